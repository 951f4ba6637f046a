"""Where to look for the copies of one picture: a few places to choose from, and how far."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.settings import (
    MatchSettings,
    Preset,
    Root,
    ScanRequest,
    WalkSettings,
    preset_settings,
)
from imgreview.gui import last_folder, theme, words
from imgreview.gui.last_folder import Kind
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.elide_radio import ElideRadio
from imgreview.gui.widgets.form_dialog import FormDialog
from imgreview.gui.widgets.labels import ElideLabel

EDGE = 128
SHOWN = 3  # folders named of a place


@dataclass(frozen=True, slots=True)
class Where:
    """A place to look in: its words and folders."""

    words: str
    roots: tuple[Root, ...]


class _Portrait(QWidget):
    """The asked picture, small."""

    def __init__(self, pictures: PictureSource, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures, self._path = pictures, path
        self._stamp = path.stat().st_mtime_ns if path.exists() else 0
        self.setFixedSize(QSize(EDGE, EDGE))
        self.setAccessibleName(path.name)
        pictures.ready.connect(self._on_ready)

    def _on_ready(self, path: object, _edge: int) -> None:
        if path == self._path:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._pictures.picture(self._path, self._stamp, EDGE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if shown is None:
            painter.fillRect(self.rect(), theme.color("field"))
            return
        size = shown.size().scaled(EDGE, EDGE, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((EDGE - size.width()) / 2, 0, size.width(), size.height())
        painter.drawPixmap(place, shown, QRectF(shown.rect()))


class FindCopiesDialog(FormDialog):
    """Asks where the copies of a picture are looked for.

    Signal: asked(object ScanRequest) when the person wants to begin.
    """

    asked = Signal(object)

    def __init__(
        self,
        picture: Path,
        places: Sequence[Where],
        walk: WalkSettings,
        pictures: PictureSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent=parent)
        title = self.tr("Find the copies of this picture")
        self.setWindowTitle(title)
        self.heading.setText(title)
        # One line, whatever it is called: a name without spaces cannot be broken.
        self.body.addWidget(ElideLabel(words.short_path(picture), tone="text2", parent=self))
        self.body.addSpacing(theme.GAP_XS)
        self.go.setText(self.tr("Find copies"))
        self.picture, self._walk = picture, walk
        self._places: list[Where] = []
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        row.addWidget(_Portrait(pictures, picture, self), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_S)
        row.addLayout(self._column, 1)
        self.body.addLayout(row)
        for place in places:
            self._add(place)
        self._other = QRadioButton(self.tr("In another folder…"), self)
        self._other.clicked.connect(self.choose)
        self._column.addWidget(self._other)
        self._group.addButton(self._other, -1)
        self.far = QCheckBox(self.tr("Also cropped and edited copies, screenshots (slower)"), self)
        self._column.addSpacing(theme.GAP_S)
        self._column.addWidget(self.far)
        self._column.addStretch(1)
        self.go.clicked.connect(self._begin)
        self._group.buttons()[0].setChecked(True)
        self._group.idToggled.connect(self._refresh)
        self._refresh()

    def _add(self, place: Where) -> None:
        number = len(self._places)
        self._places.append(place)
        button = ElideRadio(place.words.replace("&", "&&"))
        button.setToolTip("\n".join(words.short_path(r.path) for r in place.roots))
        self._group.addButton(button, number)
        self._column.insertWidget(number, button)

    def choose(self) -> None:
        """Ask for the folder."""
        dialog = last_folder.dialog(self, self.tr("Look for copies in"), Kind.FOLDERS)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, name: str) -> None:
        """Offer one more folder, chosen."""
        folder = Path(name)
        self._add(Where(in_folders([folder]), (Root(folder),)))
        self._group.button(len(self._places) - 1).setChecked(True)

    def request(self) -> ScanRequest | None:
        """Return what is asked for; None while no folder is chosen."""
        number = self._group.checkedId()
        if number < 0:
            return None
        preset = Preset.THOROUGH if self.far.isChecked() else Preset.FAST
        match: MatchSettings = preset_settings(preset)
        roots = self._places[number].roots
        return ScanRequest(roots, preset, self._walk, match, picture=self.picture)

    def _refresh(self) -> None:
        self.go.setEnabled(self.request() is not None)

    def _begin(self) -> None:
        request = self.request()
        if request is not None:
            self.accept()
            self.asked.emit(request)


def in_folders(folders: Sequence[Path]) -> str:
    """Return the words of a choice: In Pictures, Backup …"""
    text = QCoreApplication.translate("FindCopiesDialog", "In %1")
    return text.replace("%1", names_of(folders))


def names_of(folders: Sequence[Path]) -> str:
    """Return the names of the first folders."""
    names = ", ".join(words.printable(f.name or str(f)) for f in folders[:SHOWN])
    if len(folders) > SHOWN:
        names += " …"
    return names
