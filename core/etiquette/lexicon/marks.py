"""Signs rather than words: placeholders, emoji, and where a letter's parts begin and end."""

import re

PLACEHOLDER = re.compile(
    r"""
    \[(?!\d+\]|x\]|link\]|image)[^\[\]\n]{1,60}\](?!\()
    |\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{[\w\ .'/-]{1,40}\}
    |<(?!https?:|mailto:|www\.)[a-z][a-z\ _'/-]{1,30}>
    |\$\{?[A-Z][A-Z_]{2,30}\}?|%[A-Z][A-Z_]{2,30}%|__[a-z_\ ]{2,30}__|_{4,}
    |(?<!\w)(?:x{4,}|xx+(?=\ (?:company|role|position|years|team|inc|ltd)))(?!\w)
    |(?<!\?)\?{4,}
    """,
    re.IGNORECASE | re.VERBOSE,
)
# a text without any of these has no placeholder of that kind
SUSPICIOUS = re.compile(r"[\[{<$%]|__|[xX?]{4}|[xX]{2} ")
# which of the person's own words a placeholder stands for
STANDS_FOR = (
    ("name", re.compile(r"name|recipient|manager", re.IGNORECASE)),
    ("company", re.compile(r"company|employer|organi", re.IGNORECASE)),
    ("role", re.compile(r"role|position|title|job", re.IGNORECASE)),
)
_PICTURE = r"[\U0001F1E6-\U0001F1FF\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\u2B55][\uFE0F\U0001F3FB-\U0001F3FF]*+"
# a family, a flag or a hand with its colour is one picture made of several
EMOJI = re.compile(rf"{_PICTURE}(?:\u200D?{_PICTURE})*+|(?<![\w:])(?:[:;=]-?[)(DpP/|*]|<3|:'\(|xD)(?!\w)")
EYES = re.compile(r"[:;=<xX][-'3)(DpP/|*]")  # what every smile made of plain signs begins with

GREETING = re.compile(
    r"""
    \s*+(?:
        (?:hi|hello|hey|hiya|dear|greetings|hallo|good\ (?:morning|afternoon|evening|day)|
          to\ whom\ it\ may\ concern|yo)\b
        [^\n,;:!?–—]{0,70}+(?:[,;:!–—]++|(?=\n|$))
        |[^\W\d_][\w'.-]{1,30}(?:\ [^\W\d_][\w'.-]{1,30}){0,2}[,:–—-]++[ \t]*+(?=\n)
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
CLOSING = re.compile(
    r"""
    (?:
        (?:with\ )?
        (?:(?:my|our|many|all|all\ my|kind|kindest|warm|warmest|best|very\ best|cordial|every\ good|good|sincere|
          renewed
            |heartfelt|the|a|lots\ of|much)\ ){0,3}
        (?:regards|wishes|thanks|gratitude|appreciation|best|love|thank\ you)
        |(?:yours|sincerely|respectfully|cordially|faithfully|warmly|gratefully|cheers|thanks|thank\ you|best|
          regards|love
            |cordially\ yours|take\ care|talk\ soon|speak\ soon|see\ you|all\ good\ things|thx|ta|xoxo|xx?|hugs|
          fondly
            |sent\ from\ my)\b
    )
    [^\n.?!]{0,48}[,.!–—]{0,3}
    """,
    re.IGNORECASE | re.VERBOSE,
)
ENDS = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s|$)|\n[ \t\r]*+\n\s*+|\n")
ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|rev|hon|messrs|e\.g|i\.e|vs|no|approx|inc|ltd|co|corp|dept|a\.m|p\.m|u\.s"
    r"|u\.k|[a-z])\.$",
    re.IGNORECASE,
)
NAME_LINE = re.compile(
    r"[-–—~\s]*+(?:[^\W\d_][.] ?)*+[^\W\d_](?:[^\n.?!:;,]|(?<=\b\w)[.]|(?<=\b[DMJS][rs])[.]|(?<=\bMrs)[.])*+,?\s*+$"
)
LAST_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2}[.]?\s*$")
