"""A month's look at the field as a card, and the texts that can be made of it."""

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note
from core.dialogue.ports import Visit
from core.growth.drafts import WORDINGS, Draft, draft
from core.growth.entry import Entry, Feedback, Learning
from core.growth.journal_cards import delete_button, key, note_card

_MOST = 3
"""Skills whose coming back is told."""


def learning_card(visit: Visit, entry: Entry, what: Learning, journal: Sequence[Entry], *extra: Message) -> Card:
    """What was noted, which of it was named before, and what can be made of it. `extra` stands before the buttons."""
    words = visit.words
    rows = [
        Fact(words.say(f"learning.{part}"), said)
        for part, said in (
            ("skills", ", ".join(what.skills)),
            ("technologies", ", ".join(what.technologies)),
            ("learned", what.learned),
        )
        if said
    ]
    month = words.listed("dates.months")[entry.made_on.month - 1]
    title = words.say("learning.pasted", about=entry.about) if what.pasted else words.say("learning.title", month=month)
    head = Heading(title)
    messages = (head, Facts(tuple(rows)), *_again(visit, entry, what, journal), *extra)
    share = (
        Button(words.say("learning.buttons.post"), key(entry, "wording", "post0")),
        Button(words.say("learning.buttons.note"), key(entry, "wording", "note0")),
    )
    buttons = (
        Button(words.say("journal.buttons.step"), key(entry, "step"), "primary", opens=True),
        *(share if what.learned else ()),
        delete_button(visit, entry),
    )
    return Card((*messages, Actions(buttons)), words.say("notify.answer"))


def draft_card(visit: Visit, entry: Entry, which: Draft, n: int) -> Card:
    """A text made of a note, in one wording."""
    words, found = visit.words, draft(visit, entry, which, n)
    if found is None:
        return note_card(visit, "journal.gone")
    buttons = (
        Button(words.say("drafts.buttons.use"), key(entry, "use", f"{which}{n}"), "primary", opens=True),
        Button(words.say("letter.buttons.wording"), key(entry, "wording", f"{which}{(n + 1) % WORDINGS}")),
        Button(words.say("drafts.buttons.back"), key(entry, "show")),
    )
    return Card((found, Actions(buttons)), words.say("notify.answer"))


def asked_for(journal: Sequence[Entry]) -> tuple[str, ...]:
    """The skills kept from what was pasted since the last look at the field, the most named first, each as typed."""
    notes = [entry.what for entry in journal if isinstance(entry.what, Learning)]  # newest first
    fresh = list(takewhile(lambda note: note.pasted, notes))
    counts = Counter(skill.casefold() for note in fresh for skill in note.skills)
    typed = {skill.casefold(): skill for note in reversed(fresh) for skill in note.skills}
    return tuple(typed[skill] for skill, _ in counts.most_common())


def _again(visit: Visit, entry: Entry, what: Learning, journal: Sequence[Entry]) -> tuple[Note, ...]:
    """Skills that came up before: in an earlier look (or an earlier advert, for an advert), or in feedback.

    A look is filled from adverts, so that counting both would count them twice.
    """
    words, earlier = visit.words, Counter[str]()
    for kept in (kept.what for kept in journal if kept.id != entry.id):
        named: tuple[str | None, ...] = (kept.skill,) if isinstance(kept, Feedback) else ()
        if isinstance(kept, Learning) and kept.pasted is what.pasted:
            named = kept.skills
        earlier.update({skill.casefold() for skill in named if skill})
    known = [skill for skill in what.skills if earlier[skill.casefold()]][:_MOST]
    if not known:
        return ()
    said = ", ".join(words.say("journal.counted", theme=skill, n=1 + earlier[skill.casefold()]) for skill in known)
    return (Note("info", words.say("learning.again", skills=said)),)
