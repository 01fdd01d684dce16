"""Slack: what it sends is read, what we say is rendered. No decision about etiquette or conversation is taken here."""
