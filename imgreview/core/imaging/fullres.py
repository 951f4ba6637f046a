"""The decoder task for files in a group: what only the whole picture at full size can tell."""

import json
from dataclasses import asdict, dataclass

from imgreview.core.imaging import colour, detail, history, quality
from imgreview.core.imaging.digest import digest_opened
from imgreview.core.imaging.opening import open_picture, read_checked, reading


@dataclass(frozen=True, slots=True)
class FullLook:
    """The findings of one full decode; figures are None for tiny and for deep pictures."""

    pixel_digest: bytes  # as decode.pixel_digest
    real_scale: float | None  # 0..1, share of the linear size that holds detail
    sharpness: float | None  # 0..1, at full size
    profile: detail.Profile | None = None  # power spectrum, to compare with a smaller copy's
    earlier_quality: int | None = None  # 1..95, of a stronger JPEG compression it went through

    def to_row(self) -> bytes:
        """Return the findings as a row of the cache."""
        return json.dumps(asdict(self) | {"pixel_digest": self.pixel_digest.hex()}).encode("ascii")

    @classmethod
    def from_row(cls, row: bytes) -> "FullLook":
        """Return the findings that `to_row` wrote."""
        data = json.loads(row)
        data["pixel_digest"] = bytes.fromhex(data["pixel_digest"])
        data["profile"] = None if data["profile"] is None else tuple(data["profile"])
        return cls(**data)


def full_look(path: bytes) -> FullLook:
    """Return the digest of the pixels and the figures of quality that need full resolution.

    Costs one full decode, two to five times a decode for hashing. Raises UnreadableError.
    """
    data, _ = read_checked(path)
    with reading():
        kind, image = open_picture(data)
        digest = digest_opened(kind, image, data)
        grey = colour.simplify(image).convert("L")
        return FullLook(
            digest,
            quality.real_scale(grey),
            quality.sharpness(grey),
            detail.profile(grey),
            history.earlier_quality(grey, getattr(image, "quantization", None)),
        )
