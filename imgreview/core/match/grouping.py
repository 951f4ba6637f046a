"""Candidate pairs in, groups out: every member is proven against the group's best picture."""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from imgreview.core.domain import Group, ImageFile, Relation
from imgreview.core.match.keeper import rank, suggest

Relate = Callable[[ImageFile, ImageFile], Relation | None]
Nearly = Callable[[ImageFile, ImageFile], bool]
Ready = Callable[[Sequence[tuple[ImageFile, ImageFile]]], None]

WEAK_SCORE = 0.75  # a group with a relation below it says so


def group(
    files: Sequence[ImageFile],
    candidates: Iterable[tuple[int, int]],
    relate: Relate,
    folder_priority: Sequence[Path] = (),
    prepare: Ready | None = None,
    nearly: Nearly = lambda _a, _b: False,
) -> list[Group]:
    """Return the groups of `files`, biggest first by rank; each file is in at most one.

    `candidates` are index pairs into `files`; `relate(a, b)` returns how b belongs to a, or None.
    It is asked at most once for each ordered pair. The answer does not depend on the order of
    `files` or `candidates`. Leader clustering: the best file not yet in a group leads, files that
    can be reached from it through proven members are tried against it (never against a member),
    and a leader that proves to be a part or an edit of another file hands its place over.
    `prepare` is told of pairs that will be asked for, so that they can be proven side by side.
    A file that leads nobody may still follow another one for which it was `nearly` proven.
    """
    ordered = rank(files)
    place = {f.id: i for i, f in enumerate(ordered)}
    links: list[set[int]] = [set() for _ in ordered]
    for i, j in candidates:
        a, b = place[files[i].id], place[files[j].id]
        if a != b:
            links[a].add(b)
            links[b].add(a)
    return _Clustering(ordered, links, relate, folder_priority, prepare, nearly).run()


class _Clustering:
    """One run of leader clustering over ranked files."""

    def __init__(
        self,
        files: list[ImageFile],
        links: list[set[int]],
        relate: Relate,
        folder_priority: Sequence[Path] = (),
        prepare: Ready | None = None,
        nearly: Nearly = lambda _a, _b: False,
    ) -> None:
        self.nearly = nearly
        self.files = files
        self.links = links
        self.relate = relate
        self.folder_priority = folder_priority
        self.prepare = prepare
        self.known: dict[tuple[int, int], Relation | None] = {}
        self.free = set(range(len(files)))

    def run(self) -> list[Group]:
        """Return the groups, in the order of their leaders."""
        groups = []
        for node in range(len(self.files)):
            if node not in self.free or not self.links[node]:
                continue
            leader, members = self.settle(node)
            if members:
                self.free -= {leader, *members}
                groups.append((leader, self.build(leader, members)))
            elif not any(self.nearly(self.files[node], self.files[n]) for n in self.links[node]):
                self.free.discard(node)
        return [g for _, g in sorted(groups, key=lambda pair: pair[0])]

    def ask(self, a: int, b: int) -> Relation | None:
        """Return how b belongs to a, proven once."""
        if (a, b) not in self.known:
            self.known[a, b] = self.relate(self.files[a], self.files[b])
        return self.known[a, b]

    def gather(self, leader: int, visited: frozenset[int] | None = None) -> list[int]:
        """Return the members proven against `leader`, in rank order.

        Files linked to the leader or to a proven member are tried, so that a crop of a turned
        copy is found though only the copy resembles it. Where `visited` is given, a member
        outside it that the leader was made from ends the search and stands last.
        """
        queue = self.links[leader] & self.free
        tried: set[int] = {leader}
        members: list[int] = []
        self.announce(leader, queue)
        while queue:
            node = min(queue)
            queue.discard(node)
            tried.add(node)
            if self.ask(leader, node) is not None:
                members.append(node)
                if visited is not None and node not in visited and self._original(leader, node):
                    return members
                fresh = (self.links[node] & self.free) - tried - queue
                self.announce(leader, fresh)
                queue |= fresh
        return sorted(members)

    def announce(self, leader: int, nodes: set[int]) -> None:
        """Have the pairs of a leader proven side by side, where there is something to gain."""
        todo = sorted(n for n in nodes if (leader, n) not in self.known)
        if self.prepare is not None and len(todo) > 1:
            self.prepare([(self.files[leader], self.files[n]) for n in todo])

    def settle(self, start: int) -> tuple[int, list[int]]:
        """Return the leader for `start` and its members.

        Where a relation shows that a member is what the leader was made from, that member leads,
        if at least as many files are proven against it. Who it is shows after a few proofs; all
        others are then made against it alone.
        """
        leader, chain = start, frozenset((start,))
        while (heir := self._heir(leader, chain)) is not None:
            leader, chain = heir, chain | {heir}
        if leader == start or self._outreached(start, leader):
            return self._step_by_step(start)
        return leader, self.gather(leader)

    def _heir(self, leader: int, visited: frozenset[int]) -> int | None:
        """Return the first member found that the leader was made from, None without one."""
        members = self.gather(leader, visited)
        last = members[-1] if members else None
        ends = last is not None and last not in visited and self._original(leader, last)
        return last if ends else None

    def _outreached(self, start: int, heir: int) -> bool:
        """Return whether `start` has a member of its own that its heir has not."""
        members = {heir, *self.gather(heir)}
        if start not in members:
            return True
        linked = set().union(*(self.links[m] for m in members))
        return any(self.ask(start, n) is not None for n in sorted(linked & self.free - members))

    def _step_by_step(self, start: int) -> tuple[int, list[int]]:
        """Return the same as `settle` where the number of members has to decide."""
        leader, members = start, self.gather(start)
        visited = {leader}
        while members:
            sources = [m for m in members if self._original(leader, m) and m not in visited]
            if not sources:
                break
            heir = sources[0]
            visited.add(heir)
            heirs = self.gather(heir)
            if len(heirs) < len(members) or leader not in heirs:
                break
            leader, members = heir, heirs
        return leader, members

    def _original(self, leader: int, member: int) -> bool:
        relation = self.ask(leader, member)
        return relation is not None and relation.evidence.get("original") == "b"

    def build(self, leader: int, members: list[int]) -> Group:
        """Return the group of a leader and its members."""
        relations = tuple(r for m in members if (r := self.ask(leader, m)) is not None)
        files = (self.files[leader], *(self.files[m] for m in members))
        return led(files, relations, self.folder_priority)


def led(
    files: tuple[ImageFile, ...],
    relations: tuple[Relation, ...],
    folder_priority: Sequence[Path] = (),
) -> Group:
    """Return the group that files[0] leads; `relations` are those of the others to it."""
    keep, reasons = suggest(files, relations, folder_priority)
    return Group(
        id=group_id(files[0]),
        cls=max((r.cls for r in relations), key=lambda c: c.strength),
        files=files,
        relations=relations,
        suggested=keep,
        reasons=reasons,
        weak=any(r.score < WEAK_SCORE and r.cls.is_copy for r in relations),
    )


def group_id(leader: ImageFile) -> str:
    """Return the id of the group led by a file: the same for the same path in every scan."""
    return hashlib.blake2b(os.fsencode(leader.path), digest_size=8).hexdigest()
