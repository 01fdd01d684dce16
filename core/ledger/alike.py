"""Which two records may be one: the same name once case, accents, marks and the legal form are left out."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import combinations

from core.ledger.contact import Contact
from core.ledger.opportunity import Opportunity

_FORMS = frozenset(
    {"inc", "incorporated", "llc", "ltd", "limited", "gmbh", "ag", "se", "plc", "corp", "corporation", "co", "company"}
    | {"sa", "sas", "sarl", "bv", "nv", "oy", "ab", "pty"}
)
_WORD = re.compile(r"[^\W_]+")

MOST = 500
"""How many records of a kind are compared with each other."""


def plain(name: str) -> str:
    """A name as it is compared: "Zürich Labs, GmbH" and "zurich labs" are the same."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = _WORD.findall(bare)
    while len(words) > 1 and words[-1] in _FORMS:
        words.pop()
    return " ".join(words)


def contacts_alike(contacts: Iterable[Contact]) -> tuple[tuple[Contact, Contact], ...]:
    """Pairs of contacts with one name, or where one is the first name of the other at the same company."""
    listed = sorted(list(contacts)[:MOST], key=lambda one: (one.added, one.id))
    return tuple((one, other) for one, other in combinations(listed, 2) if _same_person(one, other))


def opportunities_alike(opportunities: Sequence[Opportunity]) -> tuple[tuple[Opportunity, Opportunity], ...]:
    """Pairs of the same sort about the same company and role, the older first."""
    listed = opportunities[:MOST][::-1]
    return tuple((one, other) for one, other in combinations(listed, 2) if same_matter(one, other))


def same_matter(one: Opportunity, other: Opportunity) -> bool:
    """Whether two are about the same: a role that one of them leaves open tells nothing against it."""
    here, there = one.matter, other.matter
    if here.topic != there.topic or not here.company or plain(here.company) != plain(there.company or ""):
        return False
    if here.topic == "follow_up" and plain(here.called) != plain(there.called):
        return False
    roles = {plain(role) for role in (here.role, there.role) if role}
    return len(roles) < 2


def _same_person(one: Contact, other: Contact) -> bool:
    here, there = plain(one.name), plain(other.name)
    companies = {plain(company) for company in (one.company, other.company) if company}
    emails = {email.casefold() for email in (one.email, other.email) if email}
    if len(emails) == 1 and one.email and other.email:
        return True
    if len(companies) > 1:
        return False
    shorter, longer = sorted((here, there), key=len)
    return here == there or (one.company == other.company is not None and longer.startswith(f"{shorter} "))
