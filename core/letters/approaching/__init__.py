"""Getting in touch again: one letter, its time, and when to come back to it."""
