"""The window before the camera: waits until it shows what a picture is taken of, and takes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from imgreview.core.domain import Group
from imgreview.core.review.session import ReviewSession
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from tests.bench.gui.stalls import rest, until

W = TypeVar("W", bound=QWidget)
PATIENCE = 60.0
SHARP_MS = 700  # until sharp pictures stand where rough ones were


class Studio:
    """One window on one folder; pictures go to `target`, numbered in the order they are taken."""

    def __init__(self, window: MainWindow, photos: Path, target: Path, only: list[str]) -> None:
        self.window, self.photos, self.target, self.only = window, photos, target, only
        self.taken: list[str] = []

    # -- the camera --------------------------------------------------------------------------
    def wanted(self, name: str) -> bool:
        """Return whether a picture of that name was asked for."""
        return not self.only or any(word in name for word in self.only)

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save what the window (or another widget) shows."""
        if not self.wanted(name):
            return
        rest(SHARP_MS)
        file = self.target / f"{name}.png"
        if not (widget or self.window).grab().save(str(file)):
            raise OSError(f"{file} could not be written")
        self.taken.append(name)

    def dialog(self, name: str, opened: object) -> None:
        """Save what a dialog shows and close it."""
        if not isinstance(opened, QDialog):
            raise LookupError(f"no dialog opened for {name}")
        until(opened.isVisible, PATIENCE)
        self.shoot(name, opened)
        opened.reject()
        rest(50)

    def until(self, ready: Callable[[], bool]) -> None:
        """Let the program run until something is so; TimeoutError when it never is."""
        until(ready, PATIENCE)

    # -- what stands before it ---------------------------------------------------------------
    @property
    def page(self) -> ReviewPage:
        """Return the page of the review."""
        assert self.window.flow.page is not None
        return self.window.flow.page

    @property
    def session(self) -> ReviewSession:
        """Return the review."""
        assert self.window.flow.session is not None
        return self.window.flow.session

    def current(self, kind: type[W]) -> W:
        """Return the page that is shown, which is of this kind."""
        shown = self.window.places.current()
        assert isinstance(shown, kind)
        return shown

    def top(self, kind: str) -> QDialog:
        """Return the dialog of a class that is open, waiting for it."""

        def found() -> list[QDialog]:
            every = QApplication.topLevelWidgets()
            return [
                w
                for w in every
                if isinstance(w, QDialog) and type(w).__name__ == kind and w.isVisible()
            ]

        self.until(lambda: bool(found()))
        return found()[0]

    def run(self, command: str) -> None:
        """Choose a command of the menus."""
        self.window.commands.run(command)
        rest(30)

    def largest(self) -> Group:
        """Return the group with the most pictures."""
        return max(self.session.groups, key=lambda g: len(g.files))

    def accept_all(self) -> None:
        """Take every suggestion that may be taken."""
        for group in self.session.groups:
            if group.suggested is not None and group.cls.is_copy and not group.weak:
                self.session.accept(group.id)
