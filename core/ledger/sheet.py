"""One opportunity as a card: what is known of it, who was told what and when, and what can be done with it."""

from collections.abc import Sequence

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, Key, encode
from core.follow_ups import show as following
from core.ledger import merging
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.pack_card import explained
from core.ledger.show import act, addressee
from core.letters import labels
from core.letters.decision import Decision
from core.letters.rejection import Rejection

KIND = "opportunity"


def key(one: Opportunity, verb: str, value: str = "") -> Key:
    """The key of a button on an opportunity as the list has it, at its present revision."""
    return encode(Act(KIND, one.id, one.rev, verb, value))


def sheet_card(
    visit: Visit,
    one: Opportunity,
    letters: Sequence[LetterRecord],
    follow_ups: Sequence[FollowUp] = (),
    twin: Opportunity | None = None,
    *notes: Message,
) -> Card:
    """`twin` is another opportunity that looks the same."""
    words = visit.words
    messages: list[Message] = [Heading(one.title), Text(standing(visit, one, letters)), *notes]
    messages.append(Facts(tuple(_known(visit, one))))
    if told := tuple(_told(visit, letters)):
        messages.append(Heading(words.say("sheet.told")))
        if isinstance(one.matter, Decision):
            messages.extend(map(Text, explained(words, one.matter)))
        messages.append(Facts(told))
    if follow_ups:
        messages.append(Facts(tuple(_coming(visit, one) for one in follow_ups)))
    if one.archived:
        messages.append(Note("info", words.say("sheet.archived", day=words.day(one.archived, visit.today))))
    if twin:
        messages.append(Note("info", words.say("sheet.twin", name=twin.title)))
    return Card((*messages, Actions(_buttons(visit, one, letters, twin))), words.say("notify.answer"))


def standing(visit: Visit, one: Opportunity, letters: Sequence[LetterRecord]) -> str:
    """What it is and how far it is, in a line."""
    words, matter = visit.words, one.matter
    what = words.say(f"sheet.is.{matter.topic}")
    if isinstance(matter, Rejection):
        what = words.say("sheet.a_no", news=words.say(f"sheet.news.{matter.news}"), reached=_reached(visit, matter))
    still = sum(not letter.is_done for letter in letters)
    if still:
        return words.say("sheet.standing", what=what, letters=words.count("home.letters", still))
    return words.say("sheet.standing_done" if letters else "sheet.standing_none", what=what)


def _reached(visit: Visit, matter: Rejection) -> str:
    return visit.words.say(f"sheet.reached.{matter.reached}")


def _known(visit: Visit, one: Opportunity) -> list[Fact]:
    words, matter = visit.words, one.matter
    told = (
        ("company", None if one.code_name else matter.company),
        ("role", matter.role),
        ("contact", matter.contact),
        ("source", words.say(f"sheet.sources.{one.came_by}") if one.came_by else words.say("sheet.not_noted")),
        ("tailored", words.say("sheet.not_noted") if one.tailored is None else _yes(visit, on=one.tailored)),
        ("since", words.day(one.made_on, visit.today)),
        ("note", one.note),
    )
    rows = [Fact(words.say(f"sheet.facts.{name}"), value) for name, value in told if value]
    return rows + [Fact(words.say(f"pack.{name}"), words.day(day, visit.today)) for name, day in matter.days.items()]


def _yes(visit: Visit, *, on: bool) -> str:
    return visit.words.say("answers.yes" if on else "answers.no")


def _told(visit: Visit, letters: Sequence[LetterRecord]) -> list[Fact]:
    """Who heard it, how and when, in the order of telling."""
    words = visit.words
    return [
        Fact(
            addressee(letter),
            words.say(f"pack.{letter.state}", channel=labels.channel(letter.recipe), day=_day(visit, letter)),
        )
        for letter in letters
        if letter.is_done and letter.done_on
    ]


def _day(visit: Visit, letter: LetterRecord) -> str:
    return visit.words.day(letter.done_on, visit.today) if letter.done_on else ""


def _coming(visit: Visit, one: FollowUp) -> Fact:
    when = following.moment(visit, one.snoozed or one.at, one.rule)
    return Fact(
        visit.words.say("contact.planned"),
        when,
        Button(visit.words.say("pack.buttons.open"), following.act(one, "open")),
    )


def _buttons(
    visit: Visit, one: Opportunity, letters: Sequence[LetterRecord], twin: Opportunity | None
) -> tuple[Button, ...]:
    words = visit.words
    buttons = [Button(words.say("pack.buttons.show"), act(one, "letters"), "primary")] if letters else []
    buttons.append(Button(words.say("sheet.buttons.edit"), key(one, "edit"), opens=True))
    if twin:
        buttons.append(Button(words.say("merge.buttons.look"), merging.look_key(one, twin)))
    way = "unarchive" if one.archived else "archive"
    buttons.append(Button(words.say(f"sheet.buttons.{way}"), key(one, way)))
    ask = words.say("sheet.ask", name=one.title)
    return (*buttons, Button(words.say("sheet.buttons.delete"), key(one, "delete"), "danger", ask))
