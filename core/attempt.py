"""A block whose error is a result like any other."""

from types import TracebackType
from typing import Self


class Attempt:
    """Runs a block and keeps what it raises, for the caller it belongs to."""

    error: BaseException | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.error = error
        return True
