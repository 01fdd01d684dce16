"""Reading a message that opens no talk: what is wanted, what it already tells, what was pasted into it.

It never guesses a reason: only words that people use for one count, and what was read is shown back.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time

from core.dialogue.wishes import First, Handed, Wish
from core.dialogue.words import Words
from core.follow_ups.plan import read_plan
from core.phrases import words_of
from core.understanding.clean import clean
from core.understanding.commitments import read_promise
from core.understanding.event import read_event
from core.understanding.handed import handed
from core.understanding.lesson import read_lesson
from core.understanding.listed import read_list, read_rejection
from core.understanding.message import Intent, Understanding, understand
from core.understanding.message.read import LONGEST
from core.understanding.message.signals import signals
from core.understanding.offers import read_offers
from core.understanding.thanks import thanks_of
from core.understanding.touch import favor_of, occasion_of, touch_of
from core.understanding.values import news_of, values_of
from core.vocabulary import Kindness, Recipient

_COMMANDS = {Intent.LIST: "letters", Intent.CHECK: "check", Intent.PRIVACY: "privacy", Intent.HELP: "help"}
_NO_ERRAND = (Intent.OTHER, Intent.HELP, Intent.REFLECT)
_LONGEST_SIGH = 30
"""Words of a message that only tells how somebody feels: who tells more wants something done."""
_NEARER = {"accepting": "offers"}
_BEFORE_TEXT = re.compile(r"[:?\n]\s*")
_CHECKED = re.compile(r"\s*check(?:\s*[:\n]\s*|\s+(?=(?:dear|hi|hello|hey)\b))(?=\S)", re.IGNORECASE)
"""The command typed as a message, right before a letter: "check Dear Dana, ..."."""
_REMINDED = re.compile(r"\s*(?:please )?remind me (?:of|about)\b", re.IGNORECASE)
_LONGEST_LEAD = 120
_LEAST_WORDS = 4
_NAME_WORDS = 3


class FirstReader:
    """`read(text, words, today)` reads one message; `in_distress(text)` is all that is looked at in a running talk."""

    def __call__(self, text: str, words: Words, today: date) -> First:
        """Linear in the length of the text; raises for none."""
        if (named := _CHECKED.match(text)) and len(text[named.end() :].split()) >= _LEAST_WORDS:
            return First(handed=Handed("draft", text[named.end() :]))
        pasted = handed(text)
        if pasted and pasted.kind == "mail":
            return First(handed=pasted)
        if begun := read_lesson(text) or read_event(text, today):
            return First((Wish(*begun),))
        read = _understood(text, words, today)
        if Intent.CHECK in (read.intent, *read.also):
            return _to_check(text, read)
        if pasted:
            return First(handed=pasted)
        if read.situation == "pasted_mail" and (body := _body(text)):
            return First(handed=Handed("mail", body))
        wishes = _wishes(read, text, words, today)
        if read.care == "unsafe":
            return First(unsafe=True)
        if asked := _asked_of_somebody(text, read, today):
            return First((asked,), language=read.language)
        if read.care is None and read.situation and read.intent is Intent.OTHER:
            near = _NEARER.get(read.situation, read.near)
            return First(beyond=read.situation, near=near, language=read.language)
        if _keeps(text, read) and (promised := read_promise(text, read)):
            return First((Wish("commitments", promised),), language=read.language)
        if not read.care and read.intent in _NO_ERRAND and _is_low(read.text):
            return First(low=True)
        return First(wishes or _planned(text, words, today) or _touching(text), language=read.language)

    def in_distress(self, text: str, *, name: bool = False) -> bool:
        """Whether the words show that somebody may harm themselves. `name`: a name was asked for, as of a company."""
        text = clean(text, LONGEST)
        if name and len(text.split()) <= _NAME_WORDS:
            return False
        marks = {(hit.mark, hit.start) for hit in signals("care", words_of(text))}
        undone = {start for mark, start in marks if mark in ("figure", "honest")}
        return any(mark == "safety" and start not in undone for mark, start in marks) and handed(text) is None


def _asked_of_somebody(text: str, read: Understanding, today: date) -> Wish | None:
    """Something around an offer; or a favor of a contact, where nothing else is wanted."""
    if (offered := read_offers(text, read)) is not None:
        return Wish("offers", values_of(read, today, alone=True) | offered)
    alone = read.care is None and read.intent in (Intent.FOLLOW_UP, Intent.OTHER) and not read.also
    favor = favor_of(text) if alone else None
    return Wish("introduction", favor) if favor else None


def _keeps(text: str, read: Understanding) -> bool:
    """Whether nothing else is asked for, or to be reminded of what has its hour."""
    return read.intent is Intent.OTHER or (read.intent is Intent.FOLLOW_UP and _REMINDED.match(text) is not None)


def _is_low(text: str) -> bool:
    return len(text.split()) <= _LONGEST_SIGH and bool(signals("moods", words_of(text)))


def _understood(text: str, words: Words, today: date) -> Understanding:
    """Said in a list behind the verb, "too much travel" is a reason, and no worry about a letter."""
    read = understand(text)
    if read.intent is Intent.DECLINE and "company" in read_list(text, words, today):
        return replace(read, also=tuple(one for one in read.also if one is not Intent.CHECK))
    return read


def _wishes(read: Understanding, text: str, words: Words, today: date) -> tuple[Wish, ...]:
    """What is wanted, in order. A list behind the verb, with commas, is read as one."""
    wanted = [one for one in (read.intent, *read.also) if one is not Intent.OTHER]
    if Intent.REJECTION in wanted and all(one.relation == Recipient.CONTACT for one in read.people):
        wanted = [one for one in wanted if one is not Intent.THANK_YOU]  # the answer to a no is a thank-you
    if read.intent is Intent.THANK_YOU and not read.when and thanks_of(read).get("kindness") is Kindness.MENTOR:
        wanted = [one for one in wanted if one is not Intent.FOLLOW_UP]  # a mentor is named; nothing more is asked
    if wanted[:1] == [Intent.THANK_YOU]:
        wanted.sort(key=lambda one: one is not Intent.DECLINE)  # somebody waits for the no
    alone = len(wanted) == 1
    told = [{} if one in _COMMANDS else _told(one, read, text, words, today, alone=alone) for one in wanted]
    for intent, values in list(zip(wanted, told, strict=True))[1:]:
        if intent in (Intent.DECLINE, Intent.REJECTION):  # what is turned down is not what was said no to
            values.pop("company", None)
            values.pop("role", None)
    return tuple(Wish(_COMMANDS.get(one, str(one)), values) for one, values in zip(wanted, told, strict=True))


def _told(
    intent: Intent, read: Understanding, text: str, words: Words, today: date, *, alone: bool
) -> dict[str, object]:
    told = values_of(read, today, alone=alone or intent in (Intent.FOLLOW_UP, Intent.THANK_YOU))
    if intent is Intent.REJECTION:
        return told | news_of(read) | (read_rejection(text) if alone else {})
    if intent is Intent.THANK_YOU:
        return told | thanks_of(read)
    if intent is Intent.FOLLOW_UP and alone:
        told |= occasion_of(text)
        return next(({**told, **wish.values} for wish in _planned(text, words, today)), told)
    return told | read_list(text, words, today) if intent is Intent.DECLINE and alone else told


def _planned(text: str, words: Words, today: date) -> tuple[Wish, ...]:
    """ "follow up with Ines about the deck": what is not said is asked."""
    said = " ".join(text[:LONGEST].split()).rstrip(" .!")
    plan = read_plan(said, datetime.combine(today, time()), "UTC", words.locale)
    told = {"contact": plan.whom, "subject": plan.why, "when": plan.said} if plan else {}
    return (Wish("follow_up", {name: value for name, value in told.items() if value}),) if plan else ()


def _touching(text: str) -> tuple[Wish, ...]:
    """ "A holiday greeting for Ines": the occasion alone says what is wanted."""
    told = touch_of(" ".join(text[:LONGEST].split()))
    return (Wish("follow_up", told),) if told else ()


def _to_check(text: str, read: Understanding) -> First:
    body = _body(text)
    return First(handed=Handed("draft", body)) if body else First((Wish("check"),), language=read.language)


def _body(text: str) -> str:
    """What stands behind "check this:" and the like; empty when nothing does."""
    lead = _BEFORE_TEXT.search(text[:_LONGEST_LEAD])
    body = text[lead.end() :].strip() if lead else ""
    return body if len(body.split()) >= _LEAST_WORDS else ""
