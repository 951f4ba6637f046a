"""Folders as numbers: a tree of them with the pictures that each holds."""

import os


class FolderTree:
    """Folders get a number when they are first named, and so do all folders above them.

    `up[n]` is n and everything above it, `children[n]` the folders in it that have a number,
    `own[n]` its pictures and `total[n]` those with everything below it. Numbers, because looking
    through folders as Path objects takes seconds where there are thousands of them.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.up: list[tuple[int, ...]] = []
        self.children: list[list[int]] = []
        self.own: list[int] = []
        self.total: list[int] = []
        self._numbers: dict[str, int] = {}

    def number(self, folder: str) -> int:
        """Return the number of a folder."""
        known = self._numbers.get(folder)
        if known is not None:
            return known
        parent = os.path.dirname(folder)
        above: tuple[int, ...] = () if parent == folder else self.up[self.number(parent)]
        number = len(self.names)
        self._numbers[folder] = number
        self.names.append(folder)
        self.up.append((number, *above))
        self.children.append([])
        self.own.append(0)
        self.total.append(0)
        if above:
            self.children[above[0]].append(number)
        return number

    def count(self, folder: int, pictures: int) -> None:
        """Say that a folder itself holds some pictures more."""
        self.own[folder] += pictures
        for above in self.up[folder]:
            self.total[above] += pictures

    def related(self, a: int, b: int) -> bool:
        """Return whether one folder is, or lies in, the other."""
        return a in self.up[b] or b in self.up[a]

    def tops(self) -> list[int]:
        """Return the folders that lie in no other one."""
        return [number for number, above in enumerate(self.up) if len(above) == 1]

    def with_pictures(self, folder: int) -> list[int]:
        """Return the folders in a folder that hold pictures, or hold some further down."""
        return [child for child in self.children[folder] if self.total[child]]

    def by_name(self, folder: int) -> str:
        """Return what to sort a folder by."""
        return self.names[folder]
