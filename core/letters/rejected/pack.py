"""Who hears of a rejection: whoever brought it is answered, whoever helped is told and thanked."""

from collections.abc import Iterator

from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.letters.rejected.lengths import is_in_passing
from core.letters.rejection import Rejection
from core.letters.situation import is_short
from core.vocabulary import Channel, News, Reached, Recipient, Wants

_Written = tuple[Kind, Recipient, str | None, Channel, When]

_ASKED: dict[Wants, tuple[Kind, When]] = {
    Wants.FEEDBACK: ("feedback_request", "two_days"),
    Wants.ANSWER_FEEDBACK: ("feedback_thanks", "two_days"),
    Wants.REAPPLY: ("reapply", "their_time"),
}
_ANSWERED: dict[News, tuple[Kind, When]] = {
    News.RESCINDED: ("rescinded", "today"),
    News.WAITLIST: ("waitlist", "one_day"),
    News.PAUSED: ("paused", "day_or_two"),
    News.INTERNAL: ("internal_reply", "today"),
}
_NUDGES: tuple[tuple[Kind, When], ...] = (
    ("nudge", "nudge_first"),
    ("second_nudge", "nudge_second"),
    ("closing_note", "nudge_last"),
)
_MET = (Reached.PHONE_SCREEN, Reached.INTERVIEW, Reached.FINAL)


def pack(rejection: Rejection) -> tuple[Planned, ...]:
    """Every letter of a rejection; none to those whom nobody could reach."""
    letters: list[Planned] = []
    told: set[str] = set()
    for kind, recipient, name, channel, when in (*_answers(rejection), *_beside(rejection)):
        if kind not in dict(_NUDGES) and name and name.casefold() in told:
            continue
        told.add((name or "").casefold())
        recipe = Recipe(
            kind=kind, matter=rejection, recipient=recipient, name=name, channel=channel, tone=rejection.tone,
            place_in_pack=len(letters),
        )  # fmt: skip
        letters.append(Planned(recipe, len(letters), when))
    return tuple(letters)


def _answers(rejection: Rejection) -> Iterator[_Written]:
    """To whoever brought the news, or owes some."""
    contact, name, channel = rejection.contact_role, rejection.contact, _in_writing(rejection)
    if rejection.wants is Wants.NOTHING or (rejection.no_reply and rejection.wants is not Wants.REAPPLY):
        return
    if rejection.news is News.GHOSTED:
        yield from ((kind, contact, name, channel, when) for kind, when in _NUDGES)
    elif rejection.wants in _ASKED:
        kind, when = _ASKED[rejection.wants]
        yield kind, contact, name, channel, when
    elif rejection.news in _ANSWERED:
        kind, when = _ANSWERED[rejection.news]
        yield kind, contact, name, Channel.EMAIL if kind == "rescinded" else channel, when
    else:
        yield "reply", contact, name, channel, _soon(rejection)


def _beside(rejection: Rejection) -> Iterator[_Written]:
    """To whoever got the job inside the firm, put in a word, or gave their time."""
    if rejection.winner and rejection.news is News.INTERNAL:
        yield "congratulation", Recipient.COLLEAGUE, rejection.winner, Channel.CHAT, "after_talk"
    if rejection.referrer and rejection.news is not News.GHOSTED:
        channel = _in_writing(rejection)
        yield "outcome", Recipient.REFERRER, rejection.referrer, _to_friend(channel), "with_news"
    if rejection.news is News.NO and rejection.reached in _MET:
        final = rejection.reached is Reached.FINAL
        for member in rejection.panel:
            kind: Kind = "panel_thanks" if final else "connect"
            yield kind, Recipient.INTERVIEWER, member, Channel.EMAIL if final else Channel.LINKEDIN_NOTE, "decided"


def _soon(rejection: Rejection) -> When:
    if is_in_passing(rejection):
        return "today"
    if rejection.reached is Reached.FINAL:
        return "rested"
    return "day_or_two" if rejection.reached is Reached.APPLICATION else "two_days"


def _in_writing(rejection: Rejection) -> Channel:
    """The way the news came. After a talk with one's own manager a chat will do, after a call an email."""
    channel = rejection.channel
    if channel is Channel.PHONE:
        return Channel.CHAT if rejection.news is News.INTERNAL else Channel.EMAIL
    return Channel.LINKEDIN if channel is Channel.LINKEDIN_NOTE else channel


def _to_friend(channel: Channel) -> Channel:
    """By a message between two people where the news came by one, by email else."""
    return channel if is_short(channel) else Channel.EMAIL
