"""Letters: who hears what of a decision, in which words. One explanation feeds them all. No store, no dialogue."""
