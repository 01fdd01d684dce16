"""The words of a message that say when."""

import re

_NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple(?: of)?|a few|several|half a)"
)
_UNIT = r"(?:(?:business|working|week|calendar) ?)?(?:minute|min|hour|day|week|fortnight|month|quarter|year)s?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri)\b"
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)
_TIME = (
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|noon|midnight|morning|afternoon|evening|eod|close of business)"
)
_FEAST = (
    r"(?:christmas|xmas|thanksgiving|easter|new year'?s?(?: day| eve)?|the holidays|labor"
    r" day|memorial day|diwali|eid|ramadan|halloween)"
)
_DAY = (
    rf"(?:(?:the )?(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?:"
    rf" of)? (?:{_MONTH})|\d{{4}}-\d\d-\d\d"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|the \d{{1,2}}(?:st|nd|rd|th)|(?:next |this |last"
    rf" |coming |on )?(?:{_WEEKDAY})|today|tonight|tomorrow"
    rf"|(?:next|this|coming) (?:week|month|quarter|year|spring|summer|autumn|fall|winter"
    rf"|weekend)|(?:{_MONTH})|{_FEAST}|q[1-4])"
)
_WHEN = re.compile(
    rf"\b(?:(?:every|each)(?: other)? (?:{_NUMBER} )?(?:{_UNIT}|{_WEEKDAY})(?: at {_TIME})?"
    rf"|(?:daily|weekly|monthly|quarterly|biweekly|fortnightly|yearly|annually|twice a (?:year"
    rf"|month|week)|once a (?:year|month|week|quarter))"
    rf"|(?:the )?{_NUMBER} {_UNIT} (?:after|before|from) (?:{_DAY})(?:,? (?:at )?{_TIME})?"
    rf"|in (?:about )?{_NUMBER} {_UNIT}(?:'? time)?(?: at {_TIME})?|{_NUMBER} {_UNIT} from (?:now|today)"
    rf"|(?:(?:by|until|till|on|after|before|from|in|at) )?(?:the )?(?:(?:end|beginning|start"
    rf"|middle) of )?(?:{_DAY})(?:,? (?:at )?{_TIME})?"
    rf"|(?:by |before )?(?:the )?(?:end|beginning|start|middle) of (?:the )?(?:day|week|month|quarter|year|{_MONTH})"
    rf"|(?:at|by|before) {_TIME})(?!\w)",
    re.IGNORECASE,
)
_PAST = re.compile(r"^(?:last|yesterday)|\bago$", re.IGNORECASE)
_DUE = re.compile(
    r"\b(?:expires?|expiring|deadline|decide|answer|reply|respond|response|due|valid|decision"
    r"|yes or no|let them know|hear)"
    r"(?: (?:is|it|are|them|back|from me|of|to them|due|on|wanted|needed|me|my)){0,3} (?:by"
    r" |until |on |till |before )?$",
    re.IGNORECASE,
)
_AT_MOST = 3


def moment_of(text: str) -> tuple[str, int, int, bool] | None:
    """The words that say when: (words, start, end, whether something is due then); None when nothing does."""
    for nth, found in enumerate(_WHEN.finditer(text)):
        if nth >= _AT_MOST:
            break
        words = found.group()
        if not _PAST.search(words) and words.casefold() not in ("may", "march", "sun", "mon", "mar"):
            lead = re.match(r"(?:on|by|until|till|at)\s+", words, re.IGNORECASE)
            start = found.start() + (lead.end() if lead else 0)
            due = bool(_DUE.search(text[max(0, found.start() - 40) : start])) or words.casefold().startswith("by ")
            return text[start : found.end()], start, found.end(), due
    return None
