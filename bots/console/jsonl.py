"""One JSON request a line in, one JSON answer a line out, in order; a bad line is answered, never fatal."""

import json
from collections.abc import Callable, Iterable
from typing import IO, Any

LONGEST = 1_000_000
"""Bytes of one request line."""

Answer = Callable[[dict[str, Any]], dict[str, Any]]
"""Raises ValueError or TypeError, its text saying what is wrong, for a request that can't be answered."""


def answer_lines(answer: Answer, requests: Iterable[bytes], out: IO[str]) -> None:
    """Answers go out one by one, so that another program can talk with us line by line. Blank lines are no requests."""
    for line in requests:
        if line.strip():
            print(as_json(_answered(answer, line)), file=out, flush=True)


def as_json(value: object) -> str:
    """On one line; with escapes where a text can't be written as UTF-8."""
    text = json.dumps(value, ensure_ascii=False)
    return text if _is_utf8(text) else json.dumps(value)


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _answered(answer: Answer, line: bytes) -> dict[str, Any]:
    try:
        return answer(_request(line))
    except (TypeError, ValueError) as error:
        return {"error": str(error)}
    except Exception as error:  # noqa: BLE001 - the lines after this one are still to be answered
        return {"error": f"this line could not be answered ({type(error).__name__})"}


def _request(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise ValueError(f"a request has at most {LONGEST:,} bytes")
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("this line is not JSON in UTF-8") from error
    if not isinstance(request, dict):
        raise ValueError("a request is a JSON object")
    return request
