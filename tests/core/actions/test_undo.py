"""Undo: whole or in part, after a restart, and never over somebody else's file."""

import os
import shutil

import pytest

from imgreview.core.actions.execute import undo
from imgreview.core.actions.journal import Journal
from imgreview.core.domain import StepState
from imgreview.core.errors import UserError
from imgreview.core.events import StepDone
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import Collection, commit, photo, snapshot, take_back, walk


@pytest.mark.parametrize("action", ["trash", "move"])
def test_undo_restores_the_tree(collection: Collection, journal: Journal, action: str) -> None:
    collection.group("a.jpg", "b.jpg", "sub/c.jpg")
    photo(collection.photos / "b.xmp", b"sidecar")
    before = snapshot(collection.photos)
    commit(collection.plan(action), journal)
    assert len(list(walk(collection.photos))) == 1
    results = take_back(journal)
    assert [r.state for r in results] == [StepState.UNDONE] * 2
    assert snapshot(collection.photos) == before
    assert not list(walk(collection.trash, collection.target))
    assert not collection.target.exists()


def test_undo_after_a_restart(collection: Collection) -> None:
    collection.group("a.jpg", "b.jpg")
    before = snapshot(collection.photos)
    with collection.journal() as first:
        commit(collection.plan(), first)
    with collection.journal() as second:
        take_back(second)
        (batch,) = second.batches()
    assert (batch.done, batch.undone, batch.can_undo) == (0, 1, False)
    assert snapshot(collection.photos) == before


def test_undo_of_single_files_takes_their_companions(
    collection: Collection, journal: Journal
) -> None:
    group = collection.group("a.jpg", "b.jpg", "c.jpg")
    for name in ("b.xmp", "c.xmp"):
        photo(collection.photos / name, name.encode())
    commit(collection.plan(), journal)
    take_back(journal, [group.reject[0].path])
    names = sorted(p.name for p in collection.photos.iterdir())
    assert names == ["a.jpg", "b.jpg", "b.xmp"]
    assert journal.batches()[0].done == 1
    take_back(journal)
    assert len(list(collection.photos.iterdir())) == 5


def test_a_name_taken_meanwhile_is_not_replaced(collection: Collection, journal: Journal) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    content = file.path.read_bytes()
    commit(collection.plan(), journal)
    file.path.write_bytes(b"a new picture of that name")
    (result,) = take_back(journal)
    assert result.state is StepState.UNDONE
    assert result.where == file.path.with_name("b (restored).jpg")
    assert "b (restored).jpg" in result.reason
    assert file.path.read_bytes() == b"a new picture of that name"
    assert result.where.read_bytes() == content


@pytest.mark.parametrize("action", ["trash", "move"])
def test_a_sidecar_does_not_join_another_photo_that_has_the_name_now(
    collection: Collection, journal: Journal, action: str
) -> None:
    file = collection.group("k.jpg", "b.jpg").reject[0].path
    for name in ("b.xmp", "b.jpg.xmp"):
        photo(collection.photos / name, name.encode())
    commit(collection.plan(action), journal)
    photo(file, b"another photo of the name")
    (result,) = take_back(journal)
    assert result.state is StepState.UNDONE
    assert "b.xmp: It was put back as b (restored).xmp." in result.reason
    assert sorted(p.name for p in collection.photos.iterdir()) == [
        "b (restored).jpg",
        "b (restored).jpg.xmp",
        "b (restored).xmp",
        "b.jpg",
        "k.jpg",
    ]
    assert file.read_bytes() == b"another photo of the name"


def test_a_folder_removed_meanwhile_is_made_again(collection: Collection, journal: Journal) -> None:
    file = collection.group("a.jpg", "deep/er/b.jpg").reject[0]
    commit(collection.plan(), journal)
    shutil.rmtree(collection.photos / "deep")
    take_back(journal)
    assert file.path.exists()


def test_an_emptied_trash_is_told(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg")
    commit(collection.plan(), journal)
    shutil.rmtree(collection.trash)
    (result,) = take_back(journal)
    assert result.state is StepState.FAILED
    assert "trash emptied" in result.reason


def test_another_file_in_its_spot_is_left_there(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg")
    (done,) = commit(collection.plan(), journal)
    assert done.where is not None
    done.where.unlink()
    photo(done.where.with_name("other"), b"foreign").path.rename(done.where)
    os.utime(done.where)
    (result,) = take_back(journal)
    assert result.state is StepState.FAILED
    assert done.where.read_bytes() == b"foreign"


def test_a_moved_file_edited_meanwhile_comes_back_edited(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    (done,) = commit(collection.plan("move"), journal)
    assert done.where is not None
    with done.where.open("ab") as handle:
        handle.write(b" edited")
    (result,) = take_back(journal)
    assert result.state is StepState.UNDONE
    assert file.path.read_bytes().endswith(b" edited")
    # Another file may have got its inode as well: nothing tells the two from each other.
    assert result.reason == (
        "It is not as it was when it left: it was changed or replaced while it was away."
    )


def test_undo_can_be_cancelled_and_taken_up_again(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg", "d.jpg")
    commit(collection.plan(), journal)
    token = CancelToken()
    batch = journal.batches()[0].id
    for event in undo(batch, token, journal):
        if isinstance(event, StepDone):
            token.cancel()
    assert journal.batch(batch).undone == 1
    take_back(journal)
    assert journal.batch(batch).undone == 3


def test_folders_of_others_in_the_destination_stay(
    collection: Collection, journal: Journal
) -> None:
    collection.group("x/a.jpg", "x/b.jpg")
    collection.group("y/a.jpg", "y/b.jpg")
    (collection.target / "x").mkdir(parents=True)
    commit(collection.plan("move"), journal)
    take_back(journal)
    assert (collection.target / "x").is_dir()
    assert not (collection.target / "y").exists()


def test_an_unknown_commit_is_a_sentence(journal: Journal) -> None:
    with pytest.raises(UserError, match="knows no commit"):
        list(undo("nonsense", CancelToken(), journal))
