"""What a smaller copy tells of the real resolution of a larger one."""

import math
from dataclasses import replace

from imgreview.core.domain import Facts, ImageFile
from imgreview.core.imaging import detail
from imgreview.core.imaging.fullres import FullLook

Seen = tuple[ImageFile, FullLook | None]


def told_apart(a: Seen, b: Seen) -> tuple[ImageFile, ImageFile]:
    """Return both files, the larger one with what its smaller copy tells of it."""
    (large, look), (small, other) = (a, b) if a[0].facts.pixels >= b[0].facts.pixels else (b, a)
    if look is None or other is None:
        return a[0], b[0]
    learned = replace(large, facts=beside(large.facts, look, small.facts, other))
    return (learned, small) if large is a[0] else (small, learned)


def beside(large: Facts, look: FullLook, small: Facts, other: FullLook) -> Facts:
    """Return the facts of the larger of two copies of one frame, with its real resolution.

    Between sizes as good as equal nothing can be told: the facts stay as they are.
    """
    factor = math.sqrt(large.pixels / small.pixels)
    if factor < detail.FACTORS[0]:
        return large
    odds = detail.enlarged(look.profile, other.profile, factor, look.real_scale)
    scale = 1 / factor if odds >= detail.SURE else 1.0 if odds < detail.DOUBTFUL else None
    return replace(large, enlarged=round(odds, 3), real_scale=scale)
