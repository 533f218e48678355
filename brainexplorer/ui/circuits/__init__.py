"""Circuits: how their lines look, and the panel in which one is chosen."""
