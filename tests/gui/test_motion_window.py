"""Files that move while a review is open, or while it is committed; a scan that was cut short."""

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.analysis import TASK
from imgreview.core.domain import Decision, StepState
from imgreview.core.events import ScanFinished
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.gui.pages.review_page import ReviewPage
from tests.gui.window_kit import SCAN_MS, commit, plan, press, program, scan, undo
from tests.pictures import Copies

PAIRS = 5


@pytest.fixture
def library(copies: Copies) -> Path:
    """Pairs of the same bytes in two folders."""
    for number, name in enumerate(("chelsea", "coffee", "rocket", "coins", "moon")):
        first = copies.original(name, f"keep/{number}.jpg", edge=240)
        copies.exact(first, f"drop/{number}.jpg")
    return copies.folder


def everything(*folders: Path) -> dict[str, int]:
    """Return how often each content is on disk, the trash included."""
    found: dict[str, int] = {}
    for folder in folders:
        for path in folder.rglob("*.jpg"):
            if path.is_file() and not path.is_symlink():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                found[digest] = found.get(digest, 0) + 1
    return found


def look_at_all(page: ReviewPage) -> None:
    for _ in page.session.groups:
        page.grab()
        press(page, Qt.Key.Key_Down)


def decide(page: ReviewPage) -> None:
    for group in page.session.groups:
        keep = next(f for f in group.files if f.path.parent.name == "keep")
        page.session.keep_only(group.id, keep.id)


def test_files_that_change_during_the_review_are_not_touched(
    qtbot: QtBot, themed: QApplication, library: Path, private_home: Path
) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        (library / "drop" / "0.jpg").unlink()
        (library / "drop" / "1.jpg").rename(library / "drop" / "renamed.jpg")
        (library / "drop" / "2.jpg").write_bytes(b"edited since")
        (library / "keep" / "3.jpg").unlink()  # now 3 in drop is the last copy
        before = everything(library)
        look_at_all(page)
        ready = plan(qtbot, window)
        commit(qtbot, ready)
        trash = private_home / "xdg-data" / "Trash"
        assert everything(library, trash) == before
        assert (library / "drop" / "renamed.jpg").is_file()
        assert (library / "drop" / "2.jpg").read_bytes() == b"edited since"
        assert (library / "drop" / "3.jpg").is_file()
        assert not (library / "drop" / "4.jpg").exists()  # the batch went on
        undo(qtbot, ready)
        assert (library / "drop" / "4.jpg").is_file()
        assert everything(library) == before


def test_files_that_change_between_the_plan_and_the_commit(
    qtbot: QtBot, themed: QApplication, library: Path, private_home: Path
) -> None:
    with program(qtbot) as window:
        decide(scan(qtbot, window, library))
        ready = plan(qtbot, window)
        for number in range(PAIRS):
            copy = library / "drop" / f"{number}.jpg"
            status = copy.stat()
            data = copy.read_bytes()
            copy.unlink()
            copy.write_bytes(data[:-1] + b"\0")  # another file of the same name, size and time
            os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
        before = everything(library)
        commit(qtbot, ready)
        assert everything(library) == before
        assert ready.result is not None
        assert {r.state for r in ready.result.results} == {StepState.FAILED}


def test_a_volume_that_goes_before_the_commit(
    qtbot: QtBot, themed: QApplication, library: Path, private_home: Path, tmp_path: Path
) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        decide(page)
        ready = plan(qtbot, window)
        before = everything(library)
        away = tmp_path / "unplugged"
        library.rename(away)
        commit(qtbot, ready)
        assert everything(away) == before
        assert not library.exists()  # nothing was made in its place
        away.rename(library)
        window.places.review()
        look_at_all(page)
        assert len(page.session.groups) == PAIRS


def test_a_picture_that_went_is_said_and_the_page_goes_on(
    qtbot: QtBot, themed: QApplication, library: Path
) -> None:
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        for path in library.rglob("*.jpg"):
            path.unlink()
        look_at_all(page)
        press(page, Qt.Key.Key_C)  # compare two that are gone
        qtbot.wait(300)
        window.places.review()
        look_at_all(page)
        page.session.keep_only(page.session.groups[0].id, page.session.groups[0].files[0].id)


def test_a_scan_goes_on_where_it_stopped(
    qtbot: QtBot, themed: QApplication, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(qtbot) as window, monkeypatch.context() as patch:
        page = scan(qtbot, window, library)
        first = page.session.groups[0]
        page.session.keep_only(first.id, first.files[0].id)
        decided = {f.id: page.session.decision(f.id) for f in first.files}
        for number, name in enumerate(("astronaut", "retina", "grass", "brick")):
            new = Copies(library).original(name, f"new/{number}.jpg", edge=240)
            Copies(library).resized(new, f"new/{number} small.jpg")
        run, calls = DecoderPool.run, []

        def stopping(pool: DecoderPool, task: str, path: bytes, **options: Any) -> Any:
            if task == TASK:
                calls.append(path)
                if len(calls) == 5:
                    window.scans.stop()
            return run(pool, task, path, **options)

        patch.setattr(DecoderPool, "run", stopping)
        window.flow.scan_again()
        qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
        assert len(page.session.groups) == PAIRS
    with FingerprintStore(paths.fingerprints_db()) as store:
        known = store.info().files
    assert PAIRS < known < PAIRS + 8
    with program(qtbot) as window:
        qtbot.waitUntil(lambda: len(window.start_page.reviews.cards()) == 1)
        ends: list[ScanFinished] = []
        window.scans.reported.connect(
            lambda event: ends.append(event) if isinstance(event, ScanFinished) else None
        )
        [card] = window.start_page.reviews.cards()
        assert "not finished" in card.recent.detail
        card.click()
        qtbot.waitUntil(lambda: bool(ends), timeout=SCAN_MS)
        session = window.flow.session
        assert session is not None
        assert len(session.groups) == PAIRS + 4
        assert {f: session.decision(f) for f in decided} == decided
        assert Decision.REJECT in decided.values()
        assert ends[0].cached >= known  # what was decoded before is not decoded again
