"""Text as it is read: without the characters nobody sees, and no longer than anybody means it to be."""

import re

LONGEST = 200_000
"""Characters of a text that are looked at."""

# Control characters, zero-width and direction marks, soft hyphens, halves of surrogate pairs.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
    "\ufe00-\ufe0f\ud800-\udfff\ufff9-\uffff]"
)
_ODD_SPACE = {
    ord(char): " "
    for char in "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
}
_ODD_LINES = {ord("\u2028"): "\n", ord("\u2029"): "\n"}
_TABLE = _ODD_SPACE | _ODD_LINES


def clean(text: str, longest: int = LONGEST) -> str:
    """The text with plain spaces and line ends, and without unseen characters. Linear in its length."""
    kept = text[:longest].replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", kept).translate(_TABLE)
