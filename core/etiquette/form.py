"""The outer form: placeholders, subject, sign-off, length, loud letters, emoji, worn phrases, slips."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.lexicon.form import LOUD
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading

_PLACEHOLDER = re.compile(
    r"\[(?!\d+\]|x\]|link\]|image)[^\[\]\n]{1,60}\](?!\()|\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{[\w .'/-]{1,40}\}"
    r"|<(?!https?:|mailto:|www\.)[a-z][a-z _'/-]{1,30}>|\$\{?[A-Z][A-Z_]{2,30}\}?|%[A-Z][A-Z_]{2,30}%|__[a-z_ ]{2,30}__|_{4,}"
    r"|(?<![\w])(?:x{4,}|xx+(?= (?:company|role|position|years|team|inc|ltd)))(?!\w)|\?{4,}",
    re.IGNORECASE | re.MULTILINE,
)
_SUSPICIOUS = re.compile(r"[\[{<$%]|__|[xX?]{4}|[xX]{2} ")
_KNOWN = (("name", re.compile(r"name|recipient|manager", re.I)), ("company", re.compile(r"company|employer|organi", re.I)), ("role", re.compile(r"role|position|title|job", re.I)))
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\u2B55]\uFE0F?|(?<![\w:])(?:[:;=]-?[)(DPp/|*]|<3|:'\(|xD)(?!\w)")
_EYES = re.compile(r"[:;=<xX][-'3)(DpP/|*]")
_SHOUTED = re.compile(r"!{2,}")
_CAPITALS = re.compile(r"(?<![\w.@/-])[A-Z][A-Z']+(?![\w@-])")
_LETTERS = frozenset({"email", "portal", None})
_SHORT = frozenset({"linkedin_note", "chat", "slack_dm", "teams_dm", "sms", "teams_chat"})
_SUBJECT_MOST = 60
_EMAIL_WARN, _EMAIL_BLOCK, _CHAT_WARN, _EMAIL_LEAST = 130, 150, 100, 15
_NOTE_FREE, _NOTE_PAID = 200, 300
_SYLLABLE = re.compile(r"[aeiouy]+(?!\b)|[aiouy]+\b|(?<=l)e\b|\b[^\Waeiouy_]*e\b")  # a last e is silent, but for little and me
_GRADED_WORDS, _PLAIN_GRADE, _SYLLABLES_A_LETTER = 15, 8.0, 0.31


def check_form(reading: Reading) -> Iterator[Finding]:
    yield from _placeholders(reading)
    yield from _length(reading)
    yield from _frame(reading)
    yield from _shouting(reading)
    yield from _emoji(reading)
    yield from _style(reading)


def _placeholders(reading: Reading) -> Iterator[Finding]:
    for hit in reading.marked("placeholder"):
        yield reading.find("placeholder_left", hit)
    if not _SUSPICIOUS.search(reading.text):
        return
    for found in _PLACEHOLDER.finditer(reading.text):
        known = next((getattr(reading.message, field) for field, like in _KNOWN if like.search(found.group())), None)
        yield reading.find("placeholder_left", found.span(), fix=known)
    if _PLACEHOLDER.search(reading.message.subject or ""):
        yield reading.find("placeholder_left")


def body_words(reading: Reading) -> int:
    """How many words the body has, greeting and closing left out."""
    sentences = reading.parts.sentences
    return sentences[-1].before + len(reading.text[sentences[-1].start : sentences[-1].end].split()) if sentences else 0


def _length(reading: Reading) -> Iterator[Finding]:
    channel, words, characters = reading.message.channel, body_words(reading), len(reading.text.strip())
    if channel == "linkedin_note":
        if characters > _NOTE_FREE:
            yield reading.find("char_limit", severity="block" if characters > _NOTE_PAID else "warn")
    elif channel in _SHORT or channel == "linkedin":
        if words > _CHAT_WARN:
            yield reading.find("too_long")
    elif channel != "phone":
        if words > _EMAIL_WARN:
            yield reading.find("too_long", severity="block" if words > _EMAIL_BLOCK else "warn")
        elif words < _EMAIL_LEAST and channel == "email":
            yield reading.find("terse")


def _frame(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    if message.channel != "email":
        return
    subject = (message.subject or "").strip()
    if not subject:
        yield reading.find("no_subject")
    elif len(subject) > _SUBJECT_MOST:
        yield reading.find("no_subject", severity="hint")
    if reading.parts.name is None:
        yield reading.find("no_signoff", reading.parts.closing)


def _shouting(reading: Reading) -> Iterator[Finding]:
    text, short = reading.text, reading.message.channel not in _LETTERS
    marks = text.count("!")
    allowed = 2 if short or "ongratulat" in text else 1
    loud = list(_SHOUTED.finditer(text))
    for found in loud:
        yield reading.find("exclamation_excess", found.span(), fix="!" if marks == len(found.group()) else ".")
    if marks > allowed and not loud:
        last = text.rfind("!")
        yield reading.find("exclamation_excess", (last, last + 1), fix=".")
    for span in _capitals(reading):
        yield reading.find("all_caps", span, fix=text[span[0] : span[1]].lower())
    if loud_subject(message_subject := reading.message.subject or ""):
        yield reading.find("all_caps" if message_subject.upper() == message_subject else "exclamation_excess")


def loud_subject(subject: str) -> bool:
    capitals = [word for word in _CAPITALS.findall(subject) if word.lower() in LOUD]
    return len(capitals) > 1 or "!!" in subject


def _capitals(reading: Reading) -> Iterator[tuple[int, int]]:
    """Words in capitals that are words of feeling; the person's own names and abbreviations are let be."""
    own = " ".join(filter(None, (reading.message.company, reading.message.role, reading.message.name)))
    for found in _CAPITALS.finditer(reading.text):
        if len(found.group()) > 3 and found.group().lower() in LOUD and found.group() not in own:
            yield found.span()


def _emoji(reading: Reading) -> Iterator[Finding]:
    if reading.text.isascii() and not _EYES.search(reading.text):
        return
    allowed = 0 if reading.message.channel in _LETTERS else 2
    for hit in list(_EMOJI.finditer(reading.text))[allowed:]:
        yield reading.find("emoji", hit.span(), fix="")


def _style(reading: Reading) -> Iterator[Finding]:
    cliches = reading.marked("cliche")
    yield from reading.each("cliche", cliches[:2])
    yield from reading.each("cliche", cliches[2:], "warn")
    yield from reading.each("grammar", reading.marked("slip"), "warn" if reading.message.channel in _LETTERS else "hint")
    stiff = reading.marked("officialese")
    grade = _grade(reading)
    if len(stiff) > 2 or grade > 18:
        yield from (reading.each("reading_grade", stiff, "warn") if stiff else [reading.find("reading_grade", severity="warn")])
    elif grade > 12:
        yield reading.find("reading_grade")


def _grade(reading: Reading) -> float:
    """Flesch and Kincaid's school grade of the body; 0 for texts too short or too plain to be worth the counting."""
    words, sentences = body_words(reading), len(reading.parts.sentences)
    start, end = reading.parts.body
    if words < _GRADED_WORDS or 0.39 * words / sentences + (end - start) / words * _SYLLABLES_A_LETTER * 11.8 - 15.59 < _PLAIN_GRADE:
        return 0.0
    syllables = len(_SYLLABLE.findall(reading.words.plain, start, end))
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59
