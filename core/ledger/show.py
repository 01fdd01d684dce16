"""A letter and a pack as cards: what they say, where they stand, what can be done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from pydantic import JsonValue

from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Field,
    Finding,
    Form,
    Letter,
    Link,
    Message,
    Note,
    Text,
)
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.words import Words
from core.etiquette import Finding as Found
from core.etiquette import check, ticks, title, verdict_words, why
from core.ledger import consistency
from core.ledger.letter import LetterRecord
from core.ledger.mail import links
from core.ledger.opportunity import Opportunity
from core.letters import labels
from core.letters.checking import message_of
from core.letters.decision import Decision
from core.people import zone_of
from core.vocabulary import Channel, Recipient, Tone

TONES = tuple(Tone)
_EVENING = 12  # o'clock


def act(record: LetterRecord | Opportunity, verb: str, value: str = "") -> str:
    """The key of a button on a letter or a pack, at its present revision."""
    kind = "letter" if isinstance(record, LetterRecord) else "pack"
    return encode(Act(kind, record.id, record.rev, verb, value))


def addressee(letter: LetterRecord) -> str:
    """The name of whom it is for, or who that is when there is no name."""
    return letter.recipe.name or labels.recipient(letter.recipe)


def findings_of(letter: LetterRecord, now: datetime | None = None) -> tuple[Found, ...]:
    """What the checks say of its present text, worst first, save what the person overrode. `now` tells how fresh the
    news is that it answers.

    Hints are for what a person wrote: on our own wording they would only nag.
    """
    version = letter.now
    since = now - letter.heard_at if now and letter.heard_at else None
    found = check(message_of(version.recipe, version.subject, version.body, since))
    return tuple(
        finding
        for finding in found
        if finding.id not in version.overridden and (version.by_hand or finding.severity != "hint")
    )


def letter_card(
    visit: Visit,
    letter: LetterRecord,
    first: LetterRecord | None,
    note: str | None = None,
    beside: Sequence[LetterRecord] = (),
    to_mind: str | None = None,
) -> Card:
    """One letter. `first` is the employer's, when this one has to wait for it; `note` what happened just now.

    `beside` are all letters of its pack: what they say must not contradict this one. `to_mind` is what was written to
    the same person besides.
    """
    words = visit.words
    findings = () if letter.is_done else findings_of(letter, visit.now)
    against = None if consistency.CONFLICT in letter.now.overridden else consistency.contradiction(letter, beside)
    if against:
        rest = (found for found in findings if found.id != consistency.CONFLICT)
        findings = (consistency.finding_of(against, letter.now.body), *rest)
    marked = tuple(Finding(f.severity, f.words, _told(f, words), f.start, f.end) for f in findings)
    messages: list[Message] = [_letter(words, letter, marked)]
    if against:
        messages.append(Note("warning", _both_sides(words, against)))
    if (letter.now.by_hand or isinstance(letter.recipe.matter, Decision)) and not letter.is_done:
        messages.append(ticks_line(words, findings))
    messages += [Note("info", note)] if note else []
    messages += [Note("warning", to_mind)] if to_mind else []
    held = any(found.severity == "block" for found in findings)
    resting = resting_words(visit, letter)
    if letter.is_done and letter.done_on:
        day = words.day(letter.done_on, visit.today)
        messages.append(Note("ok", words.say(f"letter.is.{letter.state}", day=day)))
    elif resting:
        messages.append(Note("info", resting))
    elif held:
        messages.append(Note("warning", words.say("letter.held")))
    elif first is not None:
        messages.append(Note("info", words.say("pack.not_yet", employer=addressee(first))))
    hot = any(found.id == "heat" for found in findings)
    messages.append(Actions(_verbs(words, letter, held=held, first=first, resting=resting is not None, hot=hot)))
    return Card(tuple(messages), words.say("notify.letter"))


def _told(found: Found, words: Words) -> str:
    """What it is and why it matters."""
    if found.id == consistency.CONFLICT and found.detail:
        return verdict_words(found.detail, words.locale)
    return f"{title(found.id, words.locale)}. {why(found.id, words.locale, found.detail)}"


def _both_sides(words: Words, against: consistency.Contradiction) -> str:
    """The two sentences that disagree, each with who reads it."""
    silence, who = words.say("letter.no_reason"), addressee(against.other)
    here = f"“{against.here}”" if against.here else silence
    there = f"“{against.there}”" if against.there else silence
    return words.say("letter.both_sides", here=here, who=who, there=there)


def ticks_line(words: Words, findings: Iterable[Found]) -> Text:
    """The four things a letter should be, each kept or missed."""
    told = ((words.say(f"ticks.{tick}"), "yes" if kept else "no") for tick, kept in ticks(findings).items())
    return Text(" · ".join(words.say(f"ticks.{key}", name=name) for name, key in told))


def retone_card(visit: Visit, letter: LetterRecord, tone: Tone) -> Card:
    """Writing it anew would replace what the person wrote: asked first."""
    words = visit.words
    buttons = (
        Button(words.say("letter.buttons.retone"), act(letter, "retone", tone)),
        Button(words.say("letter.buttons.keep"), act(letter, "show")),
    )
    said = (_letter(words, letter, ()), Note("warning", words.say("letter.retone")), Actions(buttons))
    return Card(said, words.say("notify.letter"))


def edit_form(
    visit: Visit, letter: LetterRecord, sent: Mapping[str, JsonValue] = MappingProxyType({}), problem: str | None = None
) -> Form:
    """The letter to write over; `sent` is what was typed so far, `problem` what is wrong with its text."""
    words, version = visit.words, letter.now
    body = Field("body", "long", words.say("letter.edit.body"), max_length=3000, problem=problem)
    body = replace(body, value=sent.get("body", version.body))
    fields: tuple[Message, ...] = (body,)
    if version.subject is not None:
        subject = Field("subject", "text", words.say("letter.edit.subject"), max_length=150)
        fields = (replace(subject, value=sent.get("subject", version.subject)), body)
    title, close = words.say("letter.edit.title"), words.say("form.close")
    return Form(act(letter, "edit"), title, close, fields, words.say("form.save"))


def use_form(
    visit: Visit,
    letter: LetterRecord,
    *,
    with_links: bool = False,
    typed: str | None = None,
    problem: str | None = None,
) -> Form:
    """The plain text to copy; for a mail also links into mail programs, once they are asked for.

    `typed` stands as the address in place of the one that is kept, with what is wrong with it.
    """
    words, version, channel = visit.words, letter.now, letter.recipe.channel
    is_mail, linked = channel is Channel.EMAIL, channel is Channel.EMAIL and not visit.person.discreet
    how = "letter.use.how" if is_mail else "letter.use.how_phone" if channel is Channel.PHONE else "letter.use.how_chat"
    parts: list[Message] = [Text(words.say(how)), _letter(words, letter, ())]
    if is_mail:
        parts.append(Actions((Button(words.say("letter.buttons.file"), act(letter, "file")),)))
    if linked and with_links:
        found, whole = links(letter.address, version.subject, version.body)
        parts.append(Note("info", words.say("letter.use.links" if whole else "letter.use.long")))
        parts.append(
            Actions(tuple(Link(words.say(f"letter.buttons.{program}"), url) for program, url in found.items()))
        )
    if linked:
        parts.append(
            Field(
                "address",
                "text",
                words.say("letter.use.address"),
                words.say("letter.use.address_hint"),
                letter.address if typed is None else typed,
                optional=True,
                max_length=250,
                problem=problem,
            )
        )
    submit = words.say("letter.use.submit") if linked else None
    return Form(act(letter, "use"), words.say("letter.use.title"), words.say("form.done"), tuple(parts), submit)


def employer_first(letter: LetterRecord, letters: Iterable[LetterRecord]) -> LetterRecord | None:
    """The employer's letter, when this one must wait for it and it has not gone out."""
    if letter.when != "after_employer":
        return None
    waits_for = (other for other in letters if other.when != "after_employer" and other.recipe.kind != "phone_script")
    first = next((other for other in waits_for if other.recipe.recipient is not Recipient.REFERRER), None)
    return first if first is not None and not first.is_done else None


def _letter(words: Words, letter: LetterRecord, findings: tuple[Finding, ...]) -> Letter:
    recipe, version = letter.recipe, letter.now
    details = [words.say(f"tones.{recipe.tone}"), words.count("letter.words", version.words)]
    if most := labels.room(recipe):
        details.append(words.say("letter.characters", n=len(version.body), most=most))
    if version.by_hand:
        details.append(words.say("letter.edited"))
    subject = words.say("letter.subject")
    return Letter(labels.title(recipe), version.body, tuple(details), version.subject, subject, findings)


def resting_words(visit: Visit, letter: LetterRecord) -> str | None:
    """Until when a letter lies still, None when it need not."""
    until = letter.rests_until
    if until is None or letter.is_done or visit.now >= until:
        return None
    until = until.astimezone(zone_of(visit.person))
    hour = visit.words.say("letter.rest.evening" if until.hour >= _EVENING else "letter.rest.morning")
    return visit.words.say("letter.resting", day=visit.words.day(until.date(), visit.today), hour=hour)


def _verbs(
    words: Words, letter: LetterRecord, *, held: bool, first: LetterRecord | None, resting: bool, hot: bool
) -> tuple[Button, ...]:
    """At most six, for no platform shows more of them well."""
    use = Button(words.say("letter.buttons.use"), act(letter, "use"), "primary", opens=True)
    if letter.is_done:
        return use, Button(words.say("letter.buttons.undo"), act(letter, "undone"))
    following = TONES[(TONES.index(letter.recipe.tone) + 1) % len(TONES)]
    tone = words.say("letter.buttons.tone", tone=words.say(f"letter.tones.{following}"))
    verbs = [
        Button(words.say("letter.buttons.edit"), act(letter, "edit"), opens=True),
        Button(words.say("letter.buttons.wording"), act(letter, "wording")),
        Button(tone, act(letter, "tone", following)),
    ]
    if hot and not resting:  # who wrote in heat needs a night more than another wording
        verbs[1] = Button(words.say("letter.buttons.rest"), act(letter, "rest"), "primary")
    if letter.at:
        verbs.append(Button(words.say("letter.buttons.undo"), act(letter, "undo")))
    elif letter.can_name_referrer and not (held or resting):
        verbs.append(Button(words.say("letter.buttons.referrer"), act(letter, "referrer")))
    if held:
        return (*verbs, Button(words.say("letter.buttons.override"), act(letter, "override"), "danger"))
    if first is not None:
        return (Button(words.say("pack.buttons.employer_knows"), act(first, "told", letter.id), "primary"), *verbs)
    if resting:
        return (*verbs, Button(words.say("letter.buttons.release"), act(letter, "release")))
    if letter.recipe.channel is Channel.PHONE:
        return (use, *verbs, Button(words.say("letter.buttons.called"), act(letter, "told")))
    return (use, *verbs, Button(words.say("letter.buttons.sent"), act(letter, "sent")))
