"""Disjoint sets of files that candidate pairs connect."""


class Components:
    """Disjoint sets of files that candidates connect (union by size, path halving)."""

    def __init__(self) -> None:
        self._parent: list[int] = []
        self._members: dict[int, list[int]] = {}  # of sets of more than one: most files are alone

    def add(self) -> int:
        """Add one file alone and return its number."""
        node = len(self._parent)
        self._parent.append(node)
        return node

    def find(self, node: int) -> int:
        """Return the representative of the set that holds `node`."""
        parent = self._parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def join(self, a: int, b: int) -> int:
        """Unite two sets and return the new representative."""
        a, b = self.find(a), self.find(b)
        if a == b:
            return a
        mine, others = self._members.pop(a, [a]), self._members.pop(b, [b])
        if len(mine) < len(others):
            a, b, mine, others = b, a, others, mine
        self._parent[b] = a
        mine.extend(others)
        self._members[a] = mine
        return a

    def members(self, node: int) -> list[int]:
        """Return all files of the set that holds `node`."""
        root = self.find(node)
        return self._members.get(root) or [root]
