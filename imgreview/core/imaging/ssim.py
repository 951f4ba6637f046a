"""Structural similarity of two pictures that lie onto each other."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

SIGMA = 1.5  # Wang et al. 2004: 11×11 Gaussian window


def ssim_map(x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the similarity, -1..1, at each pixel of two (H, W) grey pictures of 0..255.

    Source: Wang, Bovik, Sheikh, Simoncelli, "Image Quality Assessment", 2004.
    """
    import cv2

    def mean(p: Any) -> NDArray[np.float32]:
        return np.asarray(cv2.GaussianBlur(p, (11, 11), SIGMA), np.float32)

    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mx, my = mean(x), mean(y)
    vx, vy, cov = mean(x * x) - mx * mx, mean(y * y) - my * my, mean(x * y) - mx * my
    top = (2 * mx * my + c1) * (2 * cov + c2)
    return np.asarray(top / ((mx * mx + my * my + c1) * (vx + vy + c2)), np.float32)
