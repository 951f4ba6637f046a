"""The start page turns folders and choices into a ScanRequest, and drops into what they mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.settings import Preset, Root, Settings, WalkSettings, preset_settings
from imgreview.gui.drops import Dropped, classify
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.start_continue import Recent
from imgreview.gui.pages.start_folders import FolderRow
from imgreview.gui.pages.start_page import NARROW, StartPage
from tests.gui.dragging import drop
from tests.pictures import Copies


@pytest.fixture
def page(qtbot: QtBot, runner: JobRunner, themed: QApplication) -> Iterator[StartPage]:
    made = StartPage(runner)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.folders.stop()


@pytest.fixture
def folders(tmp_path: Path, copies: Copies) -> tuple[Path, Path]:
    first, second = tmp_path / "one", tmp_path / "two"
    first.mkdir()
    second.mkdir()
    (first / "a.jpg").write_bytes(b"12345")
    (first / "b.JPG").write_bytes(b"123")
    (first / "notes.txt").write_bytes(b"no picture")
    (second / "deep").mkdir()
    (second / "deep" / "c.png").write_bytes(b"1")
    return first, second


def test_nothing_can_be_started_without_a_folder(page: StartPage, qtbot: QtBot) -> None:
    assert not page.find_button.isEnabled()
    with qtbot.assertNotEmitted(page.scan_requested):
        page.start()


def test_folders_are_counted_in_the_background(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    page.add_folders(folders)
    row = page.folders.row(folders[0])
    qtbot.waitUntil(lambda: row.count_text().startswith("2 pictures"))
    assert "8 bytes" in row.count_text()
    qtbot.waitUntil(lambda: page.folders.row(folders[1]).count_text().startswith("1 picture,"))


def test_counting_follows_the_options(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    page.add_folder(folders[1])
    row = page.folders.row(folders[1])
    qtbot.waitUntil(lambda: row.count_text().startswith("1 picture"))
    page.options.files.set_settings(WalkSettings(recursive=False))
    qtbot.waitUntil(lambda: row.count_text() == "No pictures here")


def test_enter_asks_for_the_scan(page: StartPage, folders: tuple[Path, Path], qtbot: QtBot) -> None:
    page.add_folders((*folders, folders[0]))
    page.folders.row(folders[1]).set_protected(True)
    page.presets.set_preset(Preset.IDENTICAL)
    with qtbot.waitSignal(page.scan_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_Return)
    [request] = asked.args
    assert request.roots == (Root(folders[0]), Root(folders[1], protected=True))
    assert request.preset is Preset.IDENTICAL
    assert request.match == preset_settings(Preset.IDENTICAL)


def test_a_removed_folder_is_not_searched(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    page.add_folders(folders)
    page.folders.remove(folders[0])
    assert page.request().roots == (Root(folders[1]),)
    assert folders[0].is_dir()


def test_changing_a_method_makes_the_search_a_custom_one(
    page: StartPage, folders: tuple[Path, Path]
) -> None:
    page.add_folders(folders)
    methods = page.options.methods
    methods.set_settings(preset_settings(Preset.THOROUGH))
    assert page.presets.preset() is Preset.CUSTOM
    request = page.request()
    assert request.match.descriptor_index
    assert request.match.hashes == ("phash", "dhash")


def test_contradicting_options_are_said_and_not_started(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    page.add_folders(folders)
    page.options.files.set_settings(WalkSettings(min_bytes=5000))
    page.options.files._large.setValue(2)
    with qtbot.assertNotEmitted(page.scan_requested):
        page.start()
    assert "smallest file size" in page.banner.text()


def test_a_threshold_is_put_in_words(page: StartPage) -> None:
    methods = page.options.methods
    said = []
    for bits in (3, 8, 20):
        methods._threshold.setValue(bits)
        said.append(methods._verdict.text())
    assert said == ["likely identical", "possibly similar", "probably different"]
    methods._bits.setCurrentIndex(1)
    methods._threshold.setValue(20)  # of 256 bits
    assert methods._verdict.text() == "likely identical"


def test_drops_on_the_area_reach_the_window(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.dropped) as told:
        drop(page.drop_area, folders[0], folders[0] / "a.jpg")
    assert told.args == [Dropped((folders[0],), (folders[0] / "a.jpg",))]


def test_two_places_filled_start_the_comparison(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    first, second = folders[0] / "a.jpg", folders[0] / "b.JPG"
    drop(page.pair.zones[1], second)
    assert page.pair.zones[1].path() == second
    with qtbot.waitSignal(page.compare_requested) as asked:
        drop(page.pair.zones[0], first)
    assert asked.args == [first, second]
    assert page.pair.zones[0].path() is None


def test_a_drop_is_sorted_into_folders_pictures_and_others(folders: tuple[Path, Path]) -> None:
    first = folders[0]
    sorted_ = classify([first, first / "b.JPG", first / "notes.txt"])
    assert sorted_ == Dropped((first,), (first / "b.JPG",), (first / "notes.txt",))
    assert classify([first / "a.jpg", first / "b.JPG"]).is_pair
    assert not sorted_.is_pair


def test_a_review_is_gone_on_with(page: StartPage, qtbot: QtBot) -> None:
    page.show_reviews([Recent("id7", "Trip 2024", "38 of 212 groups left")])
    [card] = page.reviews.cards()
    assert "38 of 212" in card.accessibleName()
    with qtbot.waitSignal(page.resume_requested) as asked:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked.args == ["id7"]


def test_choices_are_remembered(
    page: StartPage, folders: tuple[Path, Path], runner: JobRunner, qtbot: QtBot
) -> None:
    page.add_folders(folders)
    page.presets.set_preset(Preset.THOROUGH)
    page.options.files.set_settings(WalkSettings(hidden=True, exclude=("*.gif",)))
    saved = page.remembered(Settings())
    again = StartPage(runner, settings=saved)
    qtbot.addWidget(again)
    assert again.presets.preset() is Preset.THOROUGH
    assert again.options.files.settings() == WalkSettings(hidden=True, exclude=("*.gif",))
    assert again.recent.folders() == folders
    again.add_folder(folders[0])
    assert again.recent.folders() == (folders[1],)
    again.folders.stop()


def test_a_folder_whose_name_is_no_text_is_searched_but_not_remembered(
    page: StartPage, tmp_path: Path
) -> None:
    odd = tmp_path / "caf\udce9"
    odd.mkdir()
    page.add_folders((odd, tmp_path))
    assert page.remembered(Settings()).ui.recent == (str(tmp_path),)
    assert page.request().roots == (Root(odd), Root(tmp_path))


def test_a_narrow_window_stacks_the_columns(page: StartPage, qtbot: QtBot) -> None:
    def presets_below() -> bool:
        top = page.presets.mapTo(page, QPoint(0, 0)).y()
        return top > page.drop_area.mapTo(page, QPoint(0, 0)).y() + page.drop_area.height()

    assert not presets_below()
    page.resize(NARROW - 100, 800)
    qtbot.waitUntil(presets_below)


def test_every_control_has_a_name(page: StartPage) -> None:
    page.options.show()
    for widget in page.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if reachable and widget.isVisibleTo(page) and widget.window() is page:
            named = widget.accessibleName() or getattr(widget, "text", str)()
            own = widget.objectName() in ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
            assert named or own or type(widget).__name__ == "QScrollArea", widget


def test_the_tab_key_goes_through_the_page_as_it_is_read(
    page: StartPage, folders: tuple[Path, Path], qtbot: QtBot
) -> None:
    page.add_folders(folders)
    page.show_reviews([Recent("id", "Trip", "done")])
    qtbot.waitUntil(lambda: all(r.isVisible() for r in page.findChildren(FolderRow)))
    qtbot.waitUntil(page.reviews.cards()[0].isVisible)
    page.drop_area.button.setFocus()
    seen = []
    for _ in range(12):
        focus = page.focusWidget()
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
        page.focusNextPrevChild(True)
    assert seen[:10] == [
        "Choose folders…",
        "Protect",
        f"Remove {folders[0]}",
        "Protect",
        f"Remove {folders[1]}",
        "Resized and re-saved copies",
        "Also show bursts: one scene, taken moments apart",
        "Find duplicates",
        "More options",
        "Trip, done",
    ]


def test_more_options_move_nothing_under_the_pointer(qtbot: QtBot, page: StartPage) -> None:
    page.resize(1200, 600)
    held = (page.find_button, page._more, page.drop_area, page.presets.card(Preset.FAST))

    def places() -> list[tuple[QPoint, int]]:
        return [(w.mapTo(page, QPoint()), w.width()) for w in held]

    QTest.qWait(0)
    before = places()
    bar = page._scroll.verticalScrollBar()
    assert not bar.isVisible()
    where = page._more.rect().center()
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(bar.isVisible)
    assert page.presets.custom.isVisible()
    assert places() == before
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert not page.options.isVisible()
    assert places() == before


def test_the_custom_card_takes_its_turn_with_the_others(page: StartPage) -> None:
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton)
    identical = page.presets.card(Preset.IDENTICAL)
    QTest.mouseClick(identical, Qt.MouseButton.LeftButton)
    QTest.keyClick(identical, Qt.Key.Key_Down)
    assert page.presets.preset() is Preset.CUSTOM
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton)
    assert page.presets.custom.isVisible(), "what is chosen stays in sight"
    page.presets.custom.setFocus()
    QTest.keyClick(page.presets.custom, Qt.Key.Key_Up)
    assert page.presets.preset() is Preset.IDENTICAL
