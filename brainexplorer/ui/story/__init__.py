"""Topics and tours: a screen at a time, beside a picture or the brain."""
