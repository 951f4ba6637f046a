"""The pictures that were said to be no duplicates: seen, searched, taken back, carried along."""

from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imgreview.core import paths
from imgreview.core.errors import UserError
from imgreview.core.store import judgement_file
from imgreview.core.store.judgements import Judgement
from imgreview.core.store.names import Place, places
from imgreview.core.store.reviews import Pair
from imgreview.core.store.sessions import SessionStore
from imgreview.gui import fitting, last_folder, theme, words
from imgreview.gui.jobs import JobRunner
from imgreview.gui.last_folder import Kind
from imgreview.gui.models.pairs_model import PairRow
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Banner, Button, label
from imgreview.gui.widgets.pair_list import PairList


class IgnoredDialog(QDialog):
    """Signals: revoked(object pairs of content keys); scan_wanted() to look for them again."""

    revoked = Signal(object)
    scan_wanted = Signal()

    def __init__(
        self,
        store: SessionStore,
        pictures: PictureSource,
        runner: JobRunner,
        parent: QWidget | None = None,
        *,
        can_scan: bool = False,
    ) -> None:
        super().__init__(parent)
        self._store, self._runner, self._can_scan = store, runner, can_scan
        self._all: tuple[Judgement, ...] = ()
        self._shown: list[Judgement] = []
        self._places: dict[bytes, Place] = {}
        self.setWindowTitle(self.tr("Pictures that are no duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 600)
        fitting.fit(self)
        self.title = label("", theme.TITLE, theme.SEMIBOLD, parent=self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search names and folders"))
        self.search.setAccessibleName(self.tr("Search names and folders"))
        self.search.setClearButtonEnabled(True)
        self.banner = Banner(parent=self)
        self.list = PairList(pictures, self.tr("Pairs that are no duplicates"), self)
        self.revoke_button = Button(self.tr("Forget the chosen"), icon="undo", parent=self)
        self.export_button = Button(self.tr("Export…"), icon="export", parent=self)
        self.import_button = Button(self.tr("Import…"), icon="open", parent=self)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.title)
        note = label(
            self.tr(
                "They are remembered by content: renamed and moved files stay apart too. "
                "A third picture still shows up beside each of them."
            ),
            tone="text2",
            parent=self,
        )
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.search)
        column.addWidget(self.banner)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        for button in (self.revoke_button, self.export_button, self.import_button):
            row.addWidget(button)
        row.addStretch(1)
        close = Button(self.tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.revoke_button.clicked.connect(self.revoke)
        self.export_button.clicked.connect(self.ask_export)
        self.import_button.clicked.connect(self.ask_import)
        self.banner.action.connect(self._on_scan)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.revoke)

    # -- what is shown -----------------------------------------------------------------------
    def reload(self) -> None:
        """Read everything again; where the pictures are is looked up in a worker thread."""
        try:
            self._all = self._store.judgements()
        except UserError as error:
            self.banner.show_text(str(error), "error")
        self.refresh()
        job = self._runner.call(places, self._all, paths.fingerprints_db())
        job.finished.connect(self._on_places)

    @Slot(object)
    def _on_places(self, found: object) -> None:
        if isinstance(found, dict):
            self._places = found
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the pairs that the search asks for."""
        wanted = self.search.text().casefold().split()
        self._shown = [j for j in self._all if all(w in self._text(j) for w in wanted)]
        self.list.empty_words = (
            self.tr("No pair matches.")
            if self._all
            else self.tr("Nothing is remembered yet. “Not duplicates” in the review puts it here.")
        )
        self.list.pairs.show_rows([self._row(j) for j in self._shown])
        count = words.number(len(self._all))
        many = self.tr("%1 pairs are not duplicates").replace("%1", count)
        self.title.setText(self.tr("1 pair is not a duplicate") if len(self._all) == 1 else many)
        self.export_button.setEnabled(bool(self._all))
        self._on_chosen()

    def _name(self, judgement: Judgement, side: int) -> Path | None:
        known = self._places.get(judgement.pair[side])
        return judgement.names[side] if known is None else known[0]

    def _text(self, judgement: Judgement) -> str:
        names = (self._name(judgement, 0), self._name(judgement, 1))
        return "\n".join(words.printable(str(n)) for n in names if n is not None).casefold()

    def _row(self, judgement: Judgement) -> PairRow:
        a, b = (self._places.get(key) for key in judgement.pair)
        names = [self._name(judgement, side) for side in (0, 1)]
        shown = [self.tr("unknown") if n is None else words.printable(n.name) for n in names]
        folders = [words.short_path(n.parent) for n in names if n is not None]
        gone = a is None or b is None
        detail = " · ".join(dict.fromkeys(folders))
        return PairRow(
            (a, b),
            self.tr("%1 and %2").replace("%1", shown[0]).replace("%2", shown[1]),
            self.tr("%1 (not found now)").replace("%1", detail or "–") if gone else detail,
            _date(judgement.added),
            tip="\n".join(words.printable(str(n)) for n in names if n is not None),
        )

    @Slot()
    def _on_chosen(self) -> None:
        self.revoke_button.setEnabled(bool(self.list.chosen()))

    # -- what can be done --------------------------------------------------------------------
    @Slot()
    def revoke(self) -> None:
        """Forget the chosen pairs: the next scan may show them again."""
        pairs: list[Pair] = [self._shown[row].pair for row in self.list.chosen()]
        if not pairs:
            return
        try:
            self._store.revoke(*pairs)
        except UserError as error:
            self.banner.show_text(str(error), "error")
            return
        self.revoked.emit(pairs)
        self.list.clearSelection()
        self.reload()
        text = self.tr("Forgotten. The next scan can show them as duplicates again.")
        self.banner.show_text(text, "done", self.tr("Scan again") if self._can_scan else "")

    @Slot()
    def _on_scan(self) -> None:
        self.scan_wanted.emit()
        self.accept()

    @Slot()
    def ask_export(self) -> None:
        """Ask for a file and write every pair into it."""
        dialog = self._file_dialog(self.tr("Export the pairs"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("not-duplicates.json")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    @Slot()
    def ask_import(self) -> None:
        """Ask for a file of pairs and take them in."""
        dialog = self._file_dialog(self.tr("Import pairs"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = last_folder.dialog(self, title, Kind.LISTS)
        dialog.setNameFilter(self.tr("Lists of pairs (*.json)"))
        return dialog

    @Slot(str)
    def export(self, name: str) -> None:
        """Write every pair into a file; say what went wrong."""
        try:
            judgement_file.write(Path(name), self._all)
        except UserError as error:
            self.banner.show_text(str(error), "error")
            return
        text = self.tr("%1 pairs were written to %2")
        text = text.replace("%1", words.number(len(self._all))).replace("%2", name)
        self.banner.show_text(text, "done")

    @Slot(str)
    def load(self, name: str) -> None:
        """Take the pairs of a file in; a file that is not wholly right changes nothing."""
        try:
            found = judgement_file.read(Path(name))
            known = {k: n for j in found for k, n in zip(j.pair, j.names, strict=True) if n}
            new = self._store.add_judgements((j.pair, j.added) for j in found)
            self._store.name_contents({k: n for k, n in known.items() if k not in self._places})
        except UserError as error:
            self.banner.show_text(str(error), "error")
            return
        self.reload()
        text = self.tr("%1 pairs are new, %2 were known.").replace("%1", words.number(new))
        text = text.replace("%2", words.number(len(found) - new))
        self.banner.show_text(text, "done")


def _date(seconds: float) -> str:
    date = QDateTime.fromMSecsSinceEpoch(int(1000 * seconds)).date()
    return date.toString(Qt.DateFormat.ISODate)  # as everywhere in the program
