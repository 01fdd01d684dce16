"""A local page on which the real Slack adapter is talked to, and the local Slack behind it."""
