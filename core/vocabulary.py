"""The words all parts share: reasons, recipients, channels, tones, what a decision is about.

Flows ask with them, letters are chosen by them, readers return them, comparisons compare them.
"""

from enum import StrEnum


class Reason(StrEnum):
    """Why somebody says no."""

    OTHER_OFFER = "other_offer"
    COUNTER_OFFER = "counter_offer"
    STAYING_PUT = "staying_put"
    CURRENT_PROJECT = "current_project"
    PAY = "pay"
    LOCATION = "location"
    REMOTE = "remote"
    HOURS = "hours"
    TRAVEL = "travel"
    CONTRACT_TYPE = "contract_type"
    START_DATE = "start_date"
    DUTIES = "duties"
    CAREER_DIRECTION = "career_direction"
    NOT_FIT = "not_fit"
    NOT_READY = "not_ready"
    CULTURE = "culture"
    MANAGER_FIT = "manager_fit"
    STABILITY = "stability"
    WORK_AUTHORISATION = "work_authorisation"
    STUDY = "study"
    FAMILY = "family"
    HEALTH = "health"
    PERSONAL = "personal"
    NONE_GIVEN = "none_given"
    OTHER = "other"

    @property
    def told_as(self) -> "Reason":
        """The reason outsiders hear. Two letters agree when their told-as reasons are equal."""
        return _TOLD_AS.get(self, self)


_TOLD_AS = {
    Reason.HEALTH: Reason.PERSONAL,
    Reason.MANAGER_FIT: Reason.NOT_FIT,
    Reason.CULTURE: Reason.NOT_FIT,
}


class Recipient(StrEnum):
    """Who a letter goes to, or who somebody is to the person."""

    HIRING_MANAGER = "hiring_manager"
    HR = "hr"
    RECRUITER = "recruiter"
    AGENCY_RECRUITER = "agency_recruiter"
    INTERVIEWER = "interviewer"
    REFERRER = "referrer"
    REFERENCE = "reference"
    MENTOR = "mentor"
    MANAGER = "manager"
    FORMER_MANAGER = "former_manager"
    COLLEAGUE = "colleague"
    CONTACT = "contact"
    NEW_CONTACT = "new_contact"
    STRANGER = "stranger"


class Channel(StrEnum):
    """How a message travels."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    LINKEDIN_NOTE = "linkedin_note"
    SLACK_DM = "slack_dm"
    TEAMS_DM = "teams_dm"
    CHAT = "chat"
    PHONE = "phone"
    SMS = "sms"
    PORTAL = "portal"


class Tone(StrEnum):
    WARM = "warm"
    FORMAL = "formal"
    BRIEF = "brief"


class About(StrEnum):
    """What is being declined."""

    OFFER = "offer"
    INTERVIEW = "interview"
    APPLICATION = "application"
    INTERNAL = "internal"


class Stage(StrEnum):
    """How far an offer has come: still open, more time was given, said yes, signed."""

    OPEN = "open"
    EXTENDED = "extended"
    ACCEPTED = "accepted"
    SIGNED = "signed"


class News(StrEnum):
    """What came: a no, an offer taken back, a place on a list, a search put on hold, a no inside the firm, nothing."""

    NO = "no"
    RESCINDED = "rescinded"
    WAITLIST = "waitlist"
    PAUSED = "paused"
    INTERNAL = "internal"
    GHOSTED = "ghosted"


class Reached(StrEnum):
    """How far it had come: the vocabulary's stages of a rejection."""

    APPLICATION = "application"
    ASSESSMENT = "assessment"
    PHONE_SCREEN = "phone_screen"
    INTERVIEW = "interview"
    FINAL = "final"
    OFFER = "offer"


class Wants(StrEnum):
    """What the person wants to write. Whoever referred them is thanked with any of these."""

    REPLY = "reply"
    FEEDBACK = "feedback"
    ANSWER_FEEDBACK = "answer_feedback"
    REAPPLY = "reapply"
    NOTHING = "nothing"


class Need(StrEnum):
    """What is to be said around an offer, besides a no."""

    MORE_TIME = "more_time"
    BETTER_BID = "better_bid"
    TALK = "talk"
    RECONSIDER = "reconsider"
    WHERE = "where"
    ACCEPT = "accept"
    REFERENCES = "references"
    COLD = "cold"


AFTER_NO = (Need.BETTER_BID, Need.TALK, Need.RECONSIDER, Need.WHERE)
"""What a firm comes back with after a no: more money, a talk, a second thought, the name of the other firm."""


class Kindness(StrEnum):
    """What somebody is thanked for."""

    INTERVIEW = "interview"
    REFERRAL = "referral"
    REFERENCE = "reference"
    MENTOR = "mentor"


class Occasion(StrEnum):
    """What the letter is for: after meeting at an event or for an informational chat, after no answer, an application
    some time ago, a named day that has passed, a recruiter to be nudged, or just keeping in touch; a tie that fell
    silent, a contact's new job, a mentor, news to whoever referred them, an invitation to connect, a holiday, a coffee.
    """

    EVENT = "event"
    CHAT = "chat"
    NO_ANSWER = "no_answer"
    APPLICATION = "application"
    TIMELINE = "timeline"
    RECRUITER = "recruiter"
    CATCH_UP = "catch_up"
    DORMANT = "dormant"
    NEW_JOB = "new_job"
    MENTOR = "mentor"
    REFERRAL = "referral"
    INVITATION = "invitation"
    HOLIDAY = "holiday"
    COFFEE = "coffee"


class Nudge(StrEnum):
    """How often somebody who has not answered was nudged already, and so what this is: the first, the last, none."""

    FIRST = "first"
    LAST = "last"
    ENOUGH = "enough"


class Favor(StrEnum):
    """What goes by way of somebody else: an introduction asked for, one made between two, a referral asked for."""

    ASK = "ask"
    MAKE = "make"
    REFERRAL = "referral"


class Tie(StrEnum):
    """Whether whoever is asked for a favor works over or beside the person, and what the person makes of that."""

    OUTSIDE = "outside"
    STILL = "still"
    STOP = "stop"


class SaidYes(StrEnum):
    """Who of two agreed to be introduced."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"
