"""How long the review takes to follow a move of the threshold."""
