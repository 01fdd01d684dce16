"""What the house says of itself: overview, privacy, the notice on first use, forgetting."""

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Note, Text
from core.dialogue.said import Command, encode
from core.dialogue.words import Words
from core.retention import CONTACT_DAYS, FOLLOW_UP_DAYS, JOURNAL_DAYS, LETTER_DAYS, TALK_DAYS, UNDO_DAYS


def overview(words: Words, lead: str | None = None, next_step: str = "decline") -> Card:
    """What can be done here. `lead` replaces the greeting where something was not understood.

    `next_step` names the flow that is offered first.
    """
    head = (Text(lead),) if lead else (Heading(words.say("help.title")), Text(words.say("help.text")))
    buttons = (
        Button(words.say(f"help.first.{next_step}"), encode(Command(next_step)), "primary"),
        Button(words.say("buttons.letters"), encode(Command("letters"))),
        Button(words.say("buttons.privacy"), encode(Command("privacy"))),
    )
    parts = (part for title, commands in words.command_parts for part in (Heading(title), _listed(commands)))
    typing = Text(words.say("help.typing"), quiet=True)
    return Card((*head, *parts, typing, Actions(buttons)), words.say("notify.answer"))


def _listed(commands: tuple[tuple[str, str, str], ...]) -> Facts:
    return Facts(tuple(Fact(usage, summary) for _, usage, summary in commands))


def unknown(words: Words, next_step: str = "decline") -> Card:
    return overview(words, words.say("talk.unknown"), next_step)


def notice(words: Words, platform: str = "") -> Card:
    readers = _by_place(words, "notice.readers", platform)
    said = words.say("notice.text", talk_days=TALK_DAYS, letter_days=LETTER_DAYS, readers=readers)
    return Card((Note("info", said),), words.say("notify.answer"))


def privacy(words: Words, platform: str = "") -> Card:
    days = {"talk_days": TALK_DAYS, "letter_days": LETTER_DAYS}
    days |= {"contact_days": CONTACT_DAYS, "follow_up_days": FOLLOW_UP_DAYS}
    days |= {"journal_days": JOURNAL_DAYS, "undo_days": UNDO_DAYS}
    kept, sealed = words.say("privacy.kept"), words.say("privacy.sealed")
    said = (kept, sealed, words.say("privacy.retention", **days), _by_place(words, "privacy.readers", platform))
    texts = tuple(map(Text, (*said, words.say("privacy.erase"))))
    button = Button(words.say("buttons.forget"), encode(Command("forget-me")), "danger")
    return Card((Heading(words.say("privacy.title")), *texts, Actions((button,))), words.say("notify.answer"))


def _by_place(words: Words, key: str, platform: str) -> str:
    """Who else may read along differs: a chat has administrators, a terminal has a computer around it."""
    return words.say(f"{key}.{platform if platform in words.tree_at(key) else 'chat'}")


def forget(words: Words) -> Card:
    buttons = (
        Button(words.say("buttons.forget"), encode(Command("forget-me", "yes")), "danger"),
        Button(words.say("buttons.keep"), encode(Command("forget-me", "no"))),
    )
    return Card((Note("warning", words.say("forget.ask")), Actions(buttons)), words.say("notify.answer"))


def forgotten(words: Words) -> Card:
    return Card((Note("ok", words.say("forget.done")),), words.say("notify.answer"))


def kept(words: Words) -> Card:
    return Card((Note("info", words.say("forget.kept")),), words.say("notify.answer"))


def shared(words: Words) -> Card:
    return Card((Text(words.say("talk.shared")),), words.say("notify.answer"))
