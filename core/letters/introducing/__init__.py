"""Asking by way of somebody else, with an easy no; introducing two people only when both want it."""
