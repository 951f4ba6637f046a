"""The fields of a photograph that can be carried over to another file of it, and their spelling."""

import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Portable:
    """The fields that can be carried over to another file of the same photograph.

    `gps` is latitude and longitude in degrees, `taken` ISO 8601 without a zone, `rating` 0..5.
    """

    gps: tuple[float, float] | None = None
    taken: str | None = None
    keywords: tuple[str, ...] = ()
    rating: int | None = None
    caption: str | None = None

    def over(self, other: "Portable") -> "Portable":
        """Return these fields, completed by those of `other`; keywords of both."""
        known = {k.casefold() for k in self.keywords}
        more = tuple(k for k in other.keywords if k.casefold() not in known)
        return Portable(
            self.gps or other.gps,
            self.taken or other.taken,
            self.keywords + more,
            self.rating if self.rating is not None else other.rating,
            self.caption or other.caption,
        )

    def beyond(self, other: "Portable") -> tuple[tuple[str, str], ...]:
        """Return what these fields say and `other` does not, as (name, text) pairs."""
        known = {k.casefold() for k in other.keywords}
        found: list[tuple[str, str]] = []
        if self.gps is not None and other.gps is None:
            found.append(("gps", f"{self.gps[0]:.7f} {self.gps[1]:.7f}"))
        if self.taken is not None and other.taken is None:
            found.append(("taken", self.taken))
        found += [("keyword", k) for k in self.keywords if k.casefold() not in known]
        if self.rating and other.rating is None:
            found.append(("rating", str(self.rating)))
        if self.caption is not None and other.caption is None:
            found.append(("caption", self.caption))
        return tuple(found)


def degrees_of(text: str) -> float | None:
    """Return an XMP GPS coordinate ("47,22.1234N" or "47,22,7.4N") in degrees."""
    match = re.fullmatch(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])", text)
    if match is None:
        return None
    degrees, minutes, seconds, side = match.groups()
    value = float(degrees) + float(minutes) / 60 + float(seconds or 0) / 3600
    if value > (90 if side in "NS" else 180):
        return None
    return -value if side in "SW" else value


def moment_of(text: str) -> str | None:
    """Return an XMP date with time as ISO 8601 without zone or fraction; None for less."""
    try:
        return datetime.fromisoformat(text[:19]).isoformat() if len(text) >= 16 else None
    except ValueError:
        return None
