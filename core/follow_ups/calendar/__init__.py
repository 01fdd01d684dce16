"""Reminders as a calendar file (RFC 5545)."""

from core.follow_ups.calendar.file import calendar, calendar_of

__all__ = ["calendar", "calendar_of"]
