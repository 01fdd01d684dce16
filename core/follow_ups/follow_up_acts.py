"""The buttons and forms of a follow-up."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows
from core.dialogue.said import Act, ActForm
from core.follow_ups import commitments, own_wishes, reminder, show
from core.follow_ups.calendar import calendar
from core.follow_ups.diary import Diary
from core.follow_ups.hours import wall
from core.ledger.follow_up import FollowUp
from core.people import zone_of
from core.understanding.when import Reading, read_when, why_not

Step = Callable[[Diary, FollowUp], Shows]


def act(diary: Diary, act: Act, said: Act | ActForm) -> Shows:
    visit, kept = diary.visit, diary.follow_ups.get(act.id)
    if kept is None:
        return Shows((show.note(visit, "follow_up.gone"),))
    if act.rev != kept.rev and act.verb not in ("open", "due"):
        return Shows(instead=_standing(diary, kept, Note("info", visit.words.say("follow_up.stale"))))
    if isinstance(said, ActForm):
        usual = _STEPS.get(_later(said))
        return usual(diary, kept) if usual else _sent_back(diary, kept, said)
    if act.verb == "day":
        return _moved_to(diary, kept, act.value)
    if act.verb == "tick":
        return _kept(diary, commitments.ticked(kept, act.value))
    if act.verb == "undo":
        return _undone(diary, kept, act.value)
    step = _STEPS.get(act.verb)
    return step(diary, kept) if step else Shows((show.note(visit, "follow_up.gone"),))


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
    stopped = kept.stopped(diary.visit.today)
    diary.put(stopped)
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
    return _kept(diary, _moved(diary, kept, at, kept.rule, hour_said=kept.hour_said))


def _moved(diary: Diary, kept: FollowUp, at: datetime, rule: str | None, *, hour_said: bool) -> FollowUp:
    """On another day: what there is to keep is reminded of before that one."""
    ahead = commitments.ahead(diary, kept.commitment, at)
    return kept.moved_to(at, None if kept.commitment else rule, hour_said=hour_said, ahead=ahead)


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
    at, rule = diary.settled(read)
    if kept.commitment and verb == "move":
        at = commitments.due(diary, kept.commitment, read)
    if verb == "snooze" and rule is None:
        return _snoozed(diary, kept, at)
    return _changed(diary, _moved(diary, kept, at, rule, hour_said=read.time is not None), doubtful=read.ambiguous)


_STEPS: Mapping[str, Step] = {
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
    "thank": lambda diary, kept: commitments.thanked(kept),
    "more_time": lambda diary, kept: commitments.more_time(kept),
    "file": _file,
    "stop": _stopped,
}
