"""What can go wrong and be mended by whoever runs or uses this: one base, few leaves."""


class GraciousError(Exception):
    """Its text says what happened and what to do, and never holds what a person typed."""


class DatabaseUrlWrong(GraciousError):
    """The database URL names neither an SQLite file nor a PostgreSQL database."""


class StoreUnreachable(GraciousError):
    """The database does not answer now. Trying again later is right."""


class SchemaOld(GraciousError):
    """The tables are missing, or another version of this program made them."""


class KeyMissing(GraciousError):
    """The database is sealed, and the master key that opens it is not there."""


class KeyWrong(GraciousError):
    """A master key is there, and is malformed or not the one the database was sealed with."""


class SealBroken(GraciousError):
    """A stored value was altered, moved to another row, or written by a newer version."""


class Conflict(GraciousError):
    """What was to be stored rests on something that has changed meanwhile."""


class Forgotten(Conflict):
    """The person was erased meanwhile; nothing about them may be written any more."""
