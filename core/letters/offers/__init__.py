"""Around an offer: asking for time, answering what comes after a no, saying yes, word to references."""
