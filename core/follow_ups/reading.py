"""Reading what a person asks of their diary: whole or not at all, so that small talk changes nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.follow_ups.plan import NOBODY, read_plan
from core.follow_ups.wishes import (
    All,
    Away,
    Calendar,
    Keep,
    Leave,
    LedTo,
    Live,
    Look,
    Noted,
    Owed,
    Quiet,
    Replied,
    TagEvery,
    Talked,
    Wish,
    WorkOn,
)
from core.ledger.contact import Closeness, Every
from core.understanding.clean import clean
from core.understanding.when import Reading, read_when

LONGEST = 600

Match = re.Match[str]
_WHO = rf"(?P<whom>(?!(?:(?:to|with) )?{NOBODY})[^\W\d_][^,;:!?\n]{{0,59}}?)"
# The full stop of "Dr." ends no sentence.
_NOTE = r"(?:(?:\s*[,;:–—]|\s-|(?<!\bMrs)(?<!\bProf)(?<=\w\w\w)\.)\s*(?P<note>.+))?"
_DAY = r"(?:\s+(?P<day>today|yesterday|just now|this morning|last (?:week|\w+day)|(?:on )?\w+day|on [\w ]{3,16}))?"
_MET = (
    r"(?:i |we )?(?:just |had (?:a |an )?)?(?:talked|spoke|spoken|chatted|met up|met|caught up|emailed|wrote)(?: up)?"
    r"(?: to| with)?"
)
_OVER = (
    r"(?:i |we )?(?:had |just had )?(?:an? |the )?(?:coffee|lunch|dinner|breakfast|drinks?|tea|call|chat|video call"
    r"|phone call|meeting|catch-?up|zoom|walk|interview) with"
)
_EVERY = r"(?P<every>weekly|every week|biweekly|fortnightly|monthly|quarterly|twice a year|yearly|once a \w+|every .+)"
_UNIT = {"day": (0, 1), "week": (0, 7), "fortnight": (0, 14), "month": (1, 0), "quarter": (3, 0), "year": (12, 0)}
_NAMED = {
    "weekly": Every(days=7),
    "biweekly": Every(days=14),
    "fortnightly": Every(days=14),
    "monthly": Every(months=1),
    "quarterly": Every(months=3),
    "twice a year": Every(months=6),
    "yearly": Every(months=12),
}
_NUMBERS = {"other": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BESIDE = re.compile(r"\s(?:at|in|over|about|for|during|after|before)\s", re.IGNORECASE)
_TIME = r"\d{1,2}(?::\d\d)?\s*(?:am|pm)?"


@dataclass(frozen=True, slots=True)
class Setting:
    """What words are read against: local wall time, the person's zone and language."""

    now: datetime
    zone: str
    locale: str

    @property
    def today(self) -> date:
        return self.now.date()

    def when(self, text: str) -> Reading | None:
        found = read_when(text, self.now, self.zone, self.locale)
        return found if isinstance(found, Reading) else None

    def since_midnight(self, text: str) -> Reading | None:
        """The same as it was read this morning: an hour of today may have passed."""
        return replace(self, now=datetime.combine(self.today, time())).when(text)


def read_wish(text: str, setting: Setting) -> Wish | None:
    """What is asked, None for words that ask nothing of the diary. Linear in the length of the text."""
    said = " ".join(clean(text, LONGEST + 1).replace("\u2019", "'").split()).rstrip(" .!")
    if not said or len(said) > LONGEST:
        return None
    for pattern, make in _PATTERNS:
        if (found := pattern.fullmatch(said)) and (wish := make(found, setting)):
            return wish
    return read_plan(said, setting.now, setting.zone, setting.locale)


def _talked(found: Match, setting: Setting) -> Wish | None:
    """Where or about what they talked belongs to the note."""
    day = _past_day(found["day"] or "today", setting.today)
    whom, _, rest = _BESIDE.sub("\n\\g<0>", found["whom"].strip(), count=1).partition("\n")
    note = ", ".join(part for part in (rest.strip(), found["note"]) if part)
    return Talked(whom.strip(), day, note or None) if day else None


def _past_day(said: str, today: date) -> date | None:
    word = said.casefold().removeprefix("on ")
    if word in ("today", "just now", "this morning"):
        return today
    if word == "yesterday":
        return today - timedelta(days=1)
    if word == "last week":
        return today - timedelta(days=7)
    weekday = word.removeprefix("last ")
    if weekday in _WEEKDAYS:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(weekday)) % 7 or 7)
    return None


def _away(found: Match, setting: Setting) -> Wish | None:
    when = setting.when(found["until"])
    return Away(found["whom"].strip(), when.date) if when else None


def every(said: str) -> Every | None:
    """An interval in words: "monthly", "every two weeks", "every 45 days"; None when it is none."""
    word = " ".join(said.casefold().split())
    if word in _NAMED:
        return _NAMED[word]
    found = re.fullmatch(r"(?:every|each|once an?|once every)\s+(?:(\w+)\s+)?(\w+?)s?", word)
    if not found or found[2] not in _UNIT:
        return None
    count = int(found[1]) if (found[1] or "").isdigit() else _NUMBERS.get(found[1] or "", 0 if found[1] else 1)
    months, days = _UNIT[found[2]]
    return Every(months=months * count, days=days * count) if 0 < count <= 365 else None


def _keep(found: Match, setting: Setting) -> Wish | None:
    interval = every(found["every"])
    return Keep(found["whom"].strip(), every=interval) if interval else None


def _tag_every(found: Match, setting: Setting) -> Wish | None:
    interval = every(found["every"])
    return TagEvery(found["tag"].casefold(), interval) if interval else None


def _kind(found: Match, setting: Setting) -> Wish | None:
    return Keep(found["whom"].strip(), kind=Closeness(found["kind"].casefold()))


def _led(found: Match, setting: Setting) -> Wish | None:
    return LedTo(found["whom"].strip(), "interview" if "interview" in found[0].casefold() else "referral")


def _replied(found: Match, setting: Setting) -> Wish | None:
    whom = found["whom"].strip()
    return Replied(None if whom.casefold() in ("they", "she", "he", "them", "her", "him") else whom)


def _zone(found: Match, setting: Setting) -> Wish | None:
    try:
        return Live(ZoneInfo(found["zone"]).key)
    except (KeyError, ValueError, OSError):
        return None


def _quiet(found: Match, setting: Setting) -> Wish | None:
    start, end = (_time(found[name]) for name in ("start", "end"))
    return Quiet(start, end) if start and end else None


def _time(said: str) -> time | None:
    """An hour as clocks show it: "22:00", "7", "6:30 am"; None for one that no clock shows."""
    hour, minute, half = re.findall(r"(\d+)(?::(\d\d))?\s*([ap]?)", said.casefold())[0]
    shift = 12 if half == "p" else 0
    try:
        return time(int(hour) % 12 + shift if half else int(hour), int(minute or 0))
    except ValueError:
        return None


def _work_days(found: Match, setting: Setting) -> Wish | None:
    said = found["days"].casefold()
    if said in ("every day", "all days", "all week"):
        return WorkOn(())
    names = [day[:3] for day in _WEEKDAYS]
    ranged = re.fullmatch(r"(\w{3})\w*\s*(?:-|–|to|through)\s*(\w{3})\w*", said)
    if ranged and ranged[1] in names and ranged[2] in names:
        first, last = names.index(ranged[1]), names.index(ranged[2])
        return WorkOn(tuple(sorted((first + n) % 7 for n in range((last - first) % 7 + 1))))
    listed = [names.index(part[:3]) for part in re.split(r"[\s,]+|and", said) if part[:3] in names]
    return WorkOn(tuple(sorted(set(listed)))) if listed else None


Make = Callable[[Match, Setting], Wish | None]


def _compiled(*rows: tuple[str, Make]) -> tuple[tuple[re.Pattern[str], Make], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE | re.DOTALL), make) for pattern, make in rows)


def _leave(how: Literal["pause", "resume", "never", "allow", "delete", "settle"]) -> Make:
    return lambda found, setting: Leave(found["whom"].strip(), how)


def _owed(whose: Literal["mine", "theirs"]) -> Make:
    return lambda found, setting: Owed(whose, found["whom"].strip(), found["what"].strip())


def _always(wish: Wish) -> Make:
    return lambda found, setting: wish


_OF = r"(?: reminders (?:for|about|of))? (?!all\b|everything|reminders|my\b)"
_LINK = r"(?:link|address|feed|url)"
_REPLIES = r"(?:replied|answered|wrote back|got back to me|responded)"
_OUT = r"(?:away|on leave|on vacation|on holiday|out|out of office)"
_WRITE = r"(?:write|talk|reach out|get back|follow up)"
_PATTERNS = _compiled(
    (rf"(?:{_MET}|{_OVER})\s+{NOBODY}.*", _always(Look("nobody"))),
    (rf"{_MET}\s+{_WHO}{_DAY}{_NOTE}", _talked),
    (rf"{_OVER}\s+{_WHO}{_DAY}{_NOTE}", _talked),
    (
        rf"note(?: for| on| about)? {_WHO}\s*[:,–—-]\s*(?P<note>.+)",
        lambda found, setting: Noted(found["whom"].strip(), found["note"].strip()),
    ),
    (rf"i owe {_WHO} (?P<what>(?:an?|the|my|some) .+)", _owed("mine")),
    (rf"{_WHO} owes me (?P<what>.+)", _owed("theirs")),
    (rf"{_WHO} (?:has )?(?:just )?{_REPLIES}(?: today)?", _replied),
    (rf"(?:i )?(?:just )?heard back from {_WHO}", _replied),
    (rf"{_WHO} (?:referred me|led to (?:a referral|an interview)|got me an interview)", _led),
    (rf"pause{_OF}{_WHO}", _leave("pause")),
    (rf"(?:resume|unpause){_OF}{_WHO}", _leave("resume")),
    (rf"(?:do not|don't|never) contact {_WHO}(?: again| any ?more)?", _leave("never")),
    (rf"(?:allow|may contact|ok to contact) {_WHO}(?: again)?", _leave("allow")),
    (rf"(?:delete|forget|remove) {_WHO}", _leave("delete")),
    (rf"(?:all )?(?:settled|even) with {_WHO}", _leave("settle")),
    (rf"{_WHO} is {_OUT} (?:until|till) (?P<until>.+)", _away),
    (rf"{_WHO} is (?:an? )?(?P<kind>close|mid|wide)(?: contact)?", _kind),
    (rf"(?:keep|stay|be) in touch with {_WHO},? {_EVERY}", _keep),
    (rf"(?:(?:every(?:one|body) )?tagged|tag) #?(?P<tag>[\w-]{{1,30}})(?: is| are)?:? {_EVERY}", _tag_every),
    (
        rf"tag {_WHO} (?:as |with )?#?(?P<tag>[\w-]{{1,30}})",
        lambda found, setting: Keep(found["whom"].strip(), tag=found["tag"].casefold()),
    ),
    (rf"whom? (?:should|do|can) i {_WRITE}(?: to| with)?(?: this week)?\??", _always(Look("week"))),
    (r"overdue|(?:who|whom|what)(?: is|'s) overdue\??|who am i late with\??", _always(Look("overdue"))),
    (r"(?:my |show (?:my )?)?contacts", _always(Look("contacts"))),
    (rf"(?:show|who is|contacts?) {_WHO}\??", lambda found, setting: Look("one", found["whom"].strip())),
    (r"(?:my )?(?:time ?)?zone (?:is |to |= ?)?(?P<zone>[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*)", _zone),
    (rf"(?:my )?quiet hours (?:are |from )?(?P<start>{_TIME}) (?:to|until|till|-|–) (?P<end>{_TIME})", _quiet),
    (r"(?:my )?work(?:ing)? ?days (?:are |on )?(?P<days>[\w ,–-]+)", _work_days),
    (r"(?:stop|pause) (?:all )?(?:my )?reminders|pause all|no more reminders", _always(All(stop=True))),
    (r"(?:resume|start) (?:all )?(?:my )?reminders|resume all", _always(All(stop=False))),
    (r"(?:my )?calendar(?: file)?", _always(Calendar("file"))),
    (rf"(?:my |new )?calendar {_LINK}", _always(Calendar("open"))),
    (rf"(?:revoke|close|stop) (?:my |the )?calendar(?: {_LINK})?", _always(Calendar("revoke"))),
)
