"""How tone, colour and detail differ between two aligned pictures."""

from dataclasses import dataclass

import numpy as np

from imgreview.core.match.align import Transform
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.residual import Frame, sample

SIDE = 64  # side of the colour comparison frame
FINE = 256  # side of the detail comparison frame


@dataclass(frozen=True, slots=True)
class Tone:
    """Differences of b against a over their common area; levels are 0..255."""

    shift: float  # mean grey level of b minus that of a
    contrast: float  # spread of b over that of a
    colour: float  # root mean square difference of the smoothed RGB pictures
    saturation: float  # mean chroma of b over that of a (1 when a has none)
    grey_a: bool  # a has no colour
    grey_b: bool
    detail: float  # fine detail of b over that of a
    noise: float  # fine residual that is not explained by gain, levels


def _rgb(picture: Prepared, to_picture: Transform, side: int) -> np.ndarray:
    """Return (side, side, 3) float32 of the picture's colours under the frame."""
    import cv2

    scale = float(np.sqrt(abs(np.linalg.det(to_picture[:2, :2]))))
    source = picture.rgb
    factor = 1.0
    if scale > 1.5:
        factor = 1 / scale
        size = (max(8, round(picture.width * factor)), max(8, round(picture.height * factor)))
        source = cv2.resize(source, size, interpolation=cv2.INTER_AREA)
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


def compare_tone(frame: Frame, transform: Transform, a: Prepared, b: Prepared) -> Tone:
    """Return the tonal differences of b laid over a in `frame`."""
    import cv2

    ratio = frame.side / SIDE
    zoom = np.array([[ratio, 0, (ratio - 1) / 2], [0, ratio, (ratio - 1) / 2], [0, 0, 1]])
    to_a = frame.to_a @ zoom
    to_b = np.linalg.inv(transform) @ to_a
    rgb_a, rgb_b = _rgb(a, to_a, SIDE), _rgb(b, to_b, SIDE)
    _, in_a = sample(a, to_a, SIDE)
    _, in_b = sample(b, to_b, SIDE)
    both = cv2.erode((in_a & in_b).astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if both.sum() < 16:
        both = in_a & in_b
    pa, pb = rgb_a[both], rgb_b[both]
    ga, gb = pa.mean(axis=1), pb.mean(axis=1)
    chroma_a, chroma_b = np.ptp(pa, axis=1).mean(), np.ptp(pb, axis=1).mean()
    difference = np.abs(pb - pa).mean(axis=1)
    typical = np.sort(difference)[: max(1, int(0.9 * len(difference)))]
    grey_a, grey_b = chroma_a < 3.0, chroma_b < 3.0
    detail, noise = _detail(frame, transform, a, b)
    return Tone(
        shift=float(np.median(gb) - np.median(ga)),
        contrast=float((gb.std() + 1) / (ga.std() + 1)),
        colour=float(np.sqrt((typical**2).mean())),
        saturation=float((chroma_b + 2) / (chroma_a + 2)) if not grey_a else 1.0,
        grey_a=bool(grey_a),
        grey_b=bool(grey_b),
        detail=detail,
        noise=noise,
    )


def _detail(frame: Frame, transform: Transform, a: Prepared, b: Prepared) -> tuple[float, float]:
    """Return the ratio of fine detail b over a, and the fine residual of b in grey levels."""
    import cv2

    ratio = frame.side / FINE
    zoom = np.array([[ratio, 0, (ratio - 1) / 2], [0, ratio, (ratio - 1) / 2], [0, 0, 1]])
    to_a = frame.to_a @ zoom
    to_b = np.linalg.inv(transform) @ to_a
    grey_a, in_a = sample(a, to_a, FINE)
    grey_b, in_b = sample(b, to_b, FINE)
    both = in_a & in_b
    fine_a = (grey_a - cv2.GaussianBlur(grey_a, (0, 0), 1.5))[both]
    fine_b = (grey_b - cv2.GaussianBlur(grey_b, (0, 0), 1.5))[both]
    power = float((fine_a * fine_a).mean()) + 0.05
    gain = float((fine_a * fine_b).mean()) / power
    rest = fine_b - gain * fine_a
    return float(np.sqrt((fine_b * fine_b).mean() + 0.05) / np.sqrt(power)), float(rest.std())
