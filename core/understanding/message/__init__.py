"""First messages: `understand(text) -> Understanding`."""

from core.understanding.message.answer import answer_understand
from core.understanding.message.intent import Intent
from core.understanding.message.read import understand
from core.understanding.message.understanding import OUT_OF_SCOPE, Care, Person, Situation, Understanding

__all__ = ["OUT_OF_SCOPE", "Care", "Intent", "Person", "Situation", "Understanding", "answer_understand", "understand"]
