"""The recurrences that have a name or a set phrase."""

from core.understanding.when.rules import Rule

WORKDAYS = "MO,TU,WE,TH,FR"
PLAIN = {
    "daily": Rule("DAILY"),
    "weekly": Rule("WEEKLY"),
    "biweekly": Rule("WEEKLY", 2),
    "fortnightly": Rule("WEEKLY", 2),
    "bi-weekly": Rule("WEEKLY", 2),
    "monthly": Rule("MONTHLY"),
    "bimonthly": Rule("MONTHLY", 2, guess=True),
    "quarterly": Rule("MONTHLY", 3),
    "yearly": Rule("YEARLY"),
    "annually": Rule("YEARLY"),
    "annual": Rule("YEARLY"),
    "biannually": Rule("MONTHLY", 6),
    "semiannually": Rule("MONTHLY", 6),
    "semi-annually": Rule("MONTHLY", 6),
}
BY_UNIT = {
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "year": ("YEARLY", 1),
}
TIMES_A = {
    (2, "year"): Rule("MONTHLY", 6),
    (3, "year"): Rule("MONTHLY", 4),
    (4, "year"): Rule("MONTHLY", 3),
    (6, "year"): Rule("MONTHLY", 2),
    (12, "year"): Rule("MONTHLY"),
    (2, "month"): Rule("MONTHLY", 1, "BYMONTHDAY=1,15", guess=True),
    (2, "week"): Rule("WEEKLY", 1, "BYDAY=MO,TH", guess=True),
    (3, "week"): Rule("WEEKLY", 1, "BYDAY=MO,WE,FR", guess=True),
    (2, "quarter"): Rule("WEEKLY", 6, guess=True),
}
EDGE_PARTS = {
    ("start", "month"): "BYMONTHDAY=1",
    ("end", "month"): "BYMONTHDAY=-1",
    ("start", "quarter"): "BYMONTH=1,4,7,10;BYMONTHDAY=1",
    ("end", "quarter"): "BYMONTH=3,6,9,12;BYMONTHDAY=-1",
    ("start", "year"): "BYMONTH=1;BYMONTHDAY=1",
    ("end", "year"): "BYMONTH=12;BYMONTHDAY=31",
    ("start", "week"): "BYDAY=MO",
    ("end", "week"): "BYDAY=FR",
}
