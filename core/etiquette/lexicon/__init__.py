"""The words the checks know, one module a family, and the one lexicon made of them."""

from core.etiquette.lexicon import asking, courtesy, decision, form, private, pushing, reasons, tone, truth
from core.etiquette.lexicon.lists import LISTS
from core.etiquette.phrases import Lexicon

REASON_MARK, DENIED_MARK = "reason.", "denied."


def _reason_phrases() -> dict[str, str]:
    """What gives each reason, and what sets it aside, with the topic put into every frame."""
    codes = {*reasons.TOPICS, *reasons.SAID}
    given = {f"{REASON_MARK}{code}": reasons.SAID.get(code, "") for code in codes}
    framed = {code: reasons.FRAMES.replace("TOPIC", f"@topic_{code}") for code in reasons.TOPICS}
    denied = {f"{DENIED_MARK}{code}": reasons.DENIALS.replace("TOPIC", f"@topic_{code}") for code in reasons.TOPICS}
    return {mark: lines + framed.get(mark.removeprefix(REASON_MARK), "") for mark, lines in given.items()} | denied


_LISTS = LISTS | {"group": truth.GROUPS} | {f"topic_{code}": words for code, words in reasons.TOPICS.items()}

LEXICON = Lexicon(courtesy.PHRASES | tone.PHRASES | pushing.PHRASES | private.PHRASES | truth.PHRASES | form.PHRASES, _LISTS)
DECISIONS = Lexicon(decision.PHRASES | reasons.CUES, _LISTS)
ASKING = Lexicon(asking.PHRASES, _LISTS)
REASONS = Lexicon(_reason_phrases(), _LISTS)
