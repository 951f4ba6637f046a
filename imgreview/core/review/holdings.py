"""What a review holds, to be looked at: groups, decisions, counts; and who is told of changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from imgreview.core.domain import Decision, FileId, Group, ImageFile
from imgreview.core.review.board import GroupBoard, Merged
from imgreview.core.review.changes import Change, FileKey, file_key
from imgreview.core.review.tally import Staged, Tally
from imgreview.core.review.verdicts import GroupState


@dataclass(frozen=True, slots=True)
class Notice:
    """What changed: groups that came, changed or left, and groups whose decisions changed."""

    merged: Merged = field(default_factory=Merged)
    decided: tuple[str, ...] = ()
    change: Change | None = None
    trouble: str = ""  # why what a scan found could not be written down, in one sentence
    part: bool = False  # the change is a portion of a larger step: nobody needs to look at it
    reshaped: bool = False  # groups came, changed or left by the thousand: look at all of them


class Holdings:
    """The groups of a review, what was decided of their files, and the counts over all."""

    def __init__(self) -> None:
        self._board = GroupBoard()
        self._decisions: dict[FileKey, Decision] = {}
        self._targets: dict[FileKey, Path] = {}
        self._emptied: frozenset[frozenset[FileKey]] = frozenset()
        self._tally = Tally()
        self._listeners: list[Callable[[Notice], None]] = []

    @property
    def groups(self) -> tuple[Group, ...]:
        """Return the groups in the order they were found."""
        return self._board.groups

    @property
    def total(self) -> int:
        """Return the number of groups, at once; `groups` takes as long as there are many."""
        return len(self._board)

    def __contains__(self, group_id: object) -> bool:
        return group_id in self._board

    def group(self, group_id: str) -> Group:
        """Return the group; raise KeyError when the review does not hold it."""
        return self._board.get(group_id)

    def groups_of(self, file: FileId) -> tuple[str, ...]:
        """Return the ids of the groups that hold a file."""
        return self._board.holding(file_key(file))

    def file(self, file: FileId) -> ImageFile | None:
        """Return the picture of an identity, or None when no group holds it."""
        return self._board.file(file_key(file))

    def decision(self, file: FileId) -> Decision:
        """Return what the person decided about a file."""
        return self._decisions.get(file_key(file), Decision.UNDECIDED)

    def target(self, file: FileId) -> Path | None:
        """Return the folder a rejected file goes to; None: as the whole commit."""
        return self._targets.get(file_key(file))

    @property
    def has_targets(self) -> bool:
        """Return whether any file has a folder of its own to go to."""
        return bool(self._targets)

    def emptied(self, group: Group) -> bool:
        """Return whether the person said, by name, that all files of a group may go."""
        if not self._emptied:
            return False
        return frozenset(file_key(f.id) for f in group.files) in self._emptied

    def state(self, group_id: str) -> GroupState:
        """Return how far a group is decided."""
        return self._tally.state(group_id)

    def staged(self) -> Staged:
        """Return how many files and bytes a commit would take."""
        return self._tally.staged

    def reviewed(self) -> int:
        """Return how many groups have no undecided file left."""
        return self._tally.reviewed

    def undecided(self) -> int:
        """Return how many files were left undecided in groups that were begun."""
        return self._tally.undecided

    def subscribe(self, callback: Callable[[Notice], None]) -> Callable[[], None]:
        """Call `callback` after every change; return a function that ends it."""
        self._listeners.append(callback)

        def unsubscribe() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return unsubscribe
