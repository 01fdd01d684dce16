"""Core statements, compiled once and then handed to the driver as they are.

SQLAlchemy builds every statement, for both databases. What it adds to each execution of one (a context, a
result with its own rows) costs several times what the database takes, and a turn executes eight of them.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.sql.compiler import SQLCompiler

Line = tuple[Any, ...]
"""A row; its values also by the names of the columns."""


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
        return self.lines[0][0] if self.lines else None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement in the words of one dialect: its text, and where each value goes."""

    text: str
    places: tuple[tuple[str, Any], ...]
    line: Callable[[Line], Line] | None

    @classmethod
    def of(cls, statement: Executable, dialect: Dialect) -> "Prepared | None":
        """None for a statement whose text depends on its values."""
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        if compiled.post_compile_params:
            return None
        places = tuple(
            (str(compiled.binds[name].key), compiled.params.get(name)) for name in compiled.positiontup or ()
        )
        names = [column[0] for column in compiled._result_columns]
        line = namedtuple("Line", names)._make if names else None
        return cls(str(compiled), places, line)

    def execute(self, connection: Connection, values: Mapping[str, Any]) -> Rows:
        """Raises sqlalchemy.exc.DBAPIError, as the connection itself does."""
        driver = connection.connection
        cursor = driver.cursor()
        try:
            cursor.execute(self.text, tuple(values.get(key, default) for key, default in self.places))
            lines = [self.line(row) for row in cursor.fetchall()] if self.line else []
            return Rows(lines, cursor.rowcount)
        except connection.dialect.loaded_dbapi.Error as error:
            raise _told(connection, self.text, error) from error
        finally:
            cursor.close()


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
