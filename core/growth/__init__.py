"""What a person learns on the way: notes on what happened, themes that come back, a plan of small steps, reviews."""
