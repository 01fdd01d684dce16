"""Saying thank you, to each in words of their own."""
