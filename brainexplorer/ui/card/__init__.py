"""The card that tells about a region."""
