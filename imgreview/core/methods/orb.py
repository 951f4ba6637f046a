"""ORB: fast corners with rotated binary descriptors, the detector used by default."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods import keypoints
from imgreview.core.methods.base import FEATURES, Features

# Below OpenCV's 20, so that soft and low-contrast photos still give enough corners.
FAST_THRESHOLD = 10


class Orb:
    """Oriented FAST and rotated BRIEF, 256 bits (Rublee et al., ICCV 2011)."""

    name = "orb"
    title = "ORB"
    version = 1
    binary = True

    def available(self) -> str | None:
        """Return None when usable here, otherwise the reason in one sentence."""
        return keypoints.missing("ORB")

    def detect(self, grey: NDArray[np.uint8], limit: int = 700) -> Features:
        """Return at most `limit` keypoints of an (H, W) picture; descriptors (n, 32) uint8."""
        import cv2

        if limit <= 0:
            return keypoints.empty(32, np.uint8)
        orb = cv2.ORB.create(
            nfeatures=limit, scaleFactor=1.2, nlevels=8, fastThreshold=FAST_THRESHOLD
        )
        return keypoints.detect(orb, grey, limit, 32, np.uint8)


FEATURES.add("orb", Orb())
