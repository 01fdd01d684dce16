"""One suite for each port, run over every database that stands behind it."""
