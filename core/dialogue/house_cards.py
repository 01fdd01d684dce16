"""What the house says of itself: overview, privacy, the notice on first use, forgetting."""

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Note, Text
from core.dialogue.said import Command, encode
from core.dialogue.words import Words
from core.retention import CONTACT_DAYS, FOLLOW_UP_DAYS, JOURNAL_DAYS, LETTER_DAYS, TALK_DAYS


def overview(words: Words, lead: str | None = None) -> Card:
    """What can be done here. `lead` replaces the greeting where something was not understood."""
    rows = tuple(Fact(usage, summary) for _, usage, summary in words.commands)
    head = (Text(lead),) if lead else (Heading(words.say("help.title")), Text(words.say("help.text")))
    buttons = (
        Button(words.say("buttons.start"), encode(Command("decline")), "primary"),
        Button(words.say("buttons.letters"), encode(Command("letters"))),
        Button(words.say("buttons.privacy"), encode(Command("privacy"))),
    )
    typing = Text(words.say("help.typing"), quiet=True)
    return Card((*head, Facts(rows), typing, Actions(buttons)), words.say("notify.answer"))


def unknown(words: Words) -> Card:
    return overview(words, words.say("talk.unknown"))


def notice(words: Words) -> Card:
    said = words.say("notice.text", talk_days=TALK_DAYS, letter_days=LETTER_DAYS)
    return Card((Note("info", said),), words.say("notify.answer"))


def privacy(words: Words) -> Card:
    parts = ("kept", "sealed", "retention", "admins", "erase")
    days = {"talk_days": TALK_DAYS, "letter_days": LETTER_DAYS}
    days |= {"contact_days": CONTACT_DAYS, "follow_up_days": FOLLOW_UP_DAYS, "journal_days": JOURNAL_DAYS}
    texts = tuple(Text(words.say(f"privacy.{part}", **days)) for part in parts)
    button = Button(words.say("buttons.forget"), encode(Command("forget-me")), "danger")
    return Card((Heading(words.say("privacy.title")), *texts, Actions((button,))), words.say("notify.answer"))


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
