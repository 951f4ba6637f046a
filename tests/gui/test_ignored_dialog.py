"""Pairs that are no duplicates: listed with pictures, searched, forgotten, carried in a file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.domain import FileId
from imgreview.core.methods.exact import partial_digest
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.names import places
from imgreview.core.store.sessions import SessionStore
from imgreview.gui.jobs import JobRunner
from imgreview.gui.models.pairs_model import THUMBS
from imgreview.gui.widgets.ignored_dialog import IgnoredDialog
from tests.gui.review_kit import StillPictures

A, B, C = (bytes([n]) * 32 for n in (1, 2, 3))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    with SessionStore(tmp_path / "s.db") as made:
        yield made


@pytest.fixture
def pictures() -> StillPictures:
    return StillPictures()


@pytest.fixture
def dialog(
    qtbot: QtBot, store: SessionStore, runner: JobRunner, pictures: StillPictures, tmp_path: Path
) -> IgnoredDialog:
    for name in ("beach.jpg", "dune.jpg"):
        (tmp_path / name).write_bytes(b"x")
    store.add_judgements([((A, B), 1.7e9), ((A, C), 1.6e9)])
    store.name_contents({A: tmp_path / "beach.jpg", B: tmp_path / "dune.jpg"})
    made = IgnoredDialog(store, pictures.source(), runner, can_scan=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.pairs.rows[0].pictures[0] is not None)
    return made


def titles(dialog: IgnoredDialog) -> list[str]:
    return [row.title for row in dialog.list.pairs.rows]


def choose(dialog: IgnoredDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.list.pairs.index(row))


def test_pairs_are_listed_with_their_pictures(
    dialog: IgnoredDialog, pictures: StillPictures, tmp_path: Path
) -> None:
    assert titles(dialog) == ["beach.jpg and dune.jpg", "beach.jpg and unknown"]
    assert dialog.title.text() == "2 pairs are not duplicates"
    first, second = (dialog.list.pairs.index(n).data(THUMBS) for n in (0, 1))
    assert first[0] is not None
    assert first[1] is not None
    assert second[1] is None
    assert (tmp_path / "beach.jpg", 96) in pictures.asked
    assert "not found" in dialog.list.pairs.rows[1].detail


def test_the_search_looks_at_names_and_folders(dialog: IgnoredDialog, tmp_path: Path) -> None:
    dialog.search.setText("DUNE")
    assert titles(dialog) == ["beach.jpg and dune.jpg"]
    dialog.search.setText(f"{tmp_path.name} beach")
    assert len(titles(dialog)) == 2
    dialog.search.setText("mountain")
    assert titles(dialog) == []
    assert "No pair" in dialog.list.empty_words


@pytest.mark.parametrize("by_key", [False, True])
def test_a_pair_is_forgotten(
    qtbot: QtBot, dialog: IgnoredDialog, store: SessionStore, by_key: bool
) -> None:
    assert not dialog.revoke_button.isEnabled()
    choose(dialog, 0)
    with qtbot.waitSignal(dialog.revoked) as told:
        if by_key:
            dialog.list.setFocus()
            QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        else:
            QTest.mouseClick(dialog.revoke_button, Qt.MouseButton.LeftButton)
    assert told.args == [[(A, B)]]
    assert store.ignored_pairs() == {(A, C)}
    assert titles(dialog) == ["beach.jpg and unknown"]
    with qtbot.waitSignal(dialog.scan_wanted):
        dialog.banner.action.emit()


def test_pairs_are_carried_in_a_file(
    dialog: IgnoredDialog, store: SessionStore, tmp_path: Path
) -> None:
    file = tmp_path / "list.json"
    dialog.export(str(file))
    assert "2 pairs were written" in dialog.banner.text()
    store.revoke((A, B))
    dialog.load(str(file))
    assert dialog.banner.text() == "1 pairs are new, 1 were known."
    assert store.ignored_pairs() == {(A, B), (A, C)}
    assert store.judgements()[0].added == 1.7e9


def test_a_wrong_file_changes_nothing(
    dialog: IgnoredDialog, store: SessionStore, tmp_path: Path
) -> None:
    file = tmp_path / "list.json"
    dialog.export(str(file))
    store.revoke((A, B), (A, C))
    data = json.loads(file.read_text())
    data["pairs"][1]["a"] = "no"
    file.write_text(json.dumps(data))
    dialog.load(str(file))
    assert "Pair 2" in dialog.banner.text()
    assert store.ignored_pairs() == frozenset()
    dialog.export(str(tmp_path / "no" / "folder.json"))
    assert "could not be written" in dialog.banner.text()


def test_names_come_from_the_cache_where_the_judgement_has_none(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"a photo")
    key = partial_digest(bytes(file))
    status = file.stat()
    cache = FingerprintStore(paths.fingerprints_db())
    cache.put_many([(FileId(file, status.st_size, status.st_mtime_ns), key, "phash64/1", b"0")])
    cache.close()
    with SessionStore(tmp_path / "s.db") as store:
        store.ignore((key, A))
        found = places(store.judgements(), paths.fingerprints_db())
        assert found == {key: (file, status.st_mtime_ns)}
        file.unlink()
        assert places(store.judgements(), paths.fingerprints_db()) == {}
