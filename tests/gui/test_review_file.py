"""A review saved from the window and opened again, reports, and clearing what is kept."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.actions.journal import Journal
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.kept_dialog import KeptDialog
from imgreview.gui.widgets.open_review_dialog import OpenReviewDialog
from tests.gui.dragging import drop, hover, leave
from tests.gui.window_kit import SCAN_MS, commit, plan, program, scan, undo
from tests.pictures import Copies


@pytest.fixture
def library(copies: Copies) -> Path:
    """Two photographs with a copy each."""
    cat = copies.original("chelsea.png", "one/cat.jpg", edge=440)
    copies.resized(cat, "two/cat.jpg")
    coffee = copies.original("coffee.png", "one/coffee.jpg", edge=500)
    copies.exact(coffee, "two/coffee.jpg")
    return copies.folder


def decide(page: ReviewPage) -> None:
    """Keep the first picture of the first group only."""
    group = page.session.groups[0]
    page.session.keep_only(group.id, group.files[0].id)


def shown(qtbot: QtBot, window: MainWindow) -> OpenReviewDialog:
    def visible() -> list[OpenReviewDialog]:
        return [d for d in window.findChildren(OpenReviewDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1, timeout=SCAN_MS)
    dialog = visible()[0]
    qtbot.waitUntil(lambda: dialog.located is not None, timeout=SCAN_MS)
    return dialog


def said(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.banner.text(), timeout=SCAN_MS)


def test_saved_here_and_opened_on_another_drive(
    qtbot: QtBot, themed: QApplication, library: Path, tmp_path: Path
) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        window.files.write_review(str(tmp_path / "trip.imgreview"))
        said(qtbot, window, "trip.imgreview")
    drive = tmp_path / "drive"
    shutil.copytree(library, drive)
    shutil.rmtree(library)
    with program(qtbot) as window:
        data = hover(window, tmp_path / "trip.imgreview")
        assert window.veil.words() == "Open this review"
        leave(window)
        del data
        drop(window, tmp_path / "trip.imgreview")
        dialog = shown(qtbot, window)
        assert dialog.sentence.text() == "0 of 4 pictures found"
        dialog.remap(0, str(drive))
        qtbot.waitUntil(lambda: dialog.located is not None, timeout=SCAN_MS)
        assert dialog.sentence.text() == "4 of 4 pictures found"
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.flow.session is not None, timeout=SCAN_MS)
        session = window.flow.session
        assert session is not None
        assert isinstance(window.stack.currentWidget(), ReviewPage)
        assert session.staged().files == 1
        assert len(session.groups) == 2
        assert not window.scans.running  # all is there: nothing is scanned again
        assert {f.path.is_relative_to(drive) for g in session.groups for f in g.files} == {True}


def test_what_is_missing_is_looked_for_by_the_scan(
    qtbot: QtBot, themed: QApplication, library: Path, tmp_path: Path
) -> None:
    with program(qtbot) as window:
        scan(qtbot, window, library)
        window.files.write_review(str(tmp_path / "trip.imgreview"))
        said(qtbot, window, "trip.imgreview")
    (library / "two" / "cat.jpg").rename(library / "two" / "my cat.jpg")
    with program(qtbot) as window:
        window.open_paths([tmp_path / "trip.imgreview"])
        dialog = shown(qtbot, window)
        assert dialog.sentence.text() == "3 of 4 pictures found"
        dialog.go.click()
        qtbot.waitUntil(lambda: window.flow.session is not None, timeout=SCAN_MS)
        qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
        session = window.flow.session
        assert session is not None
        names = {f.path.name for g in session.groups for f in g.files}
        assert "my cat.jpg" in names


def test_a_strange_file_is_answered_in_words(
    qtbot: QtBot, themed: QApplication, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.imgreview"
    bad.write_text('{"schema": "imgreview.review/9"}')
    with program(qtbot) as window:
        drop(window, bad)
        said(qtbot, window, "schema")


@pytest.mark.parametrize("kind", ["html", "csv", "json"])
def test_reports_from_the_window(
    qtbot: QtBot, themed: QApplication, library: Path, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / f"report.{kind}"
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        assert window.actions_by_id["report"].isEnabled()
        window.files.write_report(str(file))
        said(qtbot, window, f"report.{kind}")
    text = file.read_text(encoding="utf-8")
    if kind == "html":
        assert text.count("<img src=") == 4
        assert "✖ reject" in text
        assert "4 pictures looked at: 2 groups" in text
    elif kind == "csv":
        assert text.count("coffee.jpg") >= 2
    else:
        assert len(json.loads(text)["groups"]) == 2


def test_a_report_never_replaces_a_picture(
    qtbot: QtBot, themed: QApplication, library: Path, tmp_path: Path
) -> None:
    disguised = tmp_path / "photo.html"
    disguised.write_bytes((library / "one" / "cat.jpg").read_bytes())
    before = disguised.read_bytes()
    with program(qtbot) as window:
        scan(qtbot, window, library)
        window.files.write_report(str(disguised))
        said(qtbot, window, "is a picture")
        window.files.write_report(str(library / "one" / "cat.jpg"))
        said(qtbot, window, "a report ends in")
    assert disguised.read_bytes() == before


def kept(qtbot: QtBot, window: MainWindow) -> KeptDialog:
    window.actions_by_id["clear_kept"].trigger()

    def visible() -> list[KeptDialog]:
        return [d for d in window.findChildren(KeptDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1, timeout=SCAN_MS)
    return visible()[0]


def test_everything_is_cleared_but_undo(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        ready = plan(qtbot, window)
        commit(qtbot, ready)
        left = sorted(p for p in library.rglob("*") if p.is_file())
        dialog = kept(qtbot, window)
        assert dialog.kinds() == {"cache", "reviews", "settings", "logs"}
        assert dialog.go.text() == "Clear everything"
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        said(qtbot, window, "Cleared")
        assert window.flow.session is None
        assert window.start_page.reviews.cards() == ()
        assert window.start_page.folders.roots() == ()
        assert sorted(p for p in library.rglob("*") if p.is_file()) == left
    assert not paths.settings_file().exists()  # closing writes no folder down again
    with FingerprintStore(paths.fingerprints_db()) as store:
        assert store.info().files == 0
    with Journal(paths.journal_db()) as journal:
        assert journal.batches()[0].can_undo


def test_undo_is_given_up_only_by_name(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        commit(qtbot, plan(qtbot, window))
        dialog = kept(qtbot, window)
        dialog.boxes["history"].click()
        assert dialog.go.text() == "Clear, and give up undo"
        for name in ("cache", "reviews", "settings", "logs"):
            dialog.boxes[name].click()
        dialog.go.click()
        said(qtbot, window, "Cleared")
        assert window.flow.session is not None  # the review was not ticked
    with Journal(paths.journal_db()) as journal:
        assert journal.batches() == ()


def test_cancelling_clears_nothing(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        ready = plan(qtbot, window)
        commit(qtbot, ready)
        dialog = kept(qtbot, window)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        undo(qtbot, ready)
    with FingerprintStore(paths.fingerprints_db()) as store:
        assert store.info().files >= 3  # one of two with the same bytes is enough
