"""The filters of the rail besides words and classes: how far decided, and in which folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from imgreview.core.review.filters import Standing, folders_of
from imgreview.core.review.session import ReviewSession
from imgreview.gui import shortcuts, theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.buttons import IconButton
from imgreview.gui.widgets.still import ComboBox


def standing_name(standing: Standing) -> str:
    """Return the name of a filter by state."""
    return {
        Standing.ANY: words.tr("State"),
        Standing.OPEN: words.tr("To decide"),
        Standing.BEGUN: words.tr("Begun"),
        Standing.REVIEWED: words.tr("Reviewed"),
        Standing.STAGED: words.tr("With rejects"),
    }[standing]


class FolderBox(ComboBox):
    """Any folder, or one of those that hold pictures of groups; listed when it is opened."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.addItem(words.tr("Folder"), None)
        self.setAccessibleName(words.tr("Folder of the groups shown"))

    def folder(self) -> Path | None:
        """Return the folder chosen; None for any."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, Path) else None

    def showPopup(self) -> None:
        """List the folders there are now."""
        self.fill()
        super().showPopup()

    def fill(self) -> None:
        """List the folders that hold pictures of groups, those with most groups first."""
        chosen = self.folder()
        self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        while self.count() > 1:
            self.removeItem(1)
        for folder, groups in folders_of(self._session.groups):
            text = f"{words.folder(folder / 'x')}  ({words.number(groups)})"
            self.addItem(text, folder)
            self.setItemData(
                self.count() - 1, words.shown_path(folder), Qt.ItemDataRole.ToolTipRole
            )
        places = (i for i in range(1, self.count()) if self.itemData(i) == chosen)
        self.setCurrentIndex(next(places, 0))
        self.blockSignals(False)  # noqa: FBT003
        widest = self.view().sizeHintForColumn(0) + 2 * theme.GAP_L
        self.view().setMinimumWidth(min(420, widest))


class RailFilters(QWidget):
    """Signals: changed(); command(str id) of the buttons beside the filters."""

    changed = Signal()
    command = Signal(str)

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standings = ComboBox(self)
        self.standings.setAccessibleName(words.tr("State of the groups shown"))
        for standing in Standing:
            self.standings.addItem(standing_name(standing), standing)
        self.folders = FolderBox(session, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_XS)
        for box in (self.standings, self.folders):
            box.setProperty("kind", "quiet")
            box.setFont(theme.font(theme.SECONDARY))
            box.setMinimumContentsLength(4)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._on_changed)
            row.addWidget(box, 1)
        text = words.tr("Threshold…")
        threshold = IconButton("histogram", text, parent=self)
        threshold.setProperty("command", "threshold")
        shortcuts.follow(threshold, "threshold", text.rstrip("…"))
        threshold.clicked.connect(self._on_button)
        row.addWidget(threshold)

    def standing(self) -> Standing:
        """Return the state asked for."""
        return Standing(self.standings.currentData())

    def clear(self) -> None:
        """Ask for every state and folder."""
        self.standings.setCurrentIndex(0)
        self.folders.setCurrentIndex(0)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_button(self) -> None:
        button = self.sender()
        if button is not None:
            self.command.emit(str(button.property("command")))
