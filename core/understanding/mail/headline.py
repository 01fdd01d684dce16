"""What the subject line tells of firm and job."""

import re

from core.understanding.lexicon import words
from core.understanding.lexicon.names import FIRM_WORDS
from core.understanding.lexicon.places import OTHER_CAPITALS
from core.understanding.lexicon.roles import HEADS
from core.understanding.mail.firm import Vote
from core.understanding.mail.forms import ALS
from core.understanding.mail.title import Job, tidy

_LEAD = re.compile(r"^(?:\s*(?:re|fw|fwd|aw|wg|antw|tr|sv)\s*:\s*|\s*\[[^\]]{0,40}\]\s*)+", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:application|applying|candidacy|interview|interest|offer|position|role|vacancy|update|job|outcome|status"
    r"|decision|result|feedback|news|response|next steps?|your interview)\b[^:–—|-]{0,30}?"
    r"(?:\bfor\b|\bin\b|\bof\b|:|-|–|—|\|)\s*(?:the |our |a |an )?(.+)$",
    re.IGNORECASE,
)
_AT = re.compile(r"\s+(?:at|with|@|bei)\s+(?=[^\W\d_])", re.IGNORECASE)
_TO_FIRM = re.compile(r"\bapplication (?:to|with|at) (.+?)(?: (?:for|-|–|:)\s*(.+))?$", re.IGNORECASE)
_YOUR = re.compile(r"^(?:your|the|our)\s+(.+?)\s+(?:application|offer|interview|candidacy|rejection)\b", re.IGNORECASE)
_FROM = re.compile(r"\s+from\s+[A-Z].*$")
_SPLIT = re.compile(r"\s+[-–—|]\s+|:\s+")
_NO_FIRMS = words(
    "application update congratulations offer thank you your status important urgent reminder outcome decision notice"
    " process selection recruitment hiring search competition campaign confirmation feedback result"
    " follow-up invitation interview"
)
_LONGEST = 250


def headline(subject: str | None) -> tuple[list[Job], list[Vote]]:
    """The jobs and firms that a subject line names."""
    plain = _FROM.sub("", _LEAD.sub("", " ".join((subject or "")[:_LONGEST].split())))
    if not plain:
        return [], []
    jobs: list[Job] = []
    votes: list[Vote] = []
    if (to := _TO_FIRM.search(plain)) and to[1][:1].isupper() and not _job_like(to[1]):
        votes.append(Vote(to[1].strip(" .!"), 6))
        if to[2]:
            jobs.append(Job(tidy(to[2]), 5))
        return jobs, votes
    if als := ALS.search(plain):
        return [Job(tidy(als["name"]), 5)], votes
    _owned(plain, jobs, votes)
    found = _FOR.search(plain)
    rest = found[1] if found else plain
    role, at, firm = _parted(rest)
    if not at and (behind := _firm_behind(role)):
        role, at, firm = behind[0], True, behind[1]
    if at and (firm[0].isupper() or firm[0].isdigit()):
        votes.append(Vote(firm.strip(" .!"), 6))
    if _job_like(role):
        name, _, beside = role.partition(", ") if not at and "," in role and _only_first(role) else (role, "", "")
        jobs.append(Job(tidy(name), 5 if found else 3))
        if beside:
            votes.append(Vote(beside.strip(" .!"), 3))
    elif found and not at and _firm_like(role):
        votes.append(Vote(role.strip(" .!"), 4))
    elif not at:
        votes += [Vote(part.strip(" .!"), 2) for part in _SPLIT.split(plain) if _firm_like(part)]
    return [job for job in jobs if job.name], votes


def _owned(plain: str, jobs: list[Job], votes: list[Vote]) -> None:
    """ "Your Acme application", "your luthier application"."""
    if your := _YOUR.match(plain):
        if _job_like(your[1]):
            jobs.append(Job(tidy(your[1]), 4))
        elif your[1][:1].isupper():
            votes.append(Vote(your[1], 5))


def _firm_behind(role: str) -> tuple[str, str] | None:
    """ "Data Engineer – Tannery Bank": (job, firm) when the last part is plainly a firm."""
    parts = _SPLIT.split(role)
    if len(parts) < 2 or _job_like(parts[-1]) or not FIRM_WORDS & set(parts[-1].casefold().split()):
        return None
    return role[: role.rindex(parts[-1])].rstrip(" -–—|:"), parts[-1]


def _parted(rest: str) -> tuple[str, bool, str]:
    first, colon, behind = rest.partition(": ")
    if colon and _job_like(behind) and not _job_like(first) and _firm_like(first):
        return behind, True, first
    cut = list(_AT.finditer(rest))
    if not cut:
        part = (
            next((part for part in _SPLIT.split(rest) if _job_like(part)), rest)
            if not _job_like(rest.split(" - ")[0])
            else rest
        )
        return part, False, ""
    return rest[: cut[-1].start()], True, rest[cut[-1].end() :]


def _only_first(role: str) -> bool:
    """Whether only what stands before the comma is a job, so that a firm may stand behind it."""
    first, _, rest = role.partition(", ")
    words = {word.casefold() for word in rest.split()}
    return _job_like(first) and not words & HEADS and rest[:1].isupper() and not any(char.isdigit() for char in rest)


def _job_like(part: str) -> bool:
    words = re.split(r"[\s/(),:-]+", part.casefold())
    return any(word in HEADS or word.removesuffix("s") in HEADS for word in words)


def _firm_like(part: str) -> bool:
    words = part.strip(" .!?").split()
    return (
        0 < len(words) <= 4
        and all(word[0].isupper() or word in ("&", "of", "and") for word in words)
        and not any(word.casefold() in OTHER_CAPITALS or word.casefold() in _NO_FIRMS for word in words)
    )
