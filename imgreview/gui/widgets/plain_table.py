"""A calm table in a card: rows of one height, no grid, words shortened in the middle."""

from PySide6.QtCore import QAbstractTableModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from imgreview.gui import theme

ROW_HEIGHT, HEADER_HEIGHT = 39, 36
TWO_LINES = 52
WIDE, REST = 120, 150  # from which width a column may shrink; what the last one wants
LEAST_SHARE = 0.4


class PlainTable(QTableView):
    """Columns have fixed widths but one, which takes the rest."""

    def __init__(
        self,
        model: QAbstractTableModel,
        widths: tuple[int, ...],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Width 0 marks the column that takes the rest."""
        super().__init__(parent)
        self._widths: tuple[int, ...] = ()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(16, 16))
        self.setFont(theme.font(theme.BODY))
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setFixedHeight(HEADER_HEIGHT)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setMinimumSectionSize(24)
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            across.setSectionResizeMode(column, mode)
        self.set_widths(widths)

    def take_two_lines(self) -> None:
        """Break words that need a second line; only what needs a third is shortened."""
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(TWO_LINES)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """Give the columns other widths; 0 stands for the one that takes the rest."""
        self._widths = widths
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_room()

    def _share_room(self) -> None:
        """Make wide columns narrower where the last one would be out of sight."""
        wide = sum(width for width in self._widths if width >= WIDE)
        rest = REST if 0 in self._widths else 0
        room = self.viewport().width() - rest - (sum(self._widths) - wide)
        share = min(1.0, max(room / wide, LEAST_SHARE)) if wide else 1.0
        for column, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(column, int(width * share) if width >= WIDE else width)

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the selected rows, in order."""
        return tuple(sorted({index.row() for index in self.selectionModel().selectedRows()}))

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows, at most `most` of them; more are scrolled to."""
        rows = min(most, self.model().rowCount())
        self.setFixedHeight(HEADER_HEIGHT + rows * self.verticalHeader().defaultSectionSize() + 2)

    def hug(self) -> None:
        """Take no more room than the rows need."""
        rows = max(1, self.model().rowCount())
        self.setMaximumHeight(HEADER_HEIGHT + rows * self.verticalHeader().defaultSectionSize() + 2)
