"""A talk through a pipe: one utterance a line in, a transcript out."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import IO

from bots.console.talk import Talk
from bots.console.window import EntryError


async def run_chat(talk: Talk, lines: Iterable[str] | AsyncIterator[str], out: IO[str], complaints: IO[str]) -> None:
    """Plays the lines. `out` gets exactly a transcript without its header; the talk must show its cards there too."""
    first = True
    async for line in _each(lines):
        entered = line.strip()
        if not entered:
            continue
        out.write(f"> {entered}\n" if first else f"\n> {entered}\n")
        out.flush()
        first = False
        try:
            await talk.enter(entered)
        except EntryError as error:
            print(f"gracious: {error}", file=complaints, flush=True)


async def lines_of(source: IO[str]) -> AsyncIterator[str]:
    """Lines as they come in; what is due meanwhile is not held up."""
    while line := await asyncio.to_thread(source.readline):
        yield line


async def _each(lines: Iterable[str] | AsyncIterator[str]) -> AsyncIterator[str]:
    if isinstance(lines, AsyncIterator):
        async for line in lines:
            yield line
    else:
        for line in lines:
            yield line
