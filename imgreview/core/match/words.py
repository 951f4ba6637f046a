"""The phrases of a relation's sentence; each completes "B is A …"."""

from imgreview.core.domain import Facts
from imgreview.core.match.geometry import Placement, turn_words
from imgreview.core.match.tone import Tone

FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "WEBP": "WebP", "HEIF": "HEIC", "JPEG2000": "JPEG 2000"}
SLIGHT, BRIGHT = 6.0, 19.5  # grey levels; a lost colour profile shifts by up to 19
CONTRAST = 0.13
COLOUR = 6.0  # levels of difference of the smoothed colour picture beyond its brightness
SATURATION = 0.2
GREY, COLOURED = 3.0, 8.0  # mean chroma, levels
SOFTER, CRISPER = 0.74, 1.3  # ratios of fine detail
GRAINY, GRAINY_RESAMPLED = 3.7, 6.0  # grey levels of fine residual in the quietest parts
HARD, SOFT = 45, 75  # JPEG qualities below which compression explains softness, or grain


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


def tone(found: Tone, b: Facts, placement: Placement) -> tuple[list[str], list[str]]:
    """Return the tonal changes of b, and those so slight that saving may have made them."""
    out = _colour(found)
    slight: list[str] = []
    if abs(found.shift) > BRIGHT:
        out.append("brightened" if found.shift > 0 else "darkened")
    elif abs(found.shift) > SLIGHT:
        slight.append("slightly brighter" if found.shift > 0 else "slightly darker")
    if abs(found.contrast - 1) > CONTRAST:
        out.append("with more contrast" if found.contrast > 1 else "with less contrast")
    if not out and found.colour > COLOUR + abs(found.shift):
        out.append("with other colours")
    return out + _detail(found, b, placement), slight


def _colour(found: Tone) -> list[str]:
    """Return how much colour b has against a, where one of them has any."""
    if max(found.chroma_a, found.chroma_b) <= COLOURED:
        return []
    if min(found.chroma_a, found.chroma_b) < GREY:
        return ["without colour" if found.chroma_b < found.chroma_a else "coloured"]
    if abs(found.saturation - 1) > SATURATION:
        return ["more saturated" if found.saturation > 1 else "less saturated"]
    return []


def _detail(found: Tone, b: Facts, placement: Placement) -> list[str]:
    """Return blur, sharpening or noise, unless the size or compression explains them."""
    quality = b.jpeg_quality if b.jpeg_quality is not None else 90
    if b.format == "GIF" or quality < HARD:
        return []
    resampled = abs(placement.scale - 1) > 0.02 or placement.stretch > 1.02
    resampled |= abs(placement.degrees) > 0.5
    grain = GRAINY_RESAMPLED if resampled else GRAINY
    if found.noise > grain and found.detail > 1.02 and quality >= SOFT:
        return ["with noise added"]
    if found.detail > CRISPER:
        return ["sharpened"]
    if found.detail < SOFTER and placement.scale > 0.9:
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
