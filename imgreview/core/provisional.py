"""Groups shown from embedded thumbnails until the pixels of all their files were looked at."""

from collections.abc import Iterator

from imgreview.core.domain import FileId
from imgreview.core.events import GroupsFound


class Provisional:
    """Knows which provisional groups still wait for files of theirs, at constant cost a file."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[FileId]] = {}
        self._groups: dict[FileId, set[str]] = {}  # the waiting groups of a file
        self._seen: set[FileId] = set()
        self._done: set[str] = set()

    def shown(self, event: GroupsFound) -> None:
        """Note the groups of an event that were made from thumbnails."""
        for group in event.groups:
            left = {f.id for f in group.files} - self._seen
            self._waiting[group.id] = left
            for file in left:
                self._groups.setdefault(file, set()).add(group.id)
            if not left:
                self._done.add(group.id)

    def looked_at(self, *files: FileId) -> None:
        """Note that the pixels of these files are known."""
        self._seen.update(files)
        for file in files:
            self._looked_at(file)

    def _looked_at(self, file: FileId) -> None:
        for key in self._groups.pop(file, ()):
            left = self._waiting.get(key)
            if left is not None:
                left.discard(file)
                if not left:
                    self._done.add(key)

    def withdraw(self, *, everything: bool = False) -> Iterator[GroupsFound]:
        """Take back the groups whose files were all looked at, or all of them."""
        done = set(self._waiting) if everything else self._done & self._waiting.keys()
        self._done = set()
        for key in done:
            del self._waiting[key]
        if done:
            yield GroupsFound((), tuple(sorted(done)))
