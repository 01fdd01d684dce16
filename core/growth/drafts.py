"""Short texts that follow from a note: thanks for feedback, a post or a note about what was learned."""

from typing import Literal

from core.dialogue.message import Form, Letter, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.growth.entry import Entry, Feedback, Learning

WORDINGS = 3
"""How many wordings each draft has."""

Draft = Literal["thanks", "post", "note"]


def draft(visit: Visit, entry: Entry, which: Draft, n: int) -> Letter | None:
    """The `n`-th wording of a draft; None for a note that leads to no such text."""
    words, name = visit.words, visit.person.sign_off or visit.person.name
    match entry.what, which:
        case Feedback(giver=giver, skill=skill), "thanks":
            body = words.say(f"drafts.thanks.{_nth(n)}", giver=giver, skill=skill, name=name)
            title = words.say("drafts.thanks.title", giver=giver)
        case Learning(learned=str(learned)), "post" | "note":
            body = words.say(f"drafts.{which}.{_nth(n)}", learned=_sentence(learned), name=name)
            title = words.say(f"drafts.{which}.title")
        case _:
            return None
    return Letter(title, body, (words.count("letter.words", len(body.split())),))


def use_form(visit: Visit, entry: Entry, which: Draft, n: int) -> Form | None:
    """The text to copy."""
    words, found = visit.words, draft(visit, entry, which, n)
    if found is None:
        return None
    key = encode(Act("entry", entry.id, entry.rev, "use", f"{which}{n}"))
    return Form(key, words.say("drafts.use"), words.say("form.done"), (Text(words.say("letter.use.how_chat")), found))


def wording_of(value: str) -> tuple[Draft, int]:
    """Which draft in which wording a button means: "post2" is the second post. Unknown ones are the first thanks."""
    number = int(value[-1]) % WORDINGS if value[-1:].isdecimal() else 0
    which: Draft = "post" if value.startswith("post") else "note" if value.startswith("note") else "thanks"
    return which, number


def _nth(n: int) -> str:
    return ("one", "two", "three")[n % WORDINGS]


def _sentence(text: str) -> str:
    """The person's words as a sentence of their own."""
    said = " ".join(text.split())
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."
