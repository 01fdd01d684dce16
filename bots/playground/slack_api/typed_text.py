"""What Slack makes of a typed line before an app sees it: three characters escaped, links and addresses marked up."""

import re
from collections.abc import Iterator

from bots.playground.slack_api.records import Json

_LINK = re.compile(
    r"(?P<url>https?://[^\s<>|]+)"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<domain>\b[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|org|net|io|co|de|fr|uk|dev|ai)\b)"
)


def escaped(text: str) -> str:
    """The text with `&`, `<` and `>` escaped, as slash commands and messages carry it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def message_text(text: str) -> str:
    """The `text` of a message event: escaped, links in angle brackets."""
    return "".join(shown for shown, _ in _pieces(text))


def message_blocks(text: str, block_id: str) -> list[Json]:
    """The `blocks` of a message event: one rich_text block with the text as it was typed."""
    leaves = [leaf for _, leaf in _pieces(text)]
    section = {"type": "rich_text_section", "elements": leaves}
    return [{"type": "rich_text", "block_id": block_id, "elements": [section]}]


def _pieces(text: str) -> Iterator[tuple[str, Json]]:
    """The text cut at links: each piece as it stands in `text`, and as a rich_text leaf."""
    end = 0
    for found in _LINK.finditer(text):
        if found.start() > end:
            yield _plain(text[end : found.start()])
        yield _link(found)
        end = found.end()
    if end < len(text):
        yield _plain(text[end:])


def _plain(text: str) -> tuple[str, Json]:
    return escaped(text), {"type": "text", "text": text}


def _link(found: re.Match[str]) -> tuple[str, Json]:
    words = found.group()
    if found["url"]:
        return f"<{escaped(words)}>", {"type": "link", "url": words}
    target = f"mailto:{words}" if found["mail"] else f"http://{words}"
    return f"<{target}|{words}>", {"type": "link", "url": target, "text": words}
