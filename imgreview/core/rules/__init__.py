"""Rules: ordered lists of comparisons that say which picture of a group stays."""
