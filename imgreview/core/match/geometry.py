"""A transform in a person's terms: turned, mirrored, scaled, how much of the picture is left."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Transform = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Placement:
    """How b was made from a, read from the map of b's unit square into a's.

    `quarter` (0..3) and `degrees` count counter-clockwise turns applied to a to get b, after an
    optional left-right mirror of a; `scale_x`, `scale_y` are b's pixels for each pixel of a along
    b's own axes; `keeps_a`, `keeps_b` the shares of their areas that both show.
    """

    mirrored: bool
    quarter: int
    degrees: float  # what is left beyond the quarter turns, -45..45
    scale_x: float
    scale_y: float

    @property
    def scale(self) -> float:
        """Return the geometric mean of both scales."""
        return math.sqrt(self.scale_x * self.scale_y)

    @property
    def stretch(self) -> float:
        """Return how much more one axis was scaled than the other, at least 1."""
        low, high = sorted((self.scale_x, self.scale_y))
        return high / max(low, 1e-9)

    @property
    def turned(self) -> bool:
        """Return whether b is mirrored or turned by quarters."""
        return self.mirrored or self.quarter != 0


def place(unit: Transform, size_a: tuple[int, int], size_b: tuple[int, int]) -> Placement:
    """Return the placement for sizes (width, height) in full-resolution pixels.

    `unit` maps b's unit square to a's; perspective is ignored (its affine part is read).
    """
    linear = unit[:2, :2] / unit[2, 2]
    pixels = np.diag(size_a).astype(np.float64) @ linear @ np.diag(1.0 / np.array(size_b, float))
    mirrored = bool(np.linalg.det(pixels) < 0)
    if mirrored:
        pixels = pixels @ np.diag([-1.0, 1.0])
    # One unit along b's axes covers this many pixels of a.
    reach = np.linalg.norm(pixels, axis=0)
    turn = pixels / np.maximum(reach, 1e-12)
    angle = math.degrees(math.atan2(turn[1, 0] - turn[0, 1], turn[0, 0] + turn[1, 1]))
    quarter = round(angle / 90.0)
    rest = angle - 90.0 * quarter
    sx, sy = 1.0 / max(reach[0], 1e-9), 1.0 / max(reach[1], 1e-9)
    if mirrored:
        # b = turn(mirror(a)), read as mirror(turn(a)): seen in a mirror, turns change direction.
        quarter, rest = -quarter, -rest
    return Placement(mirrored, quarter % 4, rest, float(sx), float(sy))


def turn_words(placement: Placement) -> str:
    """Return the quarter turn and mirror in words, or an empty string."""
    turns = {1: "turned 90° left", 2: "turned 180°", 3: "turned 90° right"}
    if placement.mirrored and placement.quarter == 2:
        return "mirrored top to bottom"
    words = ["mirrored"] if placement.mirrored else []
    if placement.quarter:
        words.append(turns[placement.quarter])
    return " and ".join(words)
