"""Cuts what a scan finds into pieces that the window takes in without a pause."""

from collections.abc import Iterator

from imgreview.core.domain import FileId, Group
from imgreview.core.events import Event, GroupsFound

PIECE = 25  # groups, a few milliseconds of showing and saving


class Pieces:
    """Knows the groups of one scan, so that a retired one stays with those that take its files.

    The decisions about a retired group pass on to the groups of the same event that hold its
    files; whatever hangs together by files is therefore never cut apart.
    """

    def __init__(self) -> None:
        self._files: dict[str, tuple[FileId, ...]] = {}

    def cut(self, event: Event) -> Iterator[Event]:
        """Yield an event, or several that say the same."""
        if not isinstance(event, GroupsFound):
            yield event
            return
        small = len(event.groups) + len(event.retired) <= PIECE
        yield from (event,) if small else self._cut(event)
        for gone in event.retired:
            self._files.pop(gone, None)
        for group in event.groups:
            self._files[group.id] = tuple(f.id for f in group.files)

    def _cut(self, event: GroupsFound) -> Iterator[GroupsFound]:
        groups: list[Group] = []
        retired: list[str] = []
        for part in self._parts(event):
            held = len(groups) + len(retired)
            if held and held + len(part.groups) + len(part.retired) > PIECE:
                yield GroupsFound(tuple(groups), tuple(retired))
                groups, retired = [], []
            groups += part.groups
            retired += part.retired
        yield GroupsFound(tuple(groups), tuple(retired))

    def _parts(self, event: GroupsFound) -> Iterator[GroupsFound]:
        """Yield what hangs together by files, in the order of the groups."""
        gone = [(name, self._files.get(name, ())) for name in event.retired]
        items = [(None, g, tuple(f.id for f in g.files)) for g in event.groups]
        nodes = [*items, *((name, None, files) for name, files in gone)]
        leader = list(range(len(nodes)))

        def find(n: int) -> int:
            while leader[n] != n:
                leader[n] = leader[leader[n]]
                n = leader[n]
            return n

        first: dict[FileId, int] = {}
        for n, (_, _, files) in enumerate(nodes):
            for file in files:
                one, other = find(first.setdefault(file, n)), find(n)
                leader[max(one, other)] = min(one, other)
        parts: dict[int, tuple[list[Group], list[str]]] = {}
        for n, (name, group, _) in enumerate(nodes):
            part = parts.setdefault(find(n), ([], []))
            if group is not None:
                part[0].append(group)
            elif name is not None:
                part[1].append(name)
        for groups, retired in parts.values():
            yield GroupsFound(tuple(groups), tuple(retired))
