"""What this machine has and how fast the program is on it, measured in fresh processes."""
