"""What a hash, a local-feature detector and an embedding model must offer to be plugged in."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.registry import Registry

ORIENTATIONS = 8
Picture = Image.Image | NDArray[np.uint8]  # an array is grey already, (H, W)


def orientations(pixels: NDArray[Any]) -> tuple[NDArray[Any], ...]:
    """Return the eight rotations and mirrors of an (H, W[, C]) array, upright first.

    Index k is `rot90(p, k)` (counter-clockwise) for k < 4 and `rot90(fliplr(p), k - 4)` above.
    """
    across = pixels.swapaxes(0, 1)  # views like those of np.rot90, at a tenth of its price
    return (
        *(pixels, across[::-1], pixels[::-1, ::-1], across[:, ::-1]),
        *(pixels[:, ::-1], across, pixels[::-1], across[::-1, ::-1]),
    )


class HashMethod(Protocol):
    """A perceptual hash; `version` is bumped whenever its bytes change."""

    name: str
    title: str
    version: int

    def compute(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hash of a grey picture, `bits` / 8 bytes, as ImageHash defines it."""
        ...

    def compute_all(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hashes of all eight orientations, concatenated in `orientations` order."""
        ...

    def radius(self, bits: int = 64) -> int:
        """Return the recommended Hamming radius for proposing copies."""
        ...


@dataclass(frozen=True, slots=True)
class Features:
    """Keypoints of one picture: `points` (n, 2) float32 x, y in pixels, `descriptors` (n, d)."""

    points: NDArray[np.float32]
    descriptors: NDArray[Any]  # uint8 for binary descriptors, float32 otherwise

    def __len__(self) -> int:
        return len(self.points)


class FeatureMethod(Protocol):
    """A local-feature detector and descriptor."""

    name: str
    title: str
    version: int
    binary: bool  # descriptors are compared by Hamming distance, otherwise by L2

    def available(self) -> str | None:
        """Return None when usable here, otherwise the reason in one sentence."""
        ...

    def detect(self, grey: NDArray[np.uint8], limit: int = 700) -> Features:
        """Return at most `limit` keypoints of an (H, W) picture, strongest first."""
        ...


HASHES: Registry[HashMethod] = Registry("hash")
FEATURES: Registry[FeatureMethod] = Registry("feature")


def missing_features() -> dict[str, str]:
    """Return the detectors that cannot be used here, each with the reason in one sentence."""
    reasons = {name: FEATURES.get(name).available() for name in FEATURES.names()}
    return {name: reason for name, reason in reasons.items() if reason is not None}
