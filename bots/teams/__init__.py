"""Microsoft Teams: what it sends is read, what we say is rendered. No decision about conversation is taken here."""
