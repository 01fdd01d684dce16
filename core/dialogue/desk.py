"""The desk: one thing heard, one transaction, one outcome. Synchronous; it knows ports and no platform.

Whatever comes in finds its talk (or the object it is about), is turned into a reply by the engine, and
leaves as cards and forms in the person's words.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from core.dialogue import house_cards
from core.dialogue.flow import Flow
from core.dialogue.heard import Attachment, Heard, Outcome, Reference, Saying
from core.dialogue.message import Card
from core.dialogue.ports import Books, Objects, ReadsFirst, Shows, Visit
from core.dialogue.reading import ReadDay, reserved
from core.dialogue.said import Act, ActForm, Cancel, Command, Text
from core.dialogue.talks import Talks
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
        self._talks = Talks({flow.id: flow for flow in flows}, objects, read_first, read_day, new_id)

    def hear(self, books: B, heard: Heard) -> Outcome[Any]:
        """What comes of one thing heard. A second time the same event changes nothing and says nothing."""
        if not books.received.first(heard.event):
            return Outcome()
        visit = self._visit(books, heard)
        if heard.shared:
            return Outcome(answer=house_cards.shared(visit.words))
        visit, notice = self._noticed(books, visit)
        shows = self._answer(books, visit, heard)
        return self._outcome(books, visit, heard, shows, notice)

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
        return Visit(met, words_of(met.locale or DEFAULT_LOCALE), today, now)

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
            name, _, rest = text.lstrip("/").removeprefix("gracious").strip().partition(" ")
            return self._command(books, visit, Command(name.casefold() or "help", rest), heard)
        active = self._talks.active(books, visit)
        said = reserved(visit.words, visit.words.flow(active.flow) if active else None, text)
        if isinstance(said, Command):
            return self._command(books, visit, said, heard)
        if active is None and said is None and (shows := self._objects.told(books, visit, text)):
            return shows
        return self._talks.hear_text(books, visit, active, said or Text(text), can_open=heard.can_open)

    def _command(self, books: B, visit: Visit, command: Command, heard: Heard) -> Shows:
        match command.name, command.text:
            case "help", _:
                return Shows((house_cards.overview(visit.words),))
            case "privacy", _:
                return Shows((house_cards.privacy(visit.words),))
            case "forget-me", "yes":
                books.forget(visit.person.id)
                return Shows(
                    instead=(gone := house_cards.forgotten(visit.words)), cards=() if heard.pressed else (gone,)
                )
            case "forget-me", "no":
                return Shows(instead=house_cards.kept(visit.words))
            case "forget-me", _:
                return Shows((house_cards.forget(visit.words),))
            case "letters", _:
                return self._objects.listed(books, visit)
            case "cancel", _:
                return self._talks.hear(books, visit, Cancel(), can_open=heard.can_open)
            case name, text if shows := self._objects.told(books, visit, f"{name} {text}".strip()):
                return shows
            case name, text if self._talks.knows(flow := name.replace("-", "_")):
                return self._talks.start(books, visit, flow, text, can_open=heard.can_open)
            case name, text:
                return self._talks.hear(books, visit, Text(f"{name} {text}".strip()), can_open=heard.can_open)

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
        bound = isinstance(heard.said, Command) and heard.can_open and heard.pressed is None
        if bound and shows.form is None:
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
        return replace(visit, person=person), (house_cards.notice(visit.words),)


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
