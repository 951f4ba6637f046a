"""A list of pairs of pictures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imgreview.gui import theme
from imgreview.gui.delegates.pair_delegate import PairDelegate
from imgreview.gui.models.pairs_model import PairsModel
from imgreview.gui.pixmaps import PictureSource


class PairList(QListView):
    """Shows rows of a `PairsModel` of its own; says a sentence where there are none."""

    def __init__(self, pictures: PictureSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs = PairsModel(pictures, self)
        pictures.ready.connect(self.pairs.picture_ready)
        self.setModel(self.pairs)
        self._delegate = PairDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.empty_words = ""

    def chosen(self) -> list[int]:
        """Return the rows that are selected."""
        return sorted(index.row() for index in self.selectedIndexes())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.pairs.rows and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.BODY))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter, self.empty_words)
