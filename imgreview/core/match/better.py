"""Which copies are better pictures than what would stay instead of them, and why."""

from collections.abc import Sequence
from enum import StrEnum

from imgreview.core.domain import Group, ImageFile, MatchClass
from imgreview.core.match.criteria import QUALITY, Context, Criterion, real_pixels
from imgreview.core.match.holding import would_be_lost

BETTER = 1.05  # times the pixels from which a copy counts as the better picture


class Why(StrEnum):
    """Why a copy is the better one: what would stay instead is not as good, or may not be."""

    SUGGESTED = "suggested"  # it is the suggested keeper of its group
    PIXELS = "pixels"  # it holds more pixels
    TURNED = "turned"  # what would stay is turned or mirrored
    CHANGED = "changed"  # what would stay is cropped or edited
    QUALITY = "quality"  # what would stay was saved again, with a loss
    HOLDS = "holds"  # it holds a film, further pictures, deeper colours or transparency
    METADATA = "metadata"  # it says more about itself


_SAID = {
    "whole": Why.CHANGED,
    "untouched": Why.CHANGED,
    "pixels": Why.PIXELS,
    "source": Why.QUALITY,
    "quality": Why.QUALITY,
    "once": Why.QUALITY,
    "format": Why.QUALITY,
    "metadata": Why.METADATA,
}
_ALTERED = (MatchClass.TURNED, MatchClass.CROPPED, MatchClass.TONAL, MatchClass.EDITED)
_MEASURES: Sequence[Criterion] = tuple(c for c in QUALITY if c.name in _SAID)
_CODING = ("source", "quality", "once", "format")


def too_good(file: ImageFile, keepers: Sequence[ImageFile], group: Group) -> Why | None:
    """Return why a copy is not to go while only `keepers` stay, None where nothing speaks for it.

    Copies with the bytes of a keeper may always go: nothing is lost but a name.
    """
    context = Context(group.files, {r.b: r for r in group.relations})
    if any(context.same_bytes((file, k)) for k in keepers):
        return None
    if file.id == group.suggested:
        return Why.SUGGESTED
    if would_be_lost(file, keepers):
        return Why.HOLDS
    if any(k.id == group.suggested for k in keepers):
        return Why.PIXELS if _more_pixels(file, keepers) else None
    decided = group.suggested is not None
    return _most_telling(file, keepers, context) or _altered(file, keepers, context, decided)


def _more_pixels(file: ImageFile, keepers: Sequence[ImageFile]) -> bool:
    return real_pixels(file) > BETTER * max(map(real_pixels, keepers))


def _most_telling(file: ImageFile, keepers: Sequence[ImageFile], context: Context) -> Why | None:
    """Return by what a file is better than all the keepers, None where one is as good."""
    if _more_pixels(file, keepers):
        return Why.PIXELS
    for criterion in _MEASURES:
        if criterion.name in _CODING and context.same_pixels((file, *keepers)):
            continue
        own = criterion.value(file, context)
        told = [criterion.value(k, context) for k in keepers]
        if own is None or None in told:
            continue
        best = max(value for value in told if value is not None)
        if own > best + criterion.tolerance:
            return _SAID[criterion.name]
        if own < best - criterion.tolerance:
            return None
    return None


def _altered(
    file: ImageFile, keepers: Sequence[ImageFile], context: Context, decided: bool
) -> Why | None:
    """Return what was done to every keeper; without a suggestion, to one of the two."""
    found: set[MatchClass] = set()
    for keeper in keepers:
        asked = (keeper,) if decided else (keeper, file)
        classes = {context.relations[f.id].cls for f in asked if f.id in context.relations}
        if not classes & set(_ALTERED):
            return None
        found |= classes
    return Why.TURNED if MatchClass.TURNED in found else Why.CHANGED
