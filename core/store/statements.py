"""Core statements, compiled once and then handed to the driver as they are.

SQLAlchemy builds every statement, for both databases. What it adds to each execution of one (a context, a
result with its own rows) costs several times what the database takes, and a turn executes eight of them.
"""

from collections import namedtuple
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.sql.compiler import SQLCompiler

Line = Any
"""A row: a tuple whose values also go by the names of their columns."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a statement brought. `rowcount` is how many rows it touched."""

    lines: list[Line]
    rowcount: int

    def first(self) -> Line | None:
        return self.lines[0] if self.lines else None

    def one(self) -> Line:
        """Raises NoResultFound unless there is a row."""
        if not self.lines:
            raise NoResultFound("a row was due")
        return self.lines[0]

    def all(self) -> list[Line]:
        return self.lines

    def scalar(self) -> Any:
        """The first value of the first row, None when there is no row."""
        return self.lines[0][0] if self.lines else None

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement in the words of one dialect: its text, and where each value goes."""

    text: str
    places: tuple[tuple[str, Any], ...]

    @classmethod
    def of(cls, statement: ClauseElement, dialect: Dialect) -> "Prepared":
        """Raises TypeError for a statement whose text depends on its values."""
        compiled = statement.compile(dialect=dialect)
        if not isinstance(compiled, SQLCompiler) or compiled.post_compile_params:
            raise TypeError("only a statement whose text is fixed can be prepared")
        places = tuple(
            (str(compiled.binds[name].key), compiled.params.get(name)) for name in compiled.positiontup or ()
        )
        return cls(str(compiled), places)

    def execute(self, connection: Connection, values: Mapping[str, Any]) -> Rows:
        """Raises sqlalchemy.exc.DBAPIError, as the connection itself does."""
        driver = connection.connection
        cursor = driver.cursor()
        try:
            cursor.execute(self.text, tuple(values.get(key, default) for key, default in self.places))
            columns: Sequence[Any] | None = cursor.description
            if columns is None:
                return Rows([], cursor.rowcount)
            line = _line(tuple(column[0] for column in columns))
            return Rows([line(row) for row in cursor.fetchall()], cursor.rowcount)
        except connection.dialect.loaded_dbapi.Error as error:
            raise _told(connection, self.text, error) from error
        finally:
            cursor.close()


_named: Any = namedtuple


@cache
def _line(names: tuple[str, ...]) -> Any:
    """Makes a row of values that also go by these names."""
    return _named("Line", names)._make


class StatementCache:
    """The prepared statements of one database."""

    def __init__(self) -> None:
        self._prepared: dict[ClauseElement, Prepared] = {}

    def execute(self, connection: Connection, statement: ClauseElement, values: Mapping[str, Any]) -> Rows:
        """`statement` is one of those that modules keep, so that there are few of them."""
        prepared = self._prepared.get(statement)
        if prepared is None:
            prepared = self._prepared[statement] = Prepared.of(statement, connection.dialect)
        return prepared.execute(connection, values)


def _told(connection: Connection, text: str, error: BaseException) -> BaseException:
    """The driver's error as SQLAlchemy's, without the values. A connection that broke is not used again."""
    base = connection.dialect.loaded_dbapi.Error
    broken = isinstance(error, base) and connection.dialect.is_disconnect(
        error, connection.connection.dbapi_connection, None
    )
    if broken:
        connection.invalidate(error)
    return DBAPIError.instance(
        text, None, error, base, hide_parameters=True, connection_invalidated=broken, dialect=connection.dialect
    )
