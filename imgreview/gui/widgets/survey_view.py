"""The canvas of the survey: up to nine pictures of a group in one frame under one zoom."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from imgreview.core.domain import Decision, Group, ImageFile, Matrix
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets import survey_paint
from imgreview.gui.widgets.shared_zoom import STEP, SharedZoom

MOST = 9  # pictures at once: one for each number key
GAP = 8
MARGIN = 12.0
FULL_BYTES = 192 << 20  # of all pictures at full size together; beyond they stay a little smaller


@dataclass(slots=True)
class Member:
    """One picture of the survey: its place in the group and how it lies in the best one's frame."""

    file: ImageFile
    place: int
    onto: QTransform  # own pixels → pixels of the best picture
    decision: Decision = Decision.UNDECIDED


def onto_best(file: ImageFile, best: ImageFile, matrix: Matrix | None) -> QTransform:
    """Return the map from a picture's pixels to the best one's; without a proof it is fitted."""
    frame = QRectF(0, 0, best.facts.width, best.facts.height)
    width, height = max(1, file.facts.width), max(1, file.facts.height)
    if matrix is not None:
        m = matrix  # row-major for column vectors; Qt uses row vectors
        unit = QTransform(m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])
        down = QTransform.fromScale(1 / width, 1 / height)
        return down * unit * QTransform.fromScale(frame.width(), frame.height())
    scale = min(frame.width() / width, frame.height() / height)
    x, y = (frame.width() - width * scale) / 2, (frame.height() - height * scale) / 2
    return QTransform(scale, 0, 0, scale, x, y)


def columns(count: int, room: QSizeF, aspect: float) -> int:
    """Return the number of columns that shows `count` frames of an aspect ratio largest."""

    def size(across: int) -> float:
        down = math.ceil(count / across)
        width = (room.width() - GAP * (across - 1)) / across
        height = (room.height() - GAP * (down - 1)) / down
        return min(width, height * aspect)

    return max(range(1, max(1, count) + 1), key=lambda n: (size(n), -n))


class SurveyView(QWidget):
    """Panels of equal size; what is zoomed or moved in one moves in all.

    Signals: place_changed(int place in the group) when another picture is focused;
    state_clicked(int place) on the mark of a picture.
    """

    place_changed = Signal(int)
    state_clicked = Signal(int)

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.members: list[Member] = []
        self.focused = 0  # index in `members`
        self.peeking = False  # the best picture stands in the focused panel while a key is held
        self.zoom = SharedZoom()
        self._best: Member | None = None
        self._drag: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName(words.tr("Survey"))
        pictures.ready.connect(self._on_ready)
        theme.theme_changed.connect(self.update)

    # -- what is shown -----------------------------------------------------------------------
    def show_group(self, group: Group, first: int, place: int) -> None:
        """Show up to nine pictures of a group from place `first` on, one of them focused."""
        best = group.files[0]
        matrices = {r.b: r.transform for r in group.relations if r.cls.is_copy}
        self._best = Member(best, 0, QTransform())
        self.members = [
            Member(file, first + i, onto_best(file, best, matrices.get(file.id)))
            if first + i
            else self._best
            for i, file in enumerate(group.files[first : first + MOST])
        ]
        self.focused = min(max(0, place - first), len(self.members) - 1)
        self.peeking = False
        self.fit()
        self._speak()

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show what is decided about the members, in their order."""
        for member, decision in zip(self.members, decisions, strict=True):
            member.decision = decision
        self._speak()
        self.update()

    def focus_member(self, index: int) -> None:
        """Focus another picture."""
        if 0 <= index < len(self.members) and index != self.focused:
            self.focused = index
            self._speak()
            self.place_changed.emit(self.members[index].place)
            self.update()

    def peek(self, on: bool) -> None:
        """Show the best picture in the focused panel while a key is held."""
        self.peeking = on
        self.update()

    def shown(self, index: int) -> Member:
        """Return the picture that stands in a panel now."""
        held = self.peeking and index == self.focused and self._best is not None
        return self._best if held and self._best is not None else self.members[index]

    def _speak(self) -> None:
        if self.members:
            member = self.members[self.focused]
            text = words.spoken(member.file, member.place, member.decision, suggested=False)
            self.setAccessibleName(f"{words.tr('Survey')}: {text}")

    # -- geometry ----------------------------------------------------------------------------
    def frame(self) -> QSizeF:
        """Return the size of the frame in pixels of the best picture."""
        facts = self._best.file.facts if self._best is not None else None
        return QSizeF(1, 1) if facts is None else QSizeF(max(1, facts.width), max(1, facts.height))

    def columns(self) -> int:
        """Return how many panels stand side by side."""
        frame = self.frame()
        room = QSizeF(self.width(), self.height())
        return columns(len(self.members), room, frame.width() / frame.height())

    def panel(self, index: int) -> QRectF:
        """Return the rectangle of a panel."""
        across = self.columns()
        down = max(1, math.ceil(len(self.members) / across))
        width = (self.width() - GAP * (across - 1)) / across
        height = (self.height() - GAP * (down - 1)) / down
        row, column = divmod(index, across)
        return QRectF(column * (width + GAP), row * (height + GAP), width, height)

    def panel_at(self, point: QPointF) -> int:
        """Return the panel under a point, -1 for none."""
        return next((i for i in range(len(self.members)) if self.panel(i).contains(point)), -1)

    def to_screen(self, index: int) -> QTransform:
        """Return the map from the frame's pixels to the widget in a panel."""
        corner = self.panel(index).topLeft()
        return self.zoom.transform() * QTransform.fromTranslate(corner.x(), corner.y())

    def most_edge(self) -> int:
        """Return the longest side, device pixels, that nine pictures may have in memory."""
        frame, count = self.frame(), max(1, len(self.members))
        pixels = FULL_BYTES / 4 / count
        aspect = max(frame.width(), frame.height()) / min(frame.width(), frame.height())
        return round(math.sqrt(pixels * aspect))

    # -- zoom --------------------------------------------------------------------------------
    def fit(self) -> None:
        """Show all of every picture."""
        self.zoom.fit(self.frame(), self.panel(0).size(), MARGIN)
        self.update()

    def toggle_zoom(self, at: QPointF | None = None) -> None:
        """Change between the whole pictures and 100 % (one pixel of the best a device pixel)."""
        if self.zoom.fitted:
            self.zoom_to(1 / self.devicePixelRatioF(), at)
        else:
            self.fit()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Magnify all around a point of the widget, or around the middle."""
        index = self.panel_at(at) if at is not None else -1
        panel = self.panel(max(0, index))
        inside = at - panel.topLeft() if at is not None and index >= 0 else None
        middle = QPointF(panel.width() / 2, panel.height() / 2)
        self.zoom.zoom_to(scale, middle if inside is None else inside)
        self.update()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Magnify by notches of the wheel."""
        self.zoom_to(self.zoom.scale() * STEP**steps, at)

    def pan(self, x: float, y: float) -> None:
        """Move what is seen; whole pictures stay."""
        if not self.zoom.fitted:
            self.zoom.pan(-x, -y)
            self.update()

    # -- events ------------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom_by(turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.panel_at(event.position())
        self.focus_member(index)
        if index >= 0 and survey_paint.mark_rect(self.panel(index)).contains(event.position()):
            self.state_clicked.emit(self.members[index].place)
        else:
            self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._drag is not None:
            step, self._drag = here - self._drag, here
            self.zoom.pan(step.x(), step.y())
            self.update()
            return
        index = self.panel_at(here)
        mark = index >= 0 and survey_paint.mark_rect(self.panel(index)).contains(here)
        shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.panel_at(event.position())
        if index >= 0 and survey_paint.mark_rect(self.panel(index)).contains(event.position()):
            self.state_clicked.emit(self.members[index].place)  # two clicks are two clicks
        else:
            self.toggle_zoom(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom.fitted and self.members:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _on_ready(self, path: object, _edge: int) -> None:
        if any(member.file.path == path for member in self.members):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), theme.color("window"))
        for index in range(len(self.members)):
            survey_paint.panel(self, painter, index)
