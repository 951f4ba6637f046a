"""SURF: only where the user's own OpenCV was built with its non-free modules."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import UserError
from imgreview.core.methods import keypoints
from imgreview.core.methods.base import FEATURES, Features

HESSIAN = 100.0  # OpenCV's default threshold


class Surf:
    """Speeded-up robust features, 64 floats (Bay et al., ECCV 2006)."""

    name = "surf"
    title = "SURF"
    version = 1
    binary = False

    def available(self) -> str | None:
        """Return None when usable here, otherwise the reason in one sentence."""
        try:
            self._create()
        except UserError as reason:
            return str(reason)
        return None

    def detect(self, grey: NDArray[np.uint8], limit: int = 700) -> Features:
        """Return at most `limit` keypoints of an (H, W) picture; descriptors (n, 64) float32.

        Raises UserError with the reason where OpenCV has no SURF.
        """
        return keypoints.detect(self._create(), grey, limit, 64, np.float32)

    @staticmethod
    def _create() -> Any:
        try:
            import cv2
        except ImportError as error:
            raise UserError("OpenCV is not installed.") from error
        extra = getattr(cv2, "xfeatures2d", None)
        create = getattr(extra, "SURF_create", None)
        if create is None:
            raise UserError(
                "SURF is not in the usual OpenCV: it needs opencv-contrib built with its "
                "non-free modules."
            )
        try:
            return create(HESSIAN)
        except cv2.error as error:
            raise UserError(
                "The installed OpenCV was built without its non-free modules, so it has no SURF."
            ) from error


FEATURES.add("surf", Surf())
