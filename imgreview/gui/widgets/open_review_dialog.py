"""Opening a review file: where its folders are now, and how many of its pictures are there."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QScrollArea, QWidget

from imgreview.gui import last_folder, theme, words
from imgreview.gui.jobs import JobRunner, while_alive
from imgreview.gui.last_folder import Kind
from imgreview.gui.widgets.basic import Button, ElideLabel, label
from imgreview.gui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from imgreview.core.store.portable_load import Located, ReviewFile

WIDE = 700
ROWS_HEIGHT = 220


class OpenReviewDialog(FormDialog):
    """Shows the folders of a review file; each can be looked for elsewhere before it is opened.

    Signal: chosen(object Located) when the person wants it as it is now found.
    """

    chosen = Signal(object)

    def __init__(
        self, source: "ReviewFile", runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", "", parent=parent)
        title = self.tr("Open the review “%1”").replace("%1", words.printable(source.title))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.sentence.setText(self.tr("Looking for its pictures…"))
        self.sentence.show()
        self.go.setText(self.tr("Open the review"))
        self.setMinimumWidth(WIDE)
        self._source, self._runner = source, runner
        self.where: dict[int, Path] = source.guess()
        self.located: Located | None = None
        self._round = 0
        self._paths: list[ElideLabel] = []
        self._counts: list[QLabel] = []
        self.body.addWidget(self._rows())
        note = self.tr(
            "Pictures that are not there are left out. Decisions about the others are kept, and "
            "the scan goes on for the rest."
        )
        self._note = label(note, tone="text2", parent=self)
        self._note.setWordWrap(True)
        self.body.addWidget(self._note)
        self.go.clicked.connect(self._take)
        self._look()

    def _rows(self) -> QScrollArea:
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setColumnStretch(0, 1)
        for number in range(len(self._source.roots)):
            path = ElideLabel(parent=inner)
            count = label(tone="text2", parent=inner)
            button = Button(self.tr("Choose folder…"), icon="folder", parent=inner)
            button.clicked.connect(partial(self.choose, number))
            self._paths.append(path)
            self._counts.append(count)
            for column, widget in enumerate((path, count, button)):
                grid.addWidget(widget, number, column)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFixedHeight(min(ROWS_HEIGHT, inner.sizeHint().height() + 2))
        return area

    def choose(self, root: int, _checked: bool = False) -> None:
        """Ask where a folder is now."""
        dialog = last_folder.dialog(self, self.tr("Where is this folder now?"), Kind.FOLDERS)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self.remap, root))
        dialog.open()

    def remap(self, root: int, folder: str | Path) -> None:
        """Look for the files of a root in another folder."""
        self.where[root] = Path(folder)
        self._look()

    def _look(self) -> None:
        self._round += 1
        self.located = None
        self.go.setEnabled(False)
        for number, path in enumerate(self._paths):
            path.setText(words.short_path(self.where[number]))
            self._counts[number].setText("")
        job = self._runner.call(self._source.locate, dict(self.where))
        job.finished.connect(while_alive(self._on_located, self._round))
        job.failed.connect(while_alive(self._on_failed))

    def _on_located(self, number: int, located: "Located | None") -> None:
        if located is None or number != self._round:
            return
        self.located = located
        for root, count in enumerate(self._counts):
            found, total = located.found_in(root)
            text = self.tr("%1 of %2").replace("%1", words.number(found))
            count.setText(text.replace("%2", words.number(total)))
        text = self.tr("%1 of %2 pictures found").replace("%1", words.number(located.found))
        self.sentence.setText(text.replace("%2", words.number(located.total)))
        self._note.setVisible(located.found < located.total)
        self.hug()
        self.go.setEnabled(True)
        self.go.setFocus()

    def _on_failed(self, error: object) -> None:
        self.banner.show_text(str(error), "error")
        self.sentence.hide()

    def _take(self) -> None:
        located = self.located
        if located is not None:
            self.accept()
            self.chosen.emit(located)
