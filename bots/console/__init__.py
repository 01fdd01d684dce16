"""Gracious in a terminal: the same flows as in chat, and the command line."""
