"""The names that a picture beside the words may use. What they look like is drawn in `ui/pictures/`."""

PICTURE_KINDS: tuple[str, ...] = (
    "brain", "synapse", "timeline", "people", "tiles", "path", "compare", "myth", "visit", "call", "lines",
)

SYNAPSE_SCENES: tuple[str, ...] = (
    "cells", "messengers", "receptors", "stress", "block", "brake", "burst", "growth", "links", "later", "other-ideas",
)

VISIT_SCENES: tuple[str, ...] = ("arrive", "check", "pump", "feel", "rest", "home")

ICONS: tuple[str, ...] = (
    "pill", "drop", "nose", "heart", "lungs", "brain", "eye", "bladder", "liver", "baby", "moon", "bed", "plate",
    "scale", "tear", "storm", "cloud", "sun", "snow", "clock", "calendar", "car", "home", "phone", "chat", "people",
    "person", "shield", "check", "cross", "question", "book", "magnet", "bolt", "walk", "hand", "clipboard", "tube",
    "magnifier", "flame", "snail", "battery", "lock", "key", "star", "warning", "glass", "thermometer", "spiral",
    "bandage", "monitor", "leaf", "mask",
)

VIEWS: tuple[str, ...] = ("outside", "inside", "slices", "turn")

LOOKS_OF: dict[str, tuple[str, ...]] = {"slices": ("coronal", "axial"), "turn": ("glass", "solid")}
"""the looks that a view has, where it has several"""

LOOKS: tuple[str, ...] = tuple(look for looks in LOOKS_OF.values() for look in looks)
