"""The pictures beside the words that are not the brain: drawn from lines, at any size, in any text size."""
