"""Mails and letters handed over: read or checked, shown, put right, and dropped when they have served."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Protocol

from pydantic import JsonValue, ValidationError

from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.dialogue.wishes import Handed, Wish
from core.ledger import draft_cards, mail_cards
from core.ledger.draft_cards import IN_FORM
from core.ledger.paper import FLAGS, LONGEST, Draft, Mail, Paper, findings_of, likely_flow, mail_of
from core.understanding.clean import clean
from core.understanding.mail import read_mail

KIND = "paper"
"""The kind of object a button of these cards is about."""


class Trays(Protocol):
    """The drawer of one transaction that holds them."""

    @property
    def papers(self) -> Any: ...


class Papers:
    """`new_id` names what is kept; `flows` are the ids of the flows that a mail may lead to."""

    def __init__(self, new_id: Callable[[], str], flows: Iterable[str]) -> None:
        self._new_id = new_id
        self._flows = frozenset(flows)

    def given(self, books: Trays, visit: Visit, handed: Handed, *, can_open: bool) -> Shows:
        """Take a text; with none, ask for it. Where a form can be opened it is shown in one."""
        text = clean(handed.text, LONGEST).strip()
        if not text:
            return self._asked(visit, handed.kind, can_open=can_open)
        if handed.kind == "mail":
            paper = self._read(text, visit.today)
            books.papers.put(visit.person.id, paper)
            form = mail_cards.form(visit, paper, _mail(paper))
            return Shows(form=form) if can_open else Shows((self._mail_card(visit, paper),))
        draft = Draft(text=text, flow=likely_flow(text), is_own=handed.kind == "draft")
        paper = Paper(id=self._new_id(), draft=draft)
        books.papers.put(visit.person.id, paper)
        if not draft.is_own:
            return Shows((draft_cards.which_card(visit.words, paper),))
        return self._checked(visit, paper, IN_FORM if can_open else "")

    def act(self, books: Trays, visit: Visit, said: Act | ActForm) -> Shows:
        """Do what a button or a form on one of them says."""
        act = said.act if isinstance(said, ActForm) else said
        if not act.id:
            return self._pasted(books, visit, said) if isinstance(said, ActForm) else self._paste(visit, act.value)
        paper: Paper | None = books.papers.get(visit.person.id, act.id)
        if paper is None:
            return Shows((Card((Note("info", visit.words.say("papers.gone")),), visit.words.say("notify.answer")),))
        if paper.rev != act.rev:
            return self._shown(visit, paper, act.value, visit.words.say("papers.stale"))
        if isinstance(said, ActForm):
            return self._sent(books, visit, paper, said)
        return self._mail(books, visit, paper, act) if paper.mail else self._draft(books, visit, paper, act)

    def skills(self, books: Trays, visit: Visit, act: Act) -> Mail | None:
        """The mail whose skills are to be kept; None when it is gone or has none."""
        paper: Paper | None = books.papers.get(visit.person.id, act.id)
        return paper.mail if paper and paper.mail and paper.mail.skills else None

    def _asked(self, visit: Visit, kind: str, *, can_open: bool) -> Shows:
        if can_open:
            return self._paste(visit, kind)
        cards = mail_cards if kind == "mail" else draft_cards
        return Shows((cards.paste_card(visit.words),))

    def _paste(self, visit: Visit, kind: str, problem: str | None = None) -> Shows:
        if kind == "mail":
            return Shows(form=mail_cards.paste_form(visit.words, problem), again=bool(problem))
        return Shows(form=draft_cards.edit_form(visit, problem=problem), again=bool(problem))

    def _pasted(self, books: Trays, visit: Visit, said: ActForm) -> Shows:
        text = clean(str(said.values.get("text") or ""), LONGEST).strip()
        if not text:
            return self._paste(visit, said.act.value, visit.words.say("errors.required"))
        if said.act.value == "mail":
            paper = self._read(text, visit.today)
            books.papers.put(visit.person.id, paper)
            return Shows((self._mail_card(visit, paper),))
        paper = Paper(id=self._new_id(), draft=Draft(text=text, **_where(said.values)))
        books.papers.put(visit.person.id, paper)
        return self._checked(visit, paper, "")

    def _sent(self, books: Trays, visit: Visit, paper: Paper, said: ActForm) -> Shows:
        if paper.mail:
            return self._corrected(books, visit, paper, paper.mail, said)
        text = clean(str(said.values.get("text") or ""), LONGEST).strip()
        if not text:
            problem = visit.words.say("errors.required")
            form = draft_cards.edit_form(visit, paper, said.values, problem, said.act.value)
            return Shows(form=form, again=True)
        paper = paper.with_draft({"text": text, **_where(said.values)})
        books.papers.put(visit.person.id, paper)
        shows = self._checked(visit, paper, said.act.value)
        return shows if shows.form else _in_place(shows.cards[0])

    def _corrected(self, books: Trays, visit: Visit, paper: Paper, mail: Mail, said: ActForm) -> Shows:
        """The reading put right; when it turns out another kind of mail, its other lines are asked for."""
        values = {
            name: value
            for name, value in said.values.items()
            if name in Mail.model_fields and name not in ("words", "skills")
        }
        values |= {name: False for name in FLAGS if name in values and values[name] is None}
        try:
            new = paper.with_mail(values)
        except ValidationError:
            return Shows(form=mail_cards.form(visit, paper, mail, values), again=True)
        books.papers.put(visit.person.id, new)
        return _in_place(self._mail_card(visit, new))

    def _mail(self, books: Trays, visit: Visit, paper: Paper, act: Act) -> Shows:
        mail = _mail(paper)
        if act.verb == "edit":
            return Shows(form=mail_cards.form(visit, paper, mail))
        if act.verb == "show":
            return Shows((self._mail_card(visit, paper),))
        if act.verb == "nothing":
            books.papers.delete(visit.person.id, paper.id)
            return _in_place(mail_cards.nothing_card(visit.words, mail))
        if act.verb == "reapply":
            who = mail.contact or mail.company or mail.role or visit.words.say("mail.them")
            again = mail.reapply_from
            when = (
                visit.words.say("mail.reapply_day", day=again.isoformat())
                if again
                else visit.words.say("mail.reapply_usual")
            )
            return Shows(anew=visit.words.say("mail.reapply", who=who, when=when))
        flow = mail_cards.flow_of(act.verb)
        if flow is None or flow not in self._flows:
            return self._shown(visit, paper, act.value)
        return Shows(begins=Wish(flow, mail_cards.values_for(mail, act.verb)))

    def _draft(self, books: Trays, visit: Visit, paper: Paper, act: Act) -> Shows:
        draft = _draft(paper)
        match act.verb:
            case "edit":
                return Shows(form=draft_cards.edit_form(visit, paper, shown_in=act.value))
            case "drop":
                books.papers.delete(visit.person.id, paper.id)
                gone = Card((Note("ok", visit.words.say("papers.dropped")),), visit.words.say("notify.answer"))
                return _in_place(gone)
            case "read":
                read = Paper(id=paper.id, rev=paper.rev + 1, mail=mail_of(read_mail(draft.text, None, visit.today)))
                books.papers.put(visit.person.id, read)
                return _in_place(self._mail_card(visit, read))
            case "check":
                paper = paper.with_draft({})
            case "mend":
                paper = self._mended(visit, paper, draft, act.value)
            case "undo":
                paper = paper.undone()
            case _:
                return self._shown(visit, paper, act.value)
        books.papers.put(visit.person.id, paper)
        return self._shown(visit, paper, act.value)

    def _mended(self, visit: Visit, paper: Paper, draft: Draft, value: str) -> Paper:
        """The finding with that number mended; nothing but the revision changes when it has no mend."""
        findings = findings_of(draft, visit.words.locale)
        number = value.removeprefix(IN_FORM)
        found = findings[int(number)] if number.isdecimal() and int(number) < len(findings) else None
        return paper.mended(found) if found and found.fix else paper.with_draft({})

    def _read(self, text: str, today: date) -> Paper:
        return Paper(id=self._new_id(), mail=mail_of(read_mail(text, None, today)))

    def _mail_card(self, visit: Visit, paper: Paper, note: str | None = None) -> Card:
        return mail_cards.card(visit, paper, _mail(paper), self._flows, note)

    def _checked(self, visit: Visit, paper: Paper, shown_in: str, note: str | None = None) -> Shows:
        """What was found, in the form it was asked for in, or as a message."""
        if shown_in.startswith(IN_FORM):
            return Shows(form=draft_cards.result_form(visit, paper, _draft(paper), note))
        return Shows((draft_cards.card(visit, paper, _draft(paper), note),))

    def _shown(self, visit: Visit, paper: Paper, shown_in: str, note: str | None = None) -> Shows:
        """As it stands now, in the place of what was pressed."""
        if paper.mail:
            return _in_place(self._mail_card(visit, paper, note))
        if shown_in.startswith(IN_FORM):
            return Shows(form=draft_cards.result_form(visit, paper, _draft(paper), note), again=True)
        return _in_place(draft_cards.card(visit, paper, _draft(paper), note))


def _mail(paper: Paper) -> Mail:
    assert paper.mail is not None
    return paper.mail


def _draft(paper: Paper) -> Draft:
    assert paper.draft is not None
    return paper.draft


def _where(values: Any) -> dict[str, JsonValue]:
    """Where a letter goes, as the form says it; what it doesn't know counts as another kind."""
    flow = values.get("flow")
    told: dict[str, JsonValue] = {"flow": flow if flow in draft_cards.FLOWS else "other"}
    return told | {name: values.get(name) for name in ("subject", "recipient", "channel", "company")}


def _in_place(card: Card) -> Shows:
    return Shows(instead=card)
