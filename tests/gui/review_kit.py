"""A review page on made-up groups, with pictures that are there at once."""

from collections.abc import Iterable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from imgreview.core.domain import Decision, Group
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pixmaps import PictureSource


class StillPictures(QObject):
    """Stands in for a PictureSource: grey pictures, no threads; remembers what was asked."""

    ready = Signal(object, int)
    failed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Path, int]] = []
        self.ahead: list[Path] = []
        self.missing: set[Path] = set()

    def picture(self, path: Path, stamp: int, edge: int) -> QPixmap | None:
        self.asked.append((path, edge))
        if path in self.missing:
            return None
        shown = QPixmap(80, 60)
        shown.fill(QColor("#3060c0"))
        return shown

    def prefetch(self, pictures: Iterable[tuple[Path, int]], edge: int) -> None:
        self.ahead = [path for path, _ in pictures]

    def cancel_pending(self) -> None:
        self.ahead = []

    def source(self) -> PictureSource:
        return cast("PictureSource", self)


def page_of(pictures: StillPictures, *groups: Group) -> ReviewPage:
    """Return a page of 1200 × 800 on a new session with these groups."""
    session = ReviewSession()
    session.merge(GroupsFound(groups))
    page = ReviewPage(session, pictures.source())
    page.resize(1200, 800)
    page.show()
    page.ui.grid.setFocus()
    return page


def press(
    page: ReviewPage,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    widget: QWidget | None = None,
) -> None:
    """Press a key in the picture area (or another widget)."""
    QTest.keyClick(widget or page.ui.grid, key, modifier)


def marks(page: ReviewPage, group_id: str) -> list[Decision]:
    """Return the decisions of a group, best file first."""
    return [page.session.decision(f.id) for f in page.session.group(group_id).files]
