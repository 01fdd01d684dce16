"""What an offer states: when an answer is due, when work begins, what is paid."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.understanding.when.read import read_when
from core.understanding.when.reading import Reading

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember|embre)?|dec(?:ember)?|januar|februar|märz|mars|mai|juni"
    r"|juli|oktober|dezember|desember|janvier|février|avril|juin|juillet|août|septembre"
    r"|octobre|décembre)"
)
_WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty)"
_DATE = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{1,2}}/\d{{1,2}}"
    rf"|(?:{_WEEKDAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)?[ -]{MONTH}\.?,?(?:"
    rf" \d{{4}})?|(?:{_WEEKDAY},? )?{MONTH}\.? \d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|the \d{{1,2}}(?:st|nd|rd|th)\b|the (?:week of )?(?:{MONTH}) \d{{1,2}}(?!\d)"
    rf"|(?:the )?(?:first|second|third|last) (?:{_WEEKDAY}|(?:working |business )?day) (?:of"
    rf"|in) (?:{MONTH}|next month|the month|the year)(?: \d{{4}})?"
    rf"|(?:(?:the )?(?:end|close|beginning|start|middle) of )(?:business |day |the day "
    rf"|play )?(?:on )?(?:{_WEEKDAY}|tomorrow|today|next week|this week|the week|the month"
    rf"|this month|next month|{MONTH}|business|day)"
    rf"|(?:this |next |coming |the )?{_WEEKDAY}(?: week)?(?: \d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?:"
    rf" \d{{4}})?)?|tomorrow|today|tonight|this week|next week|next month|the weekend|{NUMBER}"
    rf" (?:weeks|days) from (?:now|today|{_WEEKDAY})|{MONTH}(?: \d{{4}})?)"
)
_SPAN = (
    rf"(?:within|in|for|the next|next|have|another|take) (?:the next |the following |a period"
    rf" of |up to )?(?P<span>{NUMBER}(?: \(\d+\))? (?:(?:business|working|calendar|full)"
    rf" )?(?:days?|weeks?|hours?|hrs?))"
)
_BY = re.compile(
    rf"\b(?:by|before|(?:need|want|like|love|have) to (?:know|hear)(?: from you| back)?(?: by| before| on)?"
    rf"|deadline [^.!?\n]{{2,80}}? (?:to|until|till)|(?:tell|let) (?:me|us)(?: know)? on"
    rf"|until|till|on or before|no later than|not later than"
    rf"|latest|expires?(?: on| at)?|due(?: on| by)?|deadline(?: is|(?: for| to)(?: \w+){{1,4}}(?: is)?|:)?"
    rf"|(?:response|reply|answer|decision|acceptance) (?:required|needed|requested|due|date)(?:"
    rf" by| on)?|closes?(?: on)?|(?:stands?|open|valid|good|remains|hold) (?:open |valid"
    rf" )?(?:to|through|thru|till|until))\s*:?\s*(?:(?:cob|close of business|close of play|eod|end"
    rf" of (?:day|business)|noon|midnight|\d{{1,2}}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?: [A-Z]{{2,4}})?)"
    rf" (?:on )?,?\s*)?"
    rf"(?P<day>{_DATE})",
    re.IGNORECASE,
)
_THIS_WEEK = re.compile(
    r"\b(?:send|sign|repl|answer|respond|confirm|let)\w*\b[^.!?\n]{0,60}\b(?P<day>this week|next week)\b", re.IGNORECASE
)
_WITHIN = re.compile(rf"\b{_SPAN}", re.IGNORECASE)
_ANSWER = re.compile(
    r"\b(?:accept\w*|decision|decide|respond|response|repl(?:y|ies)|answer|let (?:me|us"
    r"|\w+) (?:have|know)|get back|come back|confirm\w*|sign\w*|return|hear from you|yes"
    r" or no|valid|open|good (?:through|until|till)|hear(?:ing)?|signature|expires?|expiry|deadline|due|back to"
    r" (?:me|us)|tell me|know|think"
    r"|consider\w*|hold (?:the|this|it)|held|mull|send it back|remains?|stands|lapse\w*|countersign\w*"
    r"|acceptance)\b",
    re.IGNORECASE,
)
_START = re.compile(
    rf"\b(?:start(?:s|ing)?(?: date| day| work)?|oppstart|startdatum|tiltredelse|eintritt"
    rf"|arbeitsbeginn|beginn|début|inicio|fecha de inicio|effective date: .{{0,30}}?,|begin(?:s"
    rf"|ning)?|commenc(?:e|es|ing|ement)(?: date)?|join(?:ing)?(?: us| date)?(?: on)?|first"
    rf" (?:working )?day|assume (?:duty|duties)|take up (?:your )?(?:duty|duties|post|the"
    rf" post|the role)|effective|report(?:ing)? (?:for|to) (?:duty|work)|on ?board|date"
    rf" of joining|with effect from|need you|runs? from|internship (?:is |dates?:? )?from"
    rf"|duration:? .{{0,30}}?\(|with you joining us|step up as .{{2,60}}?|start would be"
    rf"|start you|like you there|you there|shall we say|(?:start|beginning) of (?:the )?\w+ \w+ on|want you"
    rf" in|yours|take over as .{{2,60}}?|take on .{{2,60}}?|first shift|day one|day 1|starts? stays"
    rf"|in post)"
    rf"(?: (?:date|will|would|be|is|work|with us|the role|the job|in post|your|on|from|as"
    rf" of|of|for|you|us|to|at|duty|employment|dates?|day|this role)){{0,6}}\s*[:–-]?\s*(?:on"
    rf" or (?:around|about|before) |latest by |by |no later than |as (?:soon|early) as |around |about |on "
    rf"|from |as of |of |would be |will be "
    rf"|is |in )?(?:the week"
    rf" (?:of|beginning) )?(?P<day>{_DATE})",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"(?:, |: |from |\()(?P<day>{_DATE}) (?:to|until|till|through|–|-) {_DATE}", re.IGNORECASE)
_START_WORD = re.compile(r" (?:start|starting|commencement)\b", re.IGNORECASE)
_THEN_START = re.compile(rf"\b(?P<day>{_DATE})$", re.IGNORECASE)
"""The day before the word: "the 1 March start"."""
_LONGEST_DATE = 32
_FULL_DATE = re.compile(
    rf"(?:\b\d{{4}}-\d{{2}}-\d{{2}}|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? {MONTH}\b\.?,?(?: \d{{4}})?"
    rf"|\b{MONTH}\.? \d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:,? \d{{4}})?)",
    re.IGNORECASE,
)
_BEFORE_IT = re.compile(
    r"\b(?:by|before|until|till|than|to|through|of|since|ends?|ending|expires?|review(?:ed)?)(?: the)?\s*$",
    re.IGNORECASE,
)
_NEAR = 24
_NAMED_DAY = re.compile(rf"\b(?:by|before|until|till) [^.!?\n()]{{2,30}} \((?P<day>{_DATE})\)", re.IGNORECASE)
"""A day that has a name: "by St Martin's (11 November)"."""
_IN_POST = re.compile(
    rf"\b(?:as|post of|position of|role of|job of) [A-Z][^.,\n]{{2,60}}? (?:from|on|effective) (?P<day>(?i:{_DATE}))"
)
_MONTH_ALONE = re.compile(rf"{MONTH}(?: \d{{4}})?", re.IGNORECASE)
_STARTS = re.compile(r"start|first|join|commenc|assume|take up|date of", re.IGNORECASE)
_CURRENCY = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "¥": "JPY",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "au$": "AUD",
    "ca$": "CAD",
    "nz$": "NZD",
    "s$": "SGD",
    "rs": "INR",
    "rs.": "INR",
    "r": "ZAR",
}
_CODES = (
    "USD|GBP|EUR|INR|JPY|AUD|CAD|NZD|SGD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|NGN|GHS|KES|AED"
    "|SAR|HKD|CNY|RMB|KRW|BRL|MXN|ILS|TRY|PHP|IDR|MYR|THB"
)
_AMOUNT = re.compile(
    rf"(?P<before>(?:US|AU?|CA?|NZ|S)?\$|£|€|₹|¥|\b(?:{_CODES})\b|\bRs\.?|\bR(?=\d))\s?(?P<sum>\d{{1,3}}(?:[.,'"
    rf" ]\d{{3}})+(?:[.,]\d{{1,2}})?|\d+(?:[.,]\d{{1,2}})?)(?P<k>\s?k\b|\s?(?:lakhs?|lpa)\b)?"
    rf"|\b(?P<sum2>\d{{1,3}}(?:[.,' ]\d{{3}})+(?:[.,]\d{{1,2}})?|\d{{1,7}}(?:[.,]\d{{1,2}})?)\s?(?P<k2>k"
    rf"|lakhs?|lpa)?\s?(?P<after>€|£|\b(?:{_CODES})\b|euros?\b|pounds?\b|dollars?\b)"
    r"|\b(?P<sum3>\d{2,3})(?P<k3>k)\b",
    re.IGNORECASE,
)
_PERIODS = (
    ("hour", r"hour|hr\b|/h\b|hourly"),
    ("day", r"day rate|per day|a day|/day|daily"),
    ("week", r"per week|a week|/week|weekly"),
    ("month", r"month|/mo\b|p\.?c\.?m"),
    ("year", r"year|annum|annual|p\.?a\b|fte|ctc|/yr"),
)
_NOT_PAY = re.compile(
    r"(?:bonus|was|from|sign-?on|relocation|equity|ote|budget|allowance|commission|up to)\W{1,4}(?:of\W)?(?:\w+\W)?$",
    re.IGNORECASE,
)
_PAY = re.compile(r"salary|base|pay|stipend|gross|compensation|remuneration|wage|rate", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pay:
    """What is paid: `currency` an ISO code, `period` hour, day, week, month or year; None where it isn't said."""

    raw: str
    amount: float
    currency: str | None
    period: str


@dataclass(frozen=True, slots=True)
class Found:
    """A day and the place of the words it rests on."""

    day: date
    start: int
    end: int


def deadline_in(text: str, received: date, locale: str) -> Found | None:
    """The last day for an answer; None when none is stated."""
    for found in _BY.finditer(text):
        around = _sentence(text, found.start(), found.end())
        if (
            _ANSWER.search(around)
            and not _start_near(text, found.start())
            and (day := day_said(found["day"], received, locale))
        ):
            return Found(day, found.start(), found.end())
    for found in _WITHIN.finditer(text):
        if _ANSWER.search(_sentence(text, found.start(), found.end())) and (
            day := day_said("in " + _without_bracket(found["span"]), received, locale)
        ):
            return Found(day, found.start(), found.end())
    named = _NAMED_DAY.search(text)
    if named and (day := day_said(named["day"], received, locale)):
        return Found(day, named.start(), named.end())
    this_week = _THIS_WEEK.search(text)
    if this_week and (day := day_said("end of " + this_week["day"], received, locale)):
        return Found(day, this_week.start("day"), this_week.end("day"))
    return None


def start_in(text: str, received: date, locale: str) -> Found | None:
    """The first day of work; None when none is stated."""
    spoken = sorted(_START.finditer(text), key=lambda found: not _STARTS.match(found.group()))
    for found in spoken:
        if not _MONTH_ALONE.fullmatch(found["day"]) and (day := day_said(found["day"], received, locale)):
            return Found(day, found.start(), found.end())
    for found in filter(None, (_IN_POST.search(text), _before_start(text), _RANGE.search(text))):
        if day := day_said(found["day"], received, locale):
            return Found(day, found.start(), found.end())
    return None


def day_left(text: str, received: date, locale: str, due: Found | None) -> Found | None:
    """The one day to come that is named besides the deadline: work begins then, though no word says so."""
    found: dict[date, Found] = {}
    for named in _FULL_DATE.finditer(text):
        day = day_said(named.group(), received, locale)
        asked = due is None and _ANSWER.search(_sentence(text, named.start(), named.end()))
        if day and day > received and not asked and not _BEFORE_IT.search(text[: named.start()][-_NEAR:]):
            found.setdefault(day, Found(day, named.start(), named.end()))
    later = [one for day, one in found.items() if due is None or day > due.day]
    return later[0] if len(later) == 1 else None


def _before_start(text: str) -> re.Match[str] | None:
    """A day right before the word for starting."""
    ends = (word.start() for word in _START_WORD.finditer(text))
    return next((day for end in ends if (day := _THEN_START.search(text, max(0, end - _LONGEST_DATE), end))), None)


def _start_near(text: str, at: int) -> bool:
    return bool(
        re.search(r"(?:start|begin|commenc|join)\w*\W+(?:\w+\W+){0,2}$", text[max(0, at - 30) : at], re.IGNORECASE)
    )


def _sentence(text: str, start: int, end: int) -> str:
    left = max(text.rfind(mark, max(0, start - 160), start) for mark in (". ", "! ", "? ", "\n\n", "; "))
    return text[max(left, start - 160, 0) : end + 40]


def _without_bracket(span: str) -> str:
    return re.sub(r" \(\d+\)| full| calendar", "", span)


def day_said(words: str, received: date, locale: str) -> date | None:
    """The day that words mean to somebody who reads them on the day the mail came."""
    plain = re.sub(
        r"^(?:the )?(?:end|close) of (?:business|day|the day|play) (?:on )?", "", words.strip(), flags=re.IGNORECASE
    )
    plain = "before saturday" if plain.lower() == "the weekend" else plain
    read = read_when(plain, datetime.combine(received, datetime.min.time()) + timedelta(hours=8), "UTC", locale)
    return read.date if isinstance(read, Reading) else None


def pay_in(text: str) -> tuple[Pay, int, int] | None:
    """The pay offered with its place: the amount nearest to words for pay, else the first."""
    found = [
        match
        for match in _AMOUNT.finditer(text)
        if not _NOT_PAY.search(text[max(0, match.start() - 24) : match.start()])
    ]
    if not found:
        return None
    best = next((match for match in found if _PAY.search(text[max(0, match.start() - 40) : match.start()])), found[0])
    return _pay(text, best), best.start(), best.end()


def _pay(text: str, found: re.Match[str]) -> Pay:
    digits = found["sum"] or found["sum2"] or found["sum3"]
    thousands = (found["k"] or found["k2"] or found["k3"] or "").strip().lower()
    amount = _number(digits) * (1000 if thousands == "k" else 100_000 if thousands else 1)
    sign = (found["before"] or found["after"] or "").strip()
    words = {"euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "dollar": "USD", "dollars": "USD"}
    currency = _CURRENCY.get(sign.lower()) or words.get(sign.lower()) or (sign.upper() or None)
    period = _period(text, found.start(), found.end(), amount)
    return Pay(found.group().strip(), amount, currency, period)


def _number(digits: str) -> float:
    plain = digits.replace(" ", "").replace("'", "")
    head, mark, tail = plain.rpartition(
        (max(plain.rfind("."), plain.rfind(",")) >= 0 and plain[max(plain.rfind("."), plain.rfind(","))]) or "."
    )
    decimal = bool(mark) and len(tail) in (1, 2)
    whole = (head if decimal else plain).replace(".", "").replace(",", "")
    return float(f"{whole}.{tail}" if decimal else whole)


def _period(text: str, start: int, end: int, amount: float) -> str:
    behind, before = text[end : end + 26].split("\n")[0], text[max(0, start - 40) : start].split("\n")[-1]
    for near in (behind, before):
        for period, words in _PERIODS:
            if re.search(words, near, re.IGNORECASE):
                return period
    return "hour" if amount < 500 else "year"
