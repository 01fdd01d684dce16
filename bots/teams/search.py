"""Search from the box that a message is written in: the person's saved letters, seen by nobody else."""

from collections.abc import Mapping
from typing import Any

from bots.payload import at, clean, text_at
from bots.teams.render import CARD_TYPE, render
from core.dialogue.message import Card, Text
from core.dialogue.words import Words
from core.ledger.saved import Saved, SavedLetter

QUERY = "composeExtension/query"
COMMAND, PARAMETER = "letters", "words"
"""The search and what is typed into it, as the manifest names them."""

MOST = 25
"""Results that Teams asks for at a time, and the most it shows."""

_PREVIEW = 80  # characters of a letter's first line
_THUMBNAIL = "application/vnd.microsoft.card.thumbnail"


def asked(activity: Mapping[str, Any]) -> tuple[str, int, int]:
    """The words looked for ("" when the search is just opened), from which result on, and how many."""
    value = activity.get("value")
    parameters = at(value, "parameters")
    given = parameters if isinstance(parameters, list) else []
    words = next((text_at(one, "value") for one in given if text_at(one, "name") == PARAMETER), "")
    skip, count = at(value, "queryOptions", "skip"), at(value, "queryOptions", "count")
    start = skip if isinstance(skip, int) and 0 <= skip < 10_000 else 0
    most = count if isinstance(count, int) and 0 < count <= MOST else MOST
    return clean(words).strip(), start, most


def results(saved: Saved, words: Words) -> dict[str, Any]:
    """The letters as a list to pick from; a line that says so where there are none."""
    if not saved.letters:
        text = words.say("search.nothing" if saved.any else "search.empty")
        return {"composeExtension": {"type": "message", "text": text}}
    shown = [_attachment(letter, words) for letter in saved.letters]
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": shown}}


def _attachment(letter: SavedLetter, words: Words) -> dict[str, Any]:
    """What is picked goes into the message as it reads: the letter alone, without whom it was kept for."""
    said = (*((Text(letter.subject),) if letter.subject else ()), Text(letter.body))
    content = render(Card(said, words.say("notify.letter")), words)[0]["attachments"][0]["content"]
    preview = {"title": letter.title, "text": _shortened(letter.subject or letter.body)}
    return {"contentType": CARD_TYPE, "content": content, "preview": {"contentType": _THUMBNAIL, "content": preview}}


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _PREVIEW else f"{line[:_PREVIEW].rsplit(' ', 1)[0]} …"
