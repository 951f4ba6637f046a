"""AKAZE: features in a scale space that keeps edges; not in every OpenCV (D2)."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods import keypoints
from imgreview.core.methods.base import FEATURES, Features

WIDTH = 61  # bytes of the full 486-bit M-LDB descriptor
THRESHOLD = 0.0002  # a fifth of OpenCV's, so that soft photos still give points; the limit holds


class Akaze:
    """Accelerated KAZE with binary M-LDB descriptors (Alcantarilla et al., BMVC 2013)."""

    name = "akaze"
    title = "AKAZE"
    version = 1
    binary = True

    def available(self) -> str | None:
        """Return None when usable here, otherwise the reason in one sentence."""
        return keypoints.missing("AKAZE")

    def detect(self, grey: NDArray[np.uint8], limit: int = 700) -> Features:
        """Return at most `limit` keypoints of an (H, W) picture; descriptors (n, 61) uint8."""
        import cv2

        akaze = cv2.AKAZE.create(threshold=THRESHOLD)
        return keypoints.detect(akaze, grey, limit, WIDTH, np.uint8)


FEATURES.add("akaze", Akaze())
