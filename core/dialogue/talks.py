"""Talks: which one is open, which are put aside, and what each thing said does to them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from core.dialogue import asking, talk_cards
from core.dialogue.before import known_before, named_now, shown_before, usual
from core.dialogue.engine import (
    NOTHING_READ,
    AllAtOnce,
    Cancelled,
    Done,
    Moment,
    NothingBefore,
    Question,
    Reply,
    Spoken,
    Stale,
    no_day,
    on_screen,
    prefill,
    revive,
    turn,
)
from core.dialogue.flow import Flow
from core.dialogue.message import Card, Message, Note
from core.dialogue.near_options import near_options
from core.dialogue.ports import Books, Objects, ReadsFirst, Shows, Visit
from core.dialogue.reading import ReadDay, Reader
from core.dialogue.said import (
    AsForm,
    Back,
    Cancel,
    Change,
    Closed,
    Instead,
    On,
    Press,
    Redraw,
    Resume,
    Said,
    Skip,
    SkipRest,
    Submit,
    Text,
)
from core.dialogue.session import Session, Shown
from core.dialogue.wishes import First, Wish

MOST_PARKED = 3
"""How many talks may wait beside the open one."""

_LONGEST_NAME = 60
"""Characters: what is longer is looked at before it is taken for a name."""


@dataclass(frozen=True, slots=True)
class Talks:
    """`flows` by id. Everything here happens within the transaction of `books`."""

    flows: Mapping[str, Flow[Any, Any]]
    objects: Objects[Any]
    read_first: ReadsFirst
    read_day: ReadDay
    new_id: Callable[[], str]
    _readers: dict[tuple[str, str], Reader] = field(default_factory=dict)

    def knows(self, flow: str) -> bool:
        return flow in self.flows

    def active(self, books: Books[Any], visit: Visit) -> Session | None:
        """The open talk, under today's flow."""
        stored = books.sessions.active(visit.person.id)
        return revive(self.flows[stored.flow], stored) if stored and stored.flow in self.flows else None

    def asks_for_a_name(self, books: Books[Any], visit: Visit) -> bool:
        """Whether the question on the person's screen is for a name, which may be any words."""
        session = self.active(books, visit)
        step = on_screen(self.flows[session.flow], session) if session else None
        return step is not None and step.kind in ("text", "people")

    def start(self, books: Books[Any], visit: Visit, flow: str, text: str, *, can_open: bool) -> Shows:
        """Begin a talk with what the text behind the command tells; the one that is open is put aside."""
        said = f"{flow.replace('_', ' ')} {text}"
        read = self.read_first(said, visit.words, visit.today) if text.strip() else First()
        return self.begin(books, visit, flow, read.values_for(flow), can_open=can_open)

    def begin(
        self,
        books: Books[Any],
        visit: Visit,
        flow: str,
        told: Mapping[str, object],
        then: Iterable[Wish] = (),
        *,
        can_open: bool,
    ) -> Shows:
        """Begin a talk with what is told; the open one is put aside, and so is what is wanted `then`."""
        active = self.active(books, visit)
        if active and active.begun:
            parked = books.sessions.parked(visit.person.id)
            if len(parked) >= MOST_PARKED:
                return Shows((talk_cards.too_many(visit, [(self.flows[s.flow], s) for s in parked]),))
        aside = self._put_aside(books, visit, active)
        later = self._later(books, visit, then)
        known = known_before(self.objects, books, visit, flow, told.get("company"))
        session = self._new(visit, flow, {**known, **told})
        if can_open or self.flows[flow].waiting(session) is None:  # or everything was told already
            verb = AsForm(session.on) if can_open else SkipRest(session.on)
            shows = self._turn(books, visit, session, verb, can_open=can_open)
            return replace(shows, cards=(*aside, *later, *shows.cards))
        wrong = no_day(self.flows[flow], session, told, visit.today)
        session = self._asked(session.model_copy(update={"asking": wrong[0]}) if wrong else session)
        books.sessions.activate(visit.person.id, session)
        read = shown_before(visit, self.flows[flow], session, anew=not known) if told else ()
        return Shows((*aside, *later, talk_cards.standing(visit, self.flows[flow], session, read, wrong)))

    def _new(self, visit: Visit, flow: str, told: Mapping[str, object]) -> Session:
        session = Session(id=self.new_id(), flow=flow, locale=visit.words.locale)
        return prefill(self.flows[flow], session, {**usual(visit.person), **told}, visit.today)

    def _asked(self, session: Session) -> Session:
        """The talk with its open question on the person's screen."""
        step = on_screen(self.flows[session.flow], session)
        return session.model_copy(update={"asked": step.name if step else None})

    def _later(self, books: Books[Any], visit: Visit, then: Iterable[Wish]) -> tuple[Card, ...]:
        """What else was asked for waits its turn: offered when the talk before it ends."""
        room = MOST_PARKED - len(books.sessions.parked(visit.person.id))
        waiting = [self._new(visit, wish.name, wish.values) for wish in then if self.knows(wish.name)][: max(0, room)]
        for session in reversed(waiting):
            books.sessions.park(visit.person.id, session.model_copy(update={"later": True}))
        names = ", ".join(f'"{talk_cards.name(visit, self.flows[one.flow], one)}"' for one in waiting)
        return (talk_cards.note(visit, "info", "talk.later", names=names),) if waiting else ()

    def hear_text(
        self, books: Books[Any], visit: Visit, session: Session | None, said: Said, *, can_open: bool
    ) -> Shows:
        """Words typed, or a verb typed as a word, with no button behind them. `session` is the open talk."""
        if session is None and isinstance(said, Cancel):
            return Shows((talk_cards.note(visit, "info", "talk.cannot_cancel"),))
        if session is None:
            return Shows(anew=said.text if isinstance(said, Text) else "")
        if isinstance(said, Text) and (aside := self._digression(visit, session, said.text)):
            books.sessions.activate(visit.person.id, aside)
            return Shows((talk_cards.digression(visit, aside),))
        return self._turn(books, visit, session, said, can_open=can_open)

    def hear(self, books: Books[Any], visit: Visit, said: Said, *, can_open: bool) -> Shows:
        """A button or a form of a talk."""
        on: On | None = getattr(said, "on", None)
        if on is None:
            return self.hear_text(books, visit, self.active(books, visit), said, can_open=can_open)
        stored = books.sessions.find(visit.person.id, on.session)
        if stored is None or stored.flow not in self.flows:
            return Shows((talk_cards.over(visit),))
        session = revive(self.flows[stored.flow], stored)
        active = self.active(books, visit)
        if active is None or active.id != session.id:
            if isinstance(said, Cancel):
                books.sessions.drop(visit.person.id, session.id)
                return Shows(instead=talk_cards.note(visit, "ok", "talk.cancelled"))
            if not isinstance(said, Resume | Submit):
                return Shows((talk_cards.waiting(visit, self.flows[session.flow], session, "talk.aside"),))
            books.sessions.drop(visit.person.id, session.id)
            self._put_aside(books, visit, active)
        return self._turn(books, visit, session, said, can_open=can_open)

    def _put_aside(self, books: Books[Any], visit: Visit, active: Session | None) -> tuple[Card, ...]:
        """Park the open talk; one in which nothing was said yet is dropped instead."""
        if active is None:
            return ()
        if not active.begun:
            books.sessions.drop(visit.person.id, active.id)
            return ()
        books.sessions.park(visit.person.id, active)
        flow = self.flows[active.flow]
        return (talk_cards.note(visit, "info", "talk.parked", name=talk_cards.name(visit, flow, active)),)

    def _digression(self, visit: Visit, session: Session, text: str) -> Session | None:
        """The talk with the words kept aside, when they are no answer but could begin something else.

        Where a name is asked for, any words may be one, but no letter is.
        """
        flow = self.flows[session.flow]
        step = on_screen(flow, session)
        if step is None or step.kind == "long":
            return None
        if step.kind in ("text", "people"):
            a_paper = len(text) > _LONGEST_NAME and self.read_first(text, visit.words, visit.today).handed
            return session.model_copy(update={"aside": text}) if a_paper else None
        if self._reader(visit, flow)(step, text, visit.today) is not NOTHING_READ:
            return None
        first = self.read_first(text, visit.words, visit.today)
        other = any(wish.name != flow.id or "company" in wish.values for wish in first.wishes)
        return session.model_copy(update={"aside": text}) if other or first.handed else None

    def _reader(self, visit: Visit, flow: Flow[Any, Any]) -> Reader:
        key = (visit.words.locale, flow.id)
        if key not in self._readers:
            self._readers[key] = Reader(visit.words.flow(flow.id), self.read_day)
        return self._readers[key]

    def _near(self, visit: Visit, flow: Flow[Any, Any], asked: Question, said: Spoken) -> tuple[str, ...] | None:
        """The options near to an answer that was not understood, where the question has too many to repeat."""
        step = asked.step
        if not (isinstance(said, Text) and step.fallback and asked.problem):
            return None
        told = self.read_first(f"{flow.id} {said.text}", visit.words, visit.today).values_for(flow.id).get(step.name)
        return near_options(step, self._reader(visit, flow).phrases_of(step), said.text, told)

    def _turn(self, books: Books[Any], visit: Visit, session: Session, said: Said, *, can_open: bool) -> Shows:
        flow = self.flows[session.flow]
        match said:
            case Closed():
                return self._at(books, visit, session, "talk.closed_form")
            case Resume():
                return self._at(books, visit, session, "talk.resumed")
            case Instead(on) if on == session.on and session.aside:
                books.sessions.activate(visit.person.id, session.model_copy(update={"aside": None}))
                return Shows(anew=session.aside)
            case Change(name, on) if on in (None, session.on) and name not in {
                s.name for s in flow.path(session.values)
            }:
                return self._at(books, visit, session, "talk.not_asked")
            case AsForm() if not can_open:
                return self._at(books, visit, session, "talk.no_form_here")
            case Text() | Press() | Back() | Skip() | SkipRest() | Cancel() | Change() | AsForm() | Redraw() | Submit():
                moment = Moment(visit.today, self._reader(visit, flow))
                after, reply = turn(flow, session, said, moment)
                return self._reply(books, visit, session, after, said, reply)
            case _:
                return self._at(books, visit, session, "talk.stale")

    def _reply(
        self, books: Books[Any], visit: Visit, before: Session, session: Session, said: Spoken, reply: Reply
    ) -> Shows:
        """The engine's reply as cards and forms, and the talk kept as it stands now."""
        flow, owner = self.flows[session.flow], visit.person.id
        answered = asking.answered_card(visit.words, flow, before, session, visit.today)
        match reply:
            case Question(problem=problem):
                session, known = named_now(self.objects, books, visit, flow, before, session)
                books.sessions.activate(owner, session)
                asked = asking.question_card(visit.words, flow, session, reply, self._near(visit, flow, reply, said))
                card = talk_cards.standing(visit, flow, session, known) if known else asked
                return Shows((card,), instead=None if problem else answered)
            case AllAtOnce():
                books.sessions.activate(owner, session)
                rev = said.on.rev if reply.again and isinstance(said, Submit | Redraw) else session.rev
                return Shows(form=asking.form(visit.words, flow, session, reply, rev), again=reply.again)
            case Stale() if isinstance(said, Submit):
                return self._reopened(books, visit, session, said)
            case Stale() | NothingBefore():
                key = "talk.stale" if isinstance(reply, Stale) else "talk.nothing_before"
                return self._at(books, visit, session, key)
            case Cancelled():
                books.sessions.drop(owner, session.id)
                gone = talk_cards.note(visit, "ok", "talk.cancelled")
                return Shows((gone, *self._offered(books, visit)))
            case Done(ending):
                books.sessions.drop(owner, session.id)
                kept = self.objects.keep(books, visit, flow, ending)
                if isinstance(said, Submit):
                    answered = talk_cards.note(visit, "ok", "form.answered")
                return Shows((*kept.cards, *self._offered(books, visit)), instead=answered)

    def _at(self, books: Books[Any], visit: Visit, session: Session, key: str) -> Shows:
        """Where the talk stands, behind a word on why nothing else happened."""
        session = self._asked(session.model_copy(update={"asked": None}))
        books.sessions.activate(visit.person.id, session)
        before: tuple[Message, ...] = (Note("info", visit.words.say(key)),)
        return Shows((talk_cards.standing(visit, self.flows[session.flow], session, before),))

    def _offered(self, books: Books[Any], visit: Visit) -> tuple[Card, ...]:
        """When a talk ends, the one put aside last is offered back, once."""
        for session in books.sessions.parked(visit.person.id)[:1]:
            if session.flow in self.flows and not session.offered:
                books.sessions.park(visit.person.id, session.model_copy(update={"offered": True}))
                key = "talk.later_offer" if session.later else "talk.parked_offer"
                return (talk_cards.waiting(visit, self.flows[session.flow], session, key),)
        return ()

    def _reopened(self, books: Books[Any], visit: Visit, session: Session, said: Submit) -> Shows:
        """A form too old to be merged: shown again with all that was typed into it, marked where it differs."""
        flow = self.flows[session.flow]
        torn = {
            name: "changed_meanwhile"
            for name, value in said.values.items()
            if value is not None and session.values.get(name) not in (None, value)
        }
        session = session.model_copy(update={"shown": Shown(rev=session.rev, values=session.values)})
        books.sessions.activate(visit.person.id, session)
        values = {**session.values, **said.values}
        reply = AllAtOnce(flow.path(values), values, torn)
        return Shows(form=asking.form(visit.words, flow, session, reply, session.rev), again=True)
