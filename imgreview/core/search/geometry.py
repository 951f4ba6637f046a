"""Which matches of a pair of pictures tell one story: a quick look before the real proof.

Every match of two oriented features proposes a whole transform (turn, scale and shift). In a
true copy many matches propose nearly the same; by chance hardly three do. Source: the Hough
step of Lowe, IJCV 2004; weak geometric consistency of Jégou, Douze and Schmid, ECCV 2008.
"""

import numpy as np
from numpy.typing import NDArray

TURN = 30.0  # degrees two proposals may differ
OCTAVES = 0.7  # and in scale
SHIFT = 0.25  # and in where the picture's centre goes, in long sides of the larger picture
LOOK = 30  # each match is compared with this many others of its pair
SIZE_STEPS = 16.0  # of the size byte: sixteenths of an octave


def agreement(
    pair: NDArray[np.int64],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    geometry: NDArray[np.uint8],
    weight: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Return for each match the weight of itself and of all that agree with it.

    Matches are sorted by `pair`; `first` and `second` are rows of `geometry` (n, 4): x and y in
    1/255 of the long side, angle in 1/256 of a turn, size in sixteenths of an octave. A feature
    counts once, however many features of the other picture it resembles.
    """
    a, b = geometry[first].astype(np.float32), geometry[second].astype(np.float32)
    turn = (b[:, 2] - a[:, 2]) * np.float32(360 / 256)
    octave = (b[:, 3] - a[:, 3]) / np.float32(SIZE_STEPS)
    scale = np.exp2(octave)
    cos, sin = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    # Any one point serves to compare shifts; near the middle errors of the turn matter least.
    dx, dy = 0.5 - a[:, 0] / 255, 0.4 - a[:, 1] / 255
    x = b[:, 0] / 255 + scale * (cos * dx - sin * dy)
    y = b[:, 1] / 255 + scale * (sin * dx + cos * dy)
    total = weight.copy()
    for step in range(1, LOOK + 1):
        i = np.flatnonzero(pair[step:] == pair[:-step])
        if not len(i):
            break
        j = i + step
        apart = np.abs((turn[i] - turn[j] + 180) % 360 - 180)
        reach = SHIFT * np.maximum(1, np.maximum(scale[i], scale[j]))
        agree = (apart < TURN) & (np.abs(octave[i] - octave[j]) < OCTAVES)
        agree &= (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 < reach**2
        agree &= (first[i] != first[j]) & (second[i] != second[j])
        i, j = i[agree], j[agree]
        total[i] += weight[j]  # within one step every i is there once, and every j
        total[j] += weight[i]
    return total
