"""The product: flows, letters, checks and what a person keeps. No chat platform in here."""
