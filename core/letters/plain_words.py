"""letters.toml as data: reasons, greetings, subjects, labels, advice. Gaps are {named}, filled by str.format."""

from pydantic import BaseModel, ConfigDict

from core.vocabulary import Channel, Reason, Recipient, Tone


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Reasoned(_Table):
    """A reason in several whole sentences, and in clauses of at most five words that fit a frame."""

    sentences: tuple[str, ...]
    clauses: tuple[str, ...]


class Greetings(_Table):
    """`mail` opens what is read like a letter, `chat` what is read in passing; `nameless` is by kind of letter."""

    mail: dict[Tone, str]
    chat: dict[Tone, str]
    nameless: dict[str, str]


class RoleWords(_Table):
    """`long` is for roles with a comma or many words, `complete` for those that end in a word of `endings`."""

    plain: str
    long: str
    complete: str
    none: str
    at: str
    offer: str
    offer_long: str
    offer_none: str
    move_none: str
    endings: tuple[str, ...]
    articles: tuple[str, ...]


class Endings(_Table):
    """How people begin when asked to end a sentence: words that repeat ours, and words that lose their capital."""

    leads: tuple[str, ...]
    small: tuple[str, ...]

    def of(self, leads: tuple[str, ...]) -> "Endings":
        """The same for a sentence that begins in another way."""
        return self.model_copy(update={"leads": leads})


class ScriptWords(_Table):
    """The labels of the parts of a phone script, and how it begins by what is known."""

    say: str
    pushback: str
    voicemail: str
    both_named: str
    they_named: str
    i_named: str
    nobody_named: str


class Dates(_Table):
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    day_and_year: str


class PlainWords(_Table):
    """Everything in letters.toml. Subjects are by kind of letter and situation, `plain` the one that always fits."""

    spelled_out: dict[str, str]
    spelling: dict[str, str] = {}
    greetings: Greetings
    sign_offs: dict[Tone, tuple[str, ...]]
    role: RoleWords
    offering: dict[str, str]
    considering: dict[str, str]
    outcomes: dict[str, tuple[str, ...]]
    reasons: dict[Reason, Reasoned]
    frames: tuple[str, ...]
    still_the_pay: tuple[str, ...]
    endings: Endings
    own_leads: dict[str, tuple[str, ...]]
    subjects: dict[str, dict[str, tuple[str, ...]]]
    script: ScriptWords
    recipients: dict[Recipient, str]
    channels: dict[Channel, str]
    titles: dict[str, str]
    when: dict[str, str]
    advice: dict[str, str]
    rejected: dict[str, str]
    perspective: dict[str, str]
    around_offers: dict[str, str]
    thanking: dict[str, str]
    introducing: dict[str, str]
    for_role: str
    follow_up: dict[str, str]
    dates: Dates
