"""Compare on real files: registration, modes, one zoom for both, deciding from the keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.review.session import ReviewSession
from imgreview.gui import shortcuts
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.compare_strip import remarks
from imgreview.gui.widgets import match_lines
from imgreview.gui.widgets.compare_view import MODES
from imgreview.gui.widgets.mode_bar import MODE_COMMANDS
from tests.gui import compare_kit
from tests.gui.compare_kit import WAIT, looked, shown
from tests.pictures import photo

pytestmark = pytest.mark.shared_workers  # the decoder processes serve the whole module


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(2) as made:
        yield made


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return a photo, its right lower part, a small copy, and a stranger."""
    folder = tmp_path_factory.mktemp("pair")
    with Image.open(photo("chelsea.png")) as image:
        cat = image.convert("RGB")
    w, h = cat.size
    made = {
        "cat.jpg": cat,
        "part.jpg": cat.crop((w // 4, h // 4, w, h)),
        "small.jpg": cat.resize((w // 2, h // 2)),
    }
    for name, picture in made.items():
        picture.save(folder / name, quality=92)
    with Image.open(photo("coffee.png")) as image:
        image.convert("RGB").save(folder / "coffee.jpg")
    return [folder / n for n in ("cat.jpg", "part.jpg", "small.jpg", "coffee.jpg")]


@pytest.fixture
def page(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, pool: DecoderPool
) -> Iterator[ComparePage]:
    with compare_kit.opened(qtbot, runner, pool) as made:
        yield made


def review(files: list[Path], protected: Path | None = None) -> ReviewSession:
    """Return a session with one group of the first three files."""
    images = []
    for path in files[:3]:
        status = path.stat()
        with Image.open(path) as picture:
            facts = Facts("JPEG", *picture.size)
        identity = FileId(path, status.st_size, status.st_mtime_ns)
        images.append(ImageFile(identity, facts, protected=path == protected))
    relations = tuple(
        Relation(images[0].id, f.id, MatchClass.CROPPED, "cropped") for f in images[1:]
    )
    session = ReviewSession()
    group = Group("g", MatchClass.CROPPED, tuple(images), relations, images[0].id)
    session.merge(GroupsFound((group,)))
    return session


def test_the_verdict_and_its_numbers_are_told(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    assert page.strip.sentence().startswith("B is A, cropped to 56")
    shown(qtbot, page, files[0], files[3])
    qtbot.waitUntil(lambda: "Different" in page.strip.sentence(), timeout=WAIT)


def test_both_pictures_lie_under_one_zoom(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    view = page.view
    assert view.b is not None
    view.zoom_to(2.0, QPointF(300, 300))
    # the upper left corner of the part is the pixel (w/4, h/4) of the whole picture
    corner = (view.b_to_a * view.view(1)).map(QPointF(0, 0))
    scene = view.scene_point(corner)
    assert view.a is not None
    assert scene.x() == pytest.approx(view.a.width / 4, abs=2)
    assert scene.y() == pytest.approx(view.a.height / 4, abs=2)
    same = view.view(0).map(scene)
    assert corner.x() - same.x() == pytest.approx(view.panel(1).left())


def test_the_wheel_zooms_at_the_pointer_and_0_fits(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    at = QPointF(200, 250)
    before = page.view.scene_point(at)
    page.view.zoom_to(page.view.zoom() * 1.5, at)
    after = page.view.scene_point(at)
    assert (before - after).manhattanLength() < 1e-6
    QTest.keyClicks(page.view, "0")
    assert page.view.fitted
    QTest.keyClicks(page.view, "z")
    assert page.view.zoom() == pytest.approx(1 / page.view.devicePixelRatioF())


def test_every_mode_paints_something_of_its_own(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    qtbot.wait(300)
    pictures = []
    for mode in MODES:
        QTest.keyClicks(page.view, shortcuts.cap(MODE_COMMANDS[mode]).lower())
        assert page.view.mode == mode
        image = page.view.grab().toImage()  # held: its bytes go with it
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == len(MODES)


def test_blink_shows_b_while_the_key_is_held(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[2])
    QTest.keyPress(page.view, Qt.Key.Key_B)
    assert page.view.mode == "blink"
    assert page.view.held
    QTest.keyRelease(page.view, Qt.Key.Key_B)
    assert not page.view.held


def test_the_end_of_a_match_line_is_found_under_the_mouse(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[2])
    page.set_mode("lines")
    starts, _ = match_lines.ends(page.view)
    index = match_lines.nearest(page.view, QPointF(*starts[0]))
    assert starts[index] == pytest.approx(starts[0], abs=1e-6)
    assert match_lines.nearest(page.view, QPointF(-500, -500)) == -1


def test_the_winner_stays_and_the_next_candidate_slides_in(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    session = review(files)
    page.show_pair(files[0], files[1], session, "g")
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)
    QTest.keyClicks(page.view, "a")
    group = session.group("g")
    assert session.decision(group.files[0].id) is Decision.KEEP
    assert session.decision(group.files[1].id) is Decision.REJECT
    assert page.paths == (files[0], files[2])
    QTest.keyClicks(page.view, "a")  # the same key, pressed twice
    assert session.decision(group.files[2].id) is Decision.UNDECIDED
    looked(qtbot)
    with qtbot.waitSignal(page.finished):
        QTest.keyClicks(page.view, "a")
    assert session.decision(group.files[2].id) is Decision.REJECT
    qtbot.waitUntil(lambda: page._job is None, timeout=WAIT)


def test_two_dropped_files_cannot_be_decided(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    assert page.commands.decisions() == (None, None)
    QTest.keyClicks(page.view, "a")
    assert page.paths == (files[0], files[1])


def test_an_unreadable_file_is_told_in_a_sentence(
    qtbot: QtBot, page: ComparePage, files: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(files[0].read_bytes()[:800])
    page.show_pair(files[0], broken)
    qtbot.waitUntil(lambda: "broken.jpg" in page.strip.sentence(), timeout=WAIT)
    assert page.trouble.isVisible()


def test_arrows_move_a_zoomed_picture_and_never_the_pair(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[1])
    before = page.view.view()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.view() == before  # fitted: there is nothing to move
    QTest.keyClicks(page.view, "z")
    before = page.view.view()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.view().dx() < before.dx()
    assert page.paths == (files[0], files[1])
    zoom = page.view.zoom()
    QTest.keyClicks(page.view, "+")
    assert page.view.zoom() > zoom


def test_a_group_of_two_has_no_other_candidate(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    session = review([files[0], files[1]])
    page.show_pair(files[0], files[1], session, "g")
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.toast.text() == "There is no other candidate in this group."
    assert page.paths == (files[0], files[1])
    page.toast.say("")


def test_a_protected_loser_is_refused_and_the_verdict_stays(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    session = review(files, protected=files[1])
    page.show_pair(files[0], files[1], session, "g")
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)
    verdict = page.strip.sentence()
    QTest.keyClicks(page.view, "a")
    assert "protected" in page.toast.text()
    assert page.strip.sentence() == verdict
    assert page.paths == (files[0], files[1])
    page.toast.say("")


def test_undo_takes_a_decision_back_and_shows_it(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    session = review(files)
    page.show_pair(files[0], files[1], session, "g")
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)
    QTest.keyClicks(page.view, "d")
    first = session.group("g").files[0].id
    assert session.decision(first) is Decision.REJECT
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.decision(first) is Decision.UNDECIDED
    qtbot.waitUntil(lambda: page.view.found is not None and page._job is None, timeout=WAIT)


def test_what_the_scan_knew_lines_the_two_up_at_once(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    session = review(files)
    group = session.group("g")
    known = replace(group.relations[0], transform=(0.75, 0, 0.25, 0, 0.75, 0.25, 0, 0, 1))
    session.merge(GroupsFound((replace(group, relations=(known, group.relations[1])),)))
    page.show_pair(files[0], files[1], session, "g")
    assert page.view.found is None
    assert page.view.a is not None
    corner = page.view.b_to_a.map(QPointF(0, 0))
    assert corner.x() == pytest.approx(page.view.a.width / 4)
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)


def test_lost_metadata_and_missing_detail_are_told(
    qtbot: QtBot, page: ComparePage, files: list[Path]
) -> None:
    shown(qtbot, page, files[0], files[2])
    found = page.view.found
    assert found is not None
    assert remarks(found) == ""
    good = replace(found.a.facts, taken=datetime(2020, 5, 1, 12), camera="Z612", real_scale=1.0)
    soft = replace(found.b.facts, real_scale=0.33)
    told = replace(found, a=replace(found.a, facts=good), b=replace(found.b, facts=soft))
    page.strip.show_comparison(told)
    assert "B shows no more detail than a picture of 33 % its size." in page.strip.sentence()
    assert "Missing from B: date and camera." in page.strip.sentence()
    later = replace(good, taken=datetime(2020, 5, 2))
    told = replace(told, b=replace(found.b, facts=later))
    assert remarks(told) == "They were taken at different times."
