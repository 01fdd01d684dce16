"""Career etiquette, checked: what a letter must say, must not say, and whether all who are told hear the same.

check(Message(text="..."))      findings, worst first
fixed(text, finding)            the text with one finding mended
told_reason(text)               the reason a text gives for a no
compare(messages)               whether several messages give the same reason
"""

from core.etiquette.checking import check, mend, ticks
from core.etiquette.comparing import Verdict, compare
from core.etiquette.finding import Finding, Fix, Severity, fixed
from core.etiquette.likely import Flow, likely_flow
from core.etiquette.message import Message
from core.etiquette.telling import told_apart
from core.etiquette.told import told_reason
from core.etiquette.words import mend_words, title, verdict_words, why

__all__ = [
    "Finding",
    "Fix",
    "Flow",
    "Message",
    "Severity",
    "Verdict",
    "check",
    "compare",
    "fixed",
    "likely_flow",
    "mend",
    "mend_words",
    "ticks",
    "title",
    "told_apart",
    "told_reason",
    "verdict_words",
    "why",
]
