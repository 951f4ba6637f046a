"""Recovery: each half-way state a kill can leave, built by hand, and what becomes of it."""

import os
from pathlib import Path

import pytest

from imgreview.core.actions.execute import recover
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import aside_name, ident, part_name
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.relocate import Place, free_paths, numbered, settle, shorten
from imgreview.core.actions.spot import Spot
from imgreview.core.actions.xdg_trash import record
from imgreview.core.domain import ActionPlan, StepState
from tests.core.actions.kit import Collection, commit, photo, take_back, walk

MARK = "batch-1"


class Half:
    """A step that was written down and then interrupted."""

    def __init__(self, collection: Collection, journal: Journal, action: str = "move") -> None:
        self.file = photo(collection.photos / "a.jpg", b"the photo").path
        self.source = os.fsencode(self.file)
        folder = collection.target if action == "move" else collection.trash / "files"
        folder.mkdir(parents=True)
        self.target = folder / "a.jpg"
        self.info: Path | None = None
        if action == "trash":
            (collection.trash / "info").mkdir(mode=0o700)
            self.info = collection.trash / "info" / "a.jpg.trashinfo"
            self.info.write_bytes(record(self.source, None, MARK))
        self.seen = ident(os.lstat(self.source))
        self.batch = journal.open_batch(ActionPlan("p", (), (), 0), None)
        spot = Spot(os.fsencode(self.target), os.fsencode(self.info) if self.info else None)
        self.number = journal.intend(
            self.batch, action, self.source, spot, os.lstat(self.source), MARK
        )
        self.aside = Path(os.fsdecode(aside_name(self.source, MARK)))
        self.part = Path(os.fsdecode(part_name(os.fsencode(self.target), MARK)))

    def copy_to(self, path: Path) -> None:
        Fs().copy(self.source, os.fsencode(path), self.seen)


def state(journal: Journal, half: Half) -> StepState:
    (result,) = recover(journal)
    assert result.state is journal.step(half.number).state
    assert result.reason.endswith(".")
    return result.state


def test_nothing_had_happened(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal, "trash")
    assert state(journal, half) is StepState.FAILED
    assert half.file.exists()
    assert half.info is not None
    assert not half.info.exists()


def test_it_had_arrived(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal, "trash")
    half.file.rename(half.target)
    assert state(journal, half) is StepState.DONE
    assert [r.state for r in take_back(journal)] == [StepState.UNDONE]
    assert half.file.read_bytes() == b"the photo"


def test_it_had_arrived_and_its_record_was_lost(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal, "trash")
    half.file.rename(half.target)
    assert half.info is not None
    half.info.unlink()
    assert state(journal, half) is StepState.DONE
    assert b"Path=" in half.info.read_bytes()


def test_a_half_grown_copy_is_dropped(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal)
    half.part.write_bytes(b"the ph")
    assert state(journal, half) is StepState.FAILED
    assert list(walk(collection.target)) == []
    assert half.file.read_bytes() == b"the photo"


def test_a_whole_copy_beside_the_file_is_dropped(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal)
    half.copy_to(half.target)
    assert state(journal, half) is StepState.FAILED
    assert list(walk(collection.target)) == []
    assert half.file.read_bytes() == b"the photo"


def test_another_file_of_the_same_size_and_time_is_no_copy(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    info = half.file.stat()
    half.target.write_bytes(b"THE PHOTO")
    os.utime(half.target, ns=(info.st_atime_ns, info.st_mtime_ns))
    assert state(journal, half) is StepState.FAILED
    assert half.target.read_bytes() == b"THE PHOTO"
    assert half.file.read_bytes() == b"the photo"


def test_a_file_set_aside_before_its_removal_comes_back(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    half.copy_to(half.target)
    half.file.rename(half.aside)
    assert state(journal, half) is StepState.FAILED
    assert [p.name for p in walk(collection.photos)] == ["a.jpg"]
    assert list(walk(collection.target)) == []


def test_a_file_set_aside_whose_name_is_taken_comes_back_beside(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    half.copy_to(half.target)
    half.file.rename(half.aside)
    half.file.write_bytes(b"new")
    (result,) = recover(journal)
    assert "a (restored).jpg" in result.reason
    assert half.file.read_bytes() == b"new"
    assert half.file.with_name("a (restored).jpg").read_bytes() == b"the photo"


def test_the_second_of_two_hard_links_is_taken_away(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    half.target.hardlink_to(half.file)
    assert state(journal, half) is StepState.FAILED
    assert not half.target.exists()
    assert half.file.exists()


def test_a_copy_whose_original_is_gone_counts_as_arrived(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    half.copy_to(half.target)
    half.file.unlink()
    assert state(journal, half) is StepState.DONE
    take_back(journal)
    assert half.file.read_bytes() == b"the photo"


def test_a_file_swapped_in_before_the_kill_goes_back(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal, "trash")
    half.file.rename(collection.home / "taken away")
    half.target.write_bytes(b"swapped in")
    (result,) = recover(journal)
    assert result.state is StepState.FAILED
    assert half.file.read_bytes() == b"swapped in"
    assert list(walk(collection.trash)) == []


def test_a_file_nobody_can_find_is_told(collection: Collection, journal: Journal) -> None:
    half = Half(collection, journal)
    half.file.unlink()
    (result,) = recover(journal)
    assert (result.state, result.where) == (StepState.FAILED, None)
    assert "neither" in result.reason


def test_a_half_done_undo_is_settled(collection: Collection, journal: Journal) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0].path
    (done,) = commit(collection.plan(), journal)
    assert done.where is not None
    (step,) = journal.steps(journal.batches()[0].id)
    journal.intend_back(step.number, os.fsencode(file))
    assert journal.step(step.number).undoing
    (result,) = recover(journal)
    assert (result.state, result.where) == (StepState.DONE, done.where)
    journal.intend_back(step.number, os.fsencode(file))
    done.where.rename(file)
    (result,) = recover(journal)
    assert (result.state, result.where) == (StepState.UNDONE, file)
    assert list(walk(collection.trash)) == []


def test_a_drive_that_does_not_answer_leaves_the_row_open(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)

    class Silent(Fs):
        def lstat(self, path: bytes) -> os.stat_result:
            raise OSError(5, "Input/output error", path)

    (result,) = recover(journal, Silent())
    assert result.state is StepState.PENDING
    assert "could not be confirmed" in result.reason
    assert state(journal, half) is StepState.FAILED


def test_a_file_on_an_unplugged_drive_is_not_given_up(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    half.file.rename(half.target)
    away = collection.target.rename(collection.home / "unplugged")
    (result,) = recover(journal)
    assert result.state is StepState.PENDING
    assert "plugged in" in result.reason
    away.rename(collection.target)
    assert state(journal, half) is StepState.DONE
    (result,) = take_back(journal)
    assert (result.state, result.where) == (StepState.UNDONE, half.file)


def test_the_only_name_of_a_file_is_never_taken_for_a_second_link(
    collection: Collection, journal: Journal
) -> None:
    half = Half(collection, journal)
    collection.target.rmdir()
    collection.target.symlink_to(collection.photos)  # the destination shows the very same entry
    assert state(journal, half) is StepState.FAILED
    assert half.file.read_bytes() == b"the photo"


def test_settling_looks_at_a_step_without_target(tmp_path: Path) -> None:
    file = photo(tmp_path / "a", b"x").path
    source = os.fsencode(file)
    seen = ident(os.lstat(source))
    assert settle(Fs(), source, None, seen, MARK).place is Place.SOURCE
    file.write_bytes(b"other")
    assert settle(Fs(), source, None, seen, MARK).place is Place.CHANGED
    file.unlink()
    assert settle(Fs(), source, None, seen, MARK).place is Place.NOWHERE


@pytest.mark.parametrize(("name", "room", "wanted"), [
    (b"photo.jpg", 255, b"photo.jpg"), (b"photo.jpg", 7, b"pho.jpg"), (b"photo", 3, b"pho"),
    ("üü.jpg".encode(), 7, "ü.jpg".encode()), (b".hidden", 4, b".hid"),
    (b"a.looooong", 5, b"a.loo"),
])  # fmt: skip
def test_shortening(name: bytes, room: int, wanted: bytes) -> None:
    assert shorten(name, room) == wanted


def test_numbering(tmp_path: Path) -> None:
    assert numbered(b"a.jpg", 1, 255) == b"a.jpg"
    assert numbered(b"a.jpg", 2, 255) == b"a (2).jpg"
    assert numbered(b"a.jpg", 1, 255, b"restored") == b"a (restored).jpg"
    assert numbered(b"a.jpg", 3, 255, b"restored") == b"a (restored 3).jpg"
    assert len(numbered(b"x" * 251 + b".jpg", 12, 255)) == 255
    paths = free_paths(os.path.join(os.fsencode(tmp_path), b"a.jpg"), b"restored")
    names = [os.path.basename(next(paths)) for _ in range(3)]
    assert names == [b"a.jpg", b"a (restored).jpg", b"a (restored 2).jpg"]
