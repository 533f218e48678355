"""Pictures and places: views, frames, outlines, hit testing, MNI space. No Qt widgets here."""
