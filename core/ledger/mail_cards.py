"""A mail as it was read: what it says, on which words each line rests, and what may follow from it."""

from collections.abc import Mapping
from types import MappingProxyType

from pydantic import JsonValue

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Field, Form, Heading, Message, Note, Option, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.words import Words
from core.ledger.paper import FLAGS, Mail, Paper

STAGES = ("application", "assessment", "phone_screen", "interview", "final", "offer")
KINDS = ("rejection", "offer", "other")
_LINES: Mapping[str, tuple[str, ...]] = {
    "rejection": ("company", "role", "contact", "stage", *FLAGS, "reapply_from"),
    "offer": ("company", "role", "contact", "deadline", "start_date", "salary", "no_reply"),
    "other": ("company", "role", "contact", "no_reply"),
}
"""What is told of a mail, by its kind."""

_STEPS: Mapping[str, tuple[tuple[str, str | None], ...]] = {
    "rejection": (("answer", "rejection"), ("ask", "rejection"), ("thank", "rejection"), ("reapply", None)),
    "offer": (("decline", "decline"),),
    "other": (),
}
"""What may follow, by kind: a verb, and the flow it begins where it begins one."""

_DAYS = ("deadline", "start_date", "reapply_from")
_UNREAD = ("thank", "reapply")
"""What may follow a mail whose mailbox nobody reads."""

LONGEST = 3_000


def act(paper: Paper, verb: str, value: str = "") -> str:
    return encode(Act("paper", paper.id, paper.rev, verb, value))


def card(visit: Visit, paper: Paper, mail: Mail, flows: frozenset[str], note: str | None = None) -> Card:
    """The reading, and the next steps that can be taken here. `flows` are those there are."""
    words = visit.words
    messages: list[Message] = [
        Heading(words.say("mail.is.advert" if mail.is_advert else f"mail.is.{mail.kind}")),
        Facts(tuple(_row(visit, mail, name) for name in _lines(mail) if _is_told(mail, name))),
        *_skills(words, mail),
    ]
    if not mail.is_advert:
        messages.insert(2, Text(words.say("mail.check"), quiet=True))
    if note:
        messages.insert(0, Note("info", note))
    steps = _steps(mail, flows)
    messages.append(Note("info", words.say(_advice(mail, steps))))
    buttons = [Button(words.say(f"mail.steps.{verb}"), act(paper, verb)) for verb in steps]
    buttons += [Button(words.say("mail.steps.skills"), act(paper, "skills"))] if mail.skills else []
    buttons += [Button(words.say("mail.steps.edit"), act(paper, "edit"), opens=True)]
    buttons += [Button(words.say("mail.steps.nothing"), act(paper, "nothing"))]
    return Card((*messages, Actions(tuple(buttons))), words.say("notify.answer"))


def flow_of(verb: str) -> str | None:
    """The flow that a step begins."""
    return next((flow for steps in _STEPS.values() for step, flow in steps if step == verb), None)


def values_for(mail: Mail, verb: str) -> dict[str, JsonValue]:
    """What the mail tells for the fields of the flow that a step begins."""
    told: dict[str, JsonValue] = {"company": mail.company, "role": mail.role, "contact": mail.contact}
    told["channel"] = "email"
    if mail.kind == "offer":
        told |= {"about": "offer", "stage": "open", "deadline": mail.deadline.isoformat() if mail.deadline else None}
    if mail.kind == "rejection":
        told |= _news(mail, verb)
    return {name: value for name, value in told.items() if value is not None}


def _news(mail: Mail, verb: str) -> dict[str, JsonValue]:
    """What came, for the flow that answers a no."""
    besides = {
        "feedback": mail.has_feedback,
        "apply_again": mail.reapply_invited or mail.reapply_from,
        "on_file": mail.keep_on_file,
    }
    return {
        "news": "rescinded" if mail.stage == "offer" else "no",
        "reached": mail.stage,
        "apply_again": mail.reapply_from.isoformat() if mail.reapply_from else None,
        "channel": "automated" if mail.no_reply else "email",
        "besides": next((name for name, said in besides.items() if said), None),
        "wants": "feedback" if verb == "ask" else "answer_feedback" if mail.has_feedback else "reply",
    }


def form(visit: Visit, paper: Paper, mail: Mail, values: Mapping[str, JsonValue] = MappingProxyType({})) -> Form:
    """Each line to put right, above it the words it rests on. `values` are what was typed so far."""
    words = visit.words
    kind = str(values.get("kind") or mail.kind)
    names = ("kind", *_LINES[kind if kind in KINDS else mail.kind])
    fields = tuple(_field(words, mail, name, values) for name in names)
    head = Text(words.say("mail.form.hint"), quiet=True)
    key, title = act(paper, "edit"), words.say("mail.form.title")
    return Form(key, title, words.say("form.close"), (head, *fields), words.say("mail.form.submit"))


def paste_form(words: Words, problem: str | None = None) -> Form:
    """Where a mail is pasted."""
    text = Field("text", "long", words.say("mail.paste.label"), words.say("mail.paste.hint"), problem=problem)
    key = encode(Act("paper", "", 0, "edit", "mail"))
    return Form(key, words.say("mail.form.title"), words.say("form.close"), (text,), words.say("mail.paste.submit"))


def paste_card(words: Words) -> Card:
    """Asks for a mail where no form can be opened."""
    button = Button(words.say("mail.paste.button"), encode(Act("paper", "", 0, "edit", "mail")), "primary", opens=True)
    return Card((Text(words.say("mail.paste.ask")), Actions((button,))), words.say("notify.answer"))


def nothing_card(words: Words, mail: Mail) -> Card:
    """Nothing is sent, and the reading is gone."""
    key = "mail.nothing_unread" if mail.no_reply else "mail.nothing"
    return Card((Note("ok", words.say(key)),), words.say("notify.answer"))


def _steps(mail: Mail, flows: frozenset[str]) -> tuple[str, ...]:
    """The steps that make sense after this mail and can be taken here."""
    said_already = ("ask",) if mail.has_feedback else ()
    answered = _UNREAD if mail.no_reply else tuple(verb for verb, _ in _STEPS[mail.kind] if verb != "thank")
    return tuple(
        verb
        for verb, flow in _STEPS[mail.kind]
        if verb in answered and verb not in said_already and (flow is None or flow in flows)
    )


def _lines(mail: Mail) -> tuple[str, ...]:
    """Nobody in particular writes an advert."""
    return ("company", "role") if mail.is_advert else _LINES[mail.kind]


def _skills(words: Words, mail: Mail) -> tuple[Note, ...]:
    """The skills it names, kept when the person says so."""
    return (Note("info", words.say("mail.skills", skills=", ".join(mail.skills))),) if mail.skills else ()


def _advice(mail: Mail, steps: tuple[str, ...]) -> str:
    """The key of what is best done next."""
    if mail.kind == "other":
        return "mail.advice.advert" if mail.is_advert else "mail.advice.other"
    if mail.no_reply:
        return "mail.advice.no_reply"
    if not {"answer", "decline"} & set(steps):
        return "mail.advice.not_here"
    if mail.kind == "offer":
        return "mail.advice.offer"
    return "mail.advice.has_feedback" if mail.has_feedback else "mail.advice.rejection"


def _is_told(mail: Mail, name: str) -> bool:
    """What a mail doesn't say needs no line, save the names that a letter needs."""
    return bool(getattr(mail, name)) or name in ("company", "role", "contact")


def _row(visit: Visit, mail: Mail, name: str) -> Fact:
    shown = _shown(visit, mail, name)
    said = mail.words.get(name)
    if said and said.casefold() != shown.casefold():
        shown = visit.words.say("mail.rests_on", shown=shown, said=said)
    return Fact(visit.words.say(f"mail.fields.{name}"), shown)


def _shown(visit: Visit, mail: Mail, name: str) -> str:
    words, value = visit.words, getattr(mail, name)
    if value is None:
        return words.say("mail.not_stated")
    if isinstance(value, bool):
        return words.say("answers.yes" if value else "answers.no")
    if name in _DAYS:
        return words.day(value, visit.today)
    return words.say(f"mail.stages.{value}") if name == "stage" else str(value)


def _field(words: Words, mail: Mail, name: str, values: Mapping[str, JsonValue]) -> Field:
    standing = values[name] if name in values else mail.model_dump(mode="json")[name]
    said = mail.words.get(name)
    hint, label = (words.say("mail.words", said=said) if said else ""), words.say(f"mail.fields.{name}")
    if name in FLAGS:
        yes_no = (Option("yes", words.say("answers.yes")), Option("no", words.say("answers.no")))
        return Field(name, "yes_no", label, hint, standing, yes_no)
    if name in ("kind", "stage"):
        keys = KINDS if name == "kind" else STAGES
        table = "mail.kinds" if name == "kind" else "mail.stages"
        options = tuple(Option(key, words.say(f"{table}.{key}")) for key in keys)
        blank = words.say("form.blank")
        return Field(name, "choice", label, hint, standing, options, optional=name == "stage", blank=blank)
    if name in _DAYS:
        return Field(name, "date", label, hint, standing, optional=True)
    return Field(name, "text", label, hint, standing, optional=True, max_length=80)
