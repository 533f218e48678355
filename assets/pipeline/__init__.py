"""Computes the pictures, outlines and the label volume from MRI templates; a developer's tool."""
