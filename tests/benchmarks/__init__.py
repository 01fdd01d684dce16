"""Measurements beside a floor taken in the same run: `make bench`. CPU per unit of work, never wall time."""
