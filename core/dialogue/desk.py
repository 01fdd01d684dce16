"""The desk: one thing heard, one transaction, one outcome. Synchronous; it knows ports and no platform.

Whatever comes in finds its talk (or the object it is about), is turned into a reply by the engine, and
leaves as cards and forms in the person's words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from pydantic import JsonValue

from core.dialogue import first_cards, house_cards
from core.dialogue.first_words import FirstWords
from core.dialogue.flow import Flow
from core.dialogue.heard import Attachment, Heard, Outcome, Reference, Saying
from core.dialogue.message import Card
from core.dialogue.ports import Books, Objects, ReadsFirst, Shows, Visit
from core.dialogue.reading import ReadDay, reserved
from core.dialogue.said import Act, ActForm, Cancel, Command, Instead, Redraw, Said, Submit, Text
from core.dialogue.talks import Talks
from core.dialogue.wishes import Handed, Paper
from core.dialogue.words import words_of
from core.locales import DEFAULT_LOCALE
from core.people import Place, zone_of

B = TypeVar("B", bound=Books[Any])


class Desk(Generic[B]):
    """`clock` gives the present in UTC, `new_id` a fresh id for a talk."""

    def __init__(
        self,
        flows: Iterable[Flow[Any, Any]],
        objects: Objects[B],
        read_first: ReadsFirst,
        read_day: ReadDay,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._objects = objects
        self._clock = clock
        self._read_first = read_first
        self._talks = Talks({flow.id: flow for flow in flows}, objects, read_first, read_day, new_id)
        self._first = FirstWords(self._talks, objects, read_first, self._errand)

    def hear(self, books: B, heard: Heard) -> Outcome[Any]:
        """What comes of one thing heard. A second time the same event changes nothing and says nothing."""
        if not books.received.first(heard.event):
            return Outcome()
        visit = self._visit(books, heard)
        if heard.shared:
            return Outcome(answer=house_cards.shared(visit.words))
        if self._in_distress(books, visit, heard.said):
            return Outcome(answer=first_cards.distress(visit.words))  # bound to the request: nothing of it is stored
        visit, notice = self._noticed(books, visit)
        shows = self._followed(books, visit, heard, self._answer(books, visit, heard))
        return self._outcome(books, visit, heard, shows, notice)

    def _in_distress(self, books: B, visit: Visit, said: Said) -> bool:
        """Whether what was typed, here, behind a command or into a form, is no business but a person in need."""
        match said:
            case Text(text):
                hurts = self._read_first.in_distress
                return hurts(text) and not (self._talks.asks_for_a_name(books, visit) and not hurts(text, name=True))
            case Command(name, text) if text and not self._hands_over(name):
                return self._read_first.in_distress(f"{name} {text}")
            case Submit(values=values) | Redraw(values=values) | ActForm(values=values):
                return any(self._read_first.in_distress(text, name=_is_title(text)) for text in _typed(values))
            case _:
                return False

    def _followed(self, books: B, visit: Visit, heard: Heard, shows: Shows) -> Shows:
        """What was asked for as something new, and the talk that an object begins: said in chat, it goes on there."""
        if shows.anew is not None:
            can_open = heard.can_open and not isinstance(heard.said, Instead)
            new = self._first.answer(books, visit, shows.anew, can_open=can_open)
        elif shows.begins is not None:
            name, values = shows.begins.name, shows.begins.values
            new = self._talks.begin(books, visit, name, values, can_open=heard.in_view)
        else:
            return shows
        return replace(new, cards=(*shows.cards, *new.cards), instead=shows.instead or new.instead)

    def _visit(self, books: B, heard: Heard) -> Visit:
        """The person, with what their platform tells of them. What they changed themselves stays."""
        person, profile = books.people.owner(heard.who), heard.profile
        met = person.model_copy(
            update={
                "name": person.name or profile.name,
                "zone": person.zone or profile.zone,
                "locale": person.locale or profile.locale,
                "place": person.place if heard.shared or _same(heard.place, person.place) else heard.place,
            }
        )
        if met != person:
            met = met.model_copy(update={"rev": person.rev + 1})
            books.people.save(met)
        now = self._clock()
        today = now.astimezone(zone_of(met)).date()
        return Visit(met, words_of(met.locale or DEFAULT_LOCALE), today, now, heard.place.platform)

    def _answer(self, books: B, visit: Visit, heard: Heard) -> Shows:
        match heard.said:
            case Text(text):
                return self._text(books, visit, text, heard)
            case Command() as command:
                return self._command(books, visit, command, heard)
            case Act() | ActForm() as act:
                return self._objects.act(books, visit, act)
            case said:
                return self._talks.hear(books, visit, said, can_open=heard.can_open)

    def _text(self, books: B, visit: Visit, text: str, heard: Heard) -> Shows:
        if text.startswith("/"):
            name, *rest = text.lstrip("/").removeprefix("gracious").split(None, 1) or ["help"]
            return self._command(books, visit, Command(name, *rest), heard)
        active = self._talks.active(books, visit)
        said = reserved(visit.words, visit.words.flow(active.flow) if active else None, text)
        if isinstance(said, Command):
            return self._command(books, visit, said, heard)
        return self._talks.hear_text(books, visit, active, said or Text(text), can_open=heard.can_open)

    def _command(self, books: B, visit: Visit, command: Command, heard: Heard) -> Shows:
        name, text = command.name.casefold(), command.text
        if errand := self._errand(books, visit, replace(command, name=name), heard):
            return errand
        if self._hands_over(name):
            kind: Paper = "draft" if name == "check" else "mail"
            return self._objects.given(books, visit, Handed(kind, text), can_open=heard.can_open)
        if name == "cancel":
            return self._talks.hear(books, visit, Cancel(), can_open=heard.can_open)
        if shows := self._objects.told(books, visit, f"{command.name} {text}".strip()):
            return shows
        if self._talks.knows(flow := name.replace("-", "_")):
            return self._talks.start(books, visit, flow, text, can_open=heard.can_open)
        return self._free(books, visit, f"{command.name} {text}".strip(), heard)

    def _free(self, books: B, visit: Visit, text: str, heard: Heard) -> Shows:
        """Words of one's own behind the command: the start of something, else an answer in the open talk."""
        if self._talks.active(books, visit) is None:
            return Shows(anew=text)
        first = self._read_first(text, visit.words, visit.today)
        begun = self._first.begin(books, visit, first, can_open=heard.can_open)
        return begun or self._talks.hear(books, visit, Text(text), can_open=heard.can_open)

    def _errand(self, books: B, visit: Visit, command: Command, heard: Heard | None = None) -> Shows | None:
        """The commands that start no talk."""
        match command.name, command.text:
            case "help", _:
                fits = self._objects.fits_next(books, visit)
                return Shows((house_cards.overview(visit.words, next_step=fits),))
            case "privacy", _:
                return Shows((house_cards.privacy(visit.words, visit.platform),))
            case "forget-me", "yes":
                books.forget(visit.person.id)
                gone = house_cards.forgotten(visit.words)
                return Shows(instead=gone, cards=() if heard and heard.pressed else (gone,))
            case "forget-me", "no":
                return Shows(instead=house_cards.kept(visit.words))
            case "forget-me", _:
                return Shows((house_cards.forget(visit.words),))
            case "letters", _:
                return self._objects.listed(books, visit)
            case _:
                return None

    def _hands_over(self, name: str) -> bool:
        return name in ("check", "reply", "read")

    def _outcome(self, books: B, visit: Visit, heard: Heard, shows: Shows, notice: tuple[Card, ...]) -> Outcome[Any]:
        erased = isinstance(heard.said, Command) and (heard.said.name, heard.said.text) == ("forget-me", "yes")
        cards, instead = shows.cards, shows.instead if heard.pressed else None
        if shows.instead and not (instead or cards or shows.form):
            cards = (shows.instead,)
        if erased:
            # Nothing more is stored of somebody who was just erased: the last word is bound to the request.
            return Outcome(answer=shows.instead)
        cards = (*notice, *cards)
        if visit.person.discreet:
            hushed = visit.words.say("notify.discreet")
            cards = tuple(replace(card, notify=hushed) for card in cards)
            instead = replace(instead, notify=hushed) if instead else None
        bound = heard.in_view or (isinstance(heard.said, Command) and heard.can_open and heard.pressed is None)
        if bound and shows.form is None and shows.file is None:
            return Outcome(answer=_joined(cards))
        sayings = _sayings(cards, instead, heard.pressed, shows.file)
        if sayings:
            # Whoever speaks to us is not closed to us, whatever the platform said before.
            books.deliveries.unblock(visit.person.id, heard.place)
        deliveries = tuple(books.deliveries.add(visit.person.id, heard.place, saying) for saying in sayings)
        return Outcome(answer=shows.form, again=shows.again, deliveries=deliveries)

    def _noticed(self, books: B, visit: Visit) -> tuple[Visit, tuple[Card, ...]]:
        """On first use the plain statement of what is kept comes before everything else, once."""
        if visit.person.noticed:
            return visit, ()
        person = visit.person.model_copy(update={"noticed": visit.today, "rev": visit.person.rev + 1})
        books.people.save(person)
        return replace(visit, person=person), (house_cards.notice(visit.words, visit.platform),)


def _typed(values: Mapping[str, JsonValue]) -> Iterator[str]:
    """What was typed into the fields of a form, one text at a time; a field for people holds several."""
    for value in values.values():
        yield from (text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str))


def _is_title(text: str) -> bool:
    """Whether several words are all written with a capital, as those of a name are."""
    words = text.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _same(heard: Place, kept: Place | None) -> bool:
    """Whether it is the conversation we know already: a new thread in it alone is not worth a write."""
    return kept is not None and heard.model_copy(update={"thread": None}) == kept.model_copy(update={"thread": None})


def _joined(cards: tuple[Card, ...]) -> Card | None:
    return Card(tuple(m for card in cards for m in card.messages), cards[-1].notify) if cards else None


def _sayings(
    cards: tuple[Card, ...], instead: Card | None, pressed: Reference | None, file: Attachment | None
) -> tuple[Saying, ...]:
    """One delivery a card; what the pressed message becomes travels with the first, a file with the last."""
    if not cards:
        return (Saying(instead=instead, pressed=pressed, file=file),) if instead or file else ()
    sayings = [Saying(card=card) for card in cards]
    if instead:
        sayings[0] = sayings[0].model_copy(update={"instead": instead, "pressed": pressed})
    if file:
        sayings[-1] = sayings[-1].model_copy(update={"file": file})
    return tuple(sayings)
