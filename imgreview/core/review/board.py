"""The groups of a review in a stable order, taking in what a running scan finds."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from imgreview.core.domain import Group, ImageFile
from imgreview.core.events import GroupsFound
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.order import Order


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did to the groups on the board; the open group is never among them."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()
    held: int = 0  # newcomers waiting for the open group
    heirs: tuple[tuple[str, str], ...] = ()  # (retired, added in its place)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.retired)


class GroupBoard:
    """Groups by id in the order they arrived; the open one stays as it is until let go."""

    def __init__(self) -> None:
        self._groups: dict[str, Group] = {}
        self._order = Order()
        self._where: dict[FileKey, tuple[str, ...]] = {}  # one tuple for the files of a group
        self._files: dict[FileKey, ImageFile] = {}
        self._listed: dict[str, Group] = {}  # by which files a group is found: never too few
        self._open: str | None = None
        self._held: dict[str, Group] = {}
        self._held_retired: set[str] = set()
        self._tuple: tuple[Group, ...] | None = None

    @property
    def groups(self) -> tuple[Group, ...]:
        """Return the groups in order."""
        if self._tuple is None:
            self._tuple = tuple(map(self._groups.__getitem__, self._order.ids(self._groups)))
        return self._tuple

    def __contains__(self, group_id: object) -> bool:
        return group_id in self._groups

    def __len__(self) -> int:
        return len(self._groups)

    def get(self, group_id: str) -> Group:
        """Return the group; raise KeyError when it is not on the board."""
        return self._groups[group_id]

    def holding(self, key: FileKey) -> tuple[str, ...]:
        """Return the ids of the groups that hold a file."""
        return tuple(i for i in self._where.get(key, ()) if self._holds(i, key))

    def _holds(self, group_id: str, key: FileKey) -> bool:
        group = self._groups.get(group_id)
        if group is None or group is self._listed[group_id]:
            return group is not None
        return any(file_key(f.id) == key for f in group.files)

    def listing(self, key: FileKey) -> tuple[str, ...]:
        """Return the ids of the groups that hold a file or would without a threshold."""
        return self._where.get(key, ())

    def file(self, key: FileKey) -> ImageFile | None:
        """Return the file on the board, or None."""
        return self._files[key] if self.holding(key) else None

    # -- the open group ----------------------------------------------------------------------
    @property
    def open_id(self) -> str | None:
        """Return the id of the group that is being looked at."""
        return self._open

    def hold(self, group_id: str | None) -> Merged:
        """Freeze `group_id` and let the one before go, taking in what waited for it."""
        if group_id == self._open:
            return Merged()
        waiting = GroupsFound(tuple(self._held.values()), tuple(self._held_retired))
        self._open = None
        self._held, self._held_retired = {}, set()
        merged = self.merge(waiting)
        self._open = group_id if group_id in self._groups else None
        return merged

    def release(self) -> Merged:
        """Take in what waited for the open group, and keep it (or its heir) open."""
        was = self._open
        if was is None:
            return Merged()
        first = file_key(self._groups[was].files[0].id)
        merged = self.hold(None)
        heirs = self.holding(first)
        self._open = was if was in self._groups else (heirs[0] if heirs else None)
        return merged

    def listed(self, group_id: str) -> Group | None:
        """Return a group that is shown, or that only a threshold hides; None for any other."""
        return self._groups.get(group_id) or self._listed.get(group_id)

    def waiting(self) -> GroupsFound:
        """Return what is held back for the sake of the open group."""
        return GroupsFound(tuple(self._held.values()), tuple(self._held_retired))

    def newcomers(self) -> int:
        """Return how many files wait to join the open group."""
        if self._open is None:
            return 0
        inside = {file_key(f.id) for f in self._groups[self._open].files}
        waiting = {file_key(f.id) for g in self._held.values() for f in g.files}
        return len(waiting - inside)

    # -- changes -----------------------------------------------------------------------------
    def merge(self, event: GroupsFound) -> Merged:
        """Take in new, changed and retired groups without moving any other group.

        A retired group's place is taken by the first new group that holds one of its files, so
        that a group found again under a better leader stays where it was.
        """
        incoming = {g.id: g for g in event.groups}
        leaving = [r for r in event.retired if r not in incoming]
        if self._open is not None:
            incoming, leaving = self._hold_back(incoming, leaving)
        for gone in leaving:
            self._held.pop(gone, None)
        leaving = [r for r in leaving if r in self._groups]
        added = [g for g in incoming if g not in self._groups]
        changed = [
            g for g, group in incoming.items() if g in self._groups and self._groups[g] != group
        ]
        heirs = self._replace(leaving, {i: incoming[i] for i in (*added, *changed)})
        return Merged(tuple(added), tuple(changed), tuple(leaving), self.newcomers(), heirs)

    def _hold_back(
        self, incoming: dict[str, Group], leaving: list[str]
    ) -> tuple[dict[str, Group], list[str]]:
        """Keep what touches the open group for later; return the rest."""
        assert self._open is not None
        inside = {file_key(f.id) for f in self._groups[self._open].files}
        passing: dict[str, Group] = {}
        for group_id, group in incoming.items():
            touches = any(file_key(f.id) in inside for f in group.files)
            if group_id == self._open and group == self._groups[group_id]:
                self._held.pop(group_id, None)
                self._held_retired.discard(group_id)
            elif group_id == self._open or (touches and group_id not in self._groups):
                self._held[group_id] = group
                self._held_retired.discard(group_id)
            else:
                self._held.pop(group_id, None)
                passing[group_id] = group
        if self._open in leaving:
            self._held_retired.add(self._open)
            self._held.pop(self._open, None)
        return passing, [r for r in leaving if r != self._open]

    def _replace(self, leaving: list[str], coming: dict[str, Group]) -> tuple[tuple[str, str], ...]:
        """Take groups away and put others in; return who took whose place."""
        heirs = self._heirs(leaving, coming)
        for group_id in (*leaving, *(i for i in coming if i in self._groups)):
            self._unlist(group_id)
        self._order.replace(leaving, heirs, coming, self._groups)
        for group_id in leaving:
            self._groups.pop(group_id, None)
        self._groups.update(coming)
        for group in coming.values():
            self._list(group)
        self._tuple = None
        return tuple(heirs.items())

    def _heirs(self, leaving: list[str], coming: dict[str, Group]) -> dict[str, str]:
        """Return for retired groups the new group that holds one of their files, each once."""
        fresh: dict[FileKey, str] = {}
        if leaving:
            new = [(i, g) for i, g in coming.items() if i not in self._groups]
            fresh = {file_key(f.id): i for i, g in new for f in g.files}
        heirs: dict[str, str] = {}
        for gone in leaving:
            keys = (file_key(f.id) for f in self._groups[gone].files)
            heir = next((fresh[k] for k in keys if k in fresh), None)
            if heir is not None and heir not in heirs.values():
                heirs[gone] = heir
        return heirs

    def _list(self, group: Group) -> None:
        self._unlist(group.id)
        self._listed[group.id] = group
        alone = (group.id,)
        for file in group.files:
            key = file_key(file.id)
            self._where[key] = (*self._where[key], group.id) if key in self._where else alone
            self._files[key] = file

    def _unlist(self, group_id: str) -> None:
        group = self._listed.pop(group_id, None)
        for file in () if group is None else group.files:
            key = file_key(file.id)
            holders = tuple(i for i in self._where[key] if i != group_id)
            if holders:
                self._where[key] = holders
            else:
                del self._where[key]
                del self._files[key]

    def drop(self, group_ids: Iterable[str]) -> tuple[str, ...]:
        """Take groups off the board; return those that were on it."""
        leaving = [i for i in group_ids if i in self._groups]
        if self._open in leaving:
            self._open = None
            self._held, self._held_retired = {}, set()
        self._replace(leaving, {})
        return tuple(leaving)

    def insert(self, group: Group, place: int) -> None:
        """Put a group (back) at a place of the order; an id already there is only updated."""
        known = group.id in self._groups
        self._replace([], {group.id: group})
        if not known:
            order = [i for i in self._order.ids(self._groups) if i != group.id]
            order.insert(place, group.id)
            self._groups = {i: self._groups[i] for i in order}
            self._order = Order()
            self._tuple = None

    def reshape(self, order: Iterable[Group], coming: Iterable[Group]) -> None:
        """Show other groups at once: all of them in their order, and those not shown before.

        Groups that leave for a while stay listed: they come back with the next move.
        """
        for group in coming:
            listed = self._listed.get(group.id)
            if listed is group:
                continue
            # By identity: comparing files costs more than everything else here.
            if listed is None or not {id(f) for f in listed.files}.issuperset(map(id, group.files)):
                self._list(group)
        self._tuple = tuple(order)
        self._groups = dict(zip(map(attrgetter("id"), self._tuple), self._tuple, strict=True))
        self._order = Order()

    def place(self, group_id: str) -> int:
        """Return the place of a group in the order."""
        return list(self._order.ids(self._groups)).index(group_id)
