"""The wheel scrolls; it changes a value only where the focus is."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import imgreview.gui
from imgreview.gui.widgets.still import ComboBox, DoubleSpinBox, Slider, SpinBox

Box = ComboBox | SpinBox | DoubleSpinBox | Slider


def _combo() -> ComboBox:
    made = ComboBox()
    made.addItems(["a", "b", "c"])
    made.setCurrentIndex(1)
    return made


def _spin() -> SpinBox:
    made = SpinBox()
    made.setValue(7)
    return made


def _double() -> DoubleSpinBox:
    made = DoubleSpinBox()
    made.setValue(7)
    return made


def _slider() -> Slider:
    made = Slider(Qt.Orientation.Horizontal)
    made.setValue(50)
    return made


def _value(box: Box) -> float:
    return box.currentIndex() if isinstance(box, ComboBox) else box.value()


def _turn(widget: QWidget) -> bool:
    """Turn the wheel one notch down over a widget; return whether the widget took it."""
    middle = widget.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    widget.wheelEvent(event)  # what it leaves, Qt hands to the page around it
    return event.isAccepted()


@pytest.mark.parametrize("kind", [_combo, _spin, _double, _slider])
def test_the_wheel_scrolls_the_page_under_a_box_without_the_focus(
    qtbot: QtBot, kind: Callable[[], Box]
) -> None:
    area, page, box = QScrollArea(), QWidget(), kind()
    other = SpinBox()
    column = QVBoxLayout(page)
    column.addWidget(box)
    column.addWidget(other)
    page.setMinimumSize(300, 2000)
    area.setAccessibleName("page")
    for part in (box, other):
        part.setAccessibleName("box")
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(320, 300)
    area.show()
    area.activateWindow()
    other.setFocus()
    before = _value(box)
    assert not _turn(box), "it is left to the page"
    assert _value(box) == before
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    _turn(box)
    assert _value(box) != before


def test_every_box_and_slider_of_the_program_is_of_these() -> None:
    plain = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QSlider", "QDateEdit"}
    found = []
    for file in Path(imgreview.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if called and node.func.id in plain:  # type: ignore[attr-defined]
                found.append(f"{file.name}:{node.lineno}")  # type: ignore[attr-defined]
            bases = node.bases if isinstance(node, ast.ClassDef) else []
            names = {b.id for b in bases if isinstance(b, ast.Name)}
            if names & plain and file.name != "still.py":
                found.append(f"{file.name}: {node.name}")  # type: ignore[attr-defined]
    assert found == []
