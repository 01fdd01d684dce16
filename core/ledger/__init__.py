"""What a person keeps: opportunities, letters, and what can be done to them after their talk is over."""
