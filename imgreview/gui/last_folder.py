"""Where file dialogs open: in the folder last used for the same thing, also after a restart."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from imgreview.core import paths, private

Places = QStandardPaths.StandardLocation


class Kind(StrEnum):
    """What is chosen in a dialog."""

    FOLDERS = "folders"  # of photos; the dialog opens beside the one chosen last
    PICTURES = "pictures"  # pictures, or folders below those that were searched
    TARGETS = "targets"  # folders that rejected pictures go to
    REVIEWS = "reviews"
    REPORTS = "reports"
    LISTS = "lists"
    PROFILES = "profiles"


_INSTEAD = {Kind.TARGETS: Kind.FOLDERS}  # while nothing was chosen yet
_PHOTOS = (Kind.FOLDERS, Kind.PICTURES)


def dialog(parent: QWidget, title: str, kind: Kind) -> QFileDialog:
    """Return a dialog that opens where `kind` was chosen last, and deletes itself when closed."""
    made = QFileDialog(parent, title, str(of(kind)))
    made.filesSelected.connect(partial(_note, kind))
    made.finished.connect(made.deleteLater)
    return made


def of(kind: Kind) -> Path:
    """Return the folder last used; at first, or when it is gone, the usual one of the system."""
    said = _settings().value(kind.value)
    if isinstance(said, str) and said and Path(said).is_dir():
        return Path(said)
    if kind in _INSTEAD:
        return of(_INSTEAD[kind])
    place = Places.PicturesLocation if kind in _PHOTOS else Places.DocumentsLocation
    usual = QStandardPaths.writableLocation(place)
    return Path(usual) if usual and Path(usual).is_dir() else Path.home()


def note_searched(roots: Sequence[Path]) -> None:
    """Remember folders (or pictures) that are searched, however they were named."""
    there = next((r for r in roots if r.exists()), None)
    if there is not None:
        _note(Kind.FOLDERS if there.is_dir() else Kind.PICTURES, [str(there)])


def _note(kind: Kind, chosen: Sequence[str]) -> None:
    if not chosen:
        return
    settings, path = _settings(), Path(chosen[0])
    settings.setValue(kind.value, str(path if kind is Kind.TARGETS else path.parent))
    if kind is Kind.FOLDERS:
        settings.setValue(Kind.PICTURES.value, str(path))
    settings.sync()


def _settings() -> QSettings:
    file = str(private.file(paths.config_dir() / "folders.ini"))
    return QSettings(file, QSettings.Format.IniFormat)
