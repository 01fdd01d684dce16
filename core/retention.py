"""How long things are kept when nobody touches them. Said in the notice, done by the store."""

TALK_DAYS = 30
"""An unfinished talk, and a mail or letter handed over to be read or checked."""

LETTER_DAYS = 365
"""An opportunity and its letters."""

CONTACT_DAYS = 1095
"""A contact, and a person's diary."""

FOLLOW_UP_DAYS = 365
"""A follow-up, counted from the last day it was for."""

JOURNAL_DAYS = 1095
"""A note in the journal, and a step of the plan counted from its day: long enough to see what comes back."""

UNDO_DAYS = 7
"""What the last changes were before, so that they can be undone; and what was deleted."""
