"""`gracious check` as a person uses it: exit status, what is shown, what is mended, what is refused."""

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from bots.console.check_view import _View
from bots.console.letter_file import LONGEST
from bots.console.main import main
from core.etiquette import Message, check

GOOD = "Dear Ana,\n\nThank you for the offer and the tour of the mill. I have decided to decline it.\n\nBest,\nBo\n"
BAD = GOOD.replace("decline it", "decline it because I was diagnosed with lupus")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    return tmp_path / "letter.txt"


def _piped(text: str | bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_good_letter_is_told_so(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(GOOD)
    assert main(["check", str(letter)]) == 0
    said = capsys.readouterr().out
    assert "✓ honest   ✓ consistent   ✓ grateful   ✓ professional" in said
    assert "A letter that declines, 21 words" in said
    assert "Nothing to mend." in said


def test_a_block_is_shown_with_its_words_marked(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(BAD)
    assert main(["check", str(letter)]) == 1
    lines = capsys.readouterr().out.splitlines()
    excerpt = next(n for n, line in enumerate(lines) if "diagnosed" in line)
    words = lines[excerpt][slice(lines[excerpt + 1].index("^"), lines[excerpt + 1].rindex("^") + 1)]
    assert words == "I was diagnosed"
    assert "line 3 · oversharing_health S14" in "\n".join(lines)
    assert max(map(len, lines[1:])) <= 80  # the first is the path, as long as it is
    assert "\x1b" not in "\n".join(lines)
    assert [line for line in lines if line != line.rstrip()] == []


def _drawn(text: str, *, no_color: bool = False) -> str:
    console = Console(file=io.StringIO(), width=80, color_system="standard", force_terminal=True, no_color=no_color)
    view = _View(console, "en")
    finding = check(Message(text))[0]
    view._finding(finding, text, 0)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_colours_on_a_terminal() -> None:
    drawn = _drawn(BAD)
    assert "\x1b[4;31mI was diagnosed\x1b[0m" in drawn
    assert "^" not in drawn


def test_no_colours_where_they_are_unwanted() -> None:
    drawn = _drawn(BAD, no_color=True)
    assert "31m" not in drawn
    assert "^^^" in drawn


def test_wide_letters_are_marked_where_they_stand() -> None:
    lines = _drawn("🙂🙂 Дорогая, 今日は、you are an idiot.", no_color=True).splitlines()
    assert len(lines[2]) - len(lines[2].lstrip()) > 4


@pytest.mark.parametrize("size", [10, 79, 80, 81, 500, 5_000])
def test_a_long_line_is_cut_to_the_words(size: int) -> None:
    for text in ("a " * size + "you idiots", "you idiots" + " a" * size, "a " * size + "you idiots" + " a" * size):
        lines = _drawn(text, no_color=True).splitlines()
        assert max(len(line) for line in lines if "\x1b" not in line) <= 80
        assert "idiots" in lines[1]


def test_words_over_several_lines_are_shown_by_the_first() -> None:
    assert _drawn("Thank you. I decline.\nI cannot\nstand you idiots and shut\nup.", no_color=True)


def test_control_characters_do_not_reach_the_terminal(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("You \x1b]0;idiots\x07 idiots \u202e!!")
    assert main(["check", str(letter)]) == 1
    assert not {"\x1b", "\x07", "\u202e"} & set(capsys.readouterr().out)


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _piped(BAD, monkeypatch)
    assert main(["check", "-"]) == 1
    assert "standard input\nA letter that declines" in capsys.readouterr().out


def test_json(letter: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(BAD)
    assert main(["check", str(letter), "--json", "--channel", "email", "--subject", "Your offer"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["file"], answer["flow"], answer["ticks"]["grateful"]) == (str(letter), "decline", True)
    finding = answer["findings"][0]
    assert BAD[finding["start"] : finding["end"]] == finding["words"]
    assert finding["fix"]["replacement"] == " for personal reasons"
    assert main(["check", str(letter), str(letter), "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["files"]) == 2
    _piped('{"text": "You idiots"}\nnonsense\n', monkeypatch)
    assert main(["check", "--jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "findings" in lines[0]
    assert "error" in lines[1]


def test_what_is_known_is_used(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("Subject: Your offer\n\n" + GOOD)
    known = ["--company", "Oakline", "--role", "miller", "--recipient", "hiring_manager", "--channel", "email"]
    assert main(["check", str(letter), *known, "--reason", "pay", "--other", "mill"]) == 0
    said = capsys.readouterr().out
    assert all(code in said for code in ("no_company", "no_role", "no_reason", "names_other_company"))
    assert "no_subject" not in said
    assert "line 5 ·" in said


def test_mends_are_written_back(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = ("\ufeffSubject: Your offer\n\n" + BAD).replace("\n", "\r\n")
    letter.write_bytes(whole.encode())
    assert main(["check", "--fix", str(letter)]) == 0
    assert letter.read_bytes().decode() == whole.replace("because I was diagnosed with lupus", "for personal reasons")
    assert "Mended." in capsys.readouterr().out
    before = letter.stat().st_mtime_ns
    assert main(["check", "--fix", str(letter)]) == 0
    assert letter.stat().st_mtime_ns == before


def test_mends_of_standard_input_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _piped(BAD, monkeypatch)
    assert main(["check", "--fix", "-"]) == 0
    told = capsys.readouterr()
    assert told.out == BAD.replace("because I was diagnosed with lupus", "for personal reasons")
    assert "Nothing to mend." in told.err


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (None, "no such file"),
        (b"", "nothing in it"),
        (b" \n\n", "nothing in it"),
        (b"\x7fELF\x00\x01\x02", "no plain text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no plain text"),
        ("Dear Zoë,".encode("latin-1"), "not in UTF-8"),
        (b"a" * (LONGEST + 1), "more than 200,000 characters"),
        (b"a" * (LONGEST * 5), "more than 200,000 characters"),
    ],
)
def test_what_can_not_be_read(
    data: bytes | None, says: str, letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if data is not None:
        letter.write_bytes(data)
    good = tmp_path / "good.txt"
    good.write_text(GOOD)
    assert main(["check", str(letter), str(good)]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert says in told.err
    assert "Nothing to mend." in told.out


def test_a_folder_is_no_letter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert "a folder" in capsys.readouterr().err


def test_utf_16_is_read(letter: Path) -> None:
    letter.write_bytes(BAD.encode("utf-16"))
    assert main(["check", "--fix", str(letter)]) == 0
    assert "personal reasons" in letter.read_bytes().decode("utf-16")


def test_nothing_named_and_nothing_piped(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main(["check"]) == 1
    assert "Name a letter" in capsys.readouterr().err
