"""One letter about to be written: its recipe laid open, with the book it is written from."""

from dataclasses import dataclass

from core.letters.decision import Decision
from core.letters.explanation import own_sentence
from core.letters.phrasebook import Phrasebook
from core.letters.situation import audience, is_short, situations
from core.letters.slots import slots
from core.letters.tidy import capital
from core.letters.turns import Turn
from core.vocabulary import Channel, Tone


@dataclass(frozen=True, slots=True)
class Page:
    """`gaps` fills the sections; `told` is set on corrections and says how what was told before relates."""

    kind: str
    decision: Decision
    name: str | None
    channel: Channel
    tone: Tone
    turn: Turn
    book: Phrasebook
    gaps: dict[str, str]
    told: str | None = None

    @property
    def is_short(self) -> bool:
        return is_short(self.channel)

    def section(self, name: str) -> str:
        """The text of a section, empty where such a letter has none."""
        if name == "reason":
            return self._reason()
        if name == "door" and not self.decision.door_open:
            return ""
        chain = (*((self.told,) if self.told else ()), *situations(self.decision))
        reader = (audience(self.decision.contact_role),)
        found = self.book.wordings(self.kind, name, chain, reader, (self._tone(name).value,))
        return self.turn.of(name, found).fill(self.gaps) if found else ""

    def _tone(self, section: str) -> Tone:
        """What is read in passing gives the news in its own tone and the rest in few words; a text has few in all."""
        few = self.channel is Channel.SMS or (self.is_short and (self.kind, section) == ("decline", "regard"))
        return Tone.BRIEF if few else self.tone

    def _reason(self) -> str:
        """The person's own words; else ours, whole sentences first, framed clauses for the seats after those."""
        explanation = self.decision.explanation
        if not explanation.is_given:
            return ""
        if own := own_sentence(explanation, self.decision.locale):
            return own
        ours = self.book.reason(explanation.told_as)
        if self.turn.has_sentence:
            return self.turn.of("reason", ours.sentences)
        frame = self.turn.of("frame", self.book.words.frames)
        return capital(frame.format(clause=self.turn.of("clause", ours.clauses)))


def gaps_of(decision: Decision, book: Phrasebook) -> dict[str, str]:
    """All gaps. `choice_1` to `choice_3` are phrases for what was decided: "not to take the job"."""
    outcomes = book.words.outcomes
    closest = next(outcomes[name] for name in situations(decision) if name in outcomes)
    choices = {f"choice_{number}": choice for number, choice in enumerate(closest, 1)}
    return {**slots(decision, book.words), **choices}
