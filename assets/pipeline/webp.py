"""Pictures as WebP files, with transparent pixels filled so that nothing dark bleeds in at the edge."""

from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from scipy import ndimage

from assets.pipeline.render import Image
from assets.pipeline.sources import Volume

QUALITY = {"outside": 90, "inside": 90, "slices": 60, "turn": 72}

MANY = ("slices", "turn")
"""Views with hundreds of frames."""


def halved(image: Image) -> Image:
    """Half the size; colours weighted by their cover, so that no dark fringe appears."""
    height, width = image.shape[0] // 2, image.shape[1] // 2
    blocks = image[: height * 2, : width * 2].astype(np.float64).reshape(height, 2, width, 2, 4)
    cover = blocks[..., 3:].sum(axis=(1, 3))
    colour = (blocks[..., :3] * blocks[..., 3:]).sum(axis=(1, 3)) / np.maximum(cover, 1e-9)
    return np.asarray(np.concatenate([colour, cover / 4], axis=-1) + 0.5, np.uint8)


def smaller(image: Image, width: int) -> Image:
    """At another width; colours weighted by their cover."""
    height = round(image.shape[0] * width / image.shape[1])
    scaled = Pillow.fromarray(image, "RGBA").convert("RGBa").resize((width, height), Pillow.Resampling.BICUBIC)
    return np.asarray(scaled.convert("RGBA"))


def bled(image: Image) -> Image:
    """Transparent pixels take a neighbouring colour: nothing dark to bleed in when scaled."""
    clear = image[..., 3] == 0
    away, nearest = ndimage.distance_transform_edt(clear, return_indices=True)
    close = away < 6
    result = image.copy()
    result[..., :3] = np.where((clear & close)[..., None], image[..., :3][tuple(nearest)], image[..., :3])
    result[clear & ~close, :3] = (233, 190, 178)
    return result


def surrounded(image: Image) -> Image:
    """Transparent pixels take the colours around, ever smoother away from the edge: that packs best."""
    known = (image[..., 3:] >= 250).astype(np.float32)
    result = image.copy()
    clear = image[..., 3] == 0
    result[clear, :3] = spread(image[..., :3] * known, known)[clear]
    return result


def spread(colour: Volume, known: Volume) -> Volume:
    """Colours (already times `known`) carried on to where nothing is known, from ever coarser images."""
    here = colour / np.maximum(known, 1e-6)
    if min(known.shape[:2]) < 2 or known.all():
        return np.where(known > 0, here, colour.sum(axis=(0, 1)) / np.maximum(known.sum(), 1e-6))
    height, width = known.shape[:2]
    pad = ((0, height % 2), (0, width % 2), (0, 0))
    less = [np.pad(v, pad).reshape((height + 1) // 2, 2, (width + 1) // 2, 2, -1).sum(axis=(1, 3)) / 4
            for v in (colour, known)]  # fmt: skip
    wide = np.repeat(np.repeat(spread(less[0], less[1]), 2, axis=0), 2, axis=1)[:height, :width]
    return np.where(known > 0, here, ndimage.uniform_filter(wide, (3, 3, 0)))


def save(image: Image, file: Path, view: str) -> None:
    """One WebP. Of views with hundreds of frames the pictures are packed more tightly."""
    file.parent.mkdir(parents=True, exist_ok=True)
    quality = QUALITY[view]
    if view in MANY:
        Pillow.fromarray(surrounded(image), "RGBA").save(file, "WEBP", quality=quality, alpha_quality=50)
    else:
        Pillow.fromarray(bled(image), "RGBA").save(file, "WEBP", quality=quality, method=6, exact=True,
                                                   alpha_quality=100)  # fmt: skip
