"""Why a picture belongs to the best one: a sentence, its numbers and the outline of a crop."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from imgreview.core.domain import Matrix, Relation
from imgreview.core.review.detectors import Measure
from imgreview.gui import theme
from imgreview.gui.pages import core_words, detector_words
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.diff_table import Cell, Column, DiffTable
from imgreview.gui.widgets.labels import label


def outline(transform: Matrix) -> list[QPointF]:
    """Return the corners of b's unit square in the unit square of a; empty when at infinity."""
    m = transform
    corners: list[QPointF] = []
    for x, y in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)):
        w = m[6] * x + m[7] * y + m[8]
        if abs(w) < 1e-9:
            return []
        corners.append(QPointF((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w))
    return corners


TALLEST, ABOVE = 196, 5  # of the picture, and what is left free between it and the words


class OutlinePicture(QWidget):
    """The best picture with the frame of another one drawn on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QPixmap | None = None
        self._aspect = 1.5
        self._corners: list[QPointF] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_outline(self, shown: QPixmap | None, aspect: float, corners: list[QPointF]) -> None:
        """Show a picture of an aspect ratio with an outline in its unit square."""
        self._shown, self._corners = shown, corners
        if aspect != self._aspect:
            self._aspect = aspect
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(TALLEST, round(width / max(0.2, self._aspect))) + ABOVE

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        width = min(self.width(), (self.height() - ABOVE) * self._aspect)
        place = QRectF((self.width() - width) / 2, ABOVE, width, width / self._aspect)
        clip = QPainterPath()
        clip.addRoundedRect(place, 5, 5)
        painter.setClipPath(clip)
        if self._shown is None or self._shown.isNull():
            painter.fillRect(place, theme.color("hover"))
        else:
            painter.drawPixmap(place, self._shown, QRectF(self._shown.rect()))
        polygon = QPolygonF(
            [
                QPointF(place.left() + p.x() * place.width(), place.top() + p.y() * place.height())
                for p in self._corners
            ]
        )
        pen = QPen(theme.color("outline"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolygon(polygon)


class WhyCard(QFrame):
    """One relation in words; reused from group to group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M - 2, theme.GAP_S, theme.GAP_M - 2, theme.GAP_S + 2)
        column.setSpacing(3)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        self._sentence.setFont(theme.font(theme.BODY))
        self._numbers = label("", theme.SECONDARY, tone="text2", parent=self)
        self._numbers.setWordWrap(True)
        self._outline = OutlinePicture(self)
        self._measured = DiffTable(self)
        for part in (self._sentence, self._numbers, self._measured, self._outline):
            column.addWidget(part)

    def show_relation(
        self,
        relation: Relation,
        names: Sequence[str],
        best: QPixmap | None,
        aspect: float,
        measured: Sequence[Measure] = (),
    ) -> None:
        """Say how the pictures called `names` belong to A, whose pixmap and aspect are given.

        With `measured` every detector's figure stands beside its limit instead of one line.
        """
        start = html.escape(words.subject(relation, names))
        rest = html.escape(core_words.sentence(relation.sentence))
        self._sentence.setText(f"<b>{start}</b> {rest}")
        numbers = "" if measured else words.evidence_line(relation.evidence)
        if relation.cls.is_copy and any(m.kept is False for m in measured):
            numbers = words.tr("Proven by the details: a figure beyond its limit does not count.")
        self._show_measured(measured)
        self._numbers.setText(numbers)
        self._numbers.setVisible(bool(numbers))
        corners: list[QPointF] = []
        if relation.transform is not None and words.crop_percent(relation) is not None:
            corners = outline(relation.transform)
        self._outline.setVisible(bool(corners))
        if corners:
            self._outline.show_outline(best, aspect, corners)

    def _show_measured(self, measured: Sequence[Measure]) -> None:
        """Show the figures; a triangle says that a limit is kept."""
        figures = tuple(Cell(detector_words.value(m), better=m.kept is True) for m in measured)
        limits = tuple(Cell(detector_words.limit(m), missing=m.limit is None) for m in measured)
        columns = [Column(words.tr("Measured"), figures), Column(words.tr("Limit"), limits)]
        self._measured.set_table([detector_words.name(m) for m in measured], columns)
        self._measured.setToolTip(detector_words.explained(measured))
        self._measured.setVisible(bool(measured))

    def measured(self) -> dict[str, tuple[str, ...]]:
        """Return the figures and limits shown, by detector."""
        return self._measured.rows()

    def text(self) -> str:
        """Return the sentence as plain text."""
        return html.unescape(self._sentence.text().replace("<b>", "").replace("</b>", ""))
