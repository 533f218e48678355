"""Brain Explorer: a real human brain you can touch, and what is known about ketamine in each part of it."""

__version__ = "0.1.0"
