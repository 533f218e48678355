"""What an editor would say of the words: what may not be printed, and what could be said better. No Qt here."""
