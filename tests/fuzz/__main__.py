"""A fuzz run over all that reads what people paste: `make fuzz`, or `python -m tests.fuzz -max_total_time=60`.

Any exception fails the run, and so does a text that takes more than a second. libFuzzer's options are passed on.
"""

import sys
import time
from collections.abc import Sequence

import atheris

with atheris.instrument_imports(include=["core.etiquette", "core.phrases", "core.understanding"]):
    from core.etiquette.requests import answer_check, answer_compare
    from core.understanding.mail import answer_read
    from core.understanding.message import answer_understand
    from core.understanding.when import answer_when

_FLOWS = ["decline", "rejection", "thank_you", "follow_up", "other"]
_CHANNELS = ["email", "linkedin_note", "slack_dm", None]
_SLOWEST = 1.0
"""Seconds for one text through all readers, with the instruments on."""


def read_all(text: str, names: Sequence[str], flow: str, channel: str | None) -> None:
    """One text through every reader. Raises what they raise."""
    asked = {"text": text, "subject": names[0], "flow": flow, "channel": channel, "company": names[1], "name": names[2]}
    for found in answer_check(asked)["findings"]:
        if found["start"] is not None and text[found["start"] : found["end"]] != found["words"]:
            raise AssertionError(f"{found['id']} does not point at its words")
    answer_compare({"messages": [{"text": text}, {"text": names[0]}]})
    answer_read({"text": text, "subject": names[0], "received": "2026-11-23"})
    answer_understand({"text": text})
    answer_when({"text": text[:200], "now": "2026-11-23T10:00", "tz": "Europe/London", "locale": "en-GB"})


def one(data: bytes) -> None:
    """One input. Raises TimeoutError when the readers are slow."""
    source = atheris.FuzzedDataProvider(data)
    flow, channel = source.PickValueInList(_FLOWS), source.PickValueInList(_CHANNELS)
    names = [source.ConsumeUnicode(12) for _ in range(3)]
    text = source.ConsumeUnicode(source.remaining_bytes())
    start = time.process_time()
    read_all(text, names, flow, channel)
    if time.process_time() - start > _SLOWEST + len(text) / 20_000:
        raise TimeoutError(f"{len(text)} characters took more than {_SLOWEST} s")


def main() -> None:
    for flow in _FLOWS:  # the first text of a flow makes its phrases, which takes a while
        read_all("Thank you for the offer. I decline; my doctor says so. Every workday at 3.", ["a"] * 3, flow, None)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
