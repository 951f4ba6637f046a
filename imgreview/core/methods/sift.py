"""SIFT: slower than ORB and steadier under strong scaling and blur."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods import keypoints
from imgreview.core.methods.base import FEATURES, Features


class Sift:
    """Scale-invariant feature transform, 128 floats (Lowe, IJCV 2004)."""

    name = "sift"
    title = "SIFT"
    version = 1
    binary = False

    def available(self) -> str | None:
        """Return None when usable here, otherwise the reason in one sentence."""
        return keypoints.missing("SIFT")

    def detect(self, grey: NDArray[np.uint8], limit: int = 700) -> Features:
        """Return at most `limit` keypoints of an (H, W) picture; descriptors (n, 128) float32."""
        import cv2

        sift = cv2.SIFT.create(nfeatures=max(1, limit))
        return keypoints.detect(sift, grey, limit, 128, np.float32)


FEATURES.add("sift", Sift())
