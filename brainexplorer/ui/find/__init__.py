"""The list and the search box: an equal way to every region."""
