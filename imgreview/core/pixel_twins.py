"""Which pictures may show the very same pixels, so that decoding both at full size pays."""

import numpy as np

from imgreview.core.analysis import WORK_EDGE, Analysis
from imgreview.core.domain import Facts

ROUNDING = 0.05  # mean levels by which blocks made in one way from the same pixels may differ
OTHER_WAY = 0.5  # the same where one was decoded at a fraction of its size and the other in full
MEASURED = 1e-3  # difference of a fact, 0..1, that is measured on the working picture
BLANK = 0.5  # flatness from which two JPEG compressions may well decode to the same pixels


def may_be_twins(one: Analysis, other: Analysis) -> bool:
    """Return whether two pictures may decode to the same pixels.

    What is made of the same pixels in the same way is the same: mean colours, sharpness, flatness.
    But libjpeg makes a large picture smaller from its coefficients, a PNG is averaged. A wrong yes
    only costs time; a wrong no makes two equal pictures copies of each other without the claim
    that they are equal.
    """
    a, b = one.facts, other.facts
    if (a.width, a.height) != (b.width, b.height):
        return False
    if _compressed_unlike(a, b):
        return False
    apart = float(np.abs(one.blocks().astype(np.int16) - other.blocks()).mean())
    if a.orientation != b.orientation or (a.format != b.format and _scaled(a) != _scaled(b)):
        return apart <= OTHER_WAY
    return apart <= ROUNDING and _measured_alike(a, b)


def _compressed_unlike(a: Facts, b: Facts) -> bool:
    """Return whether two JPEGs of something were rounded by tables that are no turns of each other.

    Rounded coarsely or finely, every pixel of a block comes out a little different. The quality is
    read from the sorted table, and so a lossless turn does not change it.
    """
    if a.jpeg_quality is None or b.jpeg_quality is None or max(a.flatness, b.flatness) >= BLANK:
        return False
    return a.jpeg_quality != b.jpeg_quality


def _scaled(facts: Facts) -> bool:
    """Return whether the decoder itself made a picture smaller, before any averaging."""
    return facts.format in ("JPEG", "RAW") and max(facts.width, facts.height) >= 2 * WORK_EDGE


def _measured_alike(a: Facts, b: Facts) -> bool:
    pairs = ((a.sharpness, b.sharpness), (a.colour, b.colour), (a.flatness, b.flatness))
    return all(x is None or y is None or abs(x - y) <= MEASURED for x, y in pairs)
