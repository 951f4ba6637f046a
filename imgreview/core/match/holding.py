"""What one file holds beside the picture that others of its group do not: it would go with it."""

from collections.abc import Sequence

from imgreview.core.domain import ImageFile


def holds_more(file: ImageFile, other: ImageFile) -> bool:
    """Return whether a file holds a film, frames, pages, deeper colours or transparency more."""
    own, its = file.facts, other.facts
    return own.frames > its.frames or (own.deep and not its.deep) or (own.alpha and not its.alpha)


def would_be_lost(file: ImageFile, keepers: Sequence[ImageFile]) -> bool:
    """Return whether something of a file is in none of those that stay instead of it."""
    return bool(keepers) and all(holds_more(file, keeper) for keeper in keepers)
