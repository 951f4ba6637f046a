"""Hash codes as bytes: packing, the small pictures they come from, and what a distance means."""

from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import BugError
from imgreview.core.methods.base import Picture
from imgreview.core.methods.lanczos import Reducer

SIDES = {64: 8, 256: 16}
_REDUCER = Reducer()


class Likeness(StrEnum):
    """What a Hamming distance says, in the words shown to a person."""

    LIKELY = "likely identical"
    POSSIBLY = "possibly similar"
    DIFFERENT = "probably different"


def side(bits: int) -> int:
    """Return ImageHash's `hash_size` for a code of `bits` bits; BugError unless 64 or 256."""
    try:
        return SIDES[bits]
    except KeyError:
        raise BugError(f"hashes have 64 or 256 bits, not {bits}") from None


def grey_of(picture: Picture) -> NDArray[np.uint8]:
    """Return a picture's grey values (mode L) as (H, W) uint8, an array as it is."""
    if isinstance(picture, np.ndarray):
        return picture
    return np.asarray(picture if picture.mode == "L" else picture.convert("L"), np.uint8)


def shrink(picture: Picture, width: int, height: int) -> NDArray[np.uint8]:
    """Return the (height, width) uint8 grey array that ImageHash makes: mode L, then Lanczos."""
    return _REDUCER.reduce(grey_of(picture), width, height)


def pack(bits: NDArray[np.bool_]) -> bytes:
    """Return a boolean array as bytes, row by row, first bit highest: ImageHash's hex form."""
    return np.packbits(np.ascontiguousarray(bits).reshape(-1)).tobytes()


def pack_all(bits: NDArray[np.bool_]) -> bytes:
    """Return (n, …) boolean arrays packed one after the other, each as `pack` does."""
    return np.packbits(bits.reshape(len(bits), -1), axis=1).tobytes()


def split(codes: bytes, bits: int = 64) -> NDArray[np.uint8]:
    """Return concatenated codes (such as those of `compute_all`) as an (n, bits / 8) array."""
    return np.frombuffer(codes, dtype=np.uint8).reshape(-1, bits // 8)


def above_median(values: NDArray[Any], tolerance: float) -> NDArray[np.bool_] | None:
    """Return `values > median(values)`, or None when rounding could decide a bit.

    The median of an even number of values lies half-way between the two middle ones. When those
    are further apart than `tolerance`, every bit is certain whatever way the values were computed.
    """
    ordered = np.sort(values, axis=None)
    low, high = ordered[ordered.size // 2 - 1], ordered[ordered.size // 2]
    if not high - low > tolerance:
        return None
    certain: NDArray[np.bool_] = values > low
    return certain


def distance(a: bytes, b: bytes) -> int:
    """Return the Hamming distance of two codes of one length, in bits."""
    if len(a) != len(b):
        raise BugError(f"codes of {len(a)} and {len(b)} bytes cannot be compared")
    return (int.from_bytes(a, "big") ^ int.from_bytes(b, "big")).bit_count()


def distance_all(code: bytes, turned: bytes) -> tuple[int, int]:
    """Return (smallest distance, orientation) of a code to the eight of `compute_all`."""
    width = len(code)
    found = [
        distance(code, turned[start : start + width]) for start in range(0, len(turned), width)
    ]
    best = min(found)
    return best, found.index(best)


def degenerate(code: bytes) -> bool:
    """Return whether a code says next to nothing about its picture (D12).

    Flat pictures and plain gradients give codes with hardly any bit set or unset, or whose rows
    (or columns) are all the same; thousands of unrelated pictures share them.
    """
    count = len(code) * 8
    ones = int.from_bytes(code, "big").bit_count()
    if min(ones, count - ones) <= count // 16:
        return True
    edge = side(count)
    square = np.unpackbits(np.frombuffer(code, dtype=np.uint8)).reshape(edge, edge)
    return bool((square == square[0]).all() or (square == square[:, :1]).all())


def likeness(bits_apart: int, bits: int = 64) -> Likeness:
    """Return the words for a distance: of 64 bits, up to 5 likely, up to 10 possibly."""
    scaled = bits_apart * 64 / bits
    if scaled <= 5:
        return Likeness.LIKELY
    return Likeness.POSSIBLY if scaled <= 10 else Likeness.DIFFERENT
