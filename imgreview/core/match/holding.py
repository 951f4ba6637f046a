"""What one file holds beside the picture that others of its group do not: it would go with it."""

from collections.abc import Sequence

from imgreview.core.domain import ImageFile


def holds_more(file: ImageFile, other: ImageFile) -> bool:
    """Return whether a file holds a film, frames, pages or deeper colours that another lacks."""
    return file.facts.frames > other.facts.frames or (file.facts.deep and not other.facts.deep)


def would_be_lost(file: ImageFile, keepers: Sequence[ImageFile]) -> bool:
    """Return whether something of a file is in none of those that stay instead of it."""
    return bool(keepers) and all(holds_more(file, keeper) for keeper in keepers)
