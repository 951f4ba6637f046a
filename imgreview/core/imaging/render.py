"""The decoder task of the window: one picture, upright and sharp, at a wanted size."""

from imgreview.core.imaging.decode import decode, read_checked


def render(path: bytes, edge: int | None = None) -> tuple[int, int, bytes]:
    """Return (width, height, RGB888 rows without padding), the long side at most `edge` pixels.

    Raises UnreadableError.
    """
    data, _ = read_checked(path)
    image = decode(data, edge, measure=False).image
    return image.width, image.height, image.tobytes()
