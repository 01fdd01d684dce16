"""The surfaces: thin adapters between the core and a chat platform, a terminal or a page."""
