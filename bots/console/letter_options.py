"""The options of `gracious letter FLOW`: texts, codes and truths by name, each with what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.vocabulary import (
    About,
    Channel,
    Favor,
    Kindness,
    Need,
    News,
    Nudge,
    Occasion,
    Reached,
    Reason,
    Recipient,
    SaidYes,
    Stage,
    Tie,
    Tone,
    Wants,
)


@dataclass(frozen=True, slots=True)
class Options:
    """`told` says what the command does; `names` may be given several times."""

    told: str
    example: str
    texts: Mapping[str, str]
    codes: Mapping[str, type[StrEnum]]
    truths: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=lambda: {"panel": "who else gave time"})


_NAMES = {
    "code-name": "what stands for the company in lists of your own",
    "from": "the name that signs the letters",
    "locale": "the language of the letters, such as en or en-GB",
}

DECLINE = Options(
    told="Write the letters that turn an offer down",
    example="""gracious letter decline --company Acme --role "Data engineer" --reason staying_put --referrer Priya
  echo '{"company": "Acme", "reason": "pay"}' | gracious letter decline --jsonl""",
    texts={
        "company": "who made the offer",
        "role": "what it is for",
        "contact": "who to answer, by name",
        "recruiter": "the recruiter in between, by name",
        "referrer": "who referred you, by name",
        "reason-words": "the reason in your own words: one sentence that anyone may read",
        "deadline": "the day the answer is due, as 2027-01-15",
        "check-in": "the day to write again, as 2027-01-15",
        **_NAMES,
    },
    codes={
        "about": About,
        "stage": Stage,
        "contact-role": Recipient,
        "channel": Channel,
        "reason": Reason,
        "tone": Tone,
    },
    truths={"door-open": "say that you would stay in touch"},
)

REJECTION = Options(
    told="Write the letters that follow a no, or no word at all",
    example="""gracious letter rejection --company Acme --role "Data engineer" --stage final --contact Dana
  echo '{"company": "Acme", "stage": "interview"}' | gracious letter rejection --jsonl""",
    texts={
        "company": "who said no",
        "role": "what it was for",
        "contact": "who told you, by name",
        "referrer": "who referred you, by name",
        "their-words": "the reason they gave, in their words",
        "other-role": "another role they named, as it stands in a sentence",
        "moment": "what you enjoyed: the end of a sentence",
        "question": "the one thing you want to know",
        "lesson": "what you will do about their feedback: the end of a sentence",
        "changed": "what you have done since: the end of a sentence",
        "winner": "who got the job inside your firm, by name",
        "apply-again": "the day from which you may apply again, as 2027-01-15",
        "expected": "the day they named for an answer, as 2027-01-15",
        "last-heard": "the day of their last word, as 2027-01-15",
        "until": "the day until which you would still say yes, as 2027-01-15",
        **_NAMES,
    },
    codes={
        "news": News,
        "stage": Reached,
        "contact-role": Recipient,
        "channel": Channel,
        "wants": Wants,
        "tone": Tone,
    },
    truths={
        "no-reply": "nobody reads answers to their mail",
        "has-feedback": "they gave feedback",
        "keep-on-file": "they keep you on file",
    },
)

OFFERS = Options(
    told="Write what is said around an offer: more time, an answer after your no, a yes, word to references",
    example="""gracious letter offers --need more_time --company Acme --until 2027-01-15 --why "talk to my family"
  echo '{"need": "talk", "company": "Acme", "reason": "pay"}' | gracious letter offers --jsonl""",
    texts={
        "company": "who made the offer",
        "role": "what it is for",
        "contact": "who to write to, by name",
        "deadline": "the day the answer is due, as 2027-01-15",
        "until": "the day you ask for, or from which they may ask again, as 2027-01-15",
        "why": 'what the time is for: the end of "I would like to ..."',
        "reason-words": "the reason you gave with your no, in your own words",
        **_NAMES,
    },
    codes={"need": Need, "contact-role": Recipient, "channel": Channel, "reason": Reason, "tone": Tone},
    names={"others": "another firm that waits for your answer", "references": "who stood as a reference"},
)

FOLLOW_UP = Options(
    told="Write the letter that gets in touch with somebody again",
    example="""gracious letter follow_up --contact Ines --occasion event --subject "river maps"
  echo '{"contact": "Ines", "occasion": "no_answer"}' | gracious letter follow_up --jsonl""",
    texts={
        "contact": "whom it is for, by name",
        "company": "the company it is about",
        "role": "the job it is about",
        "where": "where you met: the end of a sentence",
        "subject": "what you talked or wrote about: the end of a sentence",
        "step": "what you would like to do next: the end of a sentence",
        "changed": "what is new since then: the end of a sentence",
        "keen": "why the job interests you: the end of a sentence",
        "memory": 'what you like to remember: the end of "I still remember ..."',
        "question": "the one thing you want to ask a mentor",
        "why-you": "why you want to connect with them: the end of a sentence",
        "why-now": "why you write now: the end of a sentence",
        "me": 'who you are: the end of "I\'m ..."',
        "curious": 'what a coffee is to be about: the end of "I\'d like to hear about ..."',
        "time": 'when you would meet: the end of "How about ..."',
        "holiday": "what they celebrate",
        "holiday-on": "its day, as 2027-01-15",
        "day": "the day you applied, or the day they had named, as 2027-01-15",
        **_NAMES,
    },
    codes={"occasion": Occasion, "nudge": Nudge, "contact-role": Recipient, "channel": Channel, "tone": Tone},
    truths={"paid": "you pay for LinkedIn, so a note may have 300 characters"},
    names={},
)

INTRODUCTION = Options(
    told="Write the letter that asks for an introduction or a referral, or that puts two people in touch",
    example="""gracious letter introduction --favor ask --contact Ines --target "Noor Haddad"
  echo '{"favor": "make", "first": "Ana", "second": "Bo"}' | gracious letter introduction --jsonl""",
    texts={
        "contact": "whom you ask, by name",
        "target": "whom you would like to meet, by name or by what they do",
        "company": "the company it is about",
        "role": "the job you want to be referred for",
        "me": 'who you are: the end of "I\'m ..."',
        "purpose": 'what you want of the talk: the end of "I\'d like to ..."',
        "vouched": 'what they can vouch for: the end of "You have seen me ..."',
        "fit": "why you fit: the end of a sentence",
        "first": "the one to be introduced, by name",
        "first-is": "who that is, in a few words",
        "for-first": "what they would have of it: the end of a sentence",
        "second": "the other one, by name",
        "second-is": "who that is, in a few words",
        "for-second": "what they would have of it: the end of a sentence",
        **_NAMES,
    },
    codes={"favor": Favor, "tie": Tie, "said-yes": SaidYes, "channel": Channel, "tone": Tone},
    names={},
)

THANK_YOU = Options(
    told="Write the letters that say thanks",
    example="""gracious letter thank_you --contact Dana --kindness interview --company Acme --spoken "the night shifts"
  echo '{"contact": "Priya", "kindness": "referral"}' | gracious letter thank_you --jsonl""",
    texts={
        "contact": "whom to thank, by name",
        "company": "the company it is about",
        "role": "the job it is about",
        "spoken": "what you talked about with them: the middle of a sentence",
        "added": "one fact you want to add: a whole sentence",
        "progress": 'what came of a mentor\'s advice: the end of "I have ..."',
        **_NAMES,
    },
    codes={"kindness": Kindness, "channel": Channel, "tone": Tone},
)
