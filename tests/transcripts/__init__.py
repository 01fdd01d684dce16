"""Talks that run: each .chat file is played on every surface and must read the same on all of them."""
