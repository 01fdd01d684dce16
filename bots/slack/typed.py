"""Text as a person typed it, out of the markup in which Slack sends it."""

import re

from bots.payload import sound

_MARKUP = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
_LINKS = ("http://", "https://", "mailto:", "tel:")


def typed(text: str) -> str:
    """Links as they were written, `&lt;` as `<`. Mentions stay as they are: nobody is looked up."""
    if "<" in text:
        text = _MARKUP.sub(_written, text)
    if "&" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return sound(text)


def _written(markup: re.Match[str]) -> str:
    to, label = markup.groups()
    if to.startswith(_LINKS):
        return label or to.removeprefix("mailto:").removeprefix("tel:")
    if label and to[0] in "#@":
        return to[0] + label
    return markup.group()
