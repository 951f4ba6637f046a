"""What a screen reader finds: names of everything that takes the focus, and the order of Tab."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QGroupBox,
    QLabel,
    QWidget,
)

ROW = 12  # pixels within which two widgets stand in one row


def focusable(root: QWidget) -> list[QWidget]:
    """Return the visible widgets that can have the focus; Qt's own parts of a widget are not ours.

    A widget that hands the focus on to another one never has it itself.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if any(isinstance(w, QFileDialog) for w in _line(widget)):
            continue
        found.append(widget)
    return found


def _line(widget: QWidget) -> Iterator[QWidget]:
    here: QWidget | None = widget
    while here is not None:
        yield here
        here = here.parentWidget()


def told(widget: QWidget) -> str:
    """Return the name that a widget gives, from which Qt makes what a screen reader says.

    QAccessible itself is asked in a process of its own: see accessible_child.py.
    """
    named = widget.accessibleName()
    if not named and isinstance(widget, QAbstractButton | QLabel):
        named = widget.text()
    if not named and isinstance(widget, QGroupBox):
        named = widget.title()
    return named.strip()


def nameless(root: QWidget) -> list[str]:
    """Return what could have the focus and would not say what it is."""
    return [_place(w) for w in focusable(root) if not told(w)]


def _place(widget: QWidget) -> str:
    return " in ".join(type(w).__name__ for w in _line(widget))


def nameless_anywhere() -> list[str]:
    """Return the same for all that the program (not a test) has put on the screen."""
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [
        _place(widget)
        for window in windows
        for widget in focusable(window)
        if not told(widget) and any(_ours(part) for part in _line(widget))
    ]


def _ours(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("imgreview.")


def tab_order(root: QWidget) -> list[QWidget]:
    """Return what Tab visits below a widget, in order, beginning with the first one."""
    chain = []
    here = root
    while True:
        following = here.nextInFocusChain()
        if following is None or following is root:
            break
        here = following
        policy = here.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        usable = here.isVisible() and here.isEnabled() and root.isAncestorOf(here)
        own = here.focusProxy() is None and not here.objectName().startswith("qt_")
        if policy and usable and own:
            chain.append(here)
    return chain


def backward(root: QWidget) -> list[str]:
    """Return the steps of Tab that go back: up, or left in a row, among the parts of one parent."""
    wrong = []
    order = tab_order(root)
    for one, other in pairwise(order):
        if one.parentWidget() is not other.parentWidget():
            continue
        a, b = _at(root, one), _at(root, other)
        up = b.y() < a.y() - ROW
        left = abs(b.y() - a.y()) <= ROW and b.x() < a.x()
        if up or left:
            wrong.append(f"{_place(one)} ({told(one)}) → {_place(other)} ({told(other)})")
    return wrong


def _at(root: QWidget, widget: QWidget) -> QPoint:
    return widget.mapTo(root, QPoint(0, 0))
