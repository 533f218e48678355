"""The brain: its pictures, outlines, names and the faces of its regions."""
