"""The allow-list of service URLs: where Teams may ask us to send what we say."""

from collections.abc import Sequence
from functools import lru_cache

from yarl import URL


@lru_cache(maxsize=1024)
def is_allowed(service_url: str, allowed: Sequence[str]) -> bool:
    """Whether a service URL lies below one of `allowed`, read as the client reads it that will go there.

    Scheme, host and port must be the same: never a wildcard, for anybody may own a name beside Teams' own.
    """
    try:
        return any(_is_below(URL(service_url), URL(folder)) for folder in allowed)
    except ValueError:
        return False


def _is_below(url: URL, folder: URL) -> bool:
    if not url.absolute or url.user is not None or url.query_string or url.fragment or ".." in url.parts:
        return False
    return _host(url) == _host(folder) and (url.path.rstrip("/") + "/").startswith(folder.path.rstrip("/") + "/")


def _host(url: URL) -> tuple[str, str, int | None]:
    return url.scheme, (url.host or "").lower(), url.port
