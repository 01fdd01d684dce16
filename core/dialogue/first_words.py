"""Words that answer no question: what they start, or what they are answered with."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.dialogue import first_cards, house_cards
from core.dialogue.nearest import nearest
from core.dialogue.ports import Books, Objects, ReadsFirst, Shows, Visit
from core.dialogue.reading import plain_words
from core.dialogue.said import Command
from core.dialogue.talks import Talks
from core.dialogue.wishes import First, Handed, Wish

_JUST_NOW = timedelta(minutes=30)

DoCommand = Callable[[Any, Visit, Command], Shows | None]
"""What a command shows that starts no talk; None for a name that is no such command."""


@dataclass(frozen=True, slots=True)
class FirstWords:
    """`do` does the commands that start no talk."""

    talks: Talks
    objects: Objects[Any]
    read: ReadsFirst
    do: DoCommand

    def answer(self, books: Books[Any], visit: Visit, text: str, *, can_open: bool) -> Shows:
        """What comes of words with no talk open, or typed to start another."""
        if told := self.objects.told(books, visit, text):
            return told
        if small := self._small_talk(visit, text):
            return Shows((first_cards.small_talk(visit.words, small),))
        first = self.read(text, visit.words, visit.today)
        return self.begin(books, visit, first, can_open=can_open) or self._puzzled(books, visit, text)

    def _puzzled(self, books: Books[Any], visit: Visit, text: str) -> Shows:
        """The overview; not again to who saw it just now, but the three things nearest to what they wrote."""
        person, words = visit.person, visit.words
        if person.puzzled and visit.now - person.puzzled < _JUST_NOW:
            return Shows((first_cards.nearest(words, nearest(words, text)),))
        books.people.save(person.model_copy(update={"puzzled": visit.now, "rev": person.rev + 1}))
        return Shows((house_cards.unknown(words, self.objects.fits_next(books, visit)),))

    def begin(self, books: Books[Any], visit: Visit, first: First, *, can_open: bool) -> Shows | None:
        """What was read of them, done; None when nothing was read."""
        words = visit.words
        if first.handed:
            return self.objects.given(books, visit, first.handed, can_open=can_open)
        if first.unsafe:
            return Shows((first_cards.unsafe(words),))
        if first.low:
            return Shows((first_cards.low(words),))
        if first.beyond:
            near = first.near if first.near and self._is_here(visit, first.near) else None
            return Shows((first_cards.beyond(words, first.beyond, near),))
        if not first.wishes:
            return None
        wish, *then = first.wishes
        shows = self._start(books, visit, wish, then, can_open=can_open)
        if first.language:
            shows = replace(shows, cards=(first_cards.in_english(words), *shows.cards))
        return shows

    def _start(self, books: Books[Any], visit: Visit, wish: Wish, then: list[Wish], *, can_open: bool) -> Shows:
        """The first wish that can be had here starts; what can't be had is said, and the rest is offered."""
        wanted = [wish, *then]
        here = [one for one in wanted if self._is_here(visit, one.name)]
        missing = tuple(one.name for one in wanted if one not in here)
        if not here:
            return Shows((first_cards.not_here(visit.words, missing),))
        first, *rest = here
        shows = self._one(books, visit, first, rest, can_open=can_open)
        told = {one.name: self._told(books, visit, one) for one in rest if not self.talks.knows(one.name)}
        buttons = tuple(name for name, done in told.items() if done is None)
        also = (first_cards.also(visit.words, missing, buttons),) if missing or buttons else ()
        done = tuple(card for shows in told.values() if shows for card in shows.cards)
        return replace(shows, cards=(*also, *done, *shows.cards))

    def _one(self, books: Books[Any], visit: Visit, wish: Wish, then: list[Wish], *, can_open: bool) -> Shows:
        if self.talks.knows(wish.name):
            return self.talks.begin(books, visit, wish.name, wish.values, then, can_open=can_open)
        if wish.name in ("check", "reply"):
            handed = Handed("draft" if wish.name == "check" else "mail")
            return self.objects.given(books, visit, handed, can_open=can_open)
        command = _command(wish)
        if shows := self._told(books, visit, wish) or self.do(books, visit, command):
            return shows
        if shows := self.objects.told(books, visit, command.name):
            return shows
        return Shows((first_cards.what_it_takes(visit.words, wish.name),))

    def _told(self, books: Books[Any], visit: Visit, wish: Wish) -> Shows | None:
        """A reminder that the message tells all about is set at once."""
        who, when = wish.values.get("contact"), wish.values.get("when")
        if not (who and when):
            return None
        return self.objects.told(books, visit, f"{_command(wish).name} with {who} {when}")

    def _is_here(self, visit: Visit, name: str) -> bool:
        return self.talks.knows(name) or _command(Wish(name)).name in visit.words.tree_at("commands")

    def _small_talk(self, visit: Visit, text: str) -> str | None:
        """Which kind of small talk it is: thanks, a goodbye, an okay."""
        said = plain_words(text)
        kinds = visit.words.tree_at("small_talk")
        return next((kind for kind, entry in kinds.items() if said in entry["says"]), None)


def _command(wish: Wish) -> Command:
    """The command that does the same as a wish."""
    return Command(wish.name.replace("_", "-"))
