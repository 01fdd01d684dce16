"""A Bot Connector, and keys of its own to sign what Teams would send: on loopback, for the local page and for tests."""

from bots.playground.teams_api.local_teams import LocalTeams
from bots.playground.teams_api.person import Person
from bots.playground.teams_api.records import Answer, Call, Dialog, Fault, Message, Tenant

__all__ = ["Answer", "Call", "Dialog", "Fault", "LocalTeams", "Message", "Person", "Tenant"]
