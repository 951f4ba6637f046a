"""A list of pairs of pictures."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from imgreview.gui import theme
from imgreview.gui.delegates.pair_delegate import PairDelegate
from imgreview.gui.models.pairs_model import PairsModel
from imgreview.gui.pixmaps import PictureSource


class PairList(QListView):
    """Shows rows of a `PairsModel` of its own; says a sentence where there are none.

    Signal: ticks_changed() when a person ticked a row by click or Space.
    """

    ticks_changed = Signal()

    def __init__(
        self,
        pictures: PictureSource,
        name: str,
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.pairs = PairsModel(pictures, self, checkable=checkable)
        pictures.ready.connect(self.pairs.picture_ready)
        self.setModel(self.pairs)
        self._delegate = PairDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ground", "card")
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.empty_words = ""
        if checkable:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            self.clicked.connect(self.toggle)

    def chosen(self) -> list[int]:
        """Return the rows that are selected."""
        return sorted(index.row() for index in self.selectedIndexes())

    def toggle(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Tick a row, or take its tick away."""
        if index.isValid() and self.pairs.checkable:
            self.pairs.tick(index.row(), on=index.row() not in self.pairs.ticked())
            self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.pairs.checkable:
            self.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.pairs.rows and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.BODY))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter, self.empty_words)
