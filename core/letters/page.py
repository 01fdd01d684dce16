"""One letter about to be written. What it is about has become words here: gaps, situations, sections."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.letters.lengths import Range
from core.letters.phrasebook import Phrasebook
from core.letters.situation import is_short
from core.letters.turns import Turn
from core.vocabulary import Channel, Recipient, Tone

Gaps = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter before it is known what it is about: whom it is for, how it travels, where its words come from."""

    kind: str
    recipient: Recipient
    name: str | None
    channel: Channel
    tone: Tone
    turn: Turn
    book: Phrasebook
    told: str | None = None

    @property
    def is_short(self) -> bool:
        return is_short(self.channel)


@dataclass(frozen=True, slots=True)
class Page:
    """`situations` and `reader` choose among the wordings of a section, the closest first; `gaps` fills them.

    `given` holds sections that come from elsewhere: the person's own words, or nothing where it is left out.
    `naming` is what a subject may name and the gaps to fill it with, the best first. `terse` are sections that are
    brief whatever the tone. `opens` is the greeting of somebody whose name is not known, a key of the words.
    """

    sheet: Sheet
    situations: tuple[str, ...]
    gaps: Gaps
    lengths: Range
    naming: tuple[tuple[str, Gaps], ...]
    reader: str = ""
    given: Mapping[str, str] = field(default_factory=dict)
    terse: frozenset[str] = frozenset()
    opens: str = "anyone"
    sign_off: str | None = None

    def section(self, name: str) -> str:
        """The text of a section, empty where such a letter has none."""
        if name in self.given:
            return self.given[name]
        sheet = self.sheet
        tone = Tone.BRIEF if name in self.terse or sheet.channel is Channel.SMS else sheet.tone
        readers = (self.reader,) if self.reader else ()
        found = sheet.book.wordings(sheet.kind, name, self.situations, readers, (tone.value,))
        return sheet.turn.of(name, found).fill(self.gaps) if found else ""
