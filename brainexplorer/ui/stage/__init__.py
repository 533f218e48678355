"""The brain's side of the window: the brain itself, and the switches around it."""
