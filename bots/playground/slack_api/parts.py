"""The parts of the stand-in that a Web API method works on."""

from dataclasses import dataclass

from bots.playground.slack_api.tickets import Tickets
from bots.playground.slack_api.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Parts:
    """The workspace's state, and the trigger ids and response URLs that are out."""

    workspace: Workspace
    tickets: Tickets
