"""Turning something down: the letters of a decision, one explanation in all of them."""
