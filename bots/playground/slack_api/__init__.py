"""Slack's Web API, as far as our bot needs it, on loopback: for the local page and for tests."""

from bots.playground.slack_api.local_slack import LocalSlack
from bots.playground.slack_api.person import Person, Submission
from bots.playground.slack_api.records import Call, Member, Message, Team, View
from bots.playground.slack_api.wire import Answer, Outgoing

__all__ = ["Answer", "Call", "LocalSlack", "Member", "Message", "Outgoing", "Person", "Submission", "Team", "View"]
