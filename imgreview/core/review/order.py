"""The order of the groups of a review, in which one can stand in the place of another."""

from collections.abc import Collection, Iterable, Mapping


class Order:
    """Places of ids; as long as no heir came, the order of the dictionary they are keys of.

    A running scan finds groups anew under better leaders, some at a time and again and again:
    that must not cost more the more groups there are.
    """

    def __init__(self) -> None:
        self._at: dict[int, str] | None = None  # place → id, in order
        self._place: dict[str, int] = {}
        self._next = 0

    def ids(self, keys: Collection[str]) -> Collection[str]:
        """Return the ids in order; `keys` are those of the dictionary."""
        return keys if self._at is None else self._at.values()

    def replace(
        self,
        leaving: Iterable[str],
        heirs: Mapping[str, str],
        coming: Iterable[str],
        keys: Collection[str],
    ) -> None:
        """Take ids away, their heirs into their places, and put other new ones at the end.

        `keys` are those of the dictionary before that.
        """
        if self._at is None:
            if not heirs:
                return
            self._at = dict(enumerate(keys))
            self._place = {name: place for place, name in self._at.items()}
            self._next = len(self._at)
        for gone in leaving:
            place = self._place.pop(gone, None)
            if place is None:
                continue
            heir = heirs.get(gone)
            if heir is None:
                del self._at[place]
            else:
                self._at[place] = heir
                self._place[heir] = place
        for new in coming:
            if new not in self._place:
                self._at[self._next] = new
                self._place[new] = self._next
                self._next += 1
