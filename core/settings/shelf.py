"""The settings as a card and a form, changed by either or in words."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import JsonValue

from core.dialogue.heard import Attachment
from core.dialogue.message import Actions, Button, Card, Fact, Facts, Form, Heading, Message, Note, Text
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm, Command, encode
from core.flows.settings import FORM
from core.follow_ups.diary import Diary
from core.growth import forms
from core.growth.reminders import RHYTHMS, in_rhythm
from core.settings.standing import Changes, changes, hours_of, standing
from core.settings.wishes import read_setting
from core.settings.zones import called, suggested

KIND = "settings"
CHANGE = Act(KIND, KIND, 0, "change")


class SettingsShelf:
    """`new_id` names what a diary needs when it is opened for the first time."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id

    def act(self, books: Any, visit: Visit, said: Act | ActForm) -> Shows:
        now = standing(visit, hours_of(books, visit))
        if not isinstance(said, ActForm):
            return Shows(form=_form(visit, now, {}))
        sent = {name: said.values.get(name) for name in now}
        altered = tuple(name for name, value in sent.items() if value != now[name])
        answers, wrong = forms.read(visit, FORM, sent)
        asked = changes(visit, answers, altered) if answers else None
        problems = {**wrong, **(asked.problems if asked else {})}
        if asked is None or problems:
            return Shows(form=_form(visit, sent, problems), again=True)
        return Shows(instead=self._changed(books, visit, asked))

    def told(self, books: Any, visit: Visit, text: str) -> Shows | None:
        if text.strip().casefold() == KIND:
            return Shows((_card(visit, standing(visit, hours_of(books, visit))),))
        if text.strip().casefold() in ("export", "export yes"):
            return _export(books, visit, sure=text.strip().casefold() != "export")
        found = read_setting(text, visit.words)
        if found is None:
            return None
        name, value = found
        answers, problems = forms.read(visit, FORM, {name: value})
        asked = changes(visit, answers, (name,)) if answers else Changes({}, {}, dict(problems))
        if asked.problems:
            return Shows((_puzzled(visit, name, str(value), asked.problems[name]),))
        return Shows((self._changed(books, visit, asked, only=name),))

    def _changed(self, books: Any, visit: Visit, asked: Changes, only: str | None = None) -> Card:
        """Both kept, what is to come moved along, and shown back: all of it, or `only` the one that was told."""
        if asked.person:
            person = visit.person.model_copy(update={"rev": visit.person.rev + 1, **asked.person})
            books.people.save(person)
            visit = replace(visit, person=person)
        if asked.hours or "zone" in asked.person:
            diary = Diary(books, visit, self._new_id)
            if asked.hours:
                diary.change(hours=diary.record.hours.model_copy(update=asked.hours))
            diary.remind()
        for rhythm in RHYTHMS:
            if rhythm in asked.person:
                in_rhythm(books, visit, rhythm, self._new_id, on=bool(asked.person[rhythm]))
        saved, now = Note("ok", visit.words.say("settings.saved")), standing(visit, hours_of(books, visit))
        if only is None:
            return _card(visit, now, saved)
        every = Button(visit.words.say("settings.buttons.all"), encode(Command(KIND)))
        told = (saved, Facts(_rows(visit, {only: now[only]})), Actions((every,)))
        return Card(told, visit.words.say("notify.answer"))


def _export(books: Any, visit: Visit, *, sure: bool) -> Shows:
    """Everything kept about the person as a file, once they know who may read it then."""
    words = visit.words
    if not sure:
        yes = Button(words.say("export.buttons.yes"), encode(Command("export", "yes")))
        asked = (Note("warning", words.say("export.ask")), Actions((yes,)))
        return Shows((Card(asked, words.say("notify.answer")),))
    text = json.dumps(books.export(visit.person.id), ensure_ascii=False, indent=1)
    card = Card((Note("ok", words.say("export.file")),), words.say("notify.answer"))
    return Shows((card,), file=Attachment(name="gracious.json", media_type="application/json", text=text))


def _rows(visit: Visit, values: Mapping[str, Any]) -> tuple[Fact, ...]:
    words, of = visit.words, visit.words.flow(FORM.id)
    rows = []
    for step in (step for step in FORM.steps if step.name in values):
        value = values[step.name]
        shown = of.show(step, value) if value is not None else words.say("settings.unset")
        rows.append(Fact(of.label(step.name), called(shown) if step.name == "zone" else shown))
    return tuple(rows)


def _card(visit: Visit, values: Mapping[str, Any], *notes: Note) -> Card:
    words = visit.words
    change = Button(words.say("settings.buttons.change"), encode(CHANGE), opens=True)
    hint = Text(words.say("settings.hint"), quiet=True)
    head = Heading(words.say("settings.title"))
    return Card((head, *notes, Facts(_rows(visit, values)), hint, Actions((change,))), words.say("notify.answer"))


def _form(visit: Visit, values: Mapping[str, JsonValue], problems: Mapping[str, str]) -> Form:
    head: tuple[Message, ...] = ()
    if "zone" in problems and (meant := _meant(visit, str(values.get("zone")))):
        head = (Note("info", meant),)
    return forms.form(visit, FORM, CHANGE, values, problems, head)


def _puzzled(visit: Visit, name: str, said: str, problem: str) -> Card:
    """What was not understood, with what may have been meant."""
    words = visit.words
    if name != "zone":
        return Card((Note("problem", words.flow(FORM.id).problem(name, problem)),), words.say("notify.answer"))
    unknown = Note("problem", words.say("settings.unknown_zone", said=said))
    return Card((unknown, Text(_meant(visit, said) or words.say("settings.city"))), words.say("notify.answer"))


def _meant(visit: Visit, said: str) -> str:
    zones = visit.words.say("settings.or").join(called(zone) for zone in suggested(said))
    return visit.words.say("settings.meant", zones=zones) if zones else ""
