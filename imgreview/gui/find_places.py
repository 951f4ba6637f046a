"""Where the copies of a picture may be looked for, the likeliest place first."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imgreview.core.errors import UserError
from imgreview.core.settings import Root
from imgreview.gui import review_store, words
from imgreview.gui.widgets.find_dialog import Where, in_folders, names_of

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow

OFFERED = 3  # reviews of before


def tr(text: str) -> str:
    """Return the translation of the words of a place."""
    return QCoreApplication.translate("FileWork", text)


def places(window: "MainWindow", picture: Path) -> list[Where]:
    """Return the folders of the open review, of the start page, of reviews before, its own.

    A search for one picture is no review: where it looked comes after what was searched whole.
    """
    found: dict[frozenset[Path], Where] = {}
    for place in _all(window, picture):
        found.setdefault(frozenset(r.path for r in place.roots), place)
    return list(found.values())


def _all(window: "MainWindow", picture: Path) -> Iterator[Where]:
    request = window.flow.request
    if request is not None and request.picture is None:
        text = tr("In the folders of this review: %1")
        names = names_of([r.path for r in request.roots])
        yield Where(text.replace("%1", names), request.roots)
    for roots in (window.start_page.folders.roots(), *_searched(window, picture)):
        if roots:
            yield Where(in_folders([r.path for r in roots]), roots)
    if request is not None and request.picture is not None:
        yield Where(in_folders([r.path for r in request.roots]), request.roots)
    own = tr("In its own folder, %1").replace("%1", words.short_path(picture.parent))
    yield Where(own, (Root(picture.parent),))


def _searched(window: "MainWindow", picture: Path) -> list[tuple[Root, ...]]:
    """Return what was searched whole before and is there, first where the picture lies."""
    store = window.services.store
    if store is None:
        return []
    try:
        known = review_store.searched(store)
    except UserError as error:
        window.say_trouble(str(error))
        return []
    there = [roots for roots in known if all(r.path.is_dir() for r in roots)][:OFFERED]
    return sorted(there, key=lambda roots: not any(picture.is_relative_to(r.path) for r in roots))
