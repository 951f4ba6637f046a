"""Which of two folders holds the better copies."""

from collections.abc import Iterable

from imgreview.core.domain import Group
from imgreview.core.folder_pairs import Side
from imgreview.core.review.filters import bucket


def suggestions(side: Side, other: Side, groups: Iterable[Group], buckets: frozenset[str]) -> int:
    """Return in how many groups that both sides share the suggested keeper lies on `side`."""
    found = 0
    for group in groups:
        if group.suggested is None or bucket(group) not in buckets:
            continue
        if side.has(group.suggested.path) and any(other.has(f.id.path) for f in group.files):
            found += 1
    return found
