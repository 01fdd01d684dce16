"""How long things are kept when nobody touches them. Said in the notice, done by the store."""

TALK_DAYS = 30
"""An unfinished talk."""

LETTER_DAYS = 365
"""An opportunity and its letters."""
