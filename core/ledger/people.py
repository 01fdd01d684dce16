"""Moved: see core/people.py, which is where Identity, Place and Person live."""

from core.people import Identity, Person, Place

__all__ = ["Identity", "Person", "Place"]
