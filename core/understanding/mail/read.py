"""Reading a mail from an employer: a rejection, an offer, or neither, and what it states."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from core.phrases import Hit, Lexicon, phrases_of, words_of
from core.understanding.clean import clean
from core.understanding.lexicon import mails
from core.understanding.mail import firm, job
from core.understanding.mail.again import again_in
from core.understanding.mail.headline import headline
from core.understanding.mail.letter import Letter, letter_of
from core.understanding.mail.parts import Parts, parts_of
from core.understanding.mail.reading import Kind, MailReading
from core.understanding.mail.signer import introduced_in, signer_of
from core.understanding.mail.terms import Found, day_left, deadline_in, pay_in, start_in
from core.understanding.mail.title import Job
from core.understanding.mail.undersigned import votes_of_signature
from core.understanding.message.tokens import tokens_of

Span = tuple[int, int]

_PHRASES = Lexicon(phrases_of(mails.PHRASES, mails.LISTS))
_STAGES = ("offer", "final", "assessment", "phone_screen", "interview")
_LIKELY_OFFER, _SURELY_JOB, _SOFT_REJECTION = 3, 3, 3
_DAY_FIRST = re.compile(
    r"£|€|\bGBP\b|\bEUR\b|\bINR\b|\bAUD\b|\b\d{1,2}(?:st|nd|rd|th)? (?:January|February"
    r"|March|April|May|June|July|August|September|October|November|December)\b|\bRs\b"
)
_COUNTRIES = tuple(
    (code, re.compile(words))
    for code, words in (
        ("GB", r"£|\bGBP\b"),
        ("IN", r"\bINR\b|₹|\bRs\.?\s?\d"),
        ("AU", r"\bAUD\b"),
        ("DE", r"€|\bEUR\b"),
        ("US", r"\$|\bUSD\b"),
    )
)
_DECIDED = frozenset(("rejection", "rejection softly", "offer surely", "stage offer"))
_IF = re.compile(
    r"^\W*(?:if|should|unless|in case|in the event)\b|\b(?:failing which|after which|otherwise|or else|or (?:i|we)"
    r" (?:have|will))\b",
    re.IGNORECASE,
)
"""How a sentence begins that speaks of what may be and decides nothing."""
_BUT_IF = re.compile(r"(?:but|and|so) if\b", re.IGNORECASE)
_SENTENCE = 200
_CLAUSE_END = re.compile(r"[.,;:!?()\n]| - | – | — ")
_LONGEST_SAID = 60
"""Characters behind the words found that are shown with them."""
_FLAGS = {
    "keep on file": "keep_on_file",
    "will contact": "will_contact",
    "reapply": "reapply_invited",
    "no reply": "no_reply",
    "feedback": "has_feedback",
}


def read_mail(text: str, subject: str | None, received: date) -> MailReading:
    """Read one pasted mail. `received` is the day it came, which "by Friday" is counted from.

    Linear in the length of the text; never raises; looks at the letter's first 12,000 characters.
    """
    letter = letter_of(text)
    parts = parts_of(letter.text)
    hits = list(_PHRASES.scan(words_of(letter.text)))
    subjects = subject or letter.subject
    stated = [hit for hit in hits if not (hit.mark in _DECIDED and _IF.search(_up_to(letter.text, hit)))]
    headed = list(_PHRASES.scan(words_of(clean(subjects or "", 300))))
    kind = _kind([*_answered(letter.text, stated), *headed])
    found_job, found_firm, contact = _names(letter, parts, subjects)
    rests = _named_at(found_job, found_firm)
    said = _first_of_each(hits)
    rejected, offered = kind == "rejection", kind == "offer"
    rests |= {name: _whole(letter.text, *said[mark]) for mark, name in _FLAGS.items() if mark in said}
    locale = _locale(letter.text) if offered else ""
    speaks_of_it = [(hit.start, hit.end) for hit in hits if hit.mark in ("reapply", "no reapply")]
    again = again_in(letter.text, speaks_of_it, received) if rejected else None
    due = deadline_in(letter.text, received, locale) if offered else None
    start = _start(letter.text, received, locale, due) if offered else None
    pay = pay_in(letter.text) if offered else None
    days = {"deadline": due, "start_date": start, "reapply_from": again}
    rests |= {name: (day.start, day.end) if day else None for name, day in days.items()}
    rests["salary"] = pay[1:] if pay else None
    return MailReading(
        kind=kind,
        text=letter.text,
        company=found_firm.name if found_firm else None,
        role=found_job.name if found_job else None,
        contact=contact,
        stage=_stage(hits, headed) if rejected else None,
        has_feedback=rejected and "feedback" in said,
        keep_on_file=rejected and "keep on file" in said,
        will_contact=rejected and "will contact" in said,
        reapply_invited=rejected and "reapply" in said and "no reapply" not in said,
        reapply_from=again.day if again else None,
        no_reply="no reply" in said,
        deadline=due.day if due else None,
        start_date=start.day if start else None,
        salary=pay[0] if pay else None,
        rests_on={name: span for name, span in rests.items() if span},
    )


def _named_at(found_job: Job | None, found_firm: firm.Vote | None) -> dict[str, Span | None]:
    """Where the names of firm and job stand in the letter, as far as they stand in it."""
    in_letter = found_firm and found_firm.place >= 0
    return {
        "company": (found_firm.place, found_firm.place + len(found_firm.name)) if found_firm and in_letter else None,
        "role": (found_job.start, found_job.end) if found_job and found_job.start >= 0 else None,
    }


def _start(text: str, received: date, locale: str, due: Found | None) -> Found | None:
    return start_in(text, received, locale) or day_left(text, received, locale, due)


def _up_to(text: str, hit: Hit) -> str:
    """The sentence up to the words found, with the "but if" that they may begin with."""
    return _begun(text, hit.start) + (" otherwise" if _BUT_IF.match(text, hit.start) else "")


def _begun(text: str, at: int) -> str:
    """What stands before a place in its sentence."""
    before = text[max(0, at - _SENTENCE) : at]
    return before[max(before.rfind(mark) for mark in (". ", "! ", "? ", "\n", "; ")) + 1 :]


def _answered(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Without what looks like a step to come in the very sentence that says no."""
    refused = {_sentence_at(text, hit.start) for hit in hits if hit.mark == "rejection"}
    return [hit for hit in hits if hit.mark != "neither" or _sentence_at(text, hit.start) not in refused]


def _sentence_at(text: str, at: int) -> int:
    """Where the sentence begins that a place stands in."""
    return at - len(_begun(text, at))


def _without_other_offers(hits: Sequence[Hit]) -> list[Hit]:
    """Without what only offers a slot, a talk or a refund."""
    others = [(hit.start, hit.end) for hit in hits if hit.mark == "other offer"]
    offers = ("offer", "offer surely")
    return [hit for hit in hits if hit.mark not in offers or not _overlaps(hit, others)]


def _overlaps(hit: Hit, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < hit.end and hit.start < end for start, end in spans)


def _kind(hits: Sequence[Hit]) -> Kind:
    hits = _without_other_offers(hits)
    marks = {hit.mark for hit in hits}
    if "other matter" in marks and "plainly work" not in marks:
        return "other"
    if "about business" in marks and "about work" not in marks:
        return "other"
    if "stage offer" in marks:
        return "rejection"  # an offer taken back
    if marks & {"fraud", "taken up"}:
        return "other"
    counts = Counter(mark for mark, *_ in {(hit.mark, hit.start, hit.end) for hit in hits})
    denied = sum(hit.mark == "no offer" for hit in hits)
    no, yes, surely, neither = (
        min(counts[mark], most) for mark, most in (("rejection", 4), ("offer", 5), ("offer surely", 2), ("neither", 3))
    )
    if denied:
        no, yes, surely = no + denied, max(0, yes - 2 * denied), max(0, surely - denied)
    softly = min(counts["rejection softly"], 2)
    refused = 2 * no + softly + min(counts["wish"], 1)
    offered = 3 * surely + yes if surely or yes >= _LIKELY_OFFER else 0
    if (no or (softly and "about work" in marks)) and refused >= 2 * neither - (no > 1) and refused >= offered:
        return "rejection"
    besides = sum(bool(counts[mark]) for mark in ("reapply", "wish", "keep on file", "feedback"))
    if besides >= _SOFT_REJECTION and not (offered or neither):
        return "rejection"
    return "offer" if offered > max(refused, 2 * neither - 1) else "other"


def _names(letter: Letter, parts: Parts, subject: str | None) -> tuple[Job | None, firm.Vote | None, str | None]:
    """The job, the firm and who signed: the letter's own words, its signature and its subject line all count."""
    jobs, votes = headline(subject)
    plain = job.flat(parts.body[: job.LONGEST])
    tokens = tokens_of(plain)
    jobs = [*job.jobs_in(plain, tokens), *jobs, *job.jobs_in_list(plain)]
    found = job.elect(jobs)
    taken = [(one.start, one.end) for one in jobs if one.start >= 0 and one.weight > _SURELY_JOB]
    beside = (firm.vote_beside(letter.text, one.end) for one in jobs if one.start >= 0)
    votes = [
        *firm.votes_in(plain, tokens, taken),
        *filter(None, beside),
        *votes,
        *votes_of_signature(parts.signature),
    ]
    signed = signer_of(parts.signature, closed=parts.closed, firms=[vote.name for vote in votes if vote.weight > 2])
    by_name = signed or introduced_in(plain)
    return (
        found,
        firm.elect([vote for vote in votes if not _is_other(vote.name, found, signed)]),
        by_name,
    )


def _is_other(name: str, found: Job | None, signed: str | None) -> bool:
    """Whether a name is that of who signed, or the job's own."""
    said = name.casefold()
    return bool(signed and signed.casefold().startswith(said)) or bool(found and said == found.name.casefold())


def _first_of_each(hits: Sequence[Hit]) -> Mapping[str, tuple[int, int]]:
    """Where each thing is first said. What is refused in the same breath as feedback doesn't count as feedback."""
    said: dict[str, tuple[int, int]] = {}
    for hit in hits:
        said.setdefault(hit.mark, (hit.start, hit.end))
    return said


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The words found, on to the end of what they belong to: of whole words, and of no more than a line or so."""
    behind = _CLAUSE_END.search(text, end, end + _LONGEST_SAID)
    far = behind.start() if behind else text.rfind(" ", end, end + _LONGEST_SAID)
    last = max(end, far) if behind or end + _LONGEST_SAID < len(text) else len(text)
    while last < len(text) and text[last].isalnum() and last - end < _LONGEST_SAID:
        last += 1
    return start, last


def _stage(hits: Sequence[Hit], headed: Sequence[Hit]) -> str:
    """How far the application had come, by what is spoken of as having happened, in the subject line too."""
    missed = [(hit.start, hit.end) for hit in hits if hit.mark == "not reached"]
    reached = {hit.mark for hit in hits if not any(start < hit.start < end for start, end in missed)}
    reached |= {hit.mark for hit in headed}
    return next((stage for stage in _STAGES if f"stage {stage}" in reached), "application")


def _locale(text: str) -> str:
    """Whose way of writing dates the mail most likely follows, by its money and its long dates."""
    country = next((code for code, words in _COUNTRIES if words.search(text)), "")
    if country in ("", "US") and _DAY_FIRST.search(text):
        country = "GB"
    return f"en-{country or 'US'}"
