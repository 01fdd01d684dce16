"""Cases of our own for the readers: one JSON object a line, each naming the kind it stands for."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    text = (HERE / f"cases_{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def same_name(wanted: str | None, read: str | None) -> bool:
    """Whether two names mean the same: one holds the other, without regard to case and punctuation."""
    if wanted is None or read is None:
        return wanted is read
    x, y = ("".join(char for char in name.casefold() if char.isalnum()) for name in (wanted, read))
    shorter, longer = sorted((x, y), key=len)
    return bool(shorter) and shorter in longer and 2 * len(shorter) >= len(longer)


class Tally:
    """How often each thing was read right, and what was missed."""

    def __init__(self) -> None:
        self.hits: dict[str, list[bool]] = defaultdict(list)
        self.missed: list[str] = []

    def count(self, what: str, right: bool, said: str) -> None:
        self.hits[what].append(right)
        if not right:
            self.missed.append(f"{what}: {said}")

    def share(self, what: str) -> float:
        return sum(self.hits[what]) / len(self.hits[what])
