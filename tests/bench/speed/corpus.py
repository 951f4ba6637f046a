"""Folders of any number of distinct pictures, some with copies, made from photographs."""

import io
import math
import shutil
from collections.abc import Sequence
from pathlib import Path
from random import Random

import piexif
from PIL import Image, ImageOps

SMALL = 640  # long side of small pictures, pixels
CAMERA = (4000, 3000)
COPIES = 5  # every so many-th picture is a copy of the one before


def small_pictures(photos: Sequence[Path], folder: Path, count: int, seed: int = 1) -> None:
    """Fill a new folder with `count` small JPEGs, each fifth a copy.

    Each is a double exposure of windows of two photographs. Windows of one photograph overlap
    the more the more of them there are, and are crops of each other then: the larger the folder,
    the more copies each picture would have, and a curve would show the corpus, not the program.
    """
    shutil.rmtree(folder, ignore_errors=True)
    rng = Random(seed)
    made = 0
    while made < count:
        sources = [_opened(photos[rng.randrange(len(photos))]) for _ in range(2)]
        for _ in range(min(count - made, 10)):  # they share the decoding of their photographs
            # A pale one would leave the other to be all that there is to see.
            one, other = (ImageOps.equalize(_window(source, rng, SMALL)) for source in sources)
            picture = Image.blend(one, other.resize(one.size), 0.5)
            _write(folder, made, picture, quality=rng.randrange(70, 93))
            made += 1
            if made % COPIES == COPIES - 1 and made < count:
                shrunk = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4))
                _write(folder, made, shrunk, quality=80)
                made += 1


def camera_files(photos: Sequence[Path], folder: Path, count: int, seed: int = 1) -> None:
    """Fill a new folder with `count` JPEGs of 12 megapixels with EXIF thumbnails, some copies."""
    shutil.rmtree(folder, ignore_errors=True)
    rng = Random(seed)
    made = 0
    while made < count:
        window = _window(_opened(photos[rng.randrange(len(photos))]), rng, CAMERA[0])
        picture = ImageOps.fit(window, CAMERA, Image.Resampling.BICUBIC)
        noise = Image.effect_noise(CAMERA, 12).convert("RGB")  # as large a file as a camera's
        picture = Image.blend(picture, noise, 0.08)
        _write(folder, made, picture, quality=90, exif=_with_thumbnail(picture))
        made += 1
        if made % COPIES == COPIES - 1 and made < count:
            edited = made // COPIES % 2 == 1  # by a program that drops the thumbnail
            held = b"" if edited else _with_thumbnail(picture)
            _write(folder, made, picture, quality=75, exif=held)
            made += 1


def camera_heads(photos: Sequence[Path], folder: Path, count: int, seed: int = 1) -> None:
    """Fill a new folder with the beginnings of camera files: all that is read of them at first.

    What follows the thumbnail is a hole in the file. Every fifth shows what the one before shows.
    """
    shutil.rmtree(folder, ignore_errors=True)
    rng = Random(seed)
    made = 0
    while made < count:
        source = _opened(photos[rng.randrange(len(photos))])
        for _ in range(min(count - made, 20)):
            if made % COPIES != COPIES - 1 or not made:
                window = ImageOps.fit(_window(source, rng, 640), (640, 480))
            _head(folder, made, window, rng.randrange(600_000, 5_000_000))
            made += 1


def _head(folder: Path, number: int, picture: Image.Image, size: int) -> None:
    held = io.BytesIO()
    picture.resize((48, 36)).save(held, "JPEG", exif=_with_thumbnail(picture))
    data = bytearray(held.getvalue())
    frame = data.index(b"\xff\xc0\x00\x11\x08", data.index(b"\xff\xdb", len(data) // 2)) + 5
    data[frame : frame + 4] = CAMERA[1].to_bytes(2, "big") + CAMERA[0].to_bytes(2, "big")
    place = folder / f"{number // 500:04d}" / f"{number:07d}.jpg"
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("wb") as file:
        file.write(data)
        file.truncate(size)


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


def _window(source: Image.Image, rng: Random, edge: int) -> Image.Image:
    """Return a part of a photograph, turned or not, that no other has: half its size or more."""
    share = rng.uniform(0.3, 0.7)
    width, height = max(32, int(source.width * share)), max(32, int(source.height * share))
    left = rng.randrange(max(1, source.width - width))
    top = rng.randrange(max(1, source.height - height))
    part = source.crop((left, top, left + width, top + height))
    scale = edge / max(part.size)
    return part.resize((max(1, round(part.width * scale)), max(1, round(part.height * scale))))


def _with_thumbnail(picture: Image.Image) -> bytes:
    small = picture.reduce(math.ceil(max(picture.size) / 160))
    held = io.BytesIO()
    small.save(held, "JPEG", quality=85)
    main = {piexif.ImageIFD.Make: b"Bench"}
    blocks = {"0th": main, "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": held.getvalue()}
    return bytes(piexif.dump(blocks))


def _write(
    folder: Path, number: int, picture: Image.Image, quality: int, exif: bytes = b""
) -> None:
    place = folder / f"{number // 500:04d}"
    place.mkdir(parents=True, exist_ok=True)
    picture.save(place / f"{number:07d}.jpg", quality=quality, exif=exif)
