"""Why somebody says no, as outsiders hear it. One explanation feeds every letter of a decision."""

from pydantic import BaseModel

from core.letters.phrasebook import DEFAULT_LOCALE, phrasebook
from core.letters.tidy import one_line, sentence
from core.vocabulary import Reason


class Explanation(BaseModel, frozen=True):
    """`words` are the person's own, one sentence that stands as it is in every letter; None means ours."""

    reason: Reason
    words: str | None = None

    @property
    def told_as(self) -> Reason:
        """The reason outsiders hear: health as personal, culture and manager as not the right fit."""
        return self.reason.told_as

    @property
    def is_given(self) -> bool:
        return self.reason is not Reason.NONE_GIVEN

    def agrees_with(self, other: "Explanation") -> bool:
        """Whether whoever hears both hears the same. Something else is the same only in the same words."""
        if self.told_as is not other.told_as:
            return False
        return self.reason is not Reason.OTHER or one_line(self.words or "") == one_line(other.words or "")


def outsiders_words(explanation: Explanation, locale: str = DEFAULT_LOCALE) -> str | None:
    """The sentence a person sees before they agree to it; None when no reason is given."""
    if not explanation.is_given:
        return None
    return own_sentence(explanation, locale) or phrasebook(locale).reason(explanation.told_as).sentences[0]


def own_sentence(explanation: Explanation, locale: str = DEFAULT_LOCALE) -> str | None:
    """The person's own words as a sentence. Ours, shown to them and left unchanged, are not their own."""
    if not explanation.is_given or not one_line(explanation.words or ""):
        return None
    own = sentence(explanation.words or "")
    return None if own in phrasebook(locale).reason(explanation.told_as).sentences else own
