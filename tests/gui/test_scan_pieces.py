"""Finds of many groups come in pieces; a retired group stays with those that take its files."""

from collections.abc import Sequence
from pathlib import Path

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass
from imgreview.core.events import Event, GroupsFound, Progress, Stage
from imgreview.gui.scan_pieces import PIECE, Pieces


def _file(name: str) -> ImageFile:
    return ImageFile(FileId(Path("/p") / name, 1, 1), Facts("JPEG", 1, 1))


def _group(name: str, *files: str) -> Group:
    return Group(name, MatchClass.IDENTICAL, tuple(_file(f) for f in files), (), None)


def _cut(pieces: Pieces, event: Event) -> list[GroupsFound]:
    return [p for p in pieces.cut(event) if isinstance(p, GroupsFound)]


def _names(groups: Sequence[Group]) -> list[str]:
    return [g.id for g in groups]


def test_many_groups_come_in_pieces_in_their_order() -> None:
    groups = tuple(_group(f"g{n}", f"{n}a", f"{n}b") for n in range(2 * PIECE + 3))
    found = _cut(Pieces(), GroupsFound(groups))
    assert [len(p.groups) for p in found] == [PIECE, PIECE, 3]
    assert tuple(g for p in found for g in p.groups) == groups


def test_what_is_small_or_something_else_stays_as_it_is() -> None:
    few = GroupsFound((_group("a", "1", "2"),), ("old",))
    other = Progress(Stage.DECODE, 1, 2)
    pieces = Pieces()
    assert list(pieces.cut(few)) == [few]
    assert list(pieces.cut(other)) == [other]


def test_a_retired_group_comes_with_the_groups_that_take_its_files() -> None:
    pieces = Pieces()
    count = 3 * PIECE
    for n in range(count):
        list(pieces.cut(GroupsFound((_group(f"old{n}", f"{n}a", f"{n}b", f"{n}c"),))))
    anew = [_group(f"new{n}", f"{n}a", f"{n}b") for n in range(count)]
    split = [_group(f"more{n}", f"{n}c", f"{n}d") for n in range(count)]
    retired = tuple(f"old{n}" for n in reversed(range(count)))
    found = _cut(pieces, GroupsFound((*anew, *split), retired))
    assert len(found) > 3
    assert max(len(p.groups) + len(p.retired) for p in found) <= PIECE
    for piece in found:
        numbers = sorted(name.removeprefix("old") for name in piece.retired)
        for kind in ("new", "more"):
            mine = [g for g in _names(piece.groups) if g.startswith(kind)]
            assert sorted(g.removeprefix(kind) for g in mine) == numbers
    assert sorted(r for p in found for r in p.retired) == sorted(retired)


def test_groups_that_grow_are_followed() -> None:
    pieces = Pieces()
    list(pieces.cut(GroupsFound((_group("old", "a", "b"),))))
    list(pieces.cut(GroupsFound((_group("old", "a", "z"),))))  # it changed: z came, b left
    fill = [_group(f"f{n}", f"{n}x", f"{n}y") for n in range(PIECE)]
    found = _cut(pieces, GroupsFound((*fill, _group("new", "z", "y")), ("old",)))
    assert [("new" in _names(p.groups), p.retired) for p in found] == [
        (False, ()),
        (True, ("old",)),
    ]


def test_what_hangs_together_is_never_cut_however_much_it_is() -> None:
    pieces = Pieces()
    names = [str(n) for n in range(2 * PIECE)]
    list(pieces.cut(GroupsFound((_group("old", *names),))))
    anew = tuple(_group(f"n{n}", n, f"{n}copy") for n in names)
    assert _cut(pieces, GroupsFound(anew, ("old",))) == [GroupsFound(anew, ("old",))]
