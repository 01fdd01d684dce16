"""Feedback as a card: thanks first, then what was said and the skill it names."""

from collections.abc import Sequence

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note
from core.dialogue.ports import Visit
from core.dialogue.words import Words
from core.growth.drafts import WORDINGS, draft
from core.growth.entry import Entry, Feedback
from core.growth.journal_cards import delete_button, key
from core.growth.themes import label, ordinal


def feedback_card(
    visit: Visit, entry: Entry, what: Feedback, journal: Sequence[Entry], *extra: Message, wording: int = 0
) -> Card:
    """`extra` stands before the buttons; `wording` numbers the thanks that are shown."""
    words = visit.words
    rows = [Fact(words.say("feedback.said"), what.said)]
    skill = _named(what, words)
    rows += [Fact(words.say("feedback.skill"), skill)] if skill else []
    thanks = draft(visit, entry, "thanks", wording)
    messages: list[Message] = [
        Heading(words.say("feedback.title", giver=what.giver, about=entry.about)),
        Note("info", words.say("feedback.first")),
        *([thanks] if thanks else []),
        Facts(tuple(rows)),
        *_again(visit, entry, what, journal),
        *extra,
    ]
    other = (wording + 1) % WORDINGS
    buttons = (
        Button(words.say("drafts.buttons.use"), key(entry, "use", f"thanks{wording}"), "primary", opens=True),
        Button(words.say("letter.buttons.wording"), key(entry, "wording", f"thanks{other}")),
        Button(words.say("journal.buttons.step"), key(entry, "step"), opens=True),
        delete_button(visit, entry),
    )
    return Card((*messages, Actions(buttons)), words.say("notify.answer"))


def _again(visit: Visit, entry: Entry, what: Feedback, journal: Sequence[Entry]) -> tuple[Note, ...]:
    """How often somebody named this skill by now."""
    words, skill = visit.words, _named(what, visit.words).casefold()
    named = [_named(kept.what, words) for kept in journal if isinstance(kept.what, Feedback) and kept.id != entry.id]
    times = 1 + sum(other.casefold() == skill for other in named)
    if not skill or times == 1:
        return ()
    nth = ordinal(times, words)
    said = words.say("feedback.again", nth=nth) if nth else words.say("feedback.again_often", n=times)
    return (Note("info", said),)


def _named(what: Feedback, words: Words) -> str:
    """The skill in the person's words, else the theme in ours, else nothing."""
    return what.skill or (label(what.theme, words) if what.theme else "")
