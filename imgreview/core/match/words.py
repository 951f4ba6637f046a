"""The phrases of a relation's sentence; each completes "B is A …"."""

from imgreview.core.domain import Facts
from imgreview.core.match.geometry import Placement, turn_words
from imgreview.core.match.tone import Tone

FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "WEBP": "WebP", "HEIF": "HEIC", "JPEG2000": "JPEG 2000"}
SLIGHT, BRIGHT = 6.0, 19.5  # grey levels; a lost colour profile shifts by up to 19
CONTRAST = 0.13
GAIN = 0.08  # of contrast along with a slight shift: all levels were multiplied
COLOUR = 14.0  # levels of difference of the smoothed colour picture beyond its brightness
CAST, CAST_HARD = 2.2, 5.0  # levels of a shift of one colour alone; hard compression makes some
CAST_SHARE = 0.05  # of a shift in brightness that may come with it
WARM = 5.0  # levels of red against blue
SATURATION, VIVID = 0.2, 3.5  # relative and in levels
GREY, COLOURED = 3.0, 8.0  # mean chroma, levels
SOFT, CRISP = 0.9, 1.15  # ratios of fine detail that no saving at the same size leaves
SOFT_CUT, CRISP_CUT = 0.8, 1.22  # the same where a part is compared, or saved at middling quality
SOFTER, CRISPER = 0.74, 1.45  # the same after resampling
GRAINY, GRAINY_RESAMPLED = 3.0, 3.5  # grey levels added where the other picture is quiet
GRAIN_LOST = 4.5
WORK = 500  # long side of the working pictures: larger ones were averaged, noise with them
HARD, FAIR, WELL, GOOD = (
    45,
    72,
    80,
    85,
)  # JPEG qualities below which compression explains much, or something
NOISE = "with noise added"
FINE = ("sharpened", "blurred", NOISE, "with less noise")  # what changes fine detail only
SHARP, SHARP_NOISE = 1.25, 3.0  # sharpening brings out noise too, in step with the detail
GIF, WEBP = 40, 78  # the same for 256 colours, and for the usual WebP


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
    percent = f"{round(100 * share)} %" if share >= 0.01 else "less than 1 %"
    return f"edited in {places} ({percent} of the area)"


def tone(
    found: Tone, a: Facts, b: Facts, placement: Placement, *, cut: bool = False
) -> tuple[list[str], list[str]]:
    """Return the tonal changes of b, and those so slight that saving may have made them.

    `cut` says that only a part of one picture is compared: it then lies a little less exactly.
    """
    quality = min(coded(a), coded(b))
    out = _colour(found, b, quality)
    slight: list[str] = []
    if abs(found.shift) > BRIGHT or (abs(found.shift) > SLIGHT and _same_way(found) > GAIN):
        out.append("brightened" if found.shift > 0 else "darkened")
    elif abs(found.shift) > SLIGHT:
        slight.append("slightly brighter" if found.shift > 0 else "slightly darker")
    if abs(found.contrast - 1) > CONTRAST:
        out.append("with more contrast" if found.contrast > 1 else "with less contrast")
    return out + _detail(found, b, placement, quality, cut=cut), slight


def _same_way(found: Tone) -> float:
    """Return the change of contrast, positive where it goes with that of brightness."""
    return found.contrast - 1 if found.shift > 0 else 1 - found.contrast


def coded(facts: Facts) -> int:
    """Return the quality of a file's coding on the scale of JPEG, a guess for other formats."""
    if facts.jpeg_quality is not None:
        return facts.jpeg_quality
    return {"GIF": GIF, "WEBP": WEBP}.get(facts.format, 90)


def _colour(found: Tone, b: Facts, quality: int) -> list[str]:
    """Return how the colours of b differ from those of a, where one of them has any."""
    out = []
    if max(found.chroma_a, found.chroma_b) > COLOURED:
        if min(found.chroma_a, found.chroma_b) < GREY:
            return ["without colour" if found.chroma_b < found.chroma_a else "coloured"]
        # Brightness and contrast change the colours along with everything else.
        relative = found.saturation / found.contrast
        clear = abs(found.vivid) > VIVID and quality >= HARD and b.format != "GIF"
        if clear and abs(relative - 1) > SATURATION:
            out.append("more saturated" if relative > 1 else "less saturated")
    if found.cast > (CAST if quality >= HARD else CAST_HARD) + CAST_SHARE * abs(found.shift):
        if abs(found.warmth) > WARM:
            out.append("warmer" if found.warmth > 0 else "cooler")
        elif not out:
            out.append("with other colours")
    elif not out and found.colour > COLOUR + abs(found.shift):
        out.append("with other colours")
    return out


def _detail(found: Tone, b: Facts, placement: Placement, quality: int, *, cut: bool) -> list[str]:
    """Return blur, sharpening or noise, unless the size or compression explains them."""
    if quality < HARD:
        return []
    resampled = abs(placement.scale - 1) > 0.02 or placement.stretch > 1.02
    resampled |= abs(placement.degrees) > 0.5
    softer, crisper = (SOFTER, CRISPER) if resampled or quality < FAIR else (SOFT, CRISP)
    if cut or quality < GOOD:
        softer, crisper = min(softer, SOFT_CUT), max(crisper, CRISP_CUT)
    # Contrast strengthens fine detail along with everything else; a caption only contrast.
    even = found.detail / max(found.contrast, 0.2)
    detail = max(even, found.detail) if even < 1 else min(even, found.detail)
    averaged = max(1.0, max(b.width, b.height) / WORK)
    noise = found.noise * averaged / max(1.0, found.contrast)
    if noise > (GRAINY_RESAMPLED if resampled or cut else GRAINY) and quality >= FAIR:
        return ["sharpened"] if detail > SHARP and noise < SHARP_NOISE * detail else [NOISE]
    if detail > crisper:
        return ["sharpened"]
    if (
        found.grain * averaged > GRAIN_LOST
        and quality >= WELL
        and detail > softer
        and not resampled
    ):
        return ["with less noise"]
    if detail < softer and placement.scale > 0.9:
        return ["blurred"]
    return []


def holding(a: Facts, b: Facts) -> str:
    """Return what one of two files holds beside the picture and the other does not, or nothing."""
    if b.frames < a.frames:
        return "without the film or further pictures that A holds"
    if b.frames > a.frames:
        return "with a film or further pictures that A does not hold"
    if a.alpha == b.alpha:
        return ""
    return "without the transparency of A" if a.alpha else "with transparency that A does not have"


def coding(a: Facts, b: Facts) -> str:
    """Return how b was saved where that differs from a, or an empty string."""
    quality = f" at about q{b.jpeg_quality}" if b.jpeg_quality is not None else ""
    if format_name(a.format) != format_name(b.format):
        return f"saved as {format_name(b.format)}{quality}"
    if b.jpeg_quality is not None and b.jpeg_quality != a.jpeg_quality:
        return f"re-encoded{quality}"
    return ""
