"""When to write to whom: how often, what is due, what is late, and the reminders that come of it."""
