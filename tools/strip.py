"""Lays frames of the turn and of the slices side by side for the README: `python tools/strip.py`.

Needs Pillow (`pip install -e '.[pictures]'`).
"""

from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
VIEWS = ROOT / "assets" / "views"
PAPER = "#f6f1ea"
CELL = (380, 320)

ROWS = (
    ("turn/glass-0.webp", "turn/glass-45.webp", "turn/glass-90.webp", "turn/solid-135.webp", "turn/solid-30.webp"),
    ("slices/y26", "slices/y2", "slices/y-6-mri", "slices/z-12", "slices/z8-mri"),
)


def picture(name: str) -> Image.Image:
    """A frame's picture, of several sizes the largest."""
    files = [VIEWS / name] if name.endswith(".webp") else sorted(VIEWS.glob(f"{name}-[0-9]*.webp"), key=_width)
    with Image.open(files[-1]) as image:
        return image.convert("RGBA")


def _width(file: Path) -> int:
    return int(file.stem.rpartition("-")[2])


def cell(name: str) -> Image.Image:
    """The brain of a frame in the middle of its cell, as large as it allows."""
    image = picture(name)
    image = image.crop(image.getchannel("A").getbbox())
    image.thumbnail((CELL[0] - 24, CELL[1] - 24), Image.Resampling.LANCZOS)
    whole = Image.new("RGBA", CELL, PAPER)
    whole.alpha_composite(image, ((CELL[0] - image.width) // 2, (CELL[1] - image.height) // 2))
    return whole


def main() -> None:
    """Write `docs/screenshots/strip.webp`."""
    whole = Image.new("RGB", (CELL[0] * len(ROWS[0]), CELL[1] * len(ROWS)), PAPER)
    for row, names in enumerate(ROWS):
        for column, name in enumerate(names):
            whole.paste(cell(name).convert("RGB"), (column * CELL[0], row * CELL[1]))
    whole.save(ROOT / "docs" / "screenshots" / "strip.webp", quality=82, method=6)


if __name__ == "__main__":
    main()
