"""The guide to the checks, docs/user/checks.md, from their codes and words: `python -m core.etiquette.guide`."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from core.etiquette.codes import CODES, Code
from core.locales import table

GUIDE = Path(__file__).parents[2] / "docs" / "user" / "checks.md"

Example = str | Mapping[str, Any]


def guide(locale: str = "en") -> str:
    """The whole guide, in the order of the codes."""
    words = table(locale, "checks.toml")
    said = words["guide"]
    lines = [f"# {said['title']}", "", said["intro"], ""]
    lines += [f"- **{words['report']['severities'][severity]}**: {said[severity]}" for severity in _SEVERITIES]
    lines += ["", said["ticks"], "", *_contents(words)]
    for group, codes in _groups().items():
        lines += ["", f"## {said['groups'][group]}"]
        for code in codes:
            lines += ["", *_check(code, CODES[code], words)]
    return "\n".join(lines) + "\n"


_SEVERITIES = ("block", "warn", "hint")


def _groups() -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for code, known in CODES.items():
        groups.setdefault(known.group, []).append(code)
    return groups


def _contents(words: Mapping[str, Any]) -> Iterator[str]:
    for group, codes in _groups().items():
        links = ", ".join(f"[{words[code]['title']}](#{code})" for code in codes)
        yield f"- {words['guide']['groups'][group]}: {links}"


def _check(code: str, known: Code, words: Mapping[str, Any]) -> Iterator[str]:
    of, said, report = words[code], words["guide"], words["report"]
    yield f'### <a id="{code}"></a>{of["title"]}'
    yield ""
    facts = (f"`{code}`", report["severities"][known.severity], report["ticks"][known.tick], known.rule)
    yield " · ".join(facts)
    yield ""
    yield of["why"]
    yield ""
    yield f"{said['looks']}: {of['looks']}"
    for key in ("fails", "passes"):
        yield ""
        yield f"{said[key]}:"
        yield ""
        yield from (f"> {line}".rstrip() for line in _text(of[key], said).splitlines())


def _text(example: Example, said: Mapping[str, str]) -> str:
    """An example as it is shown: what goes with it named, what is said over and over written once."""
    if isinstance(example, str):
        return example
    text = str(example["text"]).strip()
    if "times" in example:
        text += f" *({said['times'].format(n=example['times'])})*"
    if "subject" in example:
        text = f"*{said['subject']}: {example['subject']}*\n\n{text}"
    if "recipient" in example:
        text = f"*{said['recipient']}: {example['recipient']}*\n\n{text}"
    return text


def main() -> int:
    GUIDE.parent.mkdir(parents=True, exist_ok=True)
    GUIDE.write_text(guide(), encoding="utf-8")
    sys.stdout.write(f"{GUIDE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
