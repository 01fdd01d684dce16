"""What people ask of their diaries: in words, by buttons, by forms. Each request is one transaction's work."""

from collections.abc import Callable
from datetime import date, datetime

from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.event import Event
from core.follow_ups import commitments, contact_acts, contact_wishes, follow_up_acts, meeting, own_wishes, show
from core.follow_ups.calendar import calendar_of
from core.follow_ups.diary import Diary, DiaryBooks, is_name, setting_of
from core.follow_ups.reading import read_wish
from core.follow_ups.wishes import All, Calendar, FollowUpWith, Live, Look, Quiet, TagEvery, WorkOn
from core.ledger.commitment import Commitment
from core.ledger.contact import Contact
from core.letters.approach import Approach
from core.letters.approaching import later as approaching
from core.letters.introducing import later as introducing
from core.letters.introduction import Introduction
from core.understanding.commitments import promise_in
from core.understanding.when import Reading

KINDS = ("follow_up", "contact", "diary")
"""The kinds of what lives in a diary, as buttons name them."""


class Diaries:
    """`new_id` names what is kept; `public_url` is where the world reaches us, "" where nobody told."""

    def __init__(self, new_id: Callable[[], str], public_url: str = "") -> None:
        self._new_id = new_id
        self._public_url = public_url

    def told(self, books: DiaryBooks, visit: Visit, text: str) -> Shows | None:
        """None for words that ask nothing of a diary, or that a talk has to ask more about."""
        wish = read_wish(text, setting_of(visit))
        if wish is None:
            return None
        if isinstance(wish, FollowUpWith) and wish.whom and promise_in(wish.whom):
            return None  # "remind me of my interview": that is nobody's name
        if isinstance(wish, FollowUpWith) and (wish.whom is None or wish.when is None):
            return None
        diary = self.open(books, visit)
        if isinstance(wish, FollowUpWith):
            assert wish.whom is not None
            assert wish.when is not None
            shows = _set(diary, wish.whom, wish.when, wish.why)
        elif isinstance(wish, Look | Live | Quiet | WorkOn | All | TagEvery | Calendar):
            shows = own_wishes.told(diary, wish, self._public_url)
        else:
            shows = contact_wishes.told(diary, wish)
        diary.remind()
        return shows

    def act(self, books: DiaryBooks, visit: Visit, said: Act | ActForm) -> Shows:
        """A button on a follow-up, a contact or a list."""
        act = said.act if isinstance(said, ActForm) else said
        diary = self.open(books, visit)
        if act.kind == "diary":
            contacts = tuple(diary.contacts.values())
            page = int(act.value) if act.value.isdigit() else 0
            return Shows(instead=show.contacts_card(visit, diary.agenda, contacts, page))
        shows = contact_acts.act(diary, act, said) if act.kind == "contact" else follow_up_acts.act(diary, act, said)
        diary.remind()
        return shows

    def open(self, books: DiaryBooks, visit: Visit) -> Diary:
        return Diary(books, visit, self._new_id)

    def written(self, books: DiaryBooks, visit: Visit, name: str) -> None:
        """A letter to somebody went out today."""
        diary = self.open(books, visit)
        found = diary.found(name)
        if len(found) == 1:
            diary.put(found[0].written_to(visit.today))
            diary.remind()

    def settled(self, books: DiaryBooks, visit: Visit, opportunity: str) -> None:
        """What the reminders of an opportunity wait for has come."""
        diary = self.open(books, visit)
        for kept in [one for one in diary.follow_ups.values() if one.is_open and one.opportunity == opportunity]:
            diary.put(kept.done(visit.today))
        diary.remind()

    def calendar(self, books: DiaryBooks, visit: Visit) -> str:
        """All of a person's reminders as a calendar file."""
        return calendar_of(self.open(books, visit))

    def plan(
        self, books: DiaryBooks, visit: Visit, name: str, day: date, why: str | None, opportunity: str | None
    ) -> None:
        """A check-in that comes out of something else, at the usual hour of its day."""
        diary = self.open(books, visit)
        at = datetime.combine(day, diary.record.hours.usual)
        diary.planned(name, at, why=why, opportunity=opportunity)
        diary.remind()

    def settle(self, books: DiaryBooks, visit: Visit, opportunity: str) -> None:
        """What was to be come back to for an opportunity is done."""
        diary = self.open(books, visit)
        for kept in [one for one in diary.follow_ups.values() if one.opportunity == opportunity and one.is_open]:
            diary.put(kept.done(visit.today))
        diary.remind()

    def remind(self, books: DiaryBooks, visit: Visit, approach: Approach, when: str) -> Shows:
        """A reminder that writes its letter from `approach`. The hour may have passed while the talk went on."""
        diary, setting = self.open(books, visit), setting_of(visit)
        read = setting.when(when) or setting.when("tomorrow")
        assert read is not None
        shows = _set(diary, approach.called, read, approach.subject, approach)
        diary.remind()
        return shows

    def met(self, books: DiaryBooks, visit: Visit, event: Event) -> tuple[Card, tuple[Approach, ...]]:
        """Keeps who was met; gives the card about it, and what letters are to be written from now."""
        diary = self.open(books, visit)
        kept = meeting.keep(diary, event)
        diary.remind()
        return kept

    def promise(self, books: DiaryBooks, visit: Visit, commitment: Commitment, when: str) -> Shows:
        """Something to keep, at a moment in the person's own words."""
        diary = self.open(books, visit)
        shows = commitments.keep(diary, commitment, when)
        diary.remind()
        return shows

    def approach(self, books: DiaryBooks, visit: Visit, act: Act) -> Approach | Introduction | None:
        """What the letter is written from that a reminder is about, by what is known now; None when that is gone."""
        diary = self.open(books, visit)
        kept, contact = diary.follow_ups.get(act.id), diary.contacts.get(act.id)
        if kept is None:
            return _approach(diary, contact.name, None, contact) if contact else None
        if kept.approach:
            return kept.approach.model_copy(update={"sign_off": kept.approach.sign_off or visit.person.name})
        of = books.opportunities.get(diary.owner, kept.opportunity) if kept.opportunity else None
        if of is None:
            return _approach(diary, kept.name, kept.why, diary.agenda.whose(kept))
        if isinstance(of.matter, Approach):
            return approaching.later(of.matter)
        if isinstance(of.matter, Introduction):
            return introducing.later(of.matter)
        told = Approach(contact=of.matter.contact or of.matter.company, company=of.matter.company)
        return told.model_copy(update={"contact_role": of.matter.contact_role, "sign_off": of.matter.sign_off})


def _set(diary: Diary, whom: str, when: Reading, why: str | None, approach: Approach | None = None) -> Shows:
    found = diary.found(whom)
    if len(found) > 1:
        return contact_wishes.which(diary, found)
    contact = diary.known(whom)
    if contact.id not in diary.contacts:
        diary.put(contact)
    at, rule = diary.settled(when)
    known = {"contact": contact.id, "why": why, "rule": rule, "approach": approach}
    kept = diary.planned(contact.name, at, hour_said=when.time is not None, **known)
    told = Note("ok", diary.visit.words.say("follow_up.set"))
    return Shows((show.follow_up_card(diary.visit, diary.agenda, kept, told, doubtful=when.ambiguous),))


def _approach(diary: Diary, name: str, subject: str | None, contact: Contact | None) -> Approach:
    """Just keeping in touch, about what the reminder is about."""
    company = contact.company if contact else None
    return Approach(
        contact=name if is_name(name) else None, subject=subject, company=company, sign_off=diary.visit.person.name
    )
