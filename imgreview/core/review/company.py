"""Beside which pictures a rejected one was seen, while a scan puts it into other groups."""

from collections.abc import Callable, Iterable

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.verdicts import Lookup


class Company:
    """Remembers the mates of rejected files whose groups a scan changes.

    A rejection says that a file is not needed beside certain others. It says nothing once none of
    those that are kept was among them.
    """

    def __init__(self) -> None:
        self._mates: dict[FileKey, set[FileKey]] = {}

    def note(self, groups: Iterable[Group], decision: Lookup) -> None:
        """Remember who is together in groups that are about to change or to leave."""
        for group in groups:
            rejected = [f.id for f in group.files if decision(f.id) is Decision.REJECT]
            if not rejected:
                continue
            keys = {file_key(f.id) for f in group.files}
            for file in rejected:
                self._mates.setdefault(file_key(file), set()).update(keys)

    def forget(self, files: Iterable[FileId]) -> None:
        """Forget files that were decided anew: that was about what is shown now."""
        if self._mates:
            for file in files:
                self._mates.pop(file_key(file), None)

    def strangers(
        self,
        group: Group,
        decision: Lookup,
        holding: Callable[[FileId], Iterable[Group]],
    ) -> list[FileId]:
        """Return the rejected files of a group that only files they were never seen with keep."""
        if not self._mates:
            return []
        found = []
        for file in group.files:
            known = self._mates.get(file_key(file.id))
            if known is None or decision(file.id) is not Decision.REJECT:
                continue
            keepers = {
                file_key(m.id)
                for g in holding(file.id)
                for m in g.files
                if m.protected or decision(m.id) is Decision.KEEP
            }
            if keepers and not keepers & known:
                found.append(file.id)
        return found
