"""docs/coverage.md: which flow, words and test show each situation and each rule. `python -m tests.coverage_table`.

A transcript says in its first comment which rows it shows ("Row: waitlist."); a test names its rules (test_s27_...); a
check knows the rule behind it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.etiquette.codes import CODES

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "coverage.md"

_ROW = re.compile(r"Row: ([^.]+)\.")
_RULES = re.compile(r"def (test_(?P<rules>s\d\d(?:_(?:and_)?s\d\d)*)_\w+)\(")
_HEAD = """# What is covered

Written by `python -m tests.coverage_table`; a test holds it to be true. Each situation has a talk that ends in its
letter or its advice, each rule a test or a check that names it.

"""


def table() -> str:
    situations = [f"| {row} | {flow} | {words} | {talk} |" for row, flow, words, talk in _rows()]
    rules = [f"| {rule} | {'<br>'.join(shown)} |" for rule, shown in sorted(_rules().items())]
    parts = (
        "## Situations\n\n| situation | flow | words | talk |\n|---|---|---|---|",
        *situations,
        "\n## Rules\n\n| rule | shown by |\n|---|---|",
        *rules,
    )
    return _HEAD + "\n".join(parts) + "\n"


def _rows() -> Iterator[tuple[str, str, str, str]]:
    for path in sorted((ROOT / "tests" / "transcripts").rglob("*.chat")):
        comment = next((line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# ")), "")
        flow = path.relative_to(ROOT / "tests" / "transcripts").parts[0]
        for row in _ROW.findall(comment):
            words, talk = f"templates/en/flows/{flow}.toml", path.relative_to(ROOT).as_posix()
            yield row, flow, f"[words](../{words})", f"[{path.stem.replace('_', ' ')}](../{talk})"


def _rules() -> Mapping[str, list[str]]:
    shown: dict[str, list[str]] = defaultdict(list)
    for code, known in CODES.items():
        shown[known.rule].append(f"check `{code}`")
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for found in _RULES.finditer(path.read_text(encoding="utf-8")):
            for rule in re.findall(r"s\d\d", found["rules"]):
                shown[rule.upper()].append(f"[{found[1]}](../{path.relative_to(ROOT).as_posix()})")
    return shown


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
