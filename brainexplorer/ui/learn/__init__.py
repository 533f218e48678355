"""What there is to read besides the parts of the brain: topics, tours, words."""
