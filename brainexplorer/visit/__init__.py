"""What this person is doing now: one state, one reset. No Qt here."""
