"""`gracious letter follow_up`: the letter that gets in touch with somebody again, in one go."""

import argparse
import sys
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bots.console.command import CommandError, Commands, command
from bots.console.jsonl import answer_lines, as_json
from core.vocabulary import Channel, Recipient, Tone

if TYPE_CHECKING:
    from core.letters.approach import Approach

EXAMPLE = """gracious letter follow_up --contact Ines --occasion event --where "the design fair" --subject "river maps"
  echo '{"contact": "Ines", "occasion": "no_answer", "subject": "my sketches"}' | gracious letter follow_up --jsonl"""

TEXTS = {
    "contact": "whom it is for, by name",
    "company": "the company it is about",
    "role": "the job it is about",
    "where": "where you met, to end: we met at ...",
    "subject": "what it is about, to end: we talked about ...",
    "step": "what you want to do next, to end: I would like to ...",
    "changed": "what is new, to end: since then I have ...",
    "keen": "why the job interests you, to end: it interests me because ...",
    "day": "the day you applied, or the day they had named, as 2027-01-15",
    "from": "the name that signs the letter",
    "locale": "the language of the letter, such as en or en-GB",
}
CODES: dict[str, type[StrEnum]] = {"contact-role": Recipient, "channel": Channel, "tone": Tone}
LONGEST = 120


def add_command(flows: Commands) -> None:
    parser = command(flows, "follow_up", run, "Write the letter that gets in touch again", EXAMPLE)
    for name, told in TEXTS.items():
        parser.add_argument(f"--{name}", help=told, metavar="TEXT")
    parser.add_argument("--occasion", help="one of event, chat, no_answer, application, timeline, recruiter, catch_up")
    for name, codes in CODES.items():
        parser.add_argument(f"--{name}", help=f"one of {', '.join(codes)}", metavar="CODE")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object")
    how.add_argument("--jsonl", action="store_true", help="read a JSON request a line from standard input, answer each")


def run(options: argparse.Namespace) -> int:
    today = date.today()  # noqa: DTZ011 - the day of whoever asks, where they are
    if options.jsonl:
        answer_lines(lambda request: answer(request, today), sys.stdin.buffer, sys.stdout)
        return 0
    names = (*TEXTS, *CODES, "occasion")
    request = {name.replace("-", "_"): getattr(options, name.replace("-", "_")) for name in names}
    try:
        if options.json:
            print(as_json(answer(request, today)))
            return 0
        return _print(read(request), today)
    except ValueError as error:
        raise CommandError(f"Write it differently: {error}.") from error


def answer(request: dict[str, Any], today: date) -> dict[str, Any]:
    """{"explanation", "letters", "advice", "follow_ups", "asks"}. Raises ValueError for a value of the wrong kind."""
    from bots.console.letter_answer import letter_json, letters_of  # here, for other commands need no letters
    from core.letters.advice import advice, follow_ups

    approach = read(request)
    return {
        "explanation": None,
        "letters": [letter_json(letter) for letter in letters_of(approach)],
        "advice": list(advice(approach, today)),
        "follow_ups": [{"due": due.isoformat(), "why": why} for due, why in follow_ups(approach, today)],
        "asks": [name for name in ("contact", "occasion") if not request.get(name)],
    }


def read(request: dict[str, Any]) -> "Approach":
    """What is not in its vocabulary counts as what is likely. Raises ValueError, naming the field, for a wrong kind."""
    from core.flows.follow_up import role_for
    from core.letters.approach import Approach, Occasion

    told = {name.replace("-", "_"): _line(request, name.replace("-", "_")) for name in TEXTS}
    occasion = _one_of(request, "occasion", Occasion) or Occasion.CATCH_UP
    day = told.pop("day")
    try:
        named = date.fromisoformat(day) if day else None
    except ValueError:
        raise ValueError("day must be a day such as 2027-01-15") from None
    return Approach(
        occasion=occasion,
        contact_role=_one_of(request, "contact_role", Recipient) or role_for(occasion),
        channel=_one_of(request, "channel", Channel) or Channel.EMAIL,
        tone=_one_of(request, "tone", Tone) or Tone.WARM,
        day=named,
        sign_off=told.pop("from"),
        locale=told.pop("locale") or "en",
        **{name: value for name, value in told.items() if value},
    )


def _line(request: dict[str, Any], name: str) -> str | None:
    value = request.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} must be a string or null")
    line = " ".join(value.split()) if value else ""
    if len(line) > LONGEST:
        raise ValueError(f"{name} must have at most {LONGEST} characters")
    return line or None


def _one_of(request: dict[str, Any], name: str, vocabulary: Any) -> Any:
    code = (_line(request, name) or "").casefold().replace("-", "_").replace(" ", "_")
    return next((known for known in vocabulary if known.value == code), None)


def _print(approach: "Approach", today: date) -> int:
    from bots.console.letter_answer import cards_of
    from bots.console.transcript import card_lines

    if approach.contact is None:
        raise CommandError("Give --contact too: a letter to nobody is no letter.")
    for n, card in enumerate(cards_of(approach, today)):
        print("\n".join(["", *card_lines(card)] if n else card_lines(card)))
    return 0
