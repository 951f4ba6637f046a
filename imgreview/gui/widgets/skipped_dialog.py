"""The files a scan could not read, each with its reason: to open, to copy, to export."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.events import FileSkipped
from imgreview.core.imaging.spare import spare_picture
from imgreview.gui import core_sentences, fitting, last_folder, theme, words
from imgreview.gui.last_folder import Kind
from imgreview.gui.models.table import Index, Table
from imgreview.gui.widgets.basic import Banner, Button, label
from imgreview.gui.widgets.plain_table import HEADER_HEIGHT, ROW_HEIGHT


def as_text(files: Sequence[FileSkipped]) -> str:
    """Return one line for each file: path, tab, reason."""
    return "".join(f"{_printable(f.path)}\t{f.reason}\n" for f in files)


def as_csv(files: Sequence[FileSkipped]) -> str:
    """Return a table with a header, as spreadsheets read it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("path", "reason"))
    writer.writerows((_printable(f.path), f.reason) for f in files)
    return out.getvalue()


def _printable(path: Path) -> str:
    return str(path).encode("utf-8", "replace").decode("utf-8")


class SkippedModel(Table):
    """Two columns: the file and the reason."""

    columns = 2
    _rows: tuple[FileSkipped, ...] = ()

    def __init__(self, files: Sequence[FileSkipped], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = tuple(files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file = self._rows[index.row()]
        reason = core_sentences.said(file.reason) if index.column() == 1 else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return words.short_path(file.path) if index.column() == 0 else reason
        if role == Qt.ItemDataRole.ToolTipRole:
            return _printable(file.path) if index.column() == 0 else reason
        return None

    def titles(self) -> tuple[str, ...]:
        return self.tr("File"), self.tr("Why")

    def file(self, row: int) -> FileSkipped:
        """Return the file of a row."""
        return self._rows[row]


class SkippedDialog(QDialog):
    """A window with the list; open it with `open()` or `show()`."""

    def __init__(self, files: Sequence[FileSkipped], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 480)
        fitting.fit(self)
        self._model = SkippedModel(files, self)
        self._table = self._make_table()
        self._banner = Banner(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        count = words.number(len(files))
        title = self.tr("%1 files could not be read").replace("%1", count)
        if len(files) == 1:
            title = self.tr("1 file could not be read")
        column.addWidget(label(title, theme.TITLE, theme.SEMIBOLD, parent=self))
        note = self.tr("They were left as they are and take no part in the review.")
        column.addWidget(label(note, tone="text2", parent=self))
        column.addWidget(self._banner)
        column.addWidget(self._table, 1)
        column.addLayout(self._buttons())
        self._table.selectRow(0)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        down, across = table.verticalHeader(), table.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # sentences wrap
        down.setMinimumSectionSize(ROW_HEIGHT)
        across.setFixedHeight(HEADER_HEIGHT)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        side, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        across.setDefaultAlignment(side | middle)
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.doubleClicked.connect(self.open_folder)
        return table

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        for text, icon, slot in (
            (self.tr("Open its folder"), "open", self.open_folder),
            (self.tr("Copy the list"), "copy", self.copy),
            (self.tr("Export…"), "export", self.export),
        ):
            button = Button(text, icon=icon, parent=self)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        close = Button(self.tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    def open_folder(self) -> None:
        """Show the folder of the chosen file in the file manager."""
        index = self._table.currentIndex()
        if index.isValid():
            folder = self._model.file(index.row()).path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def copy(self) -> None:
        """Copy the list to the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self._files))
        self._banner.show_text(self.tr("The list is on the clipboard."), "done")

    def export(self) -> None:
        """Ask for a file and write the list into it."""
        dialog = last_folder.dialog(self, self.tr("Export the list"), Kind.LISTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.selectFile("unreadable.csv")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Write the list as a table; say what went wrong."""
        try:
            spare_picture(Path(name))
            Path(name).write_text(as_csv(self._files), encoding="utf-8")
        except (OSError, UserError) as error:
            sentence = self.tr("The list could not be written: %1").replace("%1", str(error))
            self._banner.show_text(sentence, "error")
            return
        self._banner.show_text(self.tr("The list was written to %1").replace("%1", name), "done")
