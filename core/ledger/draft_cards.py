"""A letter that was checked: the four ticks, what was found marked in it, and the mends that are safe."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pydantic import JsonValue

from core.dialogue.message import Actions, Button, Card, Field, Finding, Form, Letter, Message, Note, Option, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.words import Words
from core.etiquette import Finding as Found
from core.etiquette import mend_words, title, why
from core.ledger.mail_cards import act
from core.ledger.paper import Draft, Paper, findings_of
from core.ledger.show import ticks_line
from core.retention import TALK_DAYS
from core.vocabulary import Channel, Recipient

FLOWS = ("decline", "rejection", "thank_you", "follow_up", "other")
CHANNELS = tuple(str(channel) for channel in Channel if channel is not Channel.PHONE)
RECIPIENTS = tuple(map(str, Recipient))
_MOST_MENDS = 4
_LONGEST_WORDS = 30
"""Characters of the words that a button speaks of."""

IN_FORM = "form"
"""What the value of a button begins with that stands in a form and not on a card."""


def marked(words: Words, findings: Sequence[Found]) -> tuple[Finding, ...]:
    """What the checks found, as it is shown: what it is and why it matters."""
    return tuple(Finding(f.severity, f.words, told_of(words, f), f.start, f.end) for f in findings)


def told_of(words: Words, found: Found) -> str:
    return f"{title(found.id, words.locale)}. {why(found.id, words.locale, found.detail)}"


def card(visit: Visit, paper: Paper, draft: Draft, note: str | None = None) -> Card:
    return Card(_parts(visit, paper, draft, "", note), visit.words.say("notify.answer"))


def result_form(visit: Visit, paper: Paper, draft: Draft, note: str | None = None) -> Form:
    """The same in a form, where it was asked for in one: nothing to fill in, only to look at and to press."""
    words = visit.words
    parts = _parts(visit, paper, draft, IN_FORM, note)
    return Form(act(paper, "show"), words.say("draft.form.title"), words.say("form.done"), parts)


def edit_form(
    visit: Visit,
    paper: Paper | None = None,
    values: Mapping[str, JsonValue] = MappingProxyType({}),
    problem: str | None = None,
    shown_in: str = "",
) -> Form:
    """The letter to paste or to mend, and where it goes. `values` are what was typed so far."""
    words = visit.words
    draft = paper.draft if paper and paper.draft else Draft(text="")
    standing: dict[str, JsonValue] = {**draft.model_dump(mode="json", exclude={"before"}), **values}
    text = Field("text", "long", words.say("draft.fields.text"), value=standing["text"] or None, problem=problem)
    fields = (
        _line(words, "subject", standing, 150, words.say("draft.form.subject_hint")),
        text,
        _choice(words, "flow", FLOWS, standing, optional=False),
        _choice(words, "recipient", RECIPIENTS, standing),
        _choice(words, "channel", CHANNELS, standing),
        _line(words, "company", standing, 80, words.say("draft.form.company_hint")),
    )
    key = act(paper, "edit", shown_in) if paper else encode(Act("paper", "", 0, "edit", "draft"))
    said = words.say("draft.form.title"), words.say("form.close")
    return Form(key, *said, fields, words.say("draft.form.submit"))


def paste_card(words: Words) -> Card:
    """Asks for a letter where no form can be opened."""
    button = Button(
        words.say("draft.paste.button"), encode(Act("paper", "", 0, "edit", "draft")), "primary", opens=True
    )
    return Card((Text(words.say("draft.paste.ask")), Actions((button,))), words.say("notify.answer"))


def which_card(words: Words, paper: Paper) -> Card:
    """A letter that may be the person's own or somebody else's: which of the two?"""
    buttons = (
        Button(words.say("draft.which.own"), act(paper, "check"), "primary"),
        Button(words.say("draft.which.got"), act(paper, "read")),
        Button(words.say("draft.buttons.drop"), act(paper, "drop")),
    )
    return Card((Text(words.say("draft.which.ask")), Actions(buttons)), words.say("notify.answer"))


def _parts(visit: Visit, paper: Paper, draft: Draft, shown_in: str, note: str | None) -> tuple[Message, ...]:
    words = visit.words
    findings = findings_of(draft, words.locale)
    messages: list[Message] = [ticks_line(words, findings)]
    if note:
        messages.insert(0, Note("info", note))
    if not findings:
        messages.append(Note("ok", words.say("draft.clean")))
    details = (words.say(f"draft.flows.{draft.flow}"), words.count("letter.words", len(draft.text.split())))
    found, subject = marked(words, findings), words.say("letter.subject")
    messages.append(Letter(words.say("draft.title"), draft.text, details, draft.subject, subject, found))
    messages.append(Actions(_buttons(words, paper, draft, findings, shown_in)))
    messages.append(Text(words.say("draft.kept", days=TALK_DAYS), quiet=True))
    return tuple(messages)


def _buttons(words: Words, paper: Paper, draft: Draft, findings: Sequence[Found], shown_in: str) -> tuple[Button, ...]:
    mendable = [(n, found) for n, found in enumerate(findings) if found.fix][:_MOST_MENDS]
    buttons = [
        Button(_mend(words, found), act(paper, "mend", f"{shown_in}{n}"), "primary" if at == 0 else "plain")
        for at, (n, found) in enumerate(mendable)
    ]
    buttons.append(Button(words.say("draft.buttons.edit"), act(paper, "edit", shown_in), opens=True))
    if draft.before:
        buttons.append(Button(words.say("letter.buttons.undo"), act(paper, "undo", shown_in)))
    return (
        *buttons,
        Button(words.say("draft.buttons.drop"), act(paper, "drop", shown_in), ask=words.say("papers.ask")),
    )


def _mend(words: Words, found: Found) -> str:
    mend = mend_words(found, words.locale)
    said = " ".join((found.words or "").split())
    if not said or len(said) > _LONGEST_WORDS:
        return mend
    return words.say("draft.mend", words=said, mend=mend)


def _line(words: Words, name: str, standing: Mapping[str, JsonValue], longest: int, hint: str) -> Field:
    label = words.say(f"draft.fields.{name}")
    return Field(name, "text", label, hint, standing.get(name), optional=True, max_length=longest)


def _choice(
    words: Words, name: str, values: Sequence[str], standing: Mapping[str, JsonValue], *, optional: bool = True
) -> Field:
    options = tuple(Option(value, words.say(f"draft.{name}s.{value}")) for value in values)
    label = words.say(f"draft.fields.{name}")
    blank, value = words.say("form.blank"), standing.get(name)
    return Field(name, "choice", label, value=value, options=options, optional=optional, blank=blank)
