"""The decoder task for files in a group: what only the whole picture at full size can tell."""

from dataclasses import dataclass

from imgreview.core.imaging import colour, quality
from imgreview.core.imaging.digest import digest_opened
from imgreview.core.imaging.opening import open_picture, read_checked, reading


@dataclass(frozen=True, slots=True)
class FullLook:
    """The findings of one full decode; the last two are None for tiny and for deep pictures."""

    pixel_digest: bytes  # as decode.pixel_digest
    real_scale: float | None  # 0..1, share of the linear size that holds detail
    sharpness: float | None  # 0..1, at full size


def full_look(path: bytes) -> FullLook:
    """Return the digest of the pixels and the figures of quality that need full resolution.

    Costs one full decode, two to five times a decode for hashing. Raises UnreadableError.
    """
    data, _ = read_checked(path)
    with reading():
        kind, image = open_picture(data)
        digest = digest_opened(kind, image, data)
        grey = colour.simplify(image).convert("L")
        return FullLook(digest, quality.real_scale(grey), quality.sharpness(grey))
