"""Where the master key comes from: a file, the environment, or a command that asks a key service."""

import asyncio
import base64
import binascii
import os
import shlex
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol

from core.errors import KeyMissing, KeyWrong
from core.store.sealing import KEY_BYTES, new_key

_PATIENCE = 30.0


class MasterKey(Protocol):
    """A source of the 32 bytes that wrap every other key."""

    def read(self) -> Awaitable[bytes | None]:
        """The key, or None when there is none yet. Raises KeyWrong when what is there is no key."""
        ...

    def make(self) -> Awaitable[bytes]:
        """A new key, kept for good before this returns. Raises KeyMissing where we can't make one."""
        ...


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A file with the key in base64, readable by its owner only. Made on the first start."""

    path: Path

    async def read(self) -> bytes | None:
        return await asyncio.to_thread(self._read)

    async def make(self) -> bytes:
        return await asyncio.to_thread(self._make)

    def _read(self) -> bytes | None:
        try:
            return _decoded(self.path.read_bytes(), f"The key file {self.path}")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise KeyMissing(f"The key file {self.path} can't be read: {error.strerror}") from error

    def _make(self) -> bytes:
        key = new_key()
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.path.parent, prefix=f"{self.path.name}.") as draft:  # mode 0600
                draft.write(base64.b64encode(key) + b"\n")
                draft.flush()
                os.fsync(draft.fileno())
                # A link appears whole or not at all, and never over a key that is there already.
                self.path.hardlink_to(draft.name)
        except FileExistsError:
            return self._of_another()
        except OSError as error:
            raise KeyMissing(f"The key file {self.path} can't be written: {error.strerror}") from error
        return key

    def _of_another(self) -> bytes:
        """Another process was first: its key is the key."""
        key = self._read()
        if key is None:
            raise KeyWrong(f"The key file {self.path} is empty: remove it, or put the key back")
        return key


@dataclass(frozen=True, slots=True)
class KeyText:
    """The key in base64, as a setting holds it."""

    text: str

    async def read(self) -> bytes | None:
        return _decoded(self.text.encode(), "The master key setting")

    async def make(self) -> bytes:
        raise KeyMissing("The master key setting is empty; set it to 32 random bytes in base64")


@dataclass(frozen=True, slots=True)
class KeyCommand:
    """A command whose standard output is the key: base64, or the 32 bytes as they are."""

    command: str

    async def read(self) -> bytes | None:
        program, *arguments = shlex.split(self.command) or [""]
        try:
            process = await asyncio.create_subprocess_exec(program, *arguments, stdout=asyncio.subprocess.PIPE)
        except OSError as error:
            raise KeyMissing(f"The key command {program!r} can't be run: {error.strerror}") from error
        try:
            output, _ = await asyncio.wait_for(process.communicate(), _PATIENCE)
        except TimeoutError as error:
            process.kill()
            raise KeyMissing(f"The key command {program!r} gave no answer in {_PATIENCE:.0f} seconds") from error
        if process.returncode:
            raise KeyMissing(f"The key command {program!r} failed with status {process.returncode}")
        return _decoded(output, f"What the key command {program!r} printed")

    async def make(self) -> bytes:
        raise KeyMissing("The key command gave no key; make one where it looks for it")


def _decoded(text: bytes, what: str) -> bytes | None:
    if len(text) == KEY_BYTES:
        return text
    if not text.strip():
        return None
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyWrong(f"{what} is no master key: it must be {KEY_BYTES} bytes in base64")
    return key
