import asyncio
import base64
import sys
from pathlib import Path

import pytest

from core.errors import KeyMissing, KeyWrong
from core.store import KeyCommand, KeyFile, KeyText

KEY = bytes(range(32))
TEXT = base64.b64encode(KEY).decode()


def command(code: str) -> KeyCommand:
    return KeyCommand(f'"{sys.executable}" -c "{code}"')


async def test_a_key_file_is_made_once_and_read_again(tmp_path: Path) -> None:
    key = KeyFile(tmp_path / "not there yet" / "master.key")
    assert await key.read() is None
    made = await key.make()
    assert len(made) == 32
    assert await key.read() == made
    assert key.path.stat().st_mode & 0o077 == 0
    assert [path.name for path in key.path.parent.iterdir()] == ["master.key"]


async def test_making_a_key_never_replaces_one(tmp_path: Path) -> None:
    keys = await asyncio.gather(*(KeyFile(tmp_path / "master.key").make() for _ in range(8)))
    assert set(keys) == {await KeyFile(tmp_path / "master.key").read()}


async def test_an_empty_key_file_is_never_passed_over(tmp_path: Path) -> None:
    (tmp_path / "master.key").touch()
    with pytest.raises(KeyWrong, match="empty"):
        await KeyFile(tmp_path / "master.key").make()


@pytest.mark.parametrize("content", ["no key", TEXT[:-4], TEXT + TEXT, "ä" * 44])
async def test_what_is_no_key_is_refused_without_repeating_it(tmp_path: Path, content: str) -> None:
    (tmp_path / "master.key").write_text(content)
    for key in (KeyFile(tmp_path / "master.key"), KeyText(content)):
        with pytest.raises(KeyWrong) as refused:
            await key.read()
        assert content not in str(refused.value)


async def test_a_key_file_that_can_not_be_read_or_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(KeyMissing, match="can't be read"):
        await KeyFile(tmp_path).read()
    (tmp_path / "file").touch()
    with pytest.raises(KeyMissing, match="can't be"):
        await KeyFile(tmp_path / "file" / "master.key").make()


async def test_a_key_in_a_setting_may_have_space_around_it() -> None:
    assert await KeyText(f"  {TEXT}\n").read() == KEY
    assert await KeyText("").read() is None
    with pytest.raises(KeyMissing):
        await KeyText("").make()


async def test_a_command_prints_the_key_as_text_or_as_it_is() -> None:
    assert await command(f"print('{TEXT}')").read() == KEY
    assert await command("import sys; sys.stdout.buffer.write(bytes(range(32)))").read() == KEY


async def test_a_command_that_fails_is_named_and_its_output_is_not() -> None:
    with pytest.raises(KeyMissing, match="status 3") as refused:
        await command(f"print('{TEXT}'); raise SystemExit(3)").read()
    assert TEXT not in str(refused.value)
    with pytest.raises(KeyMissing, match="can't be run"):
        await KeyCommand("there-is-no-such-program --key").read()
    with pytest.raises(KeyWrong):
        await command("print('no key')").read()
    with pytest.raises(KeyMissing):
        await command("pass").make()
