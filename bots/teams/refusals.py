"""Why a request is turned away, and why the connector did not take what we say."""

from core.errors import GraciousError


class UnauthorizedError(GraciousError):
    """The request does not come from Teams: 401."""


class MalformedError(GraciousError):
    """The request is no activity: 400."""


class KeysUnreachableError(GraciousError):
    """Nobody can say now whether the request comes from Teams: 503, and Teams sends it again."""


class NoTokenError(GraciousError):
    """Microsoft gave us no token to answer with. Trying again later is right."""


class GoneError(GraciousError):
    """The message or the conversation is no longer there."""


class TooLargeError(GraciousError):
    """The message is larger than this client of Teams takes."""


class UnsureError(GraciousError):
    """The connector failed in a way that does not tell whether it took the message."""
