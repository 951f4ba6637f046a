"""Protected folders: which there are, and protecting or freeing one without a scan."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.errors import UserError
from imgreview.core.review.session import ReviewSession
from imgreview.gui import fitting, last_folder, theme
from imgreview.gui.last_folder import Kind
from imgreview.gui.models.pairs_model import PairRow
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Banner, Button, label
from imgreview.gui.widgets.pair_list import PairList
from imgreview.gui.words import short_path


def protect(session: ReviewSession, folder: Path, *, guard: bool) -> str:
    """Protect a folder or free it; return what that did, in words. Raises UserError."""
    label_ = words.tr("protect %1") if guard else words.tr("free %1")
    told = session.protect(folder, guard, label_.replace("%1", words.file_name(folder)))
    if not guard:
        text = words.tr("%1 is free: its pictures can be rejected again.")
    elif told.withdrawn == 0:
        text = words.tr("%1 is protected: nothing in it can be rejected.")
    elif told.withdrawn == 1:
        text = words.tr("%1 is protected. 1 rejection in it was taken back.")
    else:
        text = words.tr("%1 is protected. %2 rejections in it were taken back.")
    text = text.replace("%1", words.shown_path(folder))
    return text.replace("%2", words.number(told.withdrawn))


class FoldersDialog(QDialog):
    """The folders that hold pictures of groups; each choice acts at once and can be undone."""

    def __init__(
        self, session: ReviewSession, pictures: PictureSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._folders: list[Path] = []
        self._guarded: list[bool] = []
        self.setWindowTitle(words.tr("Protected folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 560)
        fitting.fit(self)
        self.banner = Banner(parent=self)
        self.list = PairList(pictures, words.tr("Folders of this review"), self)
        self.list.empty_words = words.tr("There are no groups yet.")
        self.toggle_button = Button("", icon="lock", parent=self)
        self.other_button = Button(words.tr("Another folder…"), icon="folder-plus", parent=self)
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.list.doubleClicked.connect(self._on_double)
        self.toggle_button.clicked.connect(self.toggle)
        self.other_button.clicked.connect(self.ask)
        self.reload()
        self.list.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        title = label(words.tr("Protected folders"), theme.TITLE, theme.SEMIBOLD, parent=self)
        column.addWidget(title)
        note = label(
            words.tr(
                "Nothing below a protected folder can be rejected, moved or deleted: its "
                "pictures can only stay. This holds at once, without another scan."
            ),
            tone="text2",
            parent=self,
        )
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.banner)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.toggle_button)
        row.addWidget(self.other_button)
        row.addStretch(1)
        close = Button(words.tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)

    def reload(self) -> None:
        """List the folders, with those above them that hold several."""
        files = {f.id: f for g in self._session.groups for f in g.files}.values()
        held: Counter[Path] = Counter()
        free: Counter[Path] = Counter()
        for file in files:
            for folder in file.path.parents[:-1]:
                held[folder] += 1
                free[folder] += not file.protected
        own = {f.path.parent for f in files} | set(self._session.folders_said)
        shown = own | {p.parent for p in own if held[p.parent] > held[p]}
        shown = {p for p in shown if p != p.parent}
        self._folders = sorted(shown)
        said = self._session.folders_said
        self._guarded = [said.get(p, held[p] > 0 and free[p] == 0) for p in self._folders]
        self.list.pairs.show_rows(
            [
                PairRow(
                    (),
                    short_path(p),
                    words.tr("%1 in groups").replace("%1", words.pictures(held[p])),
                    words.tr("Protected") if guard else "",
                    "lock" if guard else "",
                    "protected",
                )
                for p, guard in zip(self._folders, self._guarded, strict=True)
            ]
        )
        if self._folders and not self.list.chosen():
            self.list.setCurrentIndex(self.list.pairs.index(0))
        self._on_chosen()

    def folders(self) -> dict[Path, bool]:
        """Return the folders listed and whether they are protected."""
        return dict(zip(self._folders, self._guarded, strict=True))

    def choose(self, folder: Path) -> None:
        """Choose a folder that is listed."""
        self.list.setCurrentIndex(self.list.pairs.index(self._folders.index(folder)))

    @Slot()
    def _on_chosen(self) -> None:
        rows = self.list.chosen()
        guarded = bool(rows) and self._guarded[rows[0]]
        self.toggle_button.setText(words.tr("Free it") if guarded else words.tr("Protect it"))
        self.toggle_button.set_icon("unlock" if guarded else "lock")
        self.toggle_button.setEnabled(bool(rows))

    @Slot(QModelIndex)
    def _on_double(self, _index: QModelIndex) -> None:
        self.toggle()

    @Slot()
    def toggle(self) -> None:
        """Protect the chosen folder, or free it."""
        rows = self.list.chosen()
        if rows:
            self._set(self._folders[rows[0]], guard=not self._guarded[rows[0]])

    @Slot()
    def ask(self) -> None:
        """Ask for any folder and protect it."""
        dialog = last_folder.dialog(self, words.tr("Protect a folder"), Kind.PICTURES)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add)
        dialog.open()

    @Slot(str)
    def add(self, folder: str) -> None:
        """Protect a folder by name."""
        self._set(Path(folder), guard=True)

    def _set(self, folder: Path, *, guard: bool) -> None:
        try:
            text = protect(self._session, folder, guard=guard)
        except UserError as error:
            self.banner.show_text(str(error), "error")
            return
        self.banner.show_text(text, "done")
        self.reload()
        if folder in self._folders:
            self.choose(folder)
