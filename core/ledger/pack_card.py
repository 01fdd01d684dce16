"""A pack as a card: who hears what and when, who has heard, and what else there is to mind."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Command, encode
from core.dialogue.words import Words
from core.etiquette import told_apart, verdict_words
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.show import act, addressee, employer_first, resting_words
from core.letters import labels
from core.letters.approach import Approach
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.explanation import outsiders_words
from core.letters.introduction import Introduction
from core.letters.rejection import Rejection
from core.letters.situation import ANSWERS
from core.letters.thanks import Thanks
from core.letters.tidy import capital
from core.vocabulary import Favor, Need, News, Recipient, SaidYes

_MOST_OTHERS = 3
_LONGEST_NAME = 20  # characters; a button holds 30


def pack_card(
    visit: Visit,
    pack: Opportunity,
    letters: Sequence[LetterRecord],
    notes: Iterable[Note] = (),
    to_mind: Iterable[Note] = (),
    more: Iterable[Button] = (),
) -> Card:
    """The pack as it stands. `notes` say what happened and come first, `to_mind` is advice and comes behind who is
    to hear it and when; `more` are buttons of this moment.
    """
    words = visit.words
    facts = [_row(visit, n, letter, letters) for n, letter in enumerate(letters, 1)]
    facts += [Fact(words.say(f"pack.{key}"), words.day(day, visit.today)) for key, day in pack.matter.days.items()]
    messages: list[Message] = [Heading(_title(words, pack, letters)), *notes]
    if isinstance(pack.matter, Decision):
        messages.extend(map(Text, explained(words, pack.matter)))
    if facts:
        messages.append(Facts(tuple(facts)))
    messages.extend(to_mind)
    if isinstance(pack.matter, Decision) and told_apart(_days_told(letters), visit.today):
        messages.append(Note("info", verdict_words("told_apart", words.locale)))
    if letters and all(letter.is_done for letter in letters) and any(letter.state != "dropped" for letter in letters):
        messages.append(Note("ok", words.say(_all_done(pack))))
    buttons = (*_buttons(words, pack, letters), *more)
    return Card((*messages, *((Actions(buttons),) if buttons else ())), words.say("notify.letters"))


def _days_told(letters: Iterable[LetterRecord]) -> list[date | None]:
    """The days on which those were told who should all hear it at once."""
    return [
        letter.done_on
        for letter in letters
        if isinstance(letter.recipe.matter, Decision)
        and letter.recipe.kind not in ("correction", *ANSWERS.values())
        and letter.recipe.recipient is not Recipient.INTERVIEWER
    ]


def _title(words: Words, pack: Opportunity, letters: Sequence[LetterRecord]) -> str:
    if isinstance(pack.matter, Decision) and not pack.matter.answering:
        return words.say("pack.title", name=pack.title)
    if isinstance(pack.matter, Approach):  # to one person, so there is no order of telling
        return words.say("pack.title_one", name=pack.title)
    return words.say("pack.title_to_send" if letters else "pack.title_logged", name=pack.title)


def _all_done(pack: Opportunity) -> str:
    return "pack.all_told" if isinstance(pack.matter, Decision) and not pack.matter.answering else "pack.all_sent"


def explained(words: Words, decision: Decision) -> tuple[str, ...]:
    """The one explanation that everybody gets; none where the no was written elsewhere, and its reason with it."""
    explained = outsiders_words(decision.explanation, decision.locale)
    if explained:
        return (words.say("pack.explanation", words=explained),)
    return () if decision.answering else (words.say("pack.no_explanation"),)


def _buttons(words: Words, pack: Opportunity, letters: Sequence[LetterRecord]) -> tuple[Button, ...]:
    buttons = [Button(words.say("pack.buttons.show"), act(pack, "letters"))] if letters else []
    match pack.matter:
        case Decision(answering=None):
            buttons.append(Button(words.say("pack.buttons.reason"), act(pack, "reason"), opens=True))
            if any(letter.is_done and letter.recipe.kind in ("decline", "phone_script") for letter in letters):
                buttons.append(Button(words.say("pack.buttons.came_back"), act(pack, "came_back")))
        case Exchange(need=Need.MORE_TIME):
            buttons.append(Button(words.say("pack.buttons.turn_down"), act(pack, "turn_down")))
            buttons.append(Button(words.say("pack.buttons.say_yes"), act(pack, "say_yes")))
        case Rejection(news=News.GHOSTED):
            verb = "unanswered" if any(letter.state == "dropped" for letter in letters) else "answered"
            buttons.append(Button(words.say(f"pack.buttons.{verb}"), act(pack, verb)))
        case Rejection():
            buttons.append(Button(words.say("pack.buttons.another"), encode(Command("rejection")), opens=True))
        case Exchange(need=Need.ACCEPT, others=others):
            for name in others[:_MOST_OTHERS]:
                key = encode(Command("decline", f"{name[:_LONGEST_NAME]}, accepted another offer"))
                buttons.append(
                    Button(words.say("pack.buttons.decline_other", name=name[:_LONGEST_NAME]), key, opens=True)
                )
        case Introduction(favor=Favor.MAKE, said_yes=said_yes) if said_yes is not SaidYes.BOTH:
            buttons.append(Button(words.say("pack.buttons.both_yes"), act(pack, "both_yes"), "primary"))
        case Decision() | Approach() | Exchange() | Introduction() | Thanks():
            pass
        case _:
            assert_never(pack.matter)
    return tuple(buttons)


def _row(visit: Visit, n: int, letter: LetterRecord, letters: Sequence[LetterRecord]) -> Fact:
    words, channel = visit.words, labels.channel(letter.recipe)
    who = addressee(letter) if letter.recipe.name else capital(labels.recipient(letter.recipe))
    label = f"{n}. {who}"
    if letter.is_done and letter.done_on:
        said = words.say(f"pack.{letter.state}", channel=channel, day=words.day(letter.done_on, visit.today))
        return Fact(label, said, Button(words.say("pack.buttons.undo"), act(letter, "undone", "pack")))
    waits = employer_first(letter, letters) is not None
    when = "same_day" if letter.when == "after_employer" and not waits else letter.when
    earliest = resting_words(visit, letter) or labels.earliest(letter.recipe, when)
    key = "pack.row_correction" if letter.recipe.kind == "correction" else "pack.row"
    key = "pack.row_answer" if letter.recipe.kind in ANSWERS.values() else key
    told = Button(words.say("pack.buttons.told"), act(letter, "told", "pack"))
    return Fact(label, words.say(key, channel=channel, when=earliest), told)
