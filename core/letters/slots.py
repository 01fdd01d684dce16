"""The gaps of a letter, filled from a decision: roles and firms in phrases that need no "a" or "an"."""

from core.letters.decision import Decision
from core.letters.plain_words import PlainWords, RoleWords
from core.letters.situation import audience
from core.vocabulary import About

_MANY_WORDS = 6


def slots(decision: Decision, words: PlainWords) -> dict[str, str]:
    """What the sections may name. Every gap is filled, whatever the person left open."""
    phrases = role_phrases(decision.role, decision.company, words.role)
    the_role, at_company = phrases["the_role"], phrases["the_role_at"]
    the_move = the_role if decision.role else words.role.move_none
    inside = decision.about is About.INTERNAL
    reader = audience(decision.contact_role)
    return {
        "company": decision.company,
        "referrer": decision.referrer or "",
        "the_role": the_move if inside else the_role,
        "the_role_at": the_move if inside else at_company,
        "the_post": the_move if inside else the_role if decision.role else at_company,
        "role_offer": _role_offer(_bare(decision.role, decision.company, words.role), words.role),
        "offering": words.offering[reader],
        "considering": words.considering[reader],
    }


def role_phrases(role: str | None, company: str, words: RoleWords) -> dict[str, str]:
    """`the_role`, "the ward nurse role", and `the_role_at`, "the ward nurse role at Acme"."""
    the_role = _the_role(_bare(role, company, words), words)
    return {"the_role": the_role, "the_role_at": words.at.format(role=the_role, company=company)}


def _bare(typed: str | None, company: str, words: RoleWords) -> str:
    """The role without an article before it and without "at Acme" behind it: both come from the sentence."""
    role = typed or ""
    behind = f" at {company}".casefold()
    if role.casefold().endswith(behind) and len(role) > len(behind):
        role = role[: -len(behind)]
    first, _, rest = role.partition(" ")
    return rest if rest and first.casefold() in words.articles else role


def _is_long(role: str) -> bool:
    return "," in role or len(role.split()) > _MANY_WORDS


def _the_role(role: str, words: RoleWords) -> str:
    if not role:
        return words.none
    if role.split()[-1].casefold() in words.endings:
        return words.complete.format(role=role)
    return (words.long if _is_long(role) else words.plain).format(role=role)


def _role_offer(role: str, words: RoleWords) -> str:
    if not role:
        return words.offer_none
    return (words.offer_long if _is_long(role) else words.offer).format(role=role)
