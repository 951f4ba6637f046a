"""The real window on a folder made to break it: everything is shown or explained, nothing hangs."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.gui.widgets.find_dialog import FindCopiesDialog
from imgreview.gui.widgets.skipped_dialog import SkippedDialog
from tests import hostile
from tests.gui.dragging import drop
from tests.gui.window_kit import SCAN_MS, commit, plan, press, program, scan, undo
from tests.hostile import Hostile


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    return hostile.make(tmp_path_factory.mktemp("hostile"))


def test_scan_look_at_everything_commit_and_undo(
    qtbot: QtBot, themed: QApplication, folder: Hostile
) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, folder.folder)
        skipped = {os.path.basename(os.fsencode(s.path)) for s in window.scans.skipped}
        assert folder.bad <= skipped <= folder.bad | folder.either
        window.show_skipped()
        [dialog] = window.findChildren(SkippedDialog)
        dialog.copy()
        dialog.close()
        session = page.session
        shown = [{os.path.basename(os.fsencode(f.path)) for f in g.files} for g in session.groups]
        assert all(any(pair <= group for group in shown) for pair in folder.pairs)
        for _ in session.groups:  # every card of every group is painted
            page.grab()
            press(page, Qt.Key.Key_Down)
        odd = next(g for g in session.groups if len(g.files) > 5)
        keep = next(f for f in odd.files if f.path.name == "good cat.jpg")
        before = {f.id: f.path.read_bytes() for f in odd.files}
        session.keep_only(odd.id, keep.id)
        ready = plan(qtbot, window)
        commit(qtbot, ready)
        left = [f for f in odd.files if os.path.lexists(f.path)]
        assert left == [keep]
        undo(qtbot, ready)
        assert {f.id: f.path.read_bytes() for f in odd.files} == before


def test_any_of_them_can_be_dropped(qtbot: QtBot, themed: QApplication, folder: Hostile) -> None:
    good = folder.folder / "good cat.jpg"
    with program(qtbot) as window:
        for name in ("bomb scans.jpg", "pipe.jpg", "socket.jpg", "sparse.jpg", "itself.jpg",
                     "dangling.jpg", "empty.jpg", "zero.jpg", "folder.jpg"):  # fmt: skip
            bad = folder.folder / name
            drop(window, bad, good)
            qtbot.wait(20)
            drop(window, bad)
            for dialog in window.findChildren(FindCopiesDialog):
                if dialog.isVisible():
                    QTest.keyClick(dialog, Qt.Key.Key_Return)
                    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
            window.places.start()
        assert "inside the program" not in window.banner.text()


def test_pictures_that_cannot_be_shown_say_why(
    qtbot: QtBot, themed: QApplication, folder: Hostile
) -> None:
    bad = sorted(folder.bad)
    with program(qtbot) as window:
        pictures = window.services.pictures
        paths = [Path(os.fsdecode(folder.path(name))) for name in bad]
        for path in paths:
            pictures.picture(path, 1, 200)
        qtbot.waitUntil(
            lambda: all(pictures.failure(path, 1) is not None for path in paths), timeout=SCAN_MS
        )
