"""The journal as cards: the list with what comes back in it, and each kind of note."""

from collections import Counter
from collections.abc import Sequence

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, Command, encode
from core.dialogue.words import Words
from core.growth import themes
from core.growth.entry import Entry, Feedback, Learning, Reflection, Review

PAGE = 6
"""Notes on one card."""

_MOST_THEMES = 3
_SUMMARY = 80


def key(entry: Entry, verb: str, value: str = "") -> str:
    return encode(Act("entry", entry.id, entry.rev, verb, value))


def journal_card(visit: Visit, entries: Sequence[Entry], start: int = 0) -> Card:
    """Newest first, from the `start`-th on."""
    words = visit.words
    if not entries:
        return Card((Note("info", words.say("journal.empty")),), words.say("notify.answer"))
    shown = entries[start : start + PAGE] or entries[:PAGE]
    messages: list[Message] = [
        Heading(words.say("journal.title")),
        Text(words.count("journal.earlier_notes", len(entries))),
        *_coming_back(visit, entries),
        Facts(tuple(_row(visit, entry) for entry in shown)),
    ]
    if start + PAGE < len(entries):
        more = Act("journal", "journal", 0, "show", str(start + PAGE))
        messages.append(Actions((Button(words.say("journal.buttons.more"), encode(more)),)))
    return Card(tuple(messages), words.say("notify.answer"))


def reflection_card(visit: Visit, entry: Entry, what: Reflection, journal: Sequence[Entry], *extra: Message) -> Card:
    """What was noted, what comes back in it, and what can follow. `extra` stands before the buttons."""
    words = visit.words
    rows = [
        Fact(words.say(f"reflect.{part}"), said)
        for part, said in (
            ("went_well", what.went_well),
            ("better", what.better),
            ("good", _labels(visit, what.good)),
            ("grow", _labels(visit, what.grow)),
        )
        if said
    ]
    heading = Heading(words.say("reflect.title", about=entry.about))
    messages = (heading, Facts(tuple(rows)), *_again(visit, entry, journal), *extra)
    buttons = (
        Button(words.say("journal.buttons.step"), key(entry, "step"), "primary", opens=True),
        Button(words.say("journal.buttons.themes"), key(entry, "themes"), opens=True),
        delete_button(visit, entry),
    )
    return Card((*messages, Actions(buttons)), words.say("notify.answer"))


def delete_button(visit: Visit, entry: Entry) -> Button:
    words = visit.words
    return Button(words.say("journal.buttons.delete"), key(entry, "delete"), "danger", words.say("journal.delete"))


def note_card(visit: Visit, level_key: str, *buttons: Button) -> Card:
    """One sentence, and what can follow."""
    messages: tuple[Message, ...] = (Note("info", visit.words.say(level_key)),)
    messages += (Actions(buttons),) if buttons else ()
    return Card(messages, visit.words.say("notify.answer"))


def reflect_button(visit: Visit) -> Button:
    return Button(visit.words.say("vent.buttons.reflect"), encode(Command("reflect")))


def _coming_back(visit: Visit, entries: Sequence[Entry]) -> tuple[Message, ...]:
    words = visit.words
    counted = Counter(theme for e in entries if isinstance(e.what, Reflection) for theme in e.what.grow)
    most = [(theme, n) for theme, n in counted.most_common(_MOST_THEMES) if n > 1]
    if not most:
        return ()
    said = ", ".join(words.say("journal.counted", theme=themes.label(theme, words), n=n) for theme, n in most)
    return (Note("info", words.say("journal.comes_back", themes=said)),)


def _row(visit: Visit, entry: Entry) -> Fact:
    words = visit.words
    when = words.day(entry.made_on, visit.today)
    said = words.say("journal.row", kind=words.say(f"journal.kinds.{entry.what.kind}"), day=when)
    button = Button(words.say("journal.buttons.open"), key(entry, "open"))
    return Fact(entry.about or _summary(entry, words) or words.say("journal.general"), said, button)


def _summary(entry: Entry, words: Words) -> str:
    match entry.what:
        case Reflection(went_well=went_well, better=better):
            said = better or went_well or ""
        case Feedback(said=said):
            pass
        case Learning(learned=learned, skills=skills, technologies=technologies):
            said = learned or ", ".join((*skills, *technologies))
        case Review():
            said = words.say("review.title")
    folded = " ".join(said.split()).rstrip(" .")
    return folded if len(folded) <= _SUMMARY else folded[:_SUMMARY].rsplit(" ", 1)[0] + " …"


def _labels(visit: Visit, named: tuple[str, ...]) -> str:
    return ", ".join(themes.label(theme, visit.words) for theme in named)


def _again(visit: Visit, entry: Entry, journal: Sequence[Entry]) -> tuple[Note, ...]:
    """What was named before, and how often by now."""
    good, grow = themes.repeats(entry, [kept for kept in journal if kept.made_on <= entry.made_on])
    said = [_counted(visit, "reflect.again", repeat) for repeat in grow]
    said += [_counted(visit, "reflect.again_good", repeat) for repeat in good]
    return tuple(Note("info", line) for line in said)


def _counted(visit: Visit, which: str, repeat: themes.Repeat) -> str:
    words, theme = visit.words, themes.label(repeat.theme, visit.words)
    if nth := themes.ordinal(repeat.times, words):
        return words.say(which, nth=nth, theme=theme)
    return words.say(f"{which}_often", n=repeat.times, theme=theme)
