"""Words of the "when" grammar: numbers, units, days, months, parts of the day, and what may stand around them."""

import calendar

from core.understanding.lexicon import words

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = (
    {word: n for n, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, 2)} | {"hundred": 100}
)
TENS = frozenset(_TENS)

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
ORDINALS = {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}

WEEKDAYS = (
    {name.casefold(): n for n, name in enumerate(calendar.day_name)}
    | {name.casefold(): n for n, name in enumerate(calendar.day_abbr)}
    | {
        "tues": 1,
        "thur": 3,
        "thurs": 3,
        "weds": 2,
        "wensday": 2,
        "wendesday": 2,
        "wednsday": 2,
        "thrusday": 3,
        "firday": 4,
    }
)
PLURAL_WEEKDAYS = {name.casefold() + "s": n for n, name in enumerate(calendar.day_name)} | {
    "mons": 0,
    "fris": 4,
    "sats": 5,
    "suns": 6,
}
MONTHS = (
    {name.casefold(): n for n, name in enumerate(calendar.month_name) if n}
    | {name.casefold(): n for n, name in enumerate(calendar.month_abbr) if n}
    | {"sept": 9, "febuary": 2, "janurary": 1}
    | {
        "januar": 1,
        "februar": 2,
        "märz": 3,
        "mars": 3,
        "mai": 5,
        "juni": 6,
        "juli": 7,
        "oktober": 10,
        "dezember": 12,
        "desember": 12,
    }
    | {
        "janvier": 1,
        "février": 2,
        "avril": 4,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
    }
    | {
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    }
)
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "day": "day", "days": "day", "d": "day",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week", "w": "week",
    "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "mo": "month", "mos": "month", "mth": "month",
    "quarter": "quarter", "quarters": "quarter", "qtr": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "y": "year",
    "weekend": "weekend", "weekends": "weekend",
}  # fmt: skip
BUSINESS = frozenset(("business", "working", "work", "workday", "workdays", "weekday", "weekdays"))
TODAY = {
    "today": 0, "tonight": 0, "tomorrow": 1, "tommorow": 1, "tomorow": 1, "tommorrow": 1, "tomorrrow": 1, "tmrw": 1, "tmr": 1,
    "tmw": 1, "2moro": 1, "tomoro": 1, "tomo": 1,
}  # fmt: skip
DAYPARTS = {
    "morning": (9, 0), "mornings": (9, 0), "noon": (12, 0), "midday": (12, 0), "lunch": (12, 0), "lunchtime": (12, 0),
    "afternoon": (14, 0), "afternoons": (14, 0), "evening": (18, 0), "evenings": (18, 0), "night": (20, 0), "nights": (20, 0),
    "tonight": (20, 0), "midnight": (0, 0), "eod": (17, 0), "cob": (17, 0), "eob": (17, 0), "dinner": (18, 0), "breakfast": (8, 0),
    "dinnertime": (18, 0), "teatime": (16, 0), "sunrise": (7, 0), "dawn": (6, 0), "dusk": (18, 0), "am": (9, 0), "pm": (14, 0),
}  # fmt: skip
LATER_HALF = frozenset(("pm", "afternoon", "afternoons", "evening", "evenings", "night", "nights", "tonight", "dinner"))
"""Parts of the day in which "at 9" is past noon."""

DAYPART_ENDS = {
    "morning": 12,
    "am": 12,
    "breakfast": 10,
    "lunch": 14,
    "lunchtime": 14,
    "afternoon": 18,
    "pm": 18,
    "teatime": 18,
}
"""The hour at which a part of the day is over; 24 for those not named."""

THIS = frozenset(("this", "coming", "upcoming", "the"))
NEXT = frozenset(("next", "following", "nxt"))
VAGUE = words(
    "later soon someday eventually whenever asap never maybe ages while moment forever anytime once before after sooner"
    " shortly ever"
)
PAST = frozenset(("ago", "last", "yesterday", "previous", "earlier", "past"))
AROUND = words(
    "on by at around about approximately roughly the of please pls for from until till til say maybe sharp exactly or so in starting"
    " beginning start me remind to do it follow up again back check again set a an reminder circle let's lets we i i'll will can could you"
    " would just then and earliest latest than later early earlier due before o clock oclock local time my ping nudge snooze"
    " wait give them have hey right over during sometime some time within wanna want need ok okay it's its is be date day that this coming ca approx"
)
"""What may stand around the words that matter. Only words that change nothing, once all others are read."""

ZONES = {
    "utc": "UTC", "gmt": "UTC", "z": "UTC", "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "eastern": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "central": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles", "bst": "Europe/London", "london": "Europe/London", "uk": "Europe/London",
    "cet": "Europe/Paris", "cest": "Europe/Paris", "berlin": "Europe/Berlin", "paris": "Europe/Paris", "eet": "Europe/Helsinki",
    "ist": "Asia/Kolkata", "india": "Asia/Kolkata", "jst": "Asia/Tokyo", "tokyo": "Asia/Tokyo", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "sydney": "Australia/Sydney", "sgt": "Asia/Singapore", "singapore": "Asia/Singapore",
    "nyc": "America/New_York",
}  # fmt: skip

COUNTRY_BY_ZONE = {
    "America/New_York": "US", "America/Chicago": "US", "America/Denver": "US", "America/Los_Angeles": "US", "America/Toronto": "CA",
    "America/Vancouver": "CA", "Europe/London": "GB", "Europe/Dublin": "IE", "Europe/Berlin": "DE", "Europe/Paris": "FR",
    "Europe/Madrid": "ES", "Europe/Rome": "IT", "Europe/Amsterdam": "NL", "Europe/Vienna": "AT", "Europe/Zurich": "CH",
    "Europe/Stockholm": "SE", "Europe/Oslo": "NO", "Europe/Copenhagen": "DK", "Europe/Helsinki": "FI", "Europe/Warsaw": "PL",
    "Europe/Lisbon": "PT", "Europe/Brussels": "BE", "Asia/Kolkata": "IN", "Asia/Tokyo": "JP", "Asia/Singapore": "SG",
    "Australia/Sydney": "AU", "Australia/Melbourne": "AU", "Australia/Brisbane": "AU", "Australia/Perth": "AU", "Pacific/Auckland": "NZ",
    "Africa/Johannesburg": "ZA", "Africa/Lagos": "NG", "Africa/Nairobi": "KE", "America/Sao_Paulo": "BR", "America/Mexico_City": "MX",
}  # fmt: skip
