"""What a person set for themselves: how they sign, where they live, how they are spoken to."""
