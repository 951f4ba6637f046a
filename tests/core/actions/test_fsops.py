"""The system calls themselves: nothing is replaced, nothing but what was checked is removed."""

import errno
import os
from pathlib import Path

import pytest

from imgreview.core.actions import mounts, words
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import NameTaken, aside_name, ident
from imgreview.core.errors import RefusedError
from tests.core.actions.kit import FaultFs, NoReplaceUnknown, failing, photo, walk

KINDS = [FaultFs, NoReplaceUnknown]


def raw(path: Path) -> bytes:
    return os.fsencode(path)


@pytest.mark.parametrize("kind", KINDS)
def test_rename_never_replaces(tmp_path: Path, kind: type[FaultFs]) -> None:
    source = photo(tmp_path / "a", b"a").path
    target = photo(tmp_path / "b", b"b").path
    with pytest.raises(NameTaken):
        kind().rename(raw(source), raw(target))
    assert (source.read_bytes(), target.read_bytes()) == (b"a", b"b")
    kind().rename(raw(source), raw(tmp_path / "c"))
    assert sorted(p.name for p in walk(tmp_path)) == ["b", "c"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["dangling link", "folder", "link to the source"])
def test_rename_replaces_no_link_and_no_folder(
    tmp_path: Path, kind: type[FaultFs], what: str
) -> None:
    source, target = photo(tmp_path / "a", b"a").path, tmp_path / "b"
    if what == "folder":
        target.mkdir()
    else:
        target.symlink_to("nowhere" if what == "dangling link" else source)
    with pytest.raises(NameTaken):
        kind().rename(raw(source), raw(target))
    assert source.exists()
    assert os.path.lexists(target)


def test_without_links_or_flags_a_move_is_refused(tmp_path: Path) -> None:
    source = photo(tmp_path / "a", b"a").path

    class Poor(NoReplaceUnknown):
        """As exFAT through an old FUSE driver: neither flags nor hard links."""

        def __init__(self) -> None:
            super().__init__(2, failing(errno.EPERM))

    with pytest.raises(OSError, match="not supported") as error:
        Poor().rename(raw(source), raw(tmp_path / "b"))
    assert "without the risk of replacing" in words.failed(error.value)
    assert [p.name for p in walk(tmp_path)] == ["a"]


@pytest.mark.parametrize("kind", KINDS)
def test_discard_removes_only_what_was_seen(tmp_path: Path, kind: type[FaultFs]) -> None:
    file = photo(tmp_path / "a", b"a").path
    seen = ident(file.stat())
    file.write_bytes(b"changed")
    with pytest.raises(RefusedError):
        kind().discard(raw(file), seen, "m")
    assert file.read_bytes() == b"changed"
    kind().discard(raw(file), ident(file.stat()), "m")
    assert list(walk(tmp_path)) == []


def test_discard_does_not_touch_what_bears_its_hidden_name(tmp_path: Path) -> None:
    file = photo(tmp_path / "a", b"a").path
    hidden = photo(Path(os.fsdecode(aside_name(raw(file), "m"))), b"left over").path
    with pytest.raises(OSError, match="busy"):
        Fs().discard(raw(file), ident(file.stat()), "m")
    assert file.exists()
    assert hidden.read_bytes() == b"left over"


def test_links_and_special_files_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(photo(tmp_path / "a", b"a").path)
    os.mkfifo(tmp_path / "fifo")
    for name in ("link", "fifo", "."):
        with pytest.raises(OSError):
            Fs().digest(raw(tmp_path / name))


def test_create_is_exclusive_and_leaves_nothing_half(tmp_path: Path) -> None:
    Fs().create(raw(tmp_path / "a"), b"first")
    with pytest.raises(FileExistsError):
        Fs().create(raw(tmp_path / "a"), b"second")
    assert (tmp_path / "a").read_bytes() == b"first"
    for at in (2, 3):
        with pytest.raises(OSError):
            FaultFs(at, failing(errno.ENOSPC)).create(raw(tmp_path / "b"), b"x")
        assert not (tmp_path / "b").exists()


def test_short_writes_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: plain(fd, bytes(data[:3])))
    file = photo(tmp_path / "a", b"more than three bytes")
    Fs().copy(raw(file.path), raw(tmp_path / "b"), ident(file.path.stat()))
    assert (tmp_path / "b").read_bytes() == b"more than three bytes"


def test_a_copy_that_reads_back_differently_is_dropped(tmp_path: Path) -> None:
    class Lying(Fs):
        def digest(self, path: bytes) -> tuple[bytes, os.stat_result]:
            return b"wrong", os.lstat(path)

    file = photo(tmp_path / "a", b"a").path
    with pytest.raises(OSError, match="differs"):
        Lying().copy(raw(file), raw(tmp_path / "b"), ident(file.stat()))
    assert [p.name for p in walk(tmp_path)] == ["a"]


def test_a_file_that_grows_while_it_is_read_has_no_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = photo(tmp_path / "a", b"a").path
    plain = os.read

    def growing(fd: int, count: int) -> bytes:
        data = plain(fd, count)
        if data:
            with file.open("ab") as handle:
                handle.write(b"more")
            monkeypatch.setattr(os, "read", plain)
        return data

    monkeypatch.setattr(os, "read", growing)
    with pytest.raises(OSError, match="changed while"):
        Fs().digest(raw(file))


def test_made_folders_are_told(tmp_path: Path) -> None:
    deep = raw(tmp_path / "a" / "b")
    assert Fs().make_dirs(deep) == [raw(tmp_path / "a"), deep]
    assert Fs().make_dirs(deep) == []


def test_mounts_of_paths_that_do_not_exist_yet(tmp_path: Path) -> None:
    assert mounts.same_volume(raw(tmp_path / "x" / "y"), raw(tmp_path))
    assert mounts.existing(raw(tmp_path / "x" / "y")) == raw(tmp_path)
    assert not mounts.same_volume(raw(tmp_path), b"/proc")
    assert mounts.top_dir(b"/proc/self/fd") == b"/proc"
    free = mounts.free_bytes(raw(tmp_path / "x"))
    assert free is not None
    assert free > 0


def test_names_are_shown_safely() -> None:
    assert words.shown(b"a\xff\n\x1b.jpg") == "a\\xff\\n\\x1b.jpg"
    assert words.shown("ü 🏔️.jpg".encode()).startswith("ü 🏔")
    unknown = OSError(9999, "Strange thing")
    assert words.failed(unknown) == "It stayed where it was: strange thing."
