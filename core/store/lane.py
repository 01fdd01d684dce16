"""How units of work reach a database: one way for SQLite, another for PostgreSQL, the same units on both."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from core.errors import Conflict, DatabaseUrlWrong, StoreUnreachable

T = TypeVar("T")


class Lane(Protocol):
    """Runs units of work, each in a transaction of its own as far as its caller can tell."""

    async def run(self, unit: Callable[[Connection], T]) -> T:
        """What `unit` returns, once it is committed. What it raises undoes it, and it alone.

        Raises StoreUnreachable when the database does not answer, Conflict when it refuses what is written.
        """
        ...

    async def scrub(self) -> None:
        """Takes what was erased out of the files too, as far as the database lets us."""
        ...

    def announce(self, connection: Connection) -> None:
        """Within a unit: tells all processes that listen, once it is committed, that something is due."""
        ...

    async def listen(self, heard: Callable[[], None]) -> None:
        """Calls `heard` when another process announces something, as far as the database tells."""
        ...

    async def close(self) -> None:
        """Ends what was begun, then lets go of the database."""
        ...


def read_url(url: str) -> URL:
    """The URL with the driver we use. Raises DatabaseUrlWrong; the message repeats nothing, it may hold a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise _wrong() from None
    if parsed.drivername == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite+pysqlite")
    if parsed.drivername in ("postgresql", "postgres") and parsed.database:
        return parsed.set(drivername="postgresql+asyncpg")
    raise _wrong()


def _wrong() -> DatabaseUrlWrong:
    return DatabaseUrlWrong(
        "Set GRACIOUS_DATABASE_URL to sqlite:////absolute/path or postgresql://user:password@host/name"
    )


@contextmanager
def told_plainly() -> Iterator[None]:
    """Tells in our words what the database's driver raises."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict("The database refused what was written, for something else changed meanwhile") from error
    except (DBAPIError, PoolTimeout, OSError) as error:
        raise StoreUnreachable(
            f"The database does not answer ({_name(error)}); see that it runs and has room"
        ) from error


def _name(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(cause, "sqlite_errorname", type(cause).__name__))
