"""Phrases, and how they are found in a text in one pass.

A phrase is one line in a small language, matched without regard to case:

    waste of (my|our) time      words, with a choice; a space also matches a line end or a hyphen
    micromanag*                 any ending
    refer (me )?~3 job          ~3 is a gap of up to three words that stays inside the sentence (~12 of twelve)
    @firm                       one of a named list of words

It must begin with a word, a choice of words or a list: each word of the text is looked up once, and only the phrases
that begin with it are tried there. So the cost grows with the length of the text and not with the number of phrases.
Gaps are bounded and runs are possessive, so that no text makes a phrase look back over what it has read.
"""

from core.phrases.lexicon import Hit, Lexicon
from core.phrases.phrase import Phrase, phrases_of
from core.phrases.text import Words, words_of

__all__ = ["Hit", "Lexicon", "Phrase", "Words", "phrases_of", "words_of"]
