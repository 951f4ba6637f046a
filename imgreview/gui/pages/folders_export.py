"""Copying a list of pictures, or writing it into a file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from imgreview.core.errors import UserError
from imgreview.core.imaging.spare import spare_picture
from imgreview.gui import last_folder
from imgreview.gui.last_folder import Kind
from imgreview.gui.pages.folders_work import as_text
from imgreview.gui.pages.rules_words import tr


class ListExport(QObject):
    """Takes the paths when they are asked for. Signal: said(str sentence, str tone)."""

    said = Signal(str, str)

    def __init__(self, paths: Callable[[], Sequence[Path]], parent: QWidget) -> None:
        super().__init__(parent)
        self._paths, self._window = paths, parent

    @Slot()
    def copy(self) -> None:
        """Copy the list to the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self._paths()))
        self.said.emit(tr("The list is on the clipboard."), "done")

    @Slot()
    def export(self) -> None:
        """Ask for a file and write the list into it."""
        dialog = last_folder.dialog(self._window, tr("Export the list"), Kind.LISTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("only-here.txt")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the list; say what went wrong."""
        try:
            spare_picture(Path(name))
            Path(name).write_text(as_text(self._paths()), encoding="utf-8")
        except (OSError, UserError) as error:
            text = tr("The list could not be written: %1").replace("%1", str(error))
            self.said.emit(text, "error")
            return
        self.said.emit(tr("The list was written to %1").replace("%1", name), "done")
