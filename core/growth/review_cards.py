"""A review as a card: the counts, where to look first, one change to try."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Form, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act
from core.growth import plan_cards
from core.growth.entry import Counts, Entry, Review
from core.growth.journal_cards import delete_button, key
from core.growth.plan import PlanItem, StepKind
from core.growth.review import ENOUGH

LOOK_BACK = timedelta(weeks=4)
"""The day proposed for looking back at a change."""

_STAGES = ("application", "assessment", "phone_screen", "interview", "final", "offer")


def ideas(visit: Visit, what: Review) -> tuple[str, ...]:
    return visit.words.listed(f"review.ideas.{what.first}")


def review_card(
    visit: Visit, entry: Entry, what: Review, journal: Sequence[Entry], plan: Sequence[PlanItem], *extra: Message
) -> Card:
    """What the counts are, what they and the answers point to, and one change; the last one tried stands above."""
    words = visit.words
    proposed = ideas(visit, what)[what.idea % len(ideas(visit, what))]
    messages: list[Message] = [
        Heading(words.say("review.title")),
        Facts(tuple(_counts(visit, what.counts))),
        *_honest(visit, what.counts),
        *_before(visit, entry, journal, plan),
        Text(words.say(f"review.first.{what.first}")),
        Note("info", words.say("review.idea", idea=proposed)),
        *extra,
    ]
    buttons = (
        Button(words.say("review.buttons.try"), key(entry, "try"), "primary", opens=True),
        Button(words.say("review.buttons.other"), key(entry, "idea")),
        delete_button(visit, entry),
    )
    return Card((*messages, Actions(buttons)), words.say("notify.answer"))


def try_form(visit: Visit, entry: Entry, what: Review) -> Form:
    """The change as a step, to be looked back on in four weeks; all of it can be changed."""
    proposed = ideas(visit, what)[what.idea % len(ideas(visit, what))]
    due = (visit.today + LOOK_BACK).isoformat()
    values = {"what": proposed.rstrip("."), "kind": StepKind.CHANGE.value, "due": due}
    return plan_cards.step_form(visit, Act("entry", entry.id, entry.rev, "step"), values)


def _counts(visit: Visit, counts: Counts) -> list[Fact]:
    words = visit.words
    stages = [words.say(f"review.stages.{stage}", n=n) for stage in _STAGES if (n := counts.ended.get(stage))]
    rows = [Fact(words.say("review.ended"), ", ".join(stages) or words.say("review.none"))]
    if counts.kept:
        rows.append(Fact(words.say("review.referred"), words.say("review.of", n=counts.referred, of=counts.kept)))
    if set(counts.sources) - {"referral"}:
        rows.append(Fact(words.say("review.sources"), _listed(visit, "review.began", counts.sources)))
    if counts.noted:
        rows.append(Fact(words.say("review.tailored"), words.say("review.of", n=counts.tailored, of=counts.noted)))
    if counts.contacts is not None:
        rows.append(Fact(words.say("review.contacts"), words.count("review.people", counts.contacts)))
    if counts.outcomes:
        rows.append(Fact(words.say("review.outcomes"), _listed(visit, "review.led_to", counts.outcomes)))
    return rows


def _listed(visit: Visit, key: str, counted: Mapping[str, int]) -> str:
    """Each with its number, the most first."""
    most_first = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(visit.words.count(f"{key}.{what}", n) for what, n in most_first)


def _honest(visit: Visit, counts: Counts) -> tuple[Note, ...]:
    if counts.total >= ENOUGH:
        return ()
    return (Note("info", visit.words.say(f"review.too_few.{('none', 'one', 'two')[counts.total]}")),)


def _before(visit: Visit, entry: Entry, journal: Sequence[Entry], plan: Sequence[PlanItem]) -> tuple[Message, ...]:
    """What was tried since the review before this one."""
    earlier = {kept.id for kept in journal if isinstance(kept.what, Review) and kept.id != entry.id}
    tried = [item for item in plan if item.entry in earlier and item.kind is StepKind.CHANGE]
    if not tried:
        return ()
    last = max(tried, key=lambda item: (item.made_on, item.id))
    said = visit.words.say(f"review.tried.{last.state}", what=last.what, day=visit.words.day(last.due, visit.today))
    return (Text(said),)
