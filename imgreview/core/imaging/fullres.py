"""The decoder task for files in a group: what only the whole picture at full size can tell."""

import json
from dataclasses import asdict, dataclass

import numpy as np
from PIL import JpegImagePlugin

from imgreview.core.imaging import colour, detail, history, pixels, quality
from imgreview.core.imaging.digest import digest_opened
from imgreview.core.imaging.opening import open_picture, read_checked, reading


@dataclass(frozen=True, slots=True)
class FullLook:
    """The findings of one full decode; figures are None for tiny and for deep pictures."""

    pixel_digest: bytes | None  # as decode.pixel_digest, where it was asked for
    real_scale: float | None  # 0..1, share of the linear size that holds detail
    profile: detail.Profile | None = None  # power spectrum, to compare with a smaller copy's
    earlier_quality: int | None = None  # 1..95, of a stronger JPEG compression it went through

    def to_row(self) -> bytes:
        """Return the findings as a row of the cache."""
        digest = None if self.pixel_digest is None else self.pixel_digest.hex()
        return json.dumps(asdict(self) | {"pixel_digest": digest}).encode("ascii")

    @classmethod
    def from_row(cls, row: bytes) -> "FullLook":
        """Return the findings that `to_row` wrote."""
        data = json.loads(row)
        digest = data["pixel_digest"]
        data["pixel_digest"] = None if digest is None else bytes.fromhex(digest)
        data["profile"] = None if data["profile"] is None else tuple(data["profile"])
        return cls(**data)


def full_look(path: bytes, *, digest: bool = False) -> FullLook:
    """Return the figures of quality that need full resolution, with the `digest` of all pixels.

    Costs one full decode, for an ordinary JPEG of its luminance only. The digest takes longer
    than all the rest. Raises UnreadableError.
    """
    data, _ = read_checked(path)
    with reading():
        kind, image = open_picture(data)
        grey = None
        if kind == "JPEG" and isinstance(image, JpegImagePlugin.JpegImageFile):
            grey = pixels.jpeg_luminance(data, image)
        pixel_digest = digest_opened(kind, image, data) if digest else None
        if grey is None:
            grey = np.asarray(colour.simplify(image).convert("L"))
        return FullLook(
            pixel_digest,
            quality.real_scale(grey),
            detail.profile(grey),
            history.earlier_quality(grey, getattr(image, "quantization", None)),
        )
