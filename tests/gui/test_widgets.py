"""The small controls: what they show, what they tell, and how they look with either theme."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imgreview.gui import theme, words
from imgreview.gui.widgets.basic import (
    Badge,
    Banner,
    Button,
    Chip,
    ElideLabel,
    EmptyState,
    IconButton,
    KeyCap,
    KeyStrip,
    PrimaryButton,
    TopBar,
)


def colours(widget: QWidget) -> set[str]:
    """The colours a widget is painted in, as #rrggbb."""
    image = widget.grab().toImage()
    step = range(0, image.width(), 2), range(0, image.height(), 2)
    return {image.pixelColor(x, y).name() for x in step[0] for y in step[1]}


def test_long_names_are_shortened_and_told_in_full(qtbot: QtBot, themed: QApplication) -> None:
    made = ElideLabel("a very long name of a photograph that fits nowhere.jpg")
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.show()
    assert "…" in made.text()
    assert made.toolTip() == made.full_text()
    made.resize(900, 20)
    assert made.text() == made.full_text()
    assert made.toolTip() == ""


def test_odd_names_stay_on_one_line(qtbot: QtBot, themed: QApplication) -> None:
    made = ElideLabel("copy\n1\udcff.jpg")
    qtbot.addWidget(made)
    assert made.full_text() == "copy\ufffd1\ufffd.jpg"
    assert made.accessibleName() == made.full_text()


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_primary_button_wears_the_accent(qtbot: QtBot, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)
    made = PrimaryButton("Find duplicates", key="↵")
    qtbot.addWidget(made)
    made.show()
    assert theme.color("accent").name() in colours(made)
    made.setEnabled(False)
    assert theme.color("accent").name() not in colours(made)


def test_a_button_has_room_for_icon_words_and_key(qtbot: QtBot, themed: QApplication) -> None:
    plain = Button("Undo")
    full = Button("Undo", icon="undo", key="Ctrl Z")
    for made in (plain, full):
        qtbot.addWidget(made)
    assert full.sizeHint().width() > plain.sizeHint().width() + 40
    assert full.toolTip() == "Undo (Ctrl Z)"


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot, themed: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    area = QWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    buttons = [Button("Keep"), IconButton("close", "Close"), Chip("All")]
    column.addWidget(area)
    for made in buttons:
        column.addWidget(made)
    page.show()
    area.setFocus()
    for made in buttons:
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
        assert page.focusWidget() is area


def test_a_chip_tells_its_count(qtbot: QtBot, themed: QApplication) -> None:
    made = Chip("Identical", 190)
    qtbot.addWidget(made)
    narrow = made.sizeHint().width()
    made.setCount(190_000)
    assert made.sizeHint().width() > narrow
    assert "190" in made.accessibleName()
    made.setCount(None)
    assert made.accessibleName() == "Identical"


def test_a_badge_is_told_apart_without_colour(qtbot: QtBot, themed: QApplication) -> None:
    made = Badge("Keep", "keep", "check")
    qtbot.addWidget(made)
    with_icon = made.sizeHint().width()
    made.set("Keep", "keep")
    assert with_icon > made.sizeHint().width()
    assert made.accessibleName() == "Keep"


def test_a_banner_asks_and_can_be_dismissed(qtbot: QtBot, themed: QApplication) -> None:
    made = Banner()
    qtbot.addWidget(made)
    assert made.isHidden()
    made.show_text("The drive is full.", "error", "Choose another")
    assert not made.isHidden()
    assert made.accessibleName() == "The drive is full."
    asked, closed = made.findChildren(Button)[0], made.findChildren(IconButton)[0]
    with qtbot.waitSignal(made.action):
        asked.click()
    with qtbot.waitSignal(made.dismissed):
        closed.click()
    assert made.isHidden()


def test_an_empty_page_offers_the_next_step(qtbot: QtBot, themed: QApplication) -> None:
    made = EmptyState("images", "Nothing here", "All pictures are different.", "Back")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.action):
        made.findChildren(Button)[0].click()


def test_a_titled_bar_leads_back(qtbot: QtBot, themed: QApplication) -> None:
    made = TopBar("Compare")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.back_requested):
        made.findChildren(IconButton)[0].click()
    assert made.add_action("History", key="Ctrl+H").toolTip() == "History (Ctrl+H)"


def test_keys_are_drawn_and_named(qtbot: QtBot, themed: QApplication) -> None:
    made = KeyStrip((("P", "keep"), ("Backspace", "")))
    qtbot.addWidget(made)
    caps = made.findChildren(KeyCap)
    assert [cap.accessibleName() for cap in caps] == ["P", "Backspace"]
    assert caps[1].sizeHint().width() > caps[0].sizeHint().width()


def test_keys_without_room_are_left_out(qtbot: QtBot, themed: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = KeyStrip((("P", "keep"), ("X", "reject"), ("N", "not duplicates")), page)
    made.resize(made.sizeHint())
    page.show()
    caps = made.findChildren(KeyCap)
    assert all(cap.isVisible() for cap in caps)
    made.resize(made.sizeHint().width() - 30, made.height())
    assert [cap.isVisible() for cap in caps] == [True, True, False]
    assert made.minimumSizeHint().width() == 0


def test_numbers_sizes_and_paths_in_words() -> None:
    assert words.pictures(1) == "1 picture"
    assert words.number(5_000_000_000).replace(",", "").replace("\u202f", "") == "5000000000"
    assert words.size(3_100_000).startswith("3.1")
    home = Path.home()
    assert words.short_path(home / "Pictures") == "~/Pictures"
    assert words.short_path(home) == "~"
    assert words.printable("4:56\u202fPM 👩\u200d🚀") == "4:56\u202fPM 👩\u200d🚀"
    assert words.printable("gpj\u202e.exe\x00") == "gpj\ufffd.exe\ufffd"
