"""Words a new user can act on: names, dates, places, languages, bursts, several folders."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core import settings as stored
from imgreview.core.domain import MatchClass, Relation
from imgreview.core.review.detectors import Detector, Measure
from imgreview.core.review.differences import Fact
from imgreview.core.review.filters import BUCKETS
from imgreview.core.review.verdicts import LAST_KEEPER
from imgreview.core.settings import Preset, preset_settings
from imgreview.gui import languages, theme
from imgreview.gui.commands import Menu, table
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.widgets import compare_paint, ignored_dialog
from imgreview.gui.widgets.chip import Chip
from imgreview.gui.widgets.filter_chips import FilterChips
from imgreview.gui.widgets.folder_chooser import several_folders
from imgreview.gui.widgets.form_dialog import FormDialog
from imgreview.gui.widgets.why_card import WhyCard
from tests.core.review.builders import simple
from tests.gui.window_kit import SCAN_MS, program, scan
from tests.pictures import Copies


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, private_home: Path) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


def test_what_a_refusal_advises_is_in_the_menu_it_names() -> None:
    command = next(c for c in table() if c.id == "reject_all")
    assert command.menu is Menu.DECIDE
    assert f"“{command.text}” in the menu Decide" in LAST_KEEPER


def test_a_camera_keeps_the_word_that_names_it() -> None:
    assert words.fact_short(Fact.CAMERA, "Apple iPhone 7") == "iPhone 7"
    assert words.fact_short(Fact.CAMERA, "EASTMAN KODAK COMPANY Z612 ZOOM") == "Z612 ZOOM"
    assert words.fact_short(Fact.CAMERA, "NIKON D90") == "D90"


def test_a_place_has_both_coordinates_and_a_day_one_form() -> None:
    assert words.fact_short(Fact.GPS, (37.72, -122.44)) == "37.7 N 122.4 W"
    assert ignored_dialog._date(1_700_000_000) == "2023-11-14"


def test_a_figure_beyond_its_limit_is_explained(qtbot: QtBot) -> None:
    card = WhyCard()
    qtbot.addWidget(card)
    relation = simple("a", 2, MatchClass.RESIZED).relations[0]
    assert isinstance(relation, Relation)
    beyond = Measure(Detector.HASH, "phash", 14, of=64, limit=10)
    assert beyond.kept is False
    card.show_relation(relation, ["B"], None, 1.5, [beyond])
    assert "does not count" in card._numbers.text()
    assert "coarse sketch" in card._measured.toolTip()
    card.show_relation(relation, ["B"], None, 1.5, [replace(beyond, value=4)])
    assert card._numbers.isHidden()


def test_about_is_a_small_dialog_that_esc_closes(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["about"].trigger()
    dialog = next(d for d in window.findChildren(FormDialog) if d.isVisible())
    assert "imgreview" in dialog.sentence.text()
    assert window.banner.isHidden()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_title_names_the_review_only_while_it_is_shown(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    first = copies.original("coffee.png", "a/coffee.jpg", edge=300)
    copies.exact(first, "b/coffee.jpg")
    scan(qtbot, window, copies.folder)
    assert "photos" in window.windowTitle()
    for show in (window.places.start, window.places.history):
        show()
        assert window.windowTitle() == "imgreview"
    window.places.review()
    assert "photos" in window.windowTitle()


def test_a_language_is_chosen_in_a_menu_and_kept(window: MainWindow) -> None:
    actions = [a for a in window.findChildren(QAction) if a.property("language") is not None]
    assert [a.property("language") for a in actions] == ["", *languages.NAMES]
    assert actions[0].isChecked()
    next(a for a in actions if a.property("language") == "ja").trigger()
    assert "next start" in window.banner.text()
    assert stored.load().ui.language == languages.chosen() == "ja"
    assert languages.locale("ja").language() is QLocale.Language.Japanese


def test_bursts_are_a_switch_beside_every_preset(window: MainWindow, tmp_path: Path) -> None:
    page = window.start_page
    page.add_folder(tmp_path)
    for preset in (Preset.FAST, Preset.THOROUGH):
        page.presets.set_preset(preset)
        page.presets.bursts.setChecked(False)
        assert page.request().match == preset_settings(preset)
        page.presets.bursts.click()
        assert page.presets.preset() is preset
        assert page.request().match == replace(preset_settings(preset), burst=True)
    page.presets.set_preset(Preset.IDENTICAL)
    assert not page.presets.bursts.isEnabled()
    assert not page.request().match.burst
    assert page.remembered(stored.Settings()).ui.bursts


def test_several_folders_are_chosen_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = several_folders(parent, "Choose")
    dialog.setDirectory(str(tmp_path))
    dialog.show()
    view = dialog.findChild(QListView, "listView")
    assert view is not None
    assert view.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 3)
    view.selectAll()
    assert {Path(f).name for f in dialog.selectedFiles()} == {"one", "two", "three"}
    dialog.reject()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_names_that_are_completed_can_be_read(
    qtbot: QtBot, themed: QApplication, name: str
) -> None:
    theme.apply(themed, name)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = several_folders(parent, "Choose")
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    popup = field.completer().popup()
    assert popup is not None
    popup.ensurePolished()
    popup.resize(80, 60)
    ground = popup.grab().toImage().pixelColor(40, 30)
    ink = theme.color("text1")
    assert abs(ground.lightness() - ink.lightness()) > 120
    dialog.reject()


def test_blink_says_how_until_it_was_done_and_difference_has_a_legend(
    qtbot: QtBot, window: MainWindow, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(compare_paint, "_note", lambda _view, _painter, words: said.append(words))
    first = copies.original("coffee.png", "a/coffee.jpg", edge=300)
    copies.resized(first, "b/coffee.jpg")
    review = scan(qtbot, window, copies.folder)
    review.closer.compare()
    compare = window.places.current()
    assert isinstance(compare, ComparePage)
    qtbot.waitUntil(lambda: compare.view.found is not None, timeout=SCAN_MS)
    compare.set_mode("blink")
    compare.view.grab()
    assert said[-1:] == ["Hold B to see B in the place of A."]
    QTest.keyPress(compare.view, Qt.Key.Key_B)
    QTest.keyRelease(compare.view, Qt.Key.Key_B)
    said.clear()
    compare.view.grab()
    assert said == []
    compare.set_mode("difference")
    compare.view.grab()
    assert "beyond brightness, colour and codec noise" in said[-1]


def test_every_kind_says_what_it_means(qtbot: QtBot, themed: QApplication) -> None:
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_counts(dict.fromkeys(BUCKETS, 1))
    tips = {c.property("bucket"): c.toolTip() for c in chips.findChildren(Chip)}
    assert set(tips) == {"", *BUCKETS}
    assert all(tips[bucket] for bucket in BUCKETS)
    assert tips["tonal"] == "Other brightness, contrast or colours"
