"""The list and what a search finds, as cards."""

from collections.abc import Mapping, Sequence

from pydantic import JsonValue

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Level, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, Command, Key, encode
from core.follow_ups import show as following
from core.growth.entry import Entry
from core.growth.plan import PlanItem
from core.ledger import merging
from core.ledger.contact import Contact
from core.ledger.finding import Found
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.sheet import key, standing
from core.ledger.show import addressee
from core.letters.tidy import capital
from core.retention import UNDO_DAYS

KIND = "list"
PAGE = 8
"""Rows of a list in one message."""


def list_card(
    visit: Visit,
    opportunities: Sequence[Opportunity],
    letters: Mapping[str, Sequence[LetterRecord]],
    start: int = 0,
    *,
    archived: int = 0,
    twins: tuple[Opportunity, Opportunity] | None = None,
) -> Card:
    """Each opportunity with how far it is, newest first. `archived` is how many are out of the way."""
    words = visit.words
    if not opportunities:
        back = (Actions((_archive(visit, archived),)),) if archived else ()
        return _card(visit, Note("info", words.say("list.empty")), *back)
    shown = opportunities[start : start + PAGE]
    rows = tuple(
        Fact(one.title, standing(visit, one, letters.get(one.id, ())), _open(visit, key(one, "open"))) for one in shown
    )
    messages: list[Message] = [Heading(words.count("list.title", len(opportunities))), Facts(rows)]
    if twins:
        messages.append(Note("info", words.say("merge.seen", name=twins[0].title)))
    buttons = [Button(words.say("merge.buttons.look"), merging.look_key(*twins))] if twins else []
    buttons += _pages(visit, "open", start, len(opportunities))
    buttons.append(Button(words.say("list.buttons.contacts"), encode(Command("contacts"))))
    if archived:
        buttons.append(_archive(visit, archived))
    return _card(visit, *messages, Text(words.say("list.hint"), quiet=True), Actions(tuple(buttons)))


def archive_card(visit: Visit, opportunities: Sequence[Opportunity], start: int = 0) -> Card:
    """What was put out of the way, with the way back."""
    words = visit.words
    if not opportunities:
        return _card(visit, Note("info", words.say("list.nothing_archived")))
    rows = tuple(
        Fact(
            one.title,
            words.say("list.archived_on", day=words.day(one.archived, visit.today)),
            _open(visit, key(one, "open")),
        )
        for one in opportunities[start : start + PAGE]
        if one.archived
    )
    pages = _pages(visit, "archived", start, len(opportunities))
    heading = Heading(words.count("list.archive", len(opportunities)))
    return _card(visit, heading, Facts(rows), *((Actions(tuple(pages)),) if pages else ()))


def found_card(visit: Visit, wanted: str, found: Sequence[Found]) -> Card:
    """What a search found: what it is, the words it was found in, and the way there."""
    words = visit.words
    if not found:
        hint = Text(words.say("find.hint"), quiet=True)
        return _card(visit, Note("info", words.say("find.nothing", wanted=wanted)), hint)
    rows = tuple(_found(visit, one) for one in found[:PAGE])
    more = (Text(words.count("find.more", len(found) - PAGE), quiet=True),) if len(found) > PAGE else ()
    return _card(visit, Heading(words.count("find.title", len(found))), Facts(rows), *more)


def which_card(visit: Visit, opportunities: Sequence[Opportunity]) -> Card:
    """Several of one name: nothing is guessed."""
    rows = tuple(
        Fact(
            one.title,
            one.matter.role or visit.words.say(f"sheet.is.{one.matter.topic}"),
            _open(visit, key(one, "open")),
        )
        for one in opportunities[:PAGE]
    )
    return _card(visit, Note("info", visit.words.say("list.which")), Facts(rows))


def note_card(visit: Visit, key: str, level: Level = "info", **gaps: object) -> Card:
    return _card(visit, Note(level, visit.words.say(key, **gaps)))


def deleted_card(visit: Visit, one: Opportunity) -> Card:
    """What is gone, and for how long it can still be brought back."""
    return note_card(visit, "list.deleted", "ok", name=one.title, days=UNDO_DAYS)


def as_json(visit: Visit, found: Sequence[Found]) -> dict[str, JsonValue]:
    """What a search found, for other programs."""
    return {"found": [{"kind": kind_of(one), "name": title_of(visit, one), "words": one.words} for one in found]}


def kind_of(found: Found) -> str:
    """What was found, as the words and other programs name it."""
    match found.record:
        case Opportunity():
            return "opportunity"
        case Contact():
            return "contact"
        case LetterRecord():
            return "letter"
        case FollowUp():
            return "follow_up"
        case Entry():
            return "note"
        case PlanItem():
            return "step"


def title_of(visit: Visit, found: Found) -> str:
    match found.record:
        case Opportunity(title=title):
            return title
        case LetterRecord() as letter:
            return capital(addressee(letter))
        case Contact(name=name) | FollowUp(name=name):
            return name
        case Entry(about=about):
            return about or visit.words.say("undo.a_note")
        case PlanItem(what=what):
            return what


def _found(visit: Visit, one: Found) -> Fact:
    kind = visit.words.say(f"find.kinds.{kind_of(one)}")
    said = visit.words.say("find.row", kind=kind, words=one.words) if one.words else kind
    return Fact(title_of(visit, one), said, _open(visit, _key(one)))


def _key(found: Found) -> Key:
    match found.record:
        case Opportunity() as one:
            return key(one, "open")
        case (Contact() | FollowUp()) as record:
            return following.act(record, "open")
        case LetterRecord(id=id):
            return encode(Act(KIND, id, 0, "letter", ""))
        case Entry(id=id, rev=rev):
            return encode(Act("entry", id, rev, "open", ""))
        case PlanItem(id=id, rev=rev):
            return encode(Act("step", id, rev, "open", ""))


def _open(visit: Visit, key: Key) -> Button:
    return Button(visit.words.say("pack.buttons.open"), key)


def _archive(visit: Visit, count: int) -> Button:
    return Button(visit.words.say("list.buttons.archive", n=count), encode(Act(KIND, KIND, 0, "archived", "")))


def _pages(visit: Visit, verb: str, start: int, count: int) -> list[Button]:
    turns = [("before", start - PAGE)] if start else []
    turns += [("more", start + PAGE)] if start + PAGE < count else []
    return [
        Button(visit.words.say(f"contact.buttons.{turn}"), encode(Act(KIND, KIND, 0, verb, f"p{max(0, to)}")))
        for turn, to in turns
    ]


def _card(visit: Visit, *messages: Message) -> Card:
    return Card(messages, visit.words.say("notify.answer"))
