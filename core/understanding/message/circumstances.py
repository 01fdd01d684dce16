"""What surrounds a wish: the situation it comes from, how far things had come, the channel asked for."""

import re

from core.understanding.message.intent import Intent
from core.understanding.message.understanding import Situation


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


_DECLINING: tuple[tuple[Situation, re.Pattern[str]], ...] = (
    (
        "renege",
        _any(
            r"(?<!n't )(?<!not )(?<!nt )signed (?:with|the|it|their|a|last|on|two|and)",
            "reneg\\w*",
            "back out after",
            "already signed",
        ),
    ),
    (
        "verbal_acceptance",
        _any(
            "verbal\\w*",
            "said yes",
            "haven'?t signed",
            "not signed",
            "told them yes",
            "shook hands",
            "accepted (?:on|over) the phone",
        ),
    ),
    (
        "withdraw_application",
        _any("withdr[ae]w\\w*", "pull out", "pulling out", "drop(?:ping)? out", "take my name out", "my application"),
    ),
    ("internal", _any("promot\\w+", "internal\\w*", "transfer", "my own company", "another team")),
    ("decline_interview", _any("interview", "phone screen", "first call", "second round", "next round", "final round")),
    (
        "cold_approach",
        _any(
            "recruiters? (?:\\w+ ){0,2}(?:keeps?|messag\\w+|reached|contact\\w+|email\\w+|pester\\w+|approach\\w+)",
            "headhunter",
            "cold (?:message|email|approach)",
        ),
    ),
)
_TURNED_DOWN: tuple[tuple[Situation, re.Pattern[str]], ...] = (
    (
        "rescinded",
        _any(
            "rescind\\w*",
            "pulled (?:the|my|their) offer",
            "withdrew (?:the|my|their) offer",
            "revoked",
            "offer was (?:pulled|withdrawn|cancell?ed)",
            "took back",
        ),
    ),
    ("waitlisted", _any("wait-?list\\w*", "reserve list", "standby")),
    ("on_hold", _any("on hold", "paused", "freeze", "frozen", "cancell?ed", "role was closed")),
    (
        "ghosted",
        _any(
            "ghost\\w*",
            "radio silence",
            "not a word",
            "no (?:reply|response|answer|word|news)",
            "(?:haven'?t|havent|never|not) heard",
            "gone quiet",
            "went quiet",
            "silence",
        ),
    ),
    ("internal", _any("promot\\w+", "internal\\w*", "my own company", "instead of me", "colleague")),
)
_STAGES = (
    ("offer", _any("rescind\\w*", "pulled (?:the|my|their) offer", "withdrew (?:the|my|their) offer")),
    (
        "final",
        _any("final (?:round|interview)", "last round", "onsite", "on-site", "panel", "second choice", "runner-?up"),
    ),
    (
        "assessment",
        _any("assessment", "take-?home", "coding test", "case study", "test task", "trial (?:day|shift)", "audition"),
    ),
    ("phone_screen", _any("phone screen", "screening call", "phone interview", "first call")),
    ("interview", _any("interviews?", "interviewed", "rounds?")),
    ("application", _any("applied", "application", "applications", "cv", "resume")),
)
_CHANNELS = (
    (
        "phone",
        _any(
            "phone script",
            "call script",
            "voicemail",
            "by phone",
            "over the phone",
            "on the phone",
            "call them",
            "phone call",
        ),
    ),
    ("linkedin_note", _any("linkedin (?:note|invite|invitation|connection request|request)")),
    ("linkedin", _any("linkedin", "inmail")),
    ("slack_dm", _any("slack (?:dm|message)", "on slack", "via slack", "in slack")),
    ("teams_dm", _any("teams (?:dm|message|chat)", "on teams", "via teams")),
    ("sms", _any("sms", "text message", "by text", "whatsapp")),
    ("email", _any("e-?mail", "mail")),
)


def situation_of(text: str, intent: Intent, *, pasted: bool) -> Situation | None:
    """The situation a decline or a rejection stands in, None when it is the plain one."""
    known = _DECLINING if intent is Intent.DECLINE else _TURNED_DOWN if intent is Intent.REJECTION else ()
    for situation, words in known:
        if words.search(text):
            return situation
    return "pasted_mail" if pasted and intent in (Intent.DECLINE, Intent.REJECTION) else None


def stage_of(text: str, intent: Intent) -> str | None:
    """How far an application had come when it was turned down, as far as the words say."""
    if intent is not Intent.REJECTION:
        return None
    return next((stage for stage, words in _STAGES if words.search(text)), None)


def channel_of(text: str) -> str | None:
    """The channel a letter is wanted for, as far as the words say."""
    return next((channel for channel, words in _CHANNELS if words.search(text)), None)
