"""How tone, colour and detail differ between two aligned pictures."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.align import Transform
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.residual import inside
from imgreview.core.match.tiles import Frame

SIDE = 64  # side of the colour comparison frame
BLOCK = 16  # pixels of the blocks in which the residual is measured
FAINT = 0.5  # squared grey levels added to the power of detail, so that nothing is no ratio
FINE = 256  # side of the detail comparison frame


@dataclass(frozen=True, slots=True)
class Tone:
    """Differences of b against a over their common area; levels are 0..255."""

    shift: float  # mean grey level of b minus that of a
    contrast: float  # spread of b over that of a
    colour: float  # root mean square difference of the smoothed RGB pictures
    saturation: float  # mean chroma of b over that of a
    chroma_a: float  # mean range of red, green and blue
    chroma_b: float
    detail: float  # fine detail of b over that of a
    noise: float  # fine residual of b in the quietest parts, levels


def _rgb(picture: Prepared, to_picture: Transform, side: int) -> NDArray[np.float32]:
    """Return (side, side, 3) of the picture's colours under the frame."""
    import cv2

    source = picture.colours
    fx, fy = source.shape[1] / picture.width, source.shape[0] / picture.height
    shrink = np.array([[fx, 0, (fx - 1) / 2], [0, fy, (fy - 1) / 2], [0, 0, 1]])
    warped = cv2.warpAffine(
        source,
        (shrink @ to_picture)[:2],
        (side, side),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(warped, np.float32)


def _common(frame: Frame, transform: Transform, side: int) -> tuple[Transform, Transform]:
    """Return the maps of a (side, side) version of the frame to the pixels of a and of b."""
    ratio = frame.side / side
    zoom = np.array([[ratio, 0, (ratio - 1) / 2], [0, ratio, (ratio - 1) / 2], [0, 0, 1]])
    to_a = np.asarray(frame.to_a @ zoom, np.float64)
    return to_a, np.asarray(np.linalg.inv(transform) @ to_a, np.float64)


def _overlap(
    frame: Frame, to_a: Transform, to_b: Transform, a: Prepared, b: Prepared, side: int
) -> NDArray[np.bool_]:
    """Return which points of the frame lie in both pictures, their outermost pixels left out."""
    if min(frame.cover_a, frame.cover_b) >= 1.0:  # whole on whole: no need to ask each point
        return np.ones((side, side), bool)
    x, y = np.arange(side)[None, :], np.arange(side)[:, None]
    both = inside(a, to_a, x, y, slack=-1.0) & inside(b, to_b, x, y, slack=-1.0)
    return both if both.any() else np.ones((side, side), bool)


def compare_tone(frame: Frame, transform: Transform, a: Prepared, b: Prepared) -> Tone:
    """Return the tonal differences of b laid over a in `frame`."""
    to_a, to_b = _common(frame, transform, SIDE)
    rgb_a, rgb_b = _rgb(a, to_a, SIDE), _rgb(b, to_b, SIDE)
    both = _overlap(frame, to_a, to_b, a, b, SIDE)
    pa, pb = rgb_a[both], rgb_b[both]
    ga, gb = pa.mean(axis=1), pb.mean(axis=1)
    chroma_a, chroma_b = _chroma(pa), _chroma(pb)
    difference = np.abs(pb - pa).mean(axis=1)
    least = max(1, int(0.9 * len(difference)))
    typical = np.partition(difference, least - 1)[:least]
    detail, noise = _detail(frame, transform, a, b)
    return Tone(
        shift=float(np.median(gb) - np.median(ga)),
        contrast=float((gb.std() + 1) / (ga.std() + 1)),
        colour=float(np.sqrt((typical**2).mean())),
        saturation=float((chroma_b + 2) / (chroma_a + 2)),
        chroma_a=chroma_a,
        chroma_b=chroma_b,
        detail=detail,
        noise=noise,
    )


def _chroma(pixels: NDArray[np.float32]) -> float:
    """Return the mean range of red, green and blue of (n, 3) pixels."""
    red, green, blue = pixels.T
    top = np.maximum(np.maximum(red, green), blue)
    return float((top - np.minimum(np.minimum(red, green), blue)).mean())


def _scale(to_picture: Transform) -> float:
    return float(np.sqrt(abs(np.linalg.det(to_picture[:2, :2]))))


def _fine(picture: Prepared, to_picture: Transform, side: int) -> NDArray[np.float32]:
    """Return the (side, side) grey levels under the frame, smoothed as a reduction would."""
    import cv2

    source, scale = picture.levels[0], _scale(to_picture)
    if scale > 1.05:
        source = np.asarray(
            cv2.GaussianBlur(source, (0, 0), 0.55 * np.sqrt(scale**2 - 1)), np.uint8
        )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    edge = cv2.BORDER_REPLICATE
    grey = cv2.warpAffine(source, to_picture[:2], (side, side), flags=flags, borderMode=edge)
    return np.asarray(grey, np.float32)


def _detail(frame: Frame, transform: Transform, a: Prepared, b: Prepared) -> tuple[float, float]:
    """Return the ratio of fine detail b over a, and what b adds in its quietest fifth, levels.

    Both are measured at the resolution of the coarser working picture, so that a difference of
    size alone is none of detail.
    """
    import cv2

    coarse = min(_scale(m) for m in _common(frame, transform, frame.side))
    whole_side = int(np.clip(frame.side * coarse, FINE // 2, 2 * FINE))
    side = min(whole_side, FINE)  # the middle of the frame stands for all of it
    middle = np.eye(3)
    middle[:2, 2] = (whole_side - side) / 2
    to_a, to_b = (m @ middle for m in _common(frame, transform, whole_side))
    grey_a, grey_b = _fine(a, to_a, side), _fine(b, to_b, side)
    both = _overlap(frame, to_a, to_b, a, b, side)
    fine_a = grey_a - cv2.GaussianBlur(grey_a, (0, 0), 1.5)
    fine_b = grey_b - cv2.GaussianBlur(grey_b, (0, 0), 1.5)
    if not both.all():
        fine_a, fine_b = fine_a * both, fine_b * both
    n = max(1, int(both.sum()))
    power = float(np.vdot(fine_a, fine_a)) / n + FAINT
    gain = float(np.vdot(fine_a, fine_b)) / n / power
    rest = (fine_b - gain * fine_a) ** 2
    blocks = cv2.resize(rest, (side // BLOCK, side // BLOCK), interpolation=cv2.INTER_AREA)
    whole = cv2.resize(both.astype(np.float32), blocks.shape, interpolation=cv2.INTER_AREA) > 0.99
    quiet = float(np.sqrt(np.percentile(blocks[whole], 20))) if whole.any() else 0.0
    return float(np.sqrt((np.vdot(fine_b, fine_b) / n + FAINT) / power)), quiet
