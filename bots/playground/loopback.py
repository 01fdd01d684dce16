"""The page answers this machine alone: loopback addresses, loopback names, and no other site's requests."""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def is_loopback(host: str) -> bool:
    """Whether a host, given without a port, is this machine and nothing else."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def require_loopback(host: str) -> None:
    """Raise ValueError where the server would listen on another address than this machine's own."""
    if not is_loopback(host):
        raise ValueError(f"the local page is for this machine alone: serve it on 127.0.0.1, not on {host!r}")


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what comes over another address, under another name (DNS rebinding) or from another site's page."""
    if not (_over_loopback(request) and is_loopback(_name(request.host)) and _same_site(request)):
        raise web.HTTPForbidden
    return await handler(request)


def _over_loopback(request: web.Request) -> bool:
    """Whether the connection ends at a loopback address, whatever the server was told to listen on."""
    local = request.get_extra_info("sockname")
    return isinstance(local, tuple) and is_loopback(local[0])


def _name(host: str) -> str:
    return urlsplit(f"//{host}").hostname or ""


def _same_site(request: web.Request) -> bool:
    """Browsers say where a request comes from; the bot's own calls carry neither header."""
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        return False
    return request.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
