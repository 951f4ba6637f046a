"""Compare two pictures: two places, and off it goes as soon as both are filled."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from imgreview.core.imaging.formats import supported_suffixes
from imgreview.gui import last_folder
from imgreview.gui.drops import Dropped
from imgreview.gui.last_folder import Kind
from imgreview.gui.pages.start_drop import PictureZone
from imgreview.gui.pixmaps import PictureSource

ZONE_EDGE = 96


class ComparePair(QWidget):
    """The two places.

    Signals: pair_chosen(object path, object path); others_dropped(object Dropped) for drops that
    are no single picture.
    """

    pair_chosen = Signal(object, object)
    others_dropped = Signal(object)

    def __init__(self, pictures: PictureSource | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._asking: PictureZone | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.zones = (
            PictureZone(self.tr("First picture: drop or click"), self),
            PictureZone(self.tr("Second picture: drop or click"), self),
        )
        for zone in self.zones:
            row.addWidget(zone, 1)
            zone.dropped.connect(partial(self._on_dropped, zone))
            zone.choose_requested.connect(partial(self._choose, zone))
        if pictures is not None:
            pictures.ready.connect(self._on_ready)

    def put(self, zone: PictureZone, path: Path) -> None:
        """Put a picture in a place; with both filled the comparison is asked for."""
        zone.set_path(path, self._thumb(path))
        first, second = (z.path() for z in self.zones)
        if first is not None and second is not None:
            for each in self.zones:
                each.set_path(None)
            self.pair_chosen.emit(first, second)

    def _thumb(self, path: Path) -> QPixmap | None:
        return None if self._pictures is None else self._pictures.picture(path, 0, ZONE_EDGE)

    def _on_dropped(self, zone: PictureZone, dropped: Dropped) -> None:
        if len(dropped.pictures) == 1 and not dropped.folders and not dropped.others:
            self.put(zone, dropped.pictures[0])
        else:
            self.others_dropped.emit(dropped)

    def choose_pair(self) -> None:
        """Let the person choose two pictures in the system's dialog (or one after the other)."""
        self._choose(self.zones[0] if self.zones[0].path() is None else self.zones[1])

    def _choose(self, zone: PictureZone) -> None:
        self._asking = zone
        suffixes = " ".join(f"*{s}" for s in sorted(supported_suffixes()))
        first = zone is self.zones[0]
        title = (
            self.tr("Choose the first picture") if first else self.tr("Choose the second picture")
        )
        dialog = last_folder.dialog(self, title, Kind.PICTURES)
        known = next((p for p in (z.path() for z in self.zones) if p is not None), None)
        if known is not None:
            dialog.setDirectory(str(known.parent))  # the other one is likely to be near
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{self.tr('Pictures')} ({suffixes})")
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if len(paths) == 2:
            self.pair_chosen.emit(*paths)
        elif self._asking is not None:
            self.put(self._asking, paths[0])

    def _on_ready(self, path: Path, _edge: int) -> None:
        for zone in self.zones:
            if zone.path() == path:
                zone.set_path(path, self._thumb(path))
