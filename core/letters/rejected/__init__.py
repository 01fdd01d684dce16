"""Being turned down, or left without a word: who is answered, thanked, asked and reminded."""
