"""The story of two cells and the gap between them."""
