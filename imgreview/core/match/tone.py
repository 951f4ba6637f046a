"""How tone, colour and detail differ between two aligned pictures."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.align import Transform
from imgreview.core.match.curve import curve_between
from imgreview.core.match.local import Changes, changes
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.residual import inside
from imgreview.core.match.tiles import Floats, Frame, inverted, middle, scale_of, toned

SIDE = 64  # side of the colour comparison frame
BLOCK = 16  # pixels of the blocks in which the residual is measured
FAINT = 0.5  # squared grey levels added to the power of detail, so that nothing is no ratio
FINE = 256  # side of the detail comparison frame
OWN = 0.2  # share of the own detail that compression may spoil
NARROW = 0.9  # sigma in pixels up to which five points hold the bell
QUIET = 0.3  # share of the blocks that count as the quietest


@dataclass(frozen=True, slots=True)
class Tone:
    """Differences of b against a over their common area; levels are 0..255."""

    shift: float  # mean grey level of b minus that of a
    contrast: float  # spread of b over that of a
    colour: float  # root mean square difference of the smoothed RGB pictures
    cast: float  # levels by which one colour channel was shifted more than all on average
    warmth: float  # levels by which red gained on blue
    saturation: float  # spread of the colours of b over that of a
    vivid: float  # levels by which that spread differs
    chroma_a: float  # mean range of red, green and blue
    chroma_b: float
    detail: float  # fine detail of b over that of a
    noise: float  # fine residual of b in the quietest parts of a, levels
    grain: float  # the same of a in the quietest parts of b
    touched: float = 0.0  # share of the common area that was drawn over, to the pixel
    places: int = 0  # connected areas of that kind


def _rgb(picture: Prepared, to_picture: Transform, side: int, both: NDArray[np.bool_]) -> Floats:
    """Return (3, n): the picture's colours at the points `both` of a (side, side) frame."""
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
    # One colour after the other: sums over three neighbours cost NumPy ten times as much.
    planes = np.stack([channel.ravel() for channel in cv2.split(warped)]).astype(np.float32)
    return planes if both.all() else planes[:, both.ravel()]


def _common(frame: Frame, transform: Transform, side: int) -> tuple[Transform, Transform]:
    """Return the maps of a (side, side) version of the frame to the pixels of a and of b."""
    ratio = frame.side / side
    zoom = np.array([[ratio, 0, (ratio - 1) / 2], [0, ratio, (ratio - 1) / 2], [0, 0, 1]])
    to_a = np.asarray(frame.to_a @ zoom, np.float64)
    return to_a, inverted(transform) @ to_a


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
    both = _overlap(frame, to_a, to_b, a, b, SIDE)
    pa, pb = _rgb(a, to_a, SIDE, both), _rgb(b, to_b, SIDE, both)
    ga, gb = pa.sum(axis=0) / 3, pb.sum(axis=0) / 3
    chroma_a, chroma_b = _chroma(pa), _chroma(pb)
    apart = pb - pa
    difference = np.abs(apart).sum(axis=0) / 3
    least = max(1, int(0.9 * len(difference)))
    typical = np.partition(difference, least - 1)[:least]
    moved = np.array([middle(channel) for channel in apart])
    vivid_a, vivid_b = _colours(pa), _colours(pb)
    detail, noise, grain = _detail(frame, transform, a, b)
    touched = _touched(frame, transform, a, b)
    return Tone(
        shift=middle(gb) - middle(ga),
        contrast=float((gb.std() + 1) / (ga.std() + 1)),
        colour=float(np.sqrt(typical @ typical / least)),
        cast=float(np.abs(moved - moved.mean()).max()),
        warmth=float(moved[0] - moved[2]),
        saturation=(vivid_b + 1) / (vivid_a + 1),
        vivid=vivid_b - vivid_a,
        chroma_a=chroma_a,
        chroma_b=chroma_b,
        detail=detail,
        noise=noise,
        grain=grain,
        touched=touched.share,
        places=touched.places,
    )


def _chroma(pixels: Floats) -> float:
    """Return the mean range of red, green and blue of (3, n) pixels."""
    red, green, blue = pixels
    top = np.maximum(np.maximum(red, green), blue)
    return float((top - np.minimum(np.minimum(red, green), blue)).mean())


def _colours(rgb: Floats) -> float:
    """Return the spread of the colours around their mean, levels: a cast is none."""
    red, green, blue = rgb
    return float(np.sqrt((red - green).var() + (blue - green).var()))


def _fine(picture: Prepared, to_picture: Transform, side: int) -> NDArray[np.uint8]:
    """Return the (side, side) grey levels under the frame, smoothed as a reduction would."""
    return picture.recall((to_picture.tobytes(), side), lambda: _warped(picture, to_picture, side))


def _warped(picture: Prepared, to_picture: Transform, side: int) -> NDArray[np.uint8]:
    import cv2

    source, scale = picture.levels[0], scale_of(to_picture)
    if scale > 1.05:
        sigma = 0.55 * np.sqrt(scale**2 - 1)
        kernel = (5, 5) if sigma < NARROW else (0, 0)
        source = np.asarray(cv2.GaussianBlur(source, kernel, sigma), np.uint8)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    edge = cv2.BORDER_REPLICATE
    grey = cv2.warpAffine(source, to_picture[:2], (side, side), flags=flags, borderMode=edge)
    return np.asarray(grey, np.uint8)


def _touched(frame: Frame, transform: Transform, a: Prepared, b: Prepared) -> Changes:
    """Return what was drawn over in one of the pictures, the tone of both matched."""
    to_a, to_b = _common(frame, transform, FINE)
    both = _overlap(frame, to_a, to_b, a, b, FINE)
    levels_a, levels_b = _fine(a, to_a, FINE), _fine(b, to_b, FINE)
    own = toned(levels_a, curve_between(levels_a, levels_b))
    return changes(own, levels_b.astype(np.float32), both)


def _detail(
    frame: Frame, transform: Transform, a: Prepared, b: Prepared
) -> tuple[float, float, float]:
    """Return the ratio of fine detail b over a, and what each adds where the other is quiet.

    All are measured at the resolution of the coarser working picture, so that a difference of
    size alone is none of detail.
    """
    import cv2

    coarse = min(scale_of(m) for m in _common(frame, transform, frame.side))
    # What rounding takes off a whole number must not cost the crop its exact pixels.
    whole_side = int(np.clip(frame.side * coarse + 0.01, FINE // 2, 2 * FINE))
    side = min(whole_side, FINE)  # the middle of the frame stands for all of it
    middle = np.eye(3)
    middle[:2, 2] = (whole_side - side) / 2
    to_a, to_b = (m @ middle for m in _common(frame, transform, whole_side))
    grey_a = _fine(a, to_a, side).astype(np.float32)
    grey_b = _fine(b, to_b, side).astype(np.float32)
    both = _overlap(frame, to_a, to_b, a, b, side)
    fine_a = grey_a - cv2.GaussianBlur(grey_a, (0, 0), 1.5)
    fine_b = grey_b - cv2.GaussianBlur(grey_b, (0, 0), 1.5)
    blocks = Blocks.of(fine_a, fine_b, both)
    return blocks.ratio(), blocks.added(), blocks.swapped().added()


# Takes the derivative of a block's columns: central differences, one-sided at both ends.
_SLOPE = np.asarray(np.gradient(np.eye(BLOCK), axis=0), np.float32)


@dataclass(frozen=True, slots=True)
class Blocks:
    """The fine detail of two aligned pictures in blocks that both cover, (n, BLOCK, BLOCK)."""

    a: Floats
    b: Floats

    @classmethod
    def of(cls, fine_a: Floats, fine_b: Floats, both: NDArray[np.bool_]) -> "Blocks":
        """Return the blocks of two square pictures whose every pixel lies in `both`."""
        if both.all():
            return cls(_cut(fine_a), _cut(fine_b))
        whole = _cut(both).all(axis=(1, 2))
        return cls(_cut(fine_a)[whole], _cut(fine_b)[whole])

    def swapped(self) -> "Blocks":
        """Return the same with b in place of a."""
        return Blocks(self.b, self.a)

    def ratio(self) -> float:
        """Return the usual ratio of fine detail, b over a, in the blocks that have some.

        The median of the blocks: a caption is no sharpening.
        """
        if not len(self.a):
            return 1.0
        own, other = _power(self.a), _power(self.b)
        busy = own >= middle(own)
        return float(np.sqrt(middle((other[busy] + FAINT) / (own[busy] + FAINT))))

    def added(self) -> float:
        """Return what b has in the quietest blocks of a that a's detail does not explain, levels.

        Explained is what is proportional to a's detail and to its derivatives: another contrast
        and, to the first order, a shift of each block. A fifth of its power goes to compression,
        which spoils detail where there is some.
        """
        if not len(self.a):
            return 0.0
        own = _power(self.a)
        quiet = own <= middle(own, QUIET)
        a, b = self.a[quiet], self.b[quiet]
        # The scalar products of detail, its derivatives and b tell all, without the rest itself.
        parts = np.stack([a, _SLOPE @ a, a @ _SLOPE.T, b], axis=1).reshape(len(a), 4, -1)
        products = (parts @ parts.transpose(0, 2, 1)).astype(np.float64)
        square, along = products[:, :3, :3] + np.eye(3) * BLOCK, products[:, :3, 3:]
        best = np.linalg.solve(square, along)
        explained = (best * (2 * along - products[:, :3, :3] @ best)).sum(axis=(1, 2))
        rest = (products[:, 3, 3] - explained) / BLOCK**2
        return float(np.sqrt(max(0.0, middle(rest - OWN * own[quiet]))))


def _power(blocks: Floats) -> Floats:
    """Return the mean square of each of (n, …) blocks, (n,)."""
    flat = blocks.reshape(len(blocks), -1)
    return np.asarray(np.einsum("ij,ij->i", flat, flat) / flat.shape[1], np.float32)


def _cut(picture: NDArray[Any]) -> NDArray[Any]:
    """Return the whole blocks of a square picture, (n, BLOCK, BLOCK)."""
    count = len(picture) // BLOCK
    inner = picture[: count * BLOCK, : count * BLOCK]
    return inner.reshape(count, BLOCK, count, BLOCK).swapaxes(1, 2).reshape(-1, BLOCK, BLOCK)
