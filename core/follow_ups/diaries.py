"""What people ask of their diaries: in words, by buttons, by forms. Each request is one transaction's work."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from core.dialogue.message import Card, Note, Text
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.follow_ups import contact_acts, contact_wishes, own_wishes, reminder, show
from core.follow_ups.calendar import calendar, calendar_of
from core.follow_ups.diary import Diary, DiaryBooks, is_name, setting_of
from core.follow_ups.hours import wall
from core.follow_ups.reading import read_wish
from core.follow_ups.recurring import anchored
from core.follow_ups.wishes import All, Calendar, FollowUpWith, Live, Look, Quiet, TagEvery, WorkOn
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.letters.approach import Approach
from core.people import zone_of
from core.understanding.when import Problem, Reading, Refusal, read_when, why_not
from core.understanding.when.read import USUAL_HOUR
from core.vocabulary import Occasion

KINDS = ("follow_up", "contact", "diary")
"""The kinds of what lives in a diary, as buttons name them."""

Step = Callable[[Diary, FollowUp], Shows]


class Diaries:
    """`new_id` names what is kept."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._steps: Mapping[str, Step] = {
            "open": _opened,
            "due": lambda diary, kept: Shows((_standing(diary, kept, due=kept.is_open),)),
            "done": _done,
            "talked": _talked,
            "hour": lambda diary, kept: _snoozed(diary, kept, _in_an_hour(diary)),
            "tomorrow": lambda diary, kept: _snoozed(diary, kept, _on_day(diary, kept, 1)),
            "week": lambda diary, kept: _snoozed(diary, kept, _on_day(diary, kept, 7)),
            "snooze": lambda diary, kept: Shows(form=reminder.snooze_form(diary.visit, kept)),
            "move": lambda diary, kept: Shows(form=show.move_form(diary.visit, kept)),
            "why": lambda diary, kept: Shows(form=show.why_form(diary.visit, kept)),
            "file": _file,
            "stop": _stopped,
        }

    def told(self, books: DiaryBooks, visit: Visit, text: str) -> Shows | None:
        """None for words that ask nothing of a diary, or that a talk has to ask more about."""
        wish = read_wish(text, setting_of(visit))
        if wish is None:
            return None
        if isinstance(wish, FollowUpWith) and (wish.whom is None or wish.when is None):
            return _refused(visit, wish.problem) if wish.whom and wish.problem else None
        diary = self.open(books, visit)
        if isinstance(wish, FollowUpWith):
            assert wish.whom is not None
            assert wish.when is not None
            shows = _set(diary, wish.whom, wish.when, wish.why)
        elif isinstance(wish, Look | Live | Quiet | WorkOn | All | TagEvery | Calendar):
            shows = own_wishes.told(diary, wish)
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
        shows = contact_acts.act(diary, act, said) if act.kind == "contact" else self._act(diary, act, said)
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

    def remind(self, books: DiaryBooks, visit: Visit, approach: Approach, when: str) -> Shows:
        """A reminder that writes its letter from `approach`. The hour may have passed while the talk went on."""
        diary, setting = self.open(books, visit), setting_of(visit)
        read = setting.when(when) or setting.when("tomorrow")
        assert read is not None
        shows = _set(diary, approach.called, read, approach.subject, approach)
        diary.remind()
        return shows

    def approach(self, books: DiaryBooks, visit: Visit, act: Act) -> Approach | None:
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
            return of.matter.model_copy(update={"occasion": Occasion.NO_ANSWER})
        told = Approach(contact=of.matter.contact or of.matter.company, company=of.matter.company)
        return told.model_copy(update={"contact_role": of.matter.contact_role, "sign_off": of.matter.sign_off})

    def _act(self, diary: Diary, act: Act, said: Act | ActForm) -> Shows:
        visit, kept = diary.visit, diary.follow_ups.get(act.id)
        if kept is None:
            return Shows((show.note(visit, "follow_up.gone"),))
        if act.rev != kept.rev and act.verb not in ("open", "due"):
            return Shows(instead=_standing(diary, kept, Note("info", visit.words.say("follow_up.stale"))))
        if isinstance(said, ActForm):
            usual = self._steps.get(_later(said))
            return usual(diary, kept) if usual else _sent_back(diary, kept, said)
        if act.verb == "day":
            return _moved_to(diary, kept, act.value)
        if act.verb == "undo":
            return _undone(diary, kept, act.value)
        step = self._steps.get(act.verb)
        return step(diary, kept) if step else Shows((show.note(visit, "follow_up.gone"),))


def _refused(visit: Visit, problem: Problem) -> Shows:
    """A day that has passed, or none at all, is asked for again."""
    why, ask = why_not(Refusal(problem), visit.words.locale)
    return Shows((show.card(visit, Note("problem", why), Text(ask)),))


def _set(diary: Diary, whom: str, when: Reading, why: str | None, approach: Approach | None = None) -> Shows:
    found = diary.found(whom)
    if len(found) > 1:
        return contact_wishes.which(diary, found)
    contact = diary.known(whom)
    if contact.id not in diary.contacts:
        diary.put(contact)
    at, rule = settled(diary, when)
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


def settled(diary: Diary, reading: Reading) -> tuple[datetime, str | None]:
    """A reading as it is kept: local wall time at the person's usual hour where none was said, the rule anchored."""
    local = wall(reading.at, zone_of(diary.visit.person))
    if reading.time is None and local.time() == time(USUAL_HOUR):
        local = datetime.combine(local.date(), diary.record.hours.usual)
    return local, anchored(reading.rrule, local) if reading.rrule else None


def _standing(diary: Diary, kept: FollowUp, *notes: Note, due: bool = False) -> Card:
    """The card that fits where a follow-up stands: a reminder that waits or is `due`, one to come, one that is over."""
    if not kept.is_open:
        return show.closed_card(diary.visit, kept, "follow_up.over")
    if due or (kept.waiting and not kept.snoozed):
        return reminder.follow_up(diary.visit, diary.agenda, kept, *notes)
    return show.follow_up_card(diary.visit, diary.agenda, kept, *notes)


def _opened(diary: Diary, kept: FollowUp) -> Shows:
    return Shows((_standing(diary, kept),))


def _kept(diary: Diary, kept: FollowUp) -> Shows:
    diary.put(kept)
    return Shows(instead=_standing(diary, kept))


def _changed(diary: Diary, kept: FollowUp, *, doubtful: bool = False) -> Shows:
    """A form was sent: what it changed, with the day read back in words."""
    diary.put(kept)
    noted = Note("ok", diary.visit.words.say("contact.kept"))
    return Shows(instead=show.follow_up_card(diary.visit, diary.agenda, kept, noted, doubtful=doubtful))


def _done(diary: Diary, kept: FollowUp) -> Shows:
    done = kept.done(diary.visit.today)
    diary.put(done)
    if done.is_open:
        when = show.moment(diary.visit, done.at)
        return Shows(instead=show.closed_card(diary.visit, done, "follow_up.done_again", when=when))
    return Shows(instead=show.closed_card(diary.visit, done, "follow_up.done"))


def _talked(diary: Diary, kept: FollowUp) -> Shows:
    """They talked: this one is done, and the clock of the contact starts anew."""
    contact = diary.agenda.whose(kept)
    talked = contact.talked_on(diary.visit.today) if contact else None
    done = kept.done(diary.visit.today)
    for record in (talked, done):
        if record:
            diary.put(record)
    with_it = str(talked.rev) if talked else ""
    return Shows(instead=show.closed_card(diary.visit, done, "follow_up.talked", with_it))


def _undone(diary: Diary, kept: FollowUp, with_it: str) -> Shows:
    """Back to what stood before; the talk that was noted in the same breath goes with it."""
    contact = diary.agenda.whose(kept)
    if contact and with_it == str(contact.rev):
        diary.put(contact.undone())
    return _kept(diary, kept.undone())


def _file(diary: Diary, kept: FollowUp) -> Shows:
    visit = diary.visit
    text = calendar((kept,), zone_of(visit.person), visit.words, visit.now)
    return Shows((show.note(visit, "follow_up.file"),), file=own_wishes.calendar_file("reminder", text))


def _stopped(diary: Diary, kept: FollowUp) -> Shows:
    diary.put(stopped := kept.stopped(diary.visit.today))
    return Shows(instead=show.closed_card(diary.visit, stopped, "follow_up.stopped"))


def _snoozed(diary: Diary, kept: FollowUp, at: datetime) -> Shows:
    snoozed = kept.snoozed_to(at)
    diary.put(snoozed)
    comes = diary.agenda.comes(snoozed)
    when = wall(comes, zone_of(diary.visit.person)) if comes else at
    told = show.moment(diary.visit, when.replace(second=0, microsecond=0))
    return Shows(instead=show.closed_card(diary.visit, snoozed, "follow_up.snoozed", when=told))


def _in_an_hour(diary: Diary) -> datetime:
    later = diary.visit.now + timedelta(hours=1)
    return wall(later, zone_of(diary.visit.person)).replace(second=0, microsecond=0)


def _on_day(diary: Diary, kept: FollowUp, days: int) -> datetime:
    hour = kept.at.time() if kept.hour_said else diary.record.hours.usual
    return datetime.combine(diary.visit.today + timedelta(days=days), hour)


def _moved_to(diary: Diary, kept: FollowUp, day: str) -> Shows:
    """A day picked from those offered, at the hour it was to come."""
    try:
        at = datetime.combine(date.fromisoformat(day), kept.at.time())
    except ValueError:
        return Shows((show.note(diary.visit, "follow_up.gone"),))
    return _kept(diary, kept.moved_to(at, kept.rule, hour_said=kept.hour_said))


def _later(said: ActForm) -> str:
    """The usual time picked to be reminded again; "" where the person's own words say when."""
    picked = str(said.values.get("later"))
    return picked if picked in reminder.LATER and not _typed(said) else ""


def _typed(said: ActForm) -> str:
    return str(said.values.get("when") or "").strip()


def _sent_back(diary: Diary, kept: FollowUp, said: ActForm) -> Shows:
    """A day in the person's own words, or what it is about."""
    visit, verb = diary.visit, said.act.verb
    if verb == "why":
        return _changed(diary, kept.next(why=str(said.values.get("why") or "").strip() or None))
    typed, setting = _typed(said), diary.setting
    read = read_when(typed, setting.now, setting.zone, setting.locale)
    if not isinstance(read, Reading):
        problem = " ".join(why_not(read, visit.words.locale))
        form = reminder.snooze_form if verb == "snooze" else show.move_form
        return Shows(form=form(visit, kept, typed, problem), again=True)
    at, rule = settled(diary, read)
    if verb == "snooze" and rule is None:
        return _snoozed(diary, kept, at)
    return _changed(diary, kept.moved_to(at, rule, hour_said=read.time is not None), doubtful=read.ambiguous)
