"""Sums of money and shares, and whether they are somebody's pay or the work's own figures. All for lower-case text."""

import re

_CODES = "usd|eur|gbp|chf|cad|aud|inr|sgd|nok|sek|dkk|zar"
AMOUNT = re.compile(
    rf"""
    (?:[$£€¥₹]|(?<![a-z])(?:{_CODES}|rs\.?)\s?)\d[\d.,]*+\s?(?:k\b|m\b|bn\b|million|lakh|lpa|thousand|grand)?
    |(?<![\w.,])\d[\d.,]*+\s?(?:k\b(?!m)|grand\b|lakhs?\b|lpa\b|[$£€](?!\w)
        |(?:thousand[ ])?(?:dollars|pounds|euros?|francs|quid|bucks|rupees|kroner|{_CODES})\b)
    |(?<![\w.,])\d[\d,.]*+\s?(?:rsus?|stock\soptions|options|shares)\b
    |(?<![\w.])\d[\d.]*+\s?(?:%|percent|per\scent)
        (?=\s(?:more|higher|above|raise|rise|increase|bonus|equity|pay|salary|bump|of\sthe\scompany|on\stop|uplift|
          better))
    """,
    re.VERBOSE,
)
BIG_SUM = re.compile(r"(?:million|m|bn)$")
PAY = re.compile(
    r"\b(?:salary|pay|base|package|bonus|sign-?on|equity|rsus?|stock options|offered me|offer of|earn|wage|day rate"
    r"|a year|per year|an hour)\b"
)
OF_WORK = re.compile(
    r"\b(?:project|budget|funds?|funding|revenue|turnover|grant|raised|saved|savings of|campaign|contract|donat\w*|sales"
    r"|costs?|invest\w*|portfolio|programme|program|scheme|deal|worth of|customers?|users?)\b"
)
