"""What a filter looks at in each group, kept until the group changes."""

from collections.abc import Iterable

from imgreview.core.domain import Group
from imgreview.core.review.filters import GroupFilter, bucket, searchable
from imgreview.core.review.session import ReviewSession
from imgreview.gui.pages import review_words as words


class Haystack:
    """Tells which groups of a session a filter accepts."""

    def __init__(self, session: ReviewSession) -> None:
        self._session = session
        self._text: dict[str, tuple[Group, str]] = {}

    def accepts(self, wanted: GroupFilter, group: Group) -> bool:
        """Return whether a filter shows a group."""
        if not wanted:
            return True
        known = self._text.get(group.id)
        if known is None or known[0] is not group:
            known = (group, searchable(group, [words.bucket_name(bucket(group))]))
            self._text[group.id] = known
        return wanted.accepts(group, known[1], self._session.state(group.id))

    def forget(self, group_ids: Iterable[str]) -> None:
        """Forget groups that left."""
        for group_id in group_ids:
            self._text.pop(group_id, None)
