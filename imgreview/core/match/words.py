"""The phrases of a relation's sentence; each completes "B is A …"."""

from imgreview.core.domain import Facts
from imgreview.core.match.geometry import Placement, turn_words
from imgreview.core.match.tone import Tone

FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "WEBP": "WebP", "HEIF": "HEIC", "JPEG2000": "JPEG 2000"}
BRIGHT = 7.0  # grey levels
CONTRAST = 0.08
COLOUR = 6.0  # levels of difference of the smoothed colour picture
SATURATION = 0.12
SOFTER, CRISPER = 0.72, 1.25  # ratios of fine detail
GRAINY = 5.0  # grey levels of fine residual


def format_name(name: str) -> str:
    """Return a format's name as people write it."""
    return FORMATS.get(name, name)


def turn(placement: Placement) -> str:
    """Return "mirrored", "turned 90° left", … for the quarter turns."""
    return turn_words(placement)


def free_turn(degrees: float) -> str:
    """Return the words for a turn that is not a quarter; positive is to the left."""
    return f"turned {abs(degrees):.0f}° {'left' if degrees > 0 else 'right'}"


def around(kind: str, share: float) -> str:
    """Return the words for what b puts around the picture, which fills `share` of b."""
    percent = f"{round(100 * share)} %"
    if kind == "interface":
        return f"inside a screenshot or collage ({percent} of its area)"
    return f"with a border or bars around it (it fills {percent})"


def without(kind: str, share: float) -> str:
    """Return the words for what only a has around the picture."""
    what = "screenshot" if kind == "interface" else "border"
    return f"without the {what} around it ({round(100 * share)} % of A)"


def regions(count: int, share: float) -> str:
    """Return the words for local edits covering `share` of the picture."""
    places = "one place" if count == 1 else f"{count} places"
    return f"edited in {places} ({max(1, round(100 * share))} % of the area)"


def tone(found: Tone, a: Facts, b: Facts, scale: float) -> list[str]:
    """Return the tonal changes of b that exceed what saving again does, strongest kind first."""
    out: list[str] = []
    if found.grey_b and not found.grey_a:
        out.append("without colour")
    elif found.grey_a and not found.grey_b:
        out.append("coloured")
    if abs(found.shift) > BRIGHT:
        out.append("brightened" if found.shift > 0 else "darkened")
    if abs(found.contrast - 1) > CONTRAST:
        out.append("with more contrast" if found.contrast > 1 else "with less contrast")
    if not (found.grey_a or found.grey_b) and abs(found.saturation - 1) > SATURATION:
        out.append("more saturated" if found.saturation > 1 else "less saturated")
    if not out and found.colour > COLOUR:
        out.append("with other colours")
    return out + _detail(found, b, scale)


def _detail(found: Tone, b: Facts, scale: float) -> list[str]:
    """Return blur, sharpening or noise, unless the size or strong compression explains them."""
    hard = b.jpeg_quality is not None and b.jpeg_quality < 45
    if found.noise > GRAINY and not hard and b.format != "GIF":
        return ["with noise added"] if found.detail > 1 else []
    if found.detail > CRISPER and not hard:
        return ["sharpened"]
    if found.detail < SOFTER and scale > 0.9 and not hard:
        return ["blurred"]
    return []


def coding(a: Facts, b: Facts) -> str:
    """Return how b was saved where that differs from a, or an empty string."""
    quality = f" at about q{b.jpeg_quality}" if b.jpeg_quality is not None else ""
    if format_name(a.format) != format_name(b.format):
        return f"saved as {format_name(b.format)}{quality}"
    if b.jpeg_quality is not None and b.jpeg_quality != a.jpeg_quality:
        return f"re-encoded{quality}"
    return ""
