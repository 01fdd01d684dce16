"""A local page on which the real Slack adapter is talked to, and the local Slack behind it."""

from bots.playground.app import Playground
from bots.playground.commands import Command
from bots.playground.loopback import require_loopback

__all__ = ["Command", "Playground", "require_loopback"]
