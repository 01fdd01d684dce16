"""Which two records may be one: the same name once case, accents, marks and the legal form are left out."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from core.ledger.contact import Contact
from core.ledger.opportunity import Opportunity

_FORMS = frozenset(
    {"inc", "incorporated", "llc", "ltd", "limited", "gmbh", "ag", "se", "plc", "corp", "corporation", "co", "company"}
    | {"sa", "sas", "sarl", "bv", "nv", "oy", "ab", "pty"}
)
_WORD = re.compile(r"[^\W_]+")

R = TypeVar("R", Contact, Opportunity)

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
    return _pairs(listed, _marks_of, _same_person)


def opportunities_alike(opportunities: Sequence[Opportunity]) -> tuple[tuple[Opportunity, Opportunity], ...]:
    """Pairs of the same sort about the same company and role, the older first."""
    return _pairs(opportunities[:MOST][::-1], lambda one: (plain(one.matter.company or ""),), same_matter)


def _pairs(
    records: Sequence[R], marks: Callable[[R], Iterable[str]], alike: Callable[[R, R], bool]
) -> tuple[tuple[R, R], ...]:
    """Only those that share a mark are compared: each with each would take a second for five hundred."""
    marked: dict[str, list[R]] = defaultdict(list)
    for record in records:
        for mark in filter(None, marks(record)):
            marked[mark].append(record)
    found = {(one.id, other.id): (one, other) for group in marked.values() for one, other in combinations(group, 2)}
    return tuple(pair for pair in found.values() if alike(*pair))


def _marks_of(contact: Contact) -> Iterable[str]:
    name = plain(contact.name)
    return dict.fromkeys((name, name.partition(" ")[0] if contact.company else "", (contact.email or "").casefold()))


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
