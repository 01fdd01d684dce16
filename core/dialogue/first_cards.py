"""What is said to words that start no talk: small talk, what isn't done here, what waits, and somebody in need."""

from core.dialogue.message import Actions, Button, Card, Link, Message, Note, Text
from core.dialogue.said import Command, encode
from core.dialogue.words import Words


def small_talk(words: Words, kind: str) -> Card:
    return Card((Text(words.say(f"small_talk.{kind}.answer")),), words.say("notify.answer"))


def distress(words: Words) -> Card:
    """People, not tips: whom to turn to now. Nothing of what was said is kept, and nothing is offered to be written."""
    said = (Text(words.say("care.text")), Text(words.say("care.now")), Text(words.say("care.kept"), quiet=True))
    find = Link(words.say("care.link"), words.say("care.url"))
    return Card((*said, Actions((find,))), words.say("notify.answer"))


def unsafe(words: Words) -> Card:
    said = (Text(words.say("unsafe.no")), Text(words.say("unsafe.instead")))
    return Card((*said, Actions((_start(words, "decline"), _start(words, "check")))), words.say("notify.answer"))


def low(words: Words) -> Card:
    """One kind line, and the box to let it out in. Nothing else is offered to somebody who only sighed."""
    said = (Text(words.say("low.text")), Actions((Button(words.say("low.box"), encode(Command("vent"))),)))
    return Card(said, words.say("notify.answer"))


def nearest(words: Words, names: tuple[str, ...]) -> Card:
    """For who was not understood a second time: few things to choose from, and where the others stand."""
    buttons = tuple(_start(words, name) for name in names)
    said = (Text(words.say("talk.unknown_again")), Actions(buttons), Text(words.say("talk.unknown_rest"), quiet=True))
    return Card(said, words.say("notify.answer"))


def beyond(words: Words, what: str, near: str | None) -> Card:
    """An honest no, and the nearest thing that can be done here."""
    said = [Text(words.say(f"beyond.{what}"))]
    if near:
        said.append(Text(words.say(f"near.{near}")))
    return Card((*said, Actions((_start(words, near or "help"),))), words.say("notify.answer"))


def not_here(words: Words, wishes: tuple[str, ...]) -> Card:
    """What was asked for can't be done here yet; what can."""
    buttons = tuple(_start(words, name) for name in ("reply", "check", "decline"))
    said = (Text(_missing(words, wishes)), Text(words.say("first.meanwhile")))
    return Card((*said, Actions(buttons)), words.say("notify.answer"))


def what_it_takes(words: Words, name: str) -> Card:
    """How to ask for what takes more words than these."""
    if name not in words.tree_at("takes"):
        return not_here(words, (name,))
    return Card((Text(words.say(f"takes.{name}")),), words.say("notify.answer"))


def also(words: Words, missing: tuple[str, ...], names: tuple[str, ...]) -> Card:
    """What else a message asked for: what can't be done, and buttons for what a press starts."""
    said: list[Message] = [Note("info", _missing(words, missing))] if missing else []
    if names:
        said += [Text(words.say("first.also")), Actions(tuple(_start(words, name) for name in names))]
    return Card(tuple(said), words.say("notify.answer"))


def in_english(words: Words) -> Card:
    return Card((Note("info", words.say("first.in_english")),), words.say("notify.answer"))


def _missing(words: Words, wishes: tuple[str, ...]) -> str:
    things = ", ".join(words.say(f"things.{name}") for name in wishes)
    return words.say("first.not_here", things=things)


def _start(words: Words, name: str) -> Button:
    return Button(words.say(f"starts.{name}"), encode(Command(name)))
