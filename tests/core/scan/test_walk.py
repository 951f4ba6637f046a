"""The walk: every file once, links not followed, odd names, protection, refusals."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.actions.plan_warnings import QUARANTINE
from imgreview.core.jobs import Cancelled, CancelToken
from imgreview.core.scan.walk import Alias, Found, Item, Skipped, walk
from imgreview.core.settings import Root, WalkSettings

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs links and names of POSIX")


def make(base: Path, *names: str) -> None:
    """Create small files with these names below `base`."""
    for name in names:
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_bytes(b"content of " + os.fsencode(name))


def items(*roots: Path | Root, **settings: Any) -> list[Item]:
    """Return everything a walk yields."""
    wanted = [root if isinstance(root, Root) else Root(root) for root in roots]
    return list(walk(wanted, WalkSettings(**settings), CancelToken()))


def names(base: Path, found: Sequence[Item]) -> list[str]:
    """Return the paths of the found files below `base`, sorted."""
    return sorted(i.id.path.relative_to(base).as_posix() for i in found if isinstance(i, Found))


def test_pictures_are_found_by_suffix_at_any_depth(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b/c/d.PNG", "b/notes.txt", "b/noending", "e.tar.jpeg", "jpg")
    assert names(tmp_path, items(tmp_path)) == ["a.jpg", "b/c/d.PNG", "e.tar.jpeg"]


def test_the_identity_is_that_of_the_file(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg")
    (found,) = items(tmp_path)
    assert isinstance(found, Found)
    status = (tmp_path / "a.jpg").lstat()
    assert (found.id.size, found.id.mtime_ns, found.id.ctime_ns, found.id.dev, found.id.ino) == (
        *(status.st_size, status.st_mtime_ns, status.st_ctime_ns),
        *(status.st_dev, status.st_ino),
    )
    assert not found.protected


def test_sizes_depth_and_hidden_files(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "sub/b.jpg", ".hidden/c.jpg", ".d.jpg", "sub/._b.jpg")
    (tmp_path / "big.jpg").write_bytes(b"x" * 5000)
    assert names(tmp_path, items(tmp_path, recursive=False)) == ["a.jpg", "big.jpg"]
    assert names(tmp_path, items(tmp_path, min_bytes=1000)) == ["big.jpg"]
    assert names(tmp_path, items(tmp_path, max_bytes=1000)) == ["a.jpg", "sub/b.jpg"]
    assert names(tmp_path, items(tmp_path, hidden=True)) == [
        *(".d.jpg", ".hidden/c.jpg", "a.jpg", "big.jpg", "sub/b.jpg"),
    ]
    assert names(tmp_path / ".hidden", items(tmp_path / ".hidden")) == ["c.jpg"]


def test_include_and_exclude(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b.png", "2019/c.jpg", "2019/raw/d.jpg", "2020/e.png")
    assert names(tmp_path, items(tmp_path, include=("*.png",))) == ["2020/e.png", "b.png"]
    assert names(tmp_path, items(tmp_path, include=("2019",))) == ["2019/c.jpg", "2019/raw/d.jpg"]
    assert names(tmp_path, items(tmp_path, exclude=("RAW", "b.*"))) == [
        *("2019/c.jpg", "2020/e.png", "a.jpg"),
    ]
    assert names(tmp_path, items(tmp_path, include=("2019",), exclude=("2019/raw",))) == [
        "2019/c.jpg"
    ]


def test_bins_and_folders_of_other_programs_are_left_out(tmp_path: Path) -> None:
    make(
        tmp_path,
        *(".Trash-1000/files/a.jpg", "@eaDir/b.jpg", "#recycle/c.jpg", "$RECYCLE.BIN/d.jpg"),
        *(".dtrash/e.jpg", ".git/f.jpg", "Trash/files/g.jpg", "Trash/info/g.jpg.trashinfo"),
        *("My.photoslibrary/originals/h.jpg", "good/i.jpg", "trash/j.jpg"),
        f"{QUARANTINE}/good/i.jpg",
    )
    found = items(tmp_path, hidden=True)
    assert names(tmp_path, found) == ["good/i.jpg", "trash/j.jpg"]
    skipped = [i for i in found if isinstance(i, Skipped)]
    reasons = {s.path.name: s.reason for s in skipped}
    assert set(reasons) == {"My.photoslibrary", QUARANTINE}
    assert "another photo program" in reasons["My.photoslibrary"]
    assert "rejected" in reasons[QUARANTINE]
    assert names(tmp_path, items(tmp_path / QUARANTINE)) == [f"{QUARANTINE}/good/i.jpg"]


def test_the_programs_own_folder_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.jpg", "own/cache/thumbs/b.jpg")
    monkeypatch.setenv("IMGREVIEW_HOME", str(tmp_path / "own"))
    assert names(tmp_path, items(tmp_path)) == ["a.jpg"]


@POSIX
def test_links_are_neither_candidates_nor_ways(tmp_path: Path) -> None:
    make(tmp_path, "real/a.jpg", "elsewhere/b.jpg")
    (tmp_path / "real/link.jpg").symlink_to(tmp_path / "elsewhere/b.jpg")
    (tmp_path / "real/dead.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "real/folder").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "real/loop").symlink_to(tmp_path / "real")
    assert items(tmp_path / "real") == [i for i in items(tmp_path / "real") if isinstance(i, Found)]
    assert names(tmp_path, items(tmp_path / "real")) == ["real/a.jpg"]


@POSIX
def test_a_root_may_be_a_link_to_a_folder_but_not_to_a_file(tmp_path: Path) -> None:
    make(tmp_path, "real/a.jpg")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "file.jpg").symlink_to(tmp_path / "real/a.jpg")
    assert names(tmp_path, items(tmp_path / "folder", tmp_path / "real")) == ["real/a.jpg"]
    (skipped,) = items(tmp_path / "file.jpg")
    assert isinstance(skipped, Skipped)
    assert "symbolic link" in skipped.reason


@POSIX
def test_hard_links_are_names_of_one_file(tmp_path: Path) -> None:
    make(tmp_path, "a/one.jpg")
    os.link(tmp_path / "a/one.jpg", tmp_path / "a/two.jpg")
    (tmp_path / "b").mkdir()
    os.link(tmp_path / "a/one.jpg", tmp_path / "b/three.jpg")
    got = items(tmp_path, tmp_path / "b", tmp_path / "a")
    (found,) = [i for i in got if isinstance(i, Found)]
    aliases = [i for i in got if isinstance(i, Alias)]
    assert {a.of for a in aliases} == {found.id}
    assert {found.id.path, *(a.path for a in aliases)} == {
        tmp_path / n for n in ("a/one.jpg", "a/two.jpg", "b/three.jpg")
    }
    assert len(aliases) == 2


@pytest.mark.parametrize("settings", [{}, {"exclude": ("*.gif",)}, {"include": ("*.jpg",)}])
def test_overlapping_and_repeated_roots_count_once(
    tmp_path: Path, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.jpg", "sub/b.jpg", "sub/deep/c.jpg")
    monkeypatch.chdir(tmp_path)
    roots = [
        *(tmp_path / "sub/deep", tmp_path, tmp_path, tmp_path / "sub" / ".." / "sub"),
        *(Path("sub"), tmp_path / "sub/b.jpg", Path(".")),
    ]
    for order in (roots, roots[::-1]):
        got = items(*order, **settings)
        assert names(tmp_path, got) == ["a.jpg", "sub/b.jpg", "sub/deep/c.jpg"]
        assert len(got) == 3


def test_patterns_are_judged_below_each_root(tmp_path: Path) -> None:
    make(tmp_path, "sub/b.jpg", "sub/deep/c.jpg")
    for roots in ((tmp_path, tmp_path / "sub"), (tmp_path / "sub", tmp_path)):
        assert names(tmp_path, items(*roots, exclude=("sub/deep",))) == [
            *("sub/b.jpg", "sub/deep/c.jpg"),
        ]


def _protection(base: Path, got: Sequence[Item]) -> dict[str, bool]:
    return {
        i.id.path.relative_to(base).as_posix(): i.protected for i in got if isinstance(i, Found)
    }


def test_everything_under_a_protected_folder_is_protected(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "best/b.jpg", "best/deep/c.jpg")
    best = Root(tmp_path / "best", protected=True)
    expected = {"a.jpg": False, "best/b.jpg": True, "best/deep/c.jpg": True}
    assert _protection(tmp_path, items(tmp_path, best)) == expected
    assert _protection(tmp_path, items(best, tmp_path)) == expected
    assert _protection(tmp_path, items(tmp_path / "best/deep", best)) == {
        "best/b.jpg": True,
        "best/deep/c.jpg": True,
    }


def test_protection_reaches_below_what_the_walk_of_its_root_shows(tmp_path: Path) -> None:
    make(tmp_path, "best/b.jpg", "best/deep/c.jpg", "best/.dark/d.jpg")
    best = Root(tmp_path / "best", protected=True)
    deep, dark = tmp_path / "best/deep", tmp_path / "best/.dark"
    got = items(best, deep, dark, recursive=False)
    assert set(_protection(tmp_path, got).values()) == {True}
    assert len(got) == 3


@POSIX
def test_protection_by_another_path_and_by_another_name(tmp_path: Path) -> None:
    make(tmp_path, "best/b.jpg")
    (tmp_path / "way").symlink_to(tmp_path / "best")
    (tmp_path / "other").mkdir()
    os.link(tmp_path / "best/b.jpg", tmp_path / "other/copy.jpg")
    got = items(tmp_path, Root(tmp_path / "way", protected=True))
    assert _protection(tmp_path, got) == {"best/b.jpg": True}
    (alias,) = [i for i in got if isinstance(i, Alias)]
    assert (alias.path.name, alias.protected) == ("copy.jpg", False)


def test_a_root_may_be_a_file(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "picture")
    assert names(tmp_path, items(tmp_path / "a.jpg", tmp_path / "picture")) == ["a.jpg", "picture"]
    (found,) = items(Root(tmp_path / "a.jpg", protected=True), tmp_path)
    assert isinstance(found, Found)
    assert found.protected


def test_what_cannot_be_read_has_a_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    (missing,) = items(tmp_path / "missing")
    assert missing == Skipped(tmp_path / "missing", "The folder is not there.")
    (empty,) = items(tmp_path)
    assert empty == Skipped(tmp_path / "empty.jpg", "The file is empty.")
    assert items(tmp_path, min_bytes=10) == []


@POSIX
def test_pipes_with_the_name_of_a_picture_are_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (skipped,) = items(tmp_path)
    assert isinstance(skipped, Skipped)
    assert "pipe" in skipped.reason


@POSIX
def test_a_closed_folder_is_named_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests may run as root, whom no permission stops: the system call refuses instead."""
    make(tmp_path, "closed/a.jpg", "open/b.jpg")
    real = os.scandir

    def scandir(path: bytes) -> Any:
        if path.endswith(b"closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    got = items(tmp_path)
    assert names(tmp_path, got) == ["open/b.jpg"]
    assert [i for i in got if isinstance(i, Skipped)] == [
        Skipped(tmp_path / "closed", "The folder may not be read: permission denied.")
    ]


@POSIX
def test_odd_names_come_through_unharmed(tmp_path: Path) -> None:
    base = os.fsencode(tmp_path)
    odd = [
        *(b"\xff\xfe.jpg", b"new\nline.jpg", b"-rf.jpg", b" .jpg", b"x" * 251 + b".jpg"),
        *("é.jpg".encode(), "é.jpg".encode(), "\u202eгпj.jpg".encode(), b"a\\b.jpg"),
    ]
    for name in odd:
        with open(os.path.join(base, name), "wb") as handle:
            handle.write(name)
    os.mkdir(base + b"/\xfd")
    with open(base + b"/\xfd/\xfc.jpg", "wb") as handle:
        handle.write(b"deep")
    got = {os.fsencode(i.id.path) for i in items(tmp_path) if isinstance(i, Found)}
    assert got == {os.path.join(base, n) for n in odd} | {base + b"/\xfd/\xfc.jpg"}


@POSIX
def test_deep_folders_need_no_recursion(tmp_path: Path) -> None:
    depth = 1200
    script = "import os,sys\nos.chdir(sys.argv[1])\n" + (
        f"for i in range({depth}):\n os.mkdir('d'); os.chdir('d')\n open('a.jpg','w').write('x')\n"
    )
    top = tmp_path / "top"
    top.mkdir()
    try:
        subprocess.run([sys.executable, "-c", script, str(top)], check=True)
        assert len(names(tmp_path, items(tmp_path))) == depth
    finally:  # pytest's own clean-up is recursive and would fail on such a tree
        subprocess.run(["rm", "-rf", str(top)], check=True)


def test_results_come_before_the_folder_is_read_to_its_end(tmp_path: Path) -> None:
    make(tmp_path, *(f"{i}.jpg" for i in range(600)))
    token = CancelToken()
    running = walk([Root(tmp_path)], WalkSettings(), token)
    assert isinstance(next(running), Found)
    token.cancel()
    with pytest.raises(Cancelled):
        list(running)


def test_a_walk_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "sub/b.jpg")
    before = [(p, p.lstat().st_mtime_ns, p.lstat().st_ctime_ns) for p in tmp_path.rglob("*")]
    items(tmp_path)
    after = [(p, p.lstat().st_mtime_ns, p.lstat().st_ctime_ns) for p in tmp_path.rglob("*")]
    assert sorted(before) == sorted(after)
