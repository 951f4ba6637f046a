"""Accuracy bench: copies of many kinds made from photographs, and what is made of them."""
