"""What the bench works on: pictures drawn by rule, and groups as a scan would find them."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from imgreview.core.domain import (
    EvidenceValue,
    Facts,
    FileId,
    Group,
    ImageFile,
    MatchClass,
    Relation,
)

_CLASSES = (
    (MatchClass.IDENTICAL, "byte for byte"),
    (MatchClass.RE_ENCODED, "re-encoded at about q72"),
    (MatchClass.RESIZED, "resized to 50 %, re-encoded at about q78"),
    (MatchClass.CROPPED, "cropped to 64 %"),
    (MatchClass.TONAL, "brightened"),
)
_DAY = datetime(2013, 3, 2, 11, 0)


def scene(seed: int, size: tuple[int, int]) -> Image.Image:
    """Return a picture of soft fields and sharp shapes, another one for each seed."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 256, (7, 9, 3), np.uint8)).resize(size, 3)
    detail = Image.fromarray(rng.integers(0, 256, (size[1] // 8, size[0] // 8, 3), np.uint8))
    mask = Image.fromarray(rng.integers(0, 2, (9, 12), np.uint8) * 150).resize(size)
    coarse.paste(detail.resize(size), mask=mask.filter(ImageFilter.GaussianBlur(1)))
    return coarse


def collection(folder: Path, count: int, size: tuple[int, int] = (320, 240)) -> list[Path]:
    """Write `count` JPEG files, every second one a copy of the one before; return their paths.

    Copies are exact, re-encoded or smaller in turn. Files that are there already stay.
    """
    paths = [folder / f"{n // 1000:03d}" / f"IMG_{n:06d}.jpg" for n in range(count)]
    for parent in {p.parent for p in paths}:
        parent.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(2) as both:
        list(both.map(partial(_write_pair, paths, size), range(0, count, 2)))
    return paths


def _write_pair(paths: list[Path], size: tuple[int, int], n: int) -> None:
    if paths[min(n + 1, len(paths) - 1)].exists():
        return
    picture = scene(n, size)
    picture.save(paths[n], quality=90)
    if n + 1 == len(paths):
        return
    kind = n // 2 % 3
    if kind == 0:
        paths[n + 1].write_bytes(paths[n].read_bytes())
    elif kind == 1:
        picture.save(paths[n + 1], quality=70)
    else:
        picture.resize((size[0] // 2, size[1] // 2)).save(paths[n + 1], quality=85)


def files(paths: list[Path], seed: int = 1) -> list[ImageFile]:
    """Return pictures as a scan knows them; the paths need not exist."""
    rng = random.Random(seed)
    found = []
    for number, path in enumerate(paths):
        identity = FileId(
            path, rng.randrange(200_000, 9_000_000), 10**18 + number, 10**18 + number, 64, number
        )
        facts = Facts(
            "JPEG",
            4000 if number % 2 == 0 else 2000,
            3000 if number % 2 == 0 else 1500,
            taken=_DAY + timedelta(minutes=number),
            camera=f"Maker Model {number % 40}",
            metadata_fields=30 + number % 9,
            jpeg_quality=92 if number % 2 == 0 else 78,
            sharpness=0.7,
        )
        found.append(ImageFile(identity, facts, digest=rng.randbytes(32)))
    return found


def groups(members: list[ImageFile], size: int = 2) -> Iterator[Group]:
    """Yield groups of `size` pictures in turn, as a scan would report them."""
    for first in range(0, len(members) - size + 1, size):
        inside = tuple(members[first : first + size])
        best = inside[0]
        cls, sentence = _CLASSES[first // size % len(_CLASSES)]
        evidence: dict[str, EvidenceValue] = {
            "phash64": first % 7,
            "method": "features",
            "inliers": 241,
            "matches": 260,
            "worst_tiles": 0.93,
            "tiles": 60,
            "tiles_agree": 0.98,
        }
        relations = tuple(
            Relation(best.id, other.id, cls, sentence, 0.98, evidence) for other in inside[1:]
        )
        yield Group(
            f"g{first}",
            cls,
            inside,
            relations,
            best.id,
            ("4.0× the pixels of B", "less compressed"),
        )
