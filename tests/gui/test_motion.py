"""Nothing moves by itself when the person or their desktop asks for it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from imgreview.gui import motion
from imgreview.gui.main_window import MainWindow
from imgreview.gui.services import open_services
from imgreview.gui.widgets.progress_bar import ScanProgress


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    motion.learn(qapp, still=False)
    motion.apply(qapp, "system")


@pytest.mark.parametrize(
    ("chosen", "system", "still"),
    [
        ("system", False, False),
        ("system", True, True),
        ("reduced", False, True),
        ("full", True, False),
    ],
)
def test_the_choice_stands_before_the_desktop(
    qapp: QApplication, chosen: str, system: bool, still: bool
) -> None:
    motion.learn(qapp, still=system)
    motion.apply(qapp, chosen)
    assert motion.reduced() is still
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu) is False or not still
    bar = QProgressBar()
    motion.set_busy(bar)
    assert (bar.maximum() == 0) is not still  # a bar without an end runs to and fro


def test_an_unknown_choice_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="wild"):
        motion.apply(qapp, "wild")


@pytest.mark.parametrize(
    ("name", "answer", "still"),
    [
        ("reduced-motion", [1], True),
        ("reduced-motion", [0], False),
        ("enable-animations", [False], True),
        ("enable-animations", [True], False),
        ("AnimationDurationFactor", ["0"], True),
        ("AnimationDurationFactor", [["0.0"]], True),
        ("AnimationDurationFactor", ["1"], False),
        ("AnimationDurationFactor", ["?"], False),
        ("AnimationDurationFactor", [], False),
    ],
)
def test_what_desktops_answer_is_understood(name: str, answer: Any, still: bool) -> None:
    assert motion.means_still(name, answer) is still


def test_without_a_desktop_nothing_is_waited_for(qtbot: QtBot, qapp: QApplication) -> None:
    nobody = QDBusConnection("no such connection")
    asker = motion.SystemMotion(qapp, nobody)
    asker.ask()
    assert not asker._waiting
    assert not motion.reduced()


def test_the_scan_bar_stands_still(qtbot: QtBot, qapp: QApplication) -> None:
    motion.apply(qapp, "reduced")
    made = ScanProgress()
    qtbot.addWidget(made)
    made.reset()
    assert made._bar.maximum() == 1
    assert made.text() == "Looking for pictures"


def test_the_menu_remembers_the_choice(qtbot: QtBot, themed: QApplication) -> None:
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    try:
        window.choose_motion("reduced")
        assert motion.reduced()
        assert services.settings.ui.motion == "reduced"
    finally:
        window.close()
        services.close()
    again = open_services()
    try:
        assert again.settings.ui.motion == "reduced"
    finally:
        again.close()
