"""What lives on after a talk: keeps a matter with its letters, and does what their buttons say.

Each verb is a pure step of the record (core/ledger/letter.py); here it is found, judged stale or not,
kept and shown.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from core.dialogue.flow import Flow
from core.dialogue.heard import Attachment
from core.dialogue.message import Actions, Button, Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.ledger import after_the_no, belonging, earlier, introducing, keeping, mail, retelling, same_person, show
from core.ledger.belonging import Joined
from core.ledger.consistency import CONFLICT
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.pack_card import pack_card
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.introduction import Introduction
from core.understanding.came_back import came_back
from core.vocabulary import AFTER_NO, Need, Tone

_MOST_LISTED = 5


class Shelves(Protocol):
    """The drawers of one transaction that hold what a person keeps."""

    @property
    def opportunities(self) -> Any: ...
    @property
    def letters(self) -> Any: ...
    @property
    def people(self) -> Any: ...


class Shelf:
    """`new_id` names what is kept."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._verbs: Mapping[str, Callable[[LetterRecord, Visit, str], LetterRecord]] = {
            "show": lambda letter, visit, value: letter,
            "tone": lambda letter, visit, value: letter.in_tone(Tone(value)),
            "retone": lambda letter, visit, value: letter.in_tone(Tone(value)),
            "referrer": lambda letter, visit, value: letter.naming_referrer(),
            "undo": lambda letter, visit, value: letter.undone(),
            "undone": lambda letter, visit, value: letter.not_done(),
            "release": lambda letter, visit, value: letter.released(),
            "rest": lambda letter, visit, value: letter.resting(keeping.overnight(visit)),
            "sent": lambda letter, visit, value: letter.done("sent", visit.today),
            "told": lambda letter, visit, value: letter.done("told", visit.today),
            "override": lambda letter, visit, value: letter.overrides(
                (CONFLICT, *(found.id for found in show.findings_of(letter) if found.severity == "block"))
            ),
        }

    def keep(self, books: Shelves, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        """A matter becomes an opportunity and its letters: the pack first, then each letter."""
        if joined := self._belongs(books, visit, ending):
            return self._joined(books, visit, joined)
        owner = visit.person.id
        others = ((other, self._is_open(books, visit, other)) for other in books.opportunities.all(owner))
        kept = keeping.opportunity_of(visit, ending, self._new_id)
        letters = keeping.letters_of(visit, kept, ending, self._new_id)
        before = ((other, self._letters(books, visit, other.id)) for other in books.opportunities.all(owner))
        notes = [*earlier.differing(visit, kept, before), *keeping.other_side(visit, kept)]
        to_mind = keeping.to_mind(visit, kept, others)
        books.opportunities.put(owner, kept)
        for letter in letters:
            books.letters.put(owner, letter)
        cards = (self._card(books, visit, letter, letters) for letter in letters)
        return Shows((pack_card(visit, kept, letters, notes, to_mind, keeping.first_buttons(visit, kept)), *cards))

    def _belongs(self, books: Shelves, visit: Visit, ending: Any) -> Joined | None:
        """What joins an opportunity that is kept: an answer after its no, or the no after time was asked for."""
        said, packs = ending.matter, books.opportunities.all(visit.person.id)
        if isinstance(said, Decision) and said.answering:
            no = after_the_no.the_no(packs, said.company)
            return self._came_back(books, visit, no, said.answering) if no else None
        if not isinstance(said, Decision) or (asked := after_the_no.still_open(packs, said)) is None:
            return None
        return belonging.decided(visit, asked, self._letters(books, visit, asked.id), ending, self._new_id)

    def _came_back(self, books: Shelves, visit: Visit, no: Opportunity, need: Need) -> Joined:
        return belonging.came_back(visit, no, self._letters(books, visit, no.id), need, self._new_id)

    def _joined(self, books: Shelves, visit: Visit, joined: Joined) -> Shows:
        for kept in joined.packs:
            books.opportunities.put(visit.person.id, kept)
        for letter in joined.changed:
            books.letters.put(visit.person.id, letter)
        cards = (self._card(books, visit, letter, joined.letters) for letter in joined.shown)
        return Shows((pack_card(visit, joined.pack, joined.letters, joined.notes, joined.to_mind), *cards))

    def _is_open(self, books: Shelves, visit: Visit, kept: Opportunity) -> bool:
        return any(not letter.is_done for letter in self._letters(books, visit, kept.id))

    def listed(self, books: Shelves, visit: Visit) -> Shows:
        """The pack of each opportunity, newest first."""
        packs = [kept for kept in books.opportunities.all(visit.person.id) if kept.archived is None]
        none = Card((Note("info", visit.words.say("pack.empty")),), visit.words.say("notify.answer"))
        shown = (pack_card(visit, kept, self._letters(books, visit, kept.id)) for kept in packs[:_MOST_LISTED])
        return Shows(tuple(shown) or (none,))

    def told(self, books: Shelves, visit: Visit, text: str) -> Shows | None:
        """What a firm came back with after a no that is kept here."""
        if (said := came_back(text)) is None:
            return None
        no = after_the_no.the_no(books.opportunities.all(visit.person.id), said.company)
        return self._joined(books, visit, self._came_back(books, visit, no, said.need)) if no else None

    def letter(self, books: Shelves, visit: Visit, id: str) -> Shows:
        """One letter, as it stands now."""
        letter = books.letters.get(visit.person.id, id)
        if letter is None:
            return Shows((self._gone(visit),))
        return Shows((self._card(books, visit, letter, self._letters(books, visit, letter.opportunity)),))

    def act(self, books: Shelves, visit: Visit, said: Act | ActForm) -> Shows:
        act = said.act if isinstance(said, ActForm) else said
        if act.kind == "pack":
            return self._pack(books, visit, act, said)
        letter: LetterRecord | None = books.letters.get(visit.person.id, act.id) if act.kind == "letter" else None
        if letter is None:
            return Shows((self._gone(visit),))
        if letter.rev != act.rev:
            return self._stale(books, visit, letter, act)
        if isinstance(said, ActForm):
            return self._sent_back(books, visit, letter, said)
        return self._letter(books, visit, letter, act)

    def _letter(self, books: Shelves, visit: Visit, letter: LetterRecord, act: Act) -> Shows:
        if act.verb == "edit":
            return Shows(form=show.edit_form(visit, letter))
        if act.verb == "use":
            return Shows(form=show.use_form(visit, letter))
        if act.verb == "file":
            return self._file(visit, letter)
        if act.verb == "tone" and letter.now.by_hand:
            return Shows(instead=show.retone_card(visit, letter, Tone(act.value)))
        if act.verb == "wording":
            beside = (other for other in self._letters(books, visit, letter.opportunity) if other.id != letter.id)
            changed = letter.reworded([other.now.body for other in beside])
        elif step := self._verbs.get(act.verb):
            changed = step(letter, visit, act.value)
        else:
            return Shows((self._gone(visit),))
        if changed is not letter:
            books.letters.put(visit.person.id, changed)
        return self._shown(books, visit, changed, act.value)

    def _shown(self, books: Shelves, visit: Visit, letter: LetterRecord, shown_in: str) -> Shows:
        """The message that was pressed, brought up to date: the letter's own, its pack's, or another letter's."""
        letters = self._letters(books, visit, letter.opportunity)
        if shown_in == "pack":
            kept = books.opportunities.get(visit.person.id, letter.opportunity)
            return _in_place(pack_card(visit, kept, letters))
        other = next((other for other in letters if other.id == shown_in), letter)
        return _in_place(self._card(books, visit, other, letters))

    def _sent_back(self, books: Shelves, visit: Visit, letter: LetterRecord, said: ActForm) -> Shows:
        if said.act.verb == "use":
            return self._addressed(books, visit, letter, str(said.values.get("address") or "").strip())
        body, subject = said.values.get("body"), said.values.get("subject")
        if not isinstance(body, str) or not body.strip():
            problem = visit.words.say("errors.required")
            return Shows(form=show.edit_form(visit, letter, said.values, problem), again=True)
        kept = letter.now.subject if subject is None else str(subject).strip()
        edited = letter.edited(kept, body.strip())
        books.letters.put(visit.person.id, edited)
        return self._shown(books, visit, edited, "")

    def _addressed(self, books: Shelves, visit: Visit, letter: LetterRecord, address: str) -> Shows:
        """The links that an address is needed for. The letter's own message gets buttons of its new revision."""
        if address and not mail.is_address(address):
            problem = visit.words.say("letter.use.not_an_address")
            return Shows(form=show.use_form(visit, letter, typed=address, problem=problem), again=True)
        if address == (letter.address or ""):
            return Shows(form=show.use_form(visit, letter, with_links=True), again=True)
        letter = letter.next(address=address or None)
        books.letters.put(visit.person.id, letter)
        card = self._card(books, visit, letter, self._letters(books, visit, letter.opportunity))
        return Shows(form=show.use_form(visit, letter, with_links=True), again=True, instead=card)

    def _pack(self, books: Shelves, visit: Visit, act: Act, said: Act | ActForm) -> Shows:
        kept: Opportunity | None = books.opportunities.get(visit.person.id, act.id)
        if kept is None:
            return Shows((self._gone(visit),))
        letters = self._letters(books, visit, kept.id)
        if act.verb == "letters":
            return Shows(tuple(self._card(books, visit, letter, letters) for letter in letters))
        if act.verb in ("perspective", "no_perspective"):
            return self._perspective(books, visit, kept, on=act.verb == "perspective")
        if kept.rev != act.rev:
            return _in_place(pack_card(visit, kept, letters, [Note("info", visit.words.say("pack.stale"))]))
        if act.verb in ("answered", "unanswered"):
            return self._answered(books, visit, kept, letters, back=act.verb == "unanswered")
        if act.verb == "came_back" and isinstance(kept.matter, Decision):
            if act.value not in AFTER_NO:
                return Shows((after_the_no.which_card(visit, kept),))
            return self._joined(books, visit, self._came_back(books, visit, kept, Need(act.value)))
        if act.verb in ("turn_down", "say_yes") and isinstance(kept.matter, Exchange):
            return Shows(begins=keeping.answer_to_offer(kept.matter, yes=act.verb == "say_yes"))
        if act.verb == "both_yes" and isinstance(kept.matter, Introduction):
            return self._introduced(books, visit, kept, kept.matter, letters)
        if act.verb != "reason" or not isinstance(kept.matter, Decision):
            return Shows((self._gone(visit),))
        if isinstance(said, ActForm):
            return self._retell(books, visit, kept, kept.matter, letters, said)
        return Shows(form=retelling.reason_form(visit, kept, kept.matter.explanation))

    def _retell(
        self,
        books: Shelves,
        visit: Visit,
        kept: Opportunity,
        decision: Decision,
        letters: list[LetterRecord],
        said: ActForm,
    ) -> Shows:
        explanation, problems = retelling.read_explanation(visit, said)
        if explanation is None:
            return Shows(form=retelling.reason_form(visit, kept, decision.explanation, said, problems), again=True)
        new = kept.explained(decision, explanation)
        changed, notes = retelling.retold(visit, new, letters, self._new_id)
        books.opportunities.put(visit.person.id, new)
        for letter in changed:
            books.letters.put(visit.person.id, letter)
        now = self._letters(books, visit, kept.id)
        cards = tuple(self._card(books, visit, letter, now) for letter in now if letter.id in {c.id for c in changed})
        return Shows((pack_card(visit, new, now, notes), *cards))

    def _perspective(self, books: Shelves, visit: Visit, kept: Opportunity, *, on: bool) -> Shows:
        """Whether a no is shown with its other side from now on, with the way back."""
        person, words = visit.person, visit.words
        books.people.save(person.model_copy(update={"perspective": on, "rev": person.rev + 1}))
        said = words.say("pack.perspective_on" if on else "pack.perspective_off")
        back = Button(words.say("pack.buttons.undo"), show.act(kept, "no_perspective" if on else "perspective"))
        return Shows((Card((Note("ok", said), Actions((back,))), words.say("notify.answer")),))

    def _answered(
        self, books: Shelves, visit: Visit, kept: Opportunity, letters: list[LetterRecord], *, back: bool
    ) -> Shows:
        """They broke their silence: the notes not sent yet are set aside; or they come back."""
        kept = kept.model_copy(update={"rev": kept.rev + 1})
        books.opportunities.put(visit.person.id, kept)
        now = [letter.put_back() if back else letter.set_aside(visit.today) for letter in letters]
        for letter in now:
            books.letters.put(visit.person.id, letter)
        said = visit.words.say("pack.unanswered" if back else "pack.answered")
        return _in_place(pack_card(visit, kept, now, [Note("ok", said)]))

    def _introduced(
        self, books: Shelves, visit: Visit, kept: Opportunity, asked: Introduction, letters: list[LetterRecord]
    ) -> Shows:
        """Both agreed: now there is an introduction."""
        agreed, introduction = introducing.agreed(kept, asked, len(letters) + 1, self._new_id)
        books.opportunities.put(visit.person.id, agreed)
        books.letters.put(visit.person.id, introduction)
        now = [*letters, introduction]
        notes = keeping.to_mind(visit, agreed, ())
        card = pack_card(visit, agreed, now, to_mind=notes)
        return Shows((self._card(books, visit, introduction, now),), instead=card)

    def _file(self, visit: Visit, letter: LetterRecord) -> Shows:
        said = visit.words.say("letter.use.file", name=show.addressee(letter))
        text = mail.eml(letter.address, letter.now.subject, letter.now.body)
        card = Card((Note("info", said),), visit.words.say("notify.letter"))
        return Shows((card,), file=Attachment(name="letter.eml", media_type="message/rfc822", text=text))

    def _stale(self, books: Shelves, visit: Visit, letter: LetterRecord, act: Act) -> Shows:
        note = visit.words.say("pack.stale")
        letters = self._letters(books, visit, letter.opportunity)
        if act.value == "pack":
            kept = books.opportunities.get(visit.person.id, letter.opportunity)
            return _in_place(pack_card(visit, kept, letters, [Note("info", note)]))
        return _in_place(self._card(books, visit, letter, letters, note))

    def _letters(self, books: Shelves, visit: Visit, opportunity: str) -> list[LetterRecord]:
        return sorted(books.letters.of(visit.person.id, opportunity), key=lambda letter: letter.place)

    def _card(
        self, books: Shelves, visit: Visit, letter: LetterRecord, letters: list[LetterRecord], note: str | None = None
    ) -> Card:
        others = books.letters.all(visit.person.id) if same_person.may_matter(letter) else ()
        first, mind = show.employer_first(letter, letters), same_person.to_mind(visit, letter, others)
        return show.letter_card(visit, letter, first, note, letters, mind)

    def _gone(self, visit: Visit) -> Card:
        return Card((Note("info", visit.words.say("pack.gone")),), visit.words.say("notify.answer"))


def _in_place(card: Card) -> Shows:
    """In the place of the message that was pressed; as a message of its own where none was."""
    return Shows(instead=card)
