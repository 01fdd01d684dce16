"""Thanks, apologies and whom the letter greets."""

from collections.abc import Iterator, Sequence

from core.etiquette.finding import Finding
from core.etiquette.lexicon.courtesy import WARM
from core.etiquette.reading import Reading
from core.etiquette.words import fix_for
from core.phrases import Hit

_THANKS_DUE = frozenset({"decline", "rejection", "thank_you"})
_ALWAYS_THANKED = frozenset({"referrer", "reference"})
_RULES = {"rejection": "S33", "thank_you": "S10"}
_WARM, _STEM = 3, 5  # different warm words of a letter that needs no thanks by name; letters by which one is known
_ENJOYED = frozenset({"enjoyed", "loved", "inspiring", "inspired", "pleasure", "delighted", "fascinating", "treat"})
_SORRY_TO = frozenset({None, "hiring_manager", "hr"})
_MOST_APOLOGIES, _MOST_WHEN_RENEGING = 1, 2


def check_courtesy(reading: Reading) -> Iterator[Finding]:
    yield from _thanks(reading)
    yield from _apologies(reading)
    yield from _greeting(reading)


def thanks_in(reading: Reading) -> list[Hit]:
    """Words of real thanks: neither hollow ("thanks for nothing") nor a request ("I'd appreciate a reply")."""
    hollow = [*reading.marked("hollow_thanks"), *reading.marked("request")]
    return [hit for hit in reading.marked("gratitude") if not _within(hit, hollow)]


def _thanks(reading: Reading) -> Iterator[Finding]:
    """Thanks in the letter itself: in the closing alone they count for little."""
    message = reading.message
    due, to_friend = message.flow in _THANKS_DUE, message.recipient in _ALWAYS_THANKED
    found = thanks_in(reading) if due or to_friend else []
    if not (due or to_friend) or any(reading.sentence_at(hit.start) for hit in found):
        return
    if message.channel == "linkedin_note":
        return  # two hundred characters have room for a hello and nothing else
    rule = "S03" if to_friend else _RULES.get(message.flow, "S09")
    closing = [hit for hit in found if hit.start >= reading.parts.body[1]]
    if any(reading.words.plain.startswith(" for ", hit.end) for hit in closing) and message.flow == "rejection":
        return  # "Thanks for your help," below a question is thanks enough
    enjoyed = message.flow == "thank_you" and not _ENJOYED.isdisjoint(reading.words.words)
    cold = due and not closing and not enjoyed and warmth(reading) < _WARM
    yield reading.find("no_gratitude", severity="block" if cold else "warn", rule=rule)


def warmth(reading: Reading, start: int = 0, end: int = 0) -> int:
    """How many different warm words a letter has, but for those in text[start:end]."""
    words = zip(reading.words.words, reading.words.starts, strict=True)
    return len({word[:_STEM] for word, at in words if not start <= at < end} & WARM)


def is_reneging(reading: Reading) -> bool:
    """Whether the letter takes back a yes."""
    message = reading.message
    if message.flow != "decline" or message.about in ("interview", "application"):
        return False
    return message.stage in ("accepted", "signed") or bool(reading.marked("renege"))


def _apologies(reading: Reading) -> Iterator[Finding]:
    found = [hit for hit in reading.marked("apology") if not _within(hit, reading.marked("not_apology"))]
    reneging = is_reneging(reading)
    yield from reading.each("over_apology", found[_MOST_WHEN_RENEGING if reneging else _MOST_APOLOGIES :])
    if reneging and not found and reading.message.recipient in _SORRY_TO:
        yield reading.find("no_apology_renege")


def _greeting(reading: Reading) -> Iterator[Finding]:
    """A greeting for anyone; one by title is fine as long as nobody knows the name."""
    if reading.parts.greeting is None:
        return
    end, name = reading.parts.greeting[1], reading.message.name
    fix = fix_for("generic_greeting", reading.locale).format(name=name) if name else None
    bulk = next((hit for hit in reading.marked("bulk_greeting") if hit.start < end), None)
    titled = next((hit for hit in reading.marked("role_greeting") if hit.start < end), None)
    if bulk:
        yield reading.find("generic_greeting", bulk, fix=fix)
    elif titled and not any(map(str.isalnum, reading.text[titled.end : end])):
        yield reading.find("generic_greeting", titled, severity="warn" if name else "hint", fix=fix)


def _within(hit: Hit, spans: Sequence[Hit]) -> bool:
    return any(span.start <= hit.start < span.end for span in spans)
