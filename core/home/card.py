"""Home as a card: what is waiting in three parts, one suggestion, and the ways to begin something."""

from collections.abc import Sequence
from datetime import date

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, Command, decode, encode
from core.follow_ups import show
from core.follow_ups.agenda import Late
from core.home.look import Kept, Offer, Open, Waiting, waiting
from core.home.suggestion import Suggestion, suggestion
from core.ledger.follow_up import FollowUp
from core.ledger.opportunity import Opportunity
from core.ledger.show import act, addressee, employer_first

KIND = "home"
NEAREST = 5
"""Rows of each part; the rest is behind "see all"."""

PAGE = 8
PARTS = ("due", "offers", "letters")
_JOBS = ("decline", "rejection", "follow-up")
_BEGIN = ("decline", "rejection", "list")
"""Few, so that the rows keep their own buttons where a card may have but six."""


def home_card(visit: Visit, kept: Kept) -> Card:
    """Everything at a glance. Somebody new is told what there is to begin with."""
    if kept.is_empty:
        return empty_card(visit)
    words, found = visit.words, waiting(kept)
    messages: list[Message] = [Heading(words.say("home.title", day=words.day(visit.today, visit.today)))]
    for part in PARTS:
        messages += _part(visit, part, _rows(visit, found, part))
    if found.is_nothing:
        messages.append(Note("ok", words.say("home.nothing")))
    suggested = suggestion(kept)
    if suggested:
        messages += _suggested(visit, suggested)
    buttons = tuple(_start(visit, name) for name in _BEGIN)
    begin = Text(words.say("home.begin"), quiet=True)
    return Card((*messages, begin, Actions(buttons)), words.say("notify.answer"))


def empty_card(visit: Visit) -> Card:
    """For somebody who has nothing here yet: what it is good for, and the three jobs to begin with."""
    words = visit.words
    said = (Heading(words.say("home.new.title")), Text(words.say("home.new.text")))
    jobs = Actions(tuple(_start(visit, name, primary=name == _JOBS[0]) for name in _JOBS))
    after = Text(words.say("home.new.after"), quiet=True)
    return Card(
        (*said, jobs, after, Actions((_start(visit, "help"), _start(visit, "privacy")))), words.say("notify.answer")
    )


def part_card(visit: Visit, kept: Kept, part: str, start: int) -> Card:
    """All of one part, a page at a time."""
    words, rows = visit.words, _rows(visit, waiting(kept), part)
    shown = rows[start : start + PAGE]
    if not shown:
        return Card((Note("ok", words.say("home.nothing")),), words.say("notify.answer"))
    turns = [("before", start - PAGE)] if start else []
    turns += [("more", start + PAGE)] if start + PAGE < len(rows) else []
    pages = tuple(Button(words.say(f"contact.buttons.{turn}"), _key(part, f"p{max(0, to)}")) for turn, to in turns)
    messages = (Heading(words.say(f"home.parts.{part}")), Facts(shown))
    return Card((*messages, *((Actions(pages),) if pages else ())), words.say("notify.answer"))


def left(visit: Visit, by: date) -> str:
    """How long there still is, or how long it has passed."""
    words, days = visit.words, (by - visit.today).days
    if days in (0, 1):
        return words.say("home.left.today" if days == 0 else "home.left.tomorrow")
    return words.count("home.left.days", days) if days > 0 else words.count("home.left.past", -days)


def _part(visit: Visit, part: str, rows: Sequence[Fact]) -> list[Message]:
    if not rows:
        return []
    said: list[Message] = [Heading(visit.words.say(f"home.parts.{part}")), Facts(tuple(rows[:NEAREST]))]
    if len(rows) > NEAREST:
        said.append(Actions((Button(visit.words.say("home.buttons.all", n=len(rows)), _key(part, "all")),)))
    return said


def _rows(visit: Visit, found: Waiting, part: str) -> tuple[Fact, ...]:
    match part:
        case "due":
            return tuple(_due(visit, late) for late in found.due)
        case "offers":
            return tuple(_offer(visit, offer) for offer in found.offers)
        case _:
            return tuple(_letters(visit, one) for one in found.letters)


def _due(visit: Visit, late: Late) -> Fact:
    words, record = visit.words, late.follow_up or late.contact
    assert record is not None
    noted = late.contact.last_note if late.contact else None
    why = late.follow_up.why if late.follow_up else noted.text if noted else None
    told = _when(visit, late)
    key = show.act(record, "due") if late.follow_up else show.act(record, "open", "lapse")
    said = words.say("overdue.row", late=told, why=why) if why else told
    return Fact(record.name, said, Button(words.say("pack.buttons.open"), key))


def _when(visit: Visit, late: Late) -> str:
    """The hour of an appointment; for all else how late it is, or by when it is due."""
    kept = late.follow_up
    if kept and kept.commitment and kept.commitment.promise.is_a_talk:
        return show.moment(visit, kept.at)
    return show.how_late(visit, late.by)


def _offer(visit: Visit, offer: Offer) -> Fact:
    day = visit.words.day(offer.by, visit.today)
    said = visit.words.say(
        "home.offer" if offer.by >= visit.today else "home.offer_past", day=day, left=left(visit, offer.by)
    )
    record = offer.record
    if isinstance(record, Opportunity):
        key = encode(Act("opportunity", record.id, record.rev, "open", ""))
    elif isinstance(record, FollowUp):
        key = show.act(record, "open")
    else:
        key = encode(Act("paper", record.id, record.rev, "show", ""))
    return Fact(offer.name, said, Button(visit.words.say("pack.buttons.open"), key))


def _letters(visit: Visit, one: Open) -> Fact:
    """Named by whom the next one is for, so that no two rows of Home have one name."""
    words, following = visit.words, one.letters[0]
    first = employer_first(following, one.letters) or following
    label = words.say("home.letter_to", name=addressee(first), about=one.opportunity.title)
    button = Button(words.say("pack.buttons.open"), act(one.opportunity, "letters"))
    return Fact(label, words.count("home.letters", len(one.letters)), button)


def _suggested(visit: Visit, found: Suggestion) -> list[Message]:
    words = visit.words
    said = words.say(f"home.suggest.{found.what}", name=found.name, days=found.days)
    label = words.say(f"home.suggest.{found.what}_button")
    button = Button(label, found.key, "primary", opens=isinstance(decode(found.key), Command))
    return [Heading(words.say("home.suggestion")), Text(said), Actions((button,))]


def _start(visit: Visit, name: str, *, primary: bool = False) -> Button:
    label = visit.words.say(f"home.buttons.{name.replace('-', '_')}")
    return Button(label, encode(Command(name)), "primary" if primary else "plain", opens=name in _JOBS)


def _key(part: str, page: str) -> str:
    return encode(Act(KIND, KIND, 0, part, page))
