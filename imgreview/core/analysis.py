"""What a decoder process does with one file: one decode feeds hashes, features and thumbnail."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from imgreview.core.domain import Facts
from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import pixels
from imgreview.core.imaging.decode import pixel_digest, read_checked, read_head, small
from imgreview.core.methods import sketch
from imgreview.core.methods.base import HASHES
from imgreview.core.methods.exact import partial_digest_of
from imgreview.core.store.codec import facts_from_json, facts_to_json

# Long side in pixels of the working picture. Not 512: cameras of 4000 pixels then decode at 1/8
# of their size instead of 1/4, which is a quarter less work for nearly the same picture.
WORK_EDGE = 500
WORK_QUALITY = 92  # JPEG quality at which the working picture is kept
TASK = "imgreview.core.analysis:analyse"
WORK = f"{WORK_EDGE}b"  # names these pixels in the cache: another letter when they change
FACTS = f"facts{WORK}/6"
BLOCKS = f"blocks{WORK}/1"


@dataclass(frozen=True, slots=True)
class Recipe:
    """Which fingerprints a scan needs from each file."""

    hashes: tuple[str, ...] = ()
    bits: int = 64
    descriptors: bool = False

    def methods(self) -> tuple[str, ...]:
        """Return the cache keys of everything this recipe makes."""
        names = [FACTS, BLOCKS, *(hash_key(name, self.bits) for name in self.hashes)]
        if self.descriptors:
            names.append(descriptor_key())
        return tuple(names)


def hash_key(name: str, bits: int) -> str:
    """Return the cache key of a hash: name, bits, working size and version."""
    return f"{name}{bits}@{WORK}/{HASHES.get(name).version}"


def descriptor_key() -> str:
    """Return the cache key of the local features kept for the folder-wide index."""
    return f"sketch{sketch.COUNT}@{WORK}/{sketch.VERSION}"


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything one decode told about a file.

    `content` is the partial digest (a name for the content that survives renames), `rows` the
    cache rows by method key, `work` the working picture as JPEG bytes (empty when from cache).
    """

    facts: Facts
    rows: Mapping[str, bytes]
    content: bytes = b""
    work: bytes = field(default=b"", repr=False)

    def codes(self, name: str, bits: int) -> NDArray[np.uint8]:
        """Return the (8, bits / 8) uint8 codes of one hash, all orientations, upright first."""
        return np.frombuffer(self.rows[hash_key(name, bits)], np.uint8).reshape(8, -1)

    def blocks(self) -> NDArray[np.uint8]:
        """Return the (8, 8, 3) uint8 mean colours of the upright picture."""
        return np.frombuffer(self.rows[BLOCKS], np.uint8).reshape(8, 8, 3)

    def descriptors(self) -> NDArray[np.uint8]:
        """Return the (n, 36) uint8 local features of the folder-wide index (a sketch)."""
        return np.frombuffer(self.rows[descriptor_key()], np.uint8).reshape(-1, sketch.WIDTH)


def from_rows(rows: Mapping[str, bytes], methods: Iterable[str], content: bytes) -> Analysis | None:
    """Return the analysis held by the cache, or None when any wanted row is missing."""
    if any(method not in rows for method in methods):
        return None
    return Analysis(facts_from_json(json.loads(rows[FACTS])), rows, content)


def analyse(path: bytes, recipe: Recipe) -> Analysis:
    """Decode one file once and compute all that the recipe asks for; raise UnreadableError."""
    data, _ = read_checked(path)
    look = small(data, WORK_EDGE)
    rows = {
        FACTS: json.dumps(facts_to_json(look.facts)).encode("ascii"),
        BLOCKS: pixels.blocks(look.tiny),
    }
    grey = pixels.grey_of(look.coarse)
    for name in recipe.hashes:
        rows[hash_key(name, recipe.bits)] = HASHES.get(name).compute_all(grey, recipe.bits)
    if recipe.descriptors:
        rows[descriptor_key()] = sketch.sketch(look.grey).tobytes()
    return Analysis(look.facts, rows, partial_digest_of(data), _kept(look.pixels))


ThumbLook = tuple[bytes, int, int, int]  # eight pHash codes; width, height, orientation


def thumbnail_looks(path: bytes, others: tuple[bytes, ...] = ()) -> list[ThumbLook | None]:
    """Return what the thumbnails that cameras put into these files show, None where there is none.

    Reads 64 KiB and decodes 160 pixels of each, a few hundred times cheaper than the picture. A
    stale thumbnail only misleads what is looked at first: pairs are proven on real pixels.
    """
    return [_thumbnail_look(p) for p in (path, *others)]


def _thumbnail_look(path: bytes) -> ThumbLook | None:
    from imgreview.core.imaging.exif_thumb import thumbnail_and_frame

    try:
        found = thumbnail_and_frame(read_head(path)[0])
    except UnreadableError:
        return None  # it is reported when it is decoded
    if found is None:
        return None
    thumbnail, (width, height), orientation = found
    codes = HASHES.get("phash").compute_all(thumbnail.convert("L"))
    return codes, width, height, orientation if 1 <= orientation <= 8 else 1


def working_picture(path: bytes) -> bytes:
    """Return only the working picture of a file, as JPEG bytes; raise UnreadableError."""
    data, _ = read_checked(path)
    return _kept(small(data, WORK_EDGE, measure=False).pixels)


def _kept(picture: pixels.Bgr) -> bytes:
    """Return a working picture as JPEG; the proof looks at colours far more coarsely than 4:2:0."""
    return pixels.encoded(picture, WORK_QUALITY)


def pixel_digest_of(path: bytes) -> bytes:
    """Return the digest of a file's full-resolution upright pixels; raise UnreadableError."""
    data, _ = read_checked(path)
    return pixel_digest(data)


def open_work(work: bytes) -> NDArray[np.uint8]:
    """Return our own working picture as an (H, W, 3) uint8 RGB array."""
    return pixels.opened(work)


def hash_distances(one: Analysis, other: Analysis) -> dict[str, int]:
    """Return the Hamming distance of every hash both analyses hold, over all eight turns."""
    distances: dict[str, int] = {}
    for key in one.rows:
        name = _hash_of(key)
        if name is not None and key in other.rows:
            a = np.frombuffer(one.rows[key], np.uint8).reshape(8, -1)
            b = np.frombuffer(other.rows[key], np.uint8).reshape(8, -1)[0]
            distances[name] = int(np.bitwise_count(a ^ b).sum(1).min())
    return distances


@cache
def _hash_of(key: str) -> str | None:
    """Return name and bits of the hash that a cache key holds, None for anything else."""
    name = key.split("@")[0]
    return name if name.rstrip("0123456789") in HASHES else None
