"""The rooms of a visit, and who is in them."""
