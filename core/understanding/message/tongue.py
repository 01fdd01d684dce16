"""Which language a message is written in, when it isn't English."""

import re
from collections import Counter
from collections.abc import Sequence

from core.understanding.lexicon import words

_MARKS: dict[str, frozenset[str]] = {
    "fr": words(
        "je dois une offre de en anglais svp refuser le la les pour mon ma lettre merci avec est pas vous"
        " candidature bonjour"
    ),
    "es": words(
        "tengo que una oferta de en inglés por favor rechazar el la los para mi carta gracias con no es"
        " usted hola quiero trabajo"
    ),
    "de": words(
        "ich möchte das angebot von bitte auf englisch ablehnen der die den dem eine einen muss will mein"
        " nicht stelle danke hallo absage"
    ),
    "pt": words(
        "preciso recusar a proposta da do em inglês por favor uma minha carta obrigado não vaga quero oferta olá"
    ),
    "it": words(
        "devo rifiutare un'offerta di in inglese per favore il una mia lettera grazie non lavoro voglio ciao offerta"
    ),
    "nl": words(
        "ik wil het aanbod van in het engels afwijzen een graag mijn brief bedankt niet moet baan weigeren hallo"
    ),
    "pl": words("muszę chcę odrzucić ofertę po angielsku proszę moja list dziękuję nie pracy od"),
    "sv": words("jag vill tacka nej till erbjudandet från på engelska en mitt brev tack inte jobb måste"),
    "tr": words("bir iş teklifini reddetmek istiyorum ingilizce lütfen teşekkür mektup için"),
}
_ENGLISH = words("the i to my a is it of and for do how me you this that was they have in at on what")
_LEAST = 3
_SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
)
_FEW = 400
_NAME_WORDS = 2
_ELSEWHERE = re.compile(f"[{''.join(f'{first}-{last}' for _, first, last in _SCRIPTS)}]+")
_BEGINS = re.compile(r"\W*[a-z]", re.IGNORECASE)
_OURS = re.compile(r"[a-z]{2,}", re.IGNORECASE)
_PARTS = re.compile(r"[,;:.!?\n、。，]")


def language_of(text: str, words: Sequence[str], company: tuple[int, int] | None, *, in_english: bool) -> str | None:
    """The code of the language, None for English and for what can't be told.

    Firms have names in any script and of any words, so the span of the `company` tells nothing. `in_english`: the wish
    was said in English; then names in another script, such as that of a role, may stand beside it.
    """
    start, end = company or (0, 0)
    said_beside = f"{text[:start]} {text[end:]}"[:_FEW]
    if code := _by_script(said_beside):
        return None if in_english and _BEGINS.match(text) and not _is_sentence(said_beside) else code
    named = Counter(text[start:end].casefold().split())
    said = set(Counter(words[:_FEW]) - named)
    english = len(said & _ENGLISH)
    best = max(_MARKS, key=lambda code: len(said & _MARKS[code]))
    return best if len(said & _MARKS[best]) >= max(_LEAST, english + 1) else None


def _by_script(text: str) -> str | None:
    found = (code for code, first, last in reversed(_SCRIPTS) if sum(first <= char <= last for char in text) >= _LEAST)
    return next((code for code in found if code != "zh" or not _kana(text)), None)


def _kana(text: str) -> bool:
    return any("\u3040" <= char <= "\u30ff" for char in text)


def _is_sentence(text: str) -> bool:
    """Whether some part between commas has more words in another script than a name has, and more than in ours."""
    return any(
        len(_ELSEWHERE.findall(part)) > max(_NAME_WORDS, len(_OURS.findall(part))) for part in _PARTS.split(text)
    )


_DECLINE = (
    "拒绝",
    "婉拒",
    "谢绝",
    "推掉",
    "辞退",
    "お断り",
    "断り",
    "거절",
    "사양",
    "رفض",
    "अस्वीकार",
    "मना कर",
    "לדחות",
    "απορρίψω",
    "αρνηθώ",
)
_THANK = ("感谢", "謝謝", "お礼", "感謝", "감사", "شكر", "धन्यवाद", "להודות", "ευχαριστ")


def wish_in(text: str) -> str | None:
    """The intent of a message in a script whose words aren't parted by our phrases; None when it doesn't show."""
    if any(word in text for word in _DECLINE):
        return "decline"
    return "thank_you" if any(word in text for word in _THANK) else None
