"""What the proof needs of one working picture, computed once and reused for every pair."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match import plain
from imgreview.core.match.content import Box, content_boxes
from imgreview.core.match.features import LocalFeatures, detect, flipped, joined
from imgreview.core.match.fill import fill_mask
from imgreview.core.methods.base import orientations

SIGNATURE_SIDE = 32  # pixels of the squashed thumbnails that find turns and mirrors
LEVELS = 4  # halvings kept of the grey picture
PAPER = 0.7  # share of one tone from which a picture is a document and has no picture inside
GRAPHIC = 0.65  # share of one tone in both from which they are documents, line art or night
SEEN = 4  # views under a frame that are kept, 64 KB each
COLOUR_EDGE = 96  # pixels
INNER = 0.6  # share of the picture below which its inner picture gets features of its own


@dataclass(frozen=True, slots=True)
class View:
    """A part of the picture that may be the whole of another one.

    `signature` holds (8, 1024) float32 unit vectors: the squashed part in its eight orientations.
    """

    box: Box
    signature: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Prepared:
    """One working picture ready for `Prover.prove`; pixel (0, 0) is the centre of the first pixel.

    Everything beyond these pixels is made on first use (at worst by two threads at once), as most
    pairs need little of it.
    """

    grey: NDArray[np.uint8]  # (H, W)
    colours: NDArray[np.uint8]  # RGB, long side of COLOUR_EDGE at most
    kind: str  # name of the feature method, "none" for pixels only

    @cached_property
    def _seen(self) -> dict[Hashable, NDArray[np.uint8]]:
        return {}

    def recall(self, key: Hashable, make: Callable[[], NDArray[np.uint8]]) -> NDArray[np.uint8]:
        """Return what was made last under `key`, made where need be; the last few are kept.

        Leaders are laid under the same frame again and again.
        """
        seen = self._seen.get(key)
        if seen is None:
            seen = make()
            while len(self._seen) >= SEEN:
                self._seen.pop(next(iter(self._seen)), None)
            self._seen[key] = seen
        return seen

    @cached_property
    def levels(self) -> tuple[NDArray[np.uint8], ...]:
        """Return the grey pyramid, each half of the one before, uint8."""
        levels = [self.grey]
        while len(levels) < LEVELS and min(levels[-1].shape) >= 32:
            levels.append(halved(levels[-1]))
        return tuple(levels)

    @cached_property
    def tone(self) -> float:
        """Return the share of the picture in one narrow range of grey: paper, night, plain wall."""
        return one_tone_share(self.grey)

    @cached_property
    def inner(self) -> tuple[Box, ...]:
        """Return what may be inside an interface or a border."""
        return content_boxes(self.grey)

    @cached_property
    def whole(self) -> View:
        """Return the view of the whole picture."""
        box = Box(0, 0, self.width, self.height)
        wide = [g for g in self.levels if min(g.shape) >= 2 * SIGNATURE_SIDE]
        return View(box, _turned(wide[-1] if wide else self.grey))

    @cached_property
    def views(self) -> tuple[View, ...]:
        """Return the whole picture and, where there is a border or interface, what is inside."""
        if self.tone >= PAPER:
            return (self.whole,)
        return (self.whole, *(View(box, signature(self.grey, box)) for box in self.inner[:1]))

    @cached_property
    def squashed(self) -> NDArray[np.uint8]:
        """Return the picture squashed to a square, for the quick proof."""
        return plain.squash(self.grey)

    @cached_property
    def fill(self) -> NDArray[np.uint8] | None:
        """Return the mask of what one tone fills from the corners, see `fill_mask`."""
        return fill_mask(self.levels[min(1, len(self.levels) - 1)])

    @property
    def width(self) -> int:
        """Return the width in pixels."""
        return int(self.grey.shape[1])

    @property
    def height(self) -> int:
        """Return the height in pixels."""
        return int(self.grey.shape[0])

    @cached_property
    def features(self) -> LocalFeatures:
        """Return the local features; computed on first use, again at worst by two threads."""
        return self._detect(self.levels[0])

    @cached_property
    def mirrored(self) -> LocalFeatures:
        """Return the features of the mirrored picture with points in the unmirrored one."""
        found = self._detect(np.ascontiguousarray(self.levels[0][:, ::-1]), mirrored=True)
        return flipped(found, self.width)

    def _detect(self, grey: NDArray[np.uint8], *, mirrored: bool = False) -> LocalFeatures:
        """Return features of the picture and, enlarged to its size, of a small inner picture."""
        import cv2

        found = detect(grey, self.kind)
        inner = self.views[-1].box
        if inner.area > INNER * grey.size:
            return found
        w = grey.shape[1]
        left = w - inner.right if mirrored else inner.left
        part = grey[inner.top : inner.bottom, left : left + inner.right - inner.left]
        scale = max(grey.shape) / max(part.shape)
        size = (round(part.shape[1] * scale), round(part.shape[0] * scale))
        large = cv2.resize(part, size, interpolation=cv2.INTER_CUBIC)
        return joined(found, detect(np.asarray(large, np.uint8), self.kind), scale, left, inner.top)


def one_tone_share(values: NDArray[np.uint8]) -> float:
    """Return the largest share of grey values within a window of nine levels."""
    import cv2

    histogram = cv2.calcHist([values], [0], None, [256], [0, 256])[:, 0]
    window = np.convolve(histogram, np.ones(9), mode="same")
    return float(window.max() / max(1, values.size))


def prepare(rgb: NDArray[np.uint8], kind: str) -> Prepared:
    """Return the prepared form of an (H, W, 3) uint8 picture."""
    import cv2

    cv2.setNumThreads(1)
    pixels = np.ascontiguousarray(rgb)
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    shrink = min(1.0, COLOUR_EDGE / max(grey.shape))
    small = (max(1, round(grey.shape[1] * shrink)), max(1, round(grey.shape[0] * shrink)))
    source = halved(pixels) if shrink < 0.5 else pixels
    colours = np.asarray(cv2.resize(source, small, interpolation=cv2.INTER_AREA), np.uint8)
    return Prepared(grey, colours, kind)


def halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return an (H, W) or (H, W, 3) picture at half its size, odd sides rounded up.

    A last odd row or column is doubled, so that one pixel always stands for 2 x 2: OpenCV does
    that twenty times as fast as any other ratio.
    """
    import cv2

    high, wide = pixels.shape[:2]
    if high % 2 or wide % 2:
        edge = cv2.BORDER_REPLICATE
        pixels = np.asarray(cv2.copyMakeBorder(pixels, 0, high % 2, 0, wide % 2, edge), np.uint8)
    size = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def signature(grey: NDArray[np.uint8], box: Box) -> NDArray[np.float32]:
    """Return the part of an (H, W) picture in `box` as (8, 1024) unit vectors, one a turn."""
    return _turned(grey[box.top : box.bottom, box.left : box.right])


def _turned(part: NDArray[np.uint8]) -> NDArray[np.float32]:
    import cv2

    side = (SIGNATURE_SIDE, SIGNATURE_SIDE)
    small = cv2.resize(part, side, interpolation=cv2.INTER_AREA).astype(np.float32)
    stack = np.stack([o.ravel() for o in orientations(small)])
    stack -= stack.mean(axis=1, keepdims=True)
    return np.asarray(stack / max(float(np.linalg.norm(stack[0])), 1e-6), np.float32)
