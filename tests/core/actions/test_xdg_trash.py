"""The trash as freedesktop.org specifies it, checked in its own words."""

import os
import stat
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from imgreview.core.actions import mounts, trash_port, xdg_trash
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import ident
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.spot import Spot
from imgreview.core.actions.trash_port import HostTrash, NoTrash
from imgreview.core.actions.xdg_trash import XdgTrash, read_record, record
from imgreview.core.domain import StepState, WarningKind
from imgreview.core.errors import RefusedError
from tests.core.actions.kit import Collection, commit, photo, take_back, walk


def put(file: Path) -> tuple[Path, Path]:
    """Trash one file and return where it and its record are."""
    fs, source = Fs(), os.fsencode(file)
    seen = ident(os.lstat(source))
    spot = XdgTrash().reserve(fs, source, "batch-1")
    XdgTrash().put(fs, source, spot, seen, "batch-1")
    assert spot.path is not None
    assert spot.info is not None
    return Path(os.fsdecode(spot.path)), Path(os.fsdecode(spot.info))


def test_the_record_names_path_and_date(collection: Collection) -> None:
    file = photo(collection.photos / "ümlaut 100% #1.jpg", b"x").path
    landed, info = put(file)
    lines = info.read_bytes().splitlines()
    assert lines[0] == b"[Trash Info]"
    assert lines[1].startswith(b"Path=")
    assert unquote_to_bytes(lines[1][5:]) == os.fsencode(file)
    assert all(32 < byte < 127 for byte in lines[1])
    date = lines[2].removeprefix(b"DeletionDate=").decode()
    assert len(date) == 19
    assert date[10] == "T"
    assert landed.read_bytes() == b"x"
    assert info.name == landed.name + ".trashinfo"


def test_a_missing_data_home_is_made_private(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = collection.home / "fresh" / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(deep))
    put(photo(collection.photos / "a.jpg", b"x").path)
    assert (deep / "Trash" / "files" / "a.jpg").exists()
    for folder in (deep, deep / "Trash", deep / "Trash/files", deep / "Trash/info"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_data_home_defaults_to_the_home_folder(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(collection.home))
    wanted = os.fsencode(collection.home / ".local" / "share")
    for value in (None, "", "relative/path"):
        if value is None:
            monkeypatch.delenv("XDG_DATA_HOME", raising=False)
        else:
            monkeypatch.setenv("XDG_DATA_HOME", value)
        assert xdg_trash.data_home() == wanted


@pytest.mark.parametrize("length", [240, 244, 245, 246, 250, 255])
def test_long_names_are_shortened_to_fit_the_record(collection: Collection, length: int) -> None:
    file = photo(collection.photos / ("y" * (length - 4) + ".jpg"), b"x").path
    landed, info = put(file)
    assert len(os.fsencode(info.name)) <= 255
    assert landed.suffix == ".jpg"
    assert read_record(info.read_bytes())[b"Path"] == os.fsencode(file)


def test_shortening_keeps_characters_whole(collection: Collection) -> None:
    landed, _ = put(photo(collection.photos / ("ü" * 125 + ".jpg"), b"x").path)
    landed.name.encode()
    assert landed.suffix == ".jpg"


def test_two_long_names_that_shorten_alike_get_numbers(collection: Collection) -> None:
    for last in "ab":
        put(photo(collection.photos / last / ("y" * 250 + last), last.encode()).path)
    files = list(walk(collection.trash / "files"))
    assert sorted(p.read_bytes() for p in files) == [b"a", b"b"]


def test_orphans_of_others_keep_their_names(collection: Collection) -> None:
    orphan = photo(collection.trash / "files" / "a.jpg", b"an orphan").path
    record_only = photo(collection.trash / "info" / "a (2).jpg.trashinfo", b"[Trash Info]\n").path
    os.chmod(collection.trash, 0o700)
    landed, _ = put(photo(collection.photos / "a.jpg", b"x").path)
    assert landed.name == "a (3).jpg"
    assert orphan.read_bytes() == b"an orphan"
    assert record_only.read_bytes() == b"[Trash Info]\n"


def test_a_linked_trash_is_refused_before_and_at_the_act(
    collection: Collection, journal: Journal
) -> None:
    collection.group("a.jpg", "b.jpg")
    elsewhere = collection.home / "elsewhere"
    elsewhere.mkdir()
    honest = collection.plan()
    collection.xdg.mkdir()
    collection.trash.symlink_to(elsewhere)
    plan = collection.plan()
    assert plan.steps == ()
    assert [w.kind for w in plan.warnings] == [WarningKind.NO_TRASH]
    assert "imgreview-rejects" in plan.warnings[0].sentence
    (result,) = commit(honest, journal)
    assert result.state is StepState.FAILED
    assert "not a folder of yours" in result.reason
    assert not list(elsewhere.iterdir())
    assert (collection.photos / "b.jpg").exists()


def test_a_record_for_a_volume_is_relative(tmp_path: Path) -> None:
    source = os.fsencode(tmp_path / "a" / "b ä.jpg")
    (tmp_path / "a").mkdir()
    found = read_record(record(source, os.fsencode(tmp_path.resolve()), "m"))
    assert found[b"Path"] == "a/b ä.jpg".encode()


def test_the_first_of_equal_keys_counts() -> None:
    assert read_record(b"[Trash Info]\nPath=/a\nPath=/b\n")[b"Path"] == b"/a"


@pytest.mark.parametrize("sticky", [True, False])
def test_the_shared_trash_of_a_volume_must_be_sticky(
    collection: Collection, monkeypatch: pytest.MonkeyPatch, sticky: bool
) -> None:
    """With the home trash elsewhere, the volume's own folders are used as the spec says."""
    top = collection.home
    monkeypatch.setattr(mounts, "same_volume", lambda a, b: False)
    monkeypatch.setattr(mounts, "top_dir", lambda path: os.fsencode(top))
    shared = top / ".Trash"
    shared.mkdir()
    shared.chmod(0o1777 if sticky else 0o777)
    landed, info = put(photo(collection.photos / "a.jpg", b"x").path)
    own = shared / str(os.getuid()) if sticky else top / f".Trash-{os.getuid()}"
    assert landed == own / "files" / "a.jpg"
    assert read_record(info.read_bytes())[b"Path"] == b"photos/a.jpg"
    assert stat.S_IMODE(own.stat().st_mode) == 0o700


def test_a_linked_shared_trash_is_not_used(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mounts, "same_volume", lambda a, b: False)
    monkeypatch.setattr(mounts, "top_dir", lambda path: os.fsencode(collection.home))
    trap = collection.home / "trap"
    trap.mkdir(mode=0o1777)
    trap.chmod(0o1777)
    (collection.home / ".Trash").symlink_to(trap)
    landed, _ = put(photo(collection.photos / "a.jpg", b"x").path)
    assert landed.is_relative_to(collection.home / f".Trash-{os.getuid()}")
    assert not list(trap.iterdir())


def test_repair_touches_only_our_own_ended_commits(collection: Collection) -> None:
    info = collection.trash / "info"
    ours = photo(info / "a.trashinfo", record(b"/p/a", None, "batch-7")).path
    other_commit = photo(info / "b.trashinfo", record(b"/p/b", None, "other-7")).path
    foreign = photo(info / "c.trashinfo", b"[Trash Info]\nPath=/p/c\n").path
    half = photo(info / ".imgreview-batch-8.part", b"[Tra").path
    kept = photo(info / "d.trashinfo", record(b"/p/d", None, "batch-9")).path
    photo(collection.trash / "files" / "d", b"trashed")
    removed = xdg_trash.repair(Fs(), os.fsencode(collection.trash), frozenset({"batch"}))
    assert removed == 2
    assert [p.exists() for p in (ours, half)] == [False, False]
    assert all(p.exists() for p in (other_commit, foreign, kept))


def test_no_trash_means_refusal_and_never_deletion(
    collection: Collection, journal: Journal
) -> None:
    collection.group("a.jpg", "b.jpg")
    honest = collection.plan()
    trash_port.use(NoTrash())
    plan = collection.plan()
    assert plan.steps == ()
    assert [w.kind for w in plan.warnings] == [WarningKind.NO_TRASH]
    (result,) = commit(honest, journal)
    assert result.state is StepState.FAILED
    assert "no trash" in result.reason
    assert (collection.photos / "b.jpg").exists()


def test_a_host_trash_is_believed_only_when_the_file_is_gone(
    collection: Collection, journal: Journal
) -> None:
    bin_folder = collection.home / "bin"
    bin_folder.mkdir()

    def move(path: str) -> str:
        target = bin_folder / Path(path).name
        Path(path).rename(target)
        return str(target)

    collection.group("a.jpg", "b.jpg")
    trash_port.use(HostTrash(move, lambda path: True))
    (done,) = commit(collection.plan(), journal)
    assert done.where == bin_folder / "b.jpg"
    assert take_back(journal)[0].state is StepState.UNDONE
    assert (collection.photos / "b.jpg").exists()

    trash_port.use(HostTrash(lambda path: "/nowhere", lambda path: True))
    (lied,) = commit(collection.plan(), journal)
    assert lied.state is StepState.FAILED
    assert "still in its place" in lied.reason
    trash_port.use(HostTrash(lambda path: None, lambda path: True))
    assert commit(collection.plan(), journal)[0].state is StepState.FAILED
    trash_port.use(HostTrash(move, lambda path: False))
    assert collection.plan().steps == ()
    with pytest.raises(RefusedError):
        trash_port.current().reserve(Fs(), b"/x", "m")


def test_a_host_trash_gets_no_file_that_was_swapped_in(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0].path
    asked: list[str] = []

    class Swapped(HostTrash):
        def reserve(self, fs: Fs, source: bytes, mark: str) -> Spot:
            file.rename(file.with_name("b.old"))
            file.write_bytes(b"swapped in")
            return super().reserve(fs, source, mark)

    def move(path: str) -> str:
        asked.append(path)
        return ""

    trash_port.use(Swapped(move, lambda path: True))
    (result,) = commit(collection.plan(), journal)
    assert (result.state, asked) == (StepState.FAILED, [])
    assert file.read_bytes() == b"swapped in"


def test_a_host_trash_that_tells_no_place_cannot_be_undone_here(
    collection: Collection, journal: Journal
) -> None:
    def swallow(path: str) -> str:
        Path(path).rename(collection.home / "swallowed")
        return ""

    collection.group("a.jpg", "b.jpg")
    trash_port.use(HostTrash(swallow, lambda path: True))
    (done,) = commit(collection.plan(), journal)
    assert (done.state, done.where) == (StepState.DONE, None)
    (result,) = take_back(journal)
    assert result.state is StepState.FAILED
    assert "system's trash" in result.reason
