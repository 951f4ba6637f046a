"""Loads what the next page needs while the person reads the first one.

The start page must be there at once, so NumPy, the methods and the other pages are not imported
before it; importing them when they are first needed would hold up the window for a second.
"""

import contextlib
import importlib
import os

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imgreview.core import paths
from imgreview.core.errors import UnreadableError
from imgreview.core.jobs import Cancelled
from imgreview.gui.core_loader import load_core
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages import core_words
from imgreview.gui.pixmaps import RENDER, Decoder

DELAY_MS = 250  # the window is painted first
STEP_MS = 20  # between two modules of the GUI thread, so that clicks come in between

_PAGES = (
    "imgreview.gui.widgets.picture_grid",
    "imgreview.gui.widgets.group_list",
    "imgreview.gui.widgets.facts_panel",
    "imgreview.gui.pages.review_layout",
    "imgreview.gui.pages.review_page",
    "imgreview.gui.widgets.rule_note",
    "imgreview.gui.pages.compare_page",
    "imgreview.gui.pages.commit_page",
    "imgreview.gui.pages.history_page",
)


def get_ready(decoder: Decoder) -> None:
    """Import the core, learn its phrases and start a decoder process (in a worker thread)."""
    load_core()
    core_words.learn()
    with contextlib.suppress(UnreadableError, Cancelled):
        # No picture at all: the process is up when it says so.
        decoder.run(RENDER, os.fsencode(paths.resources_dir() / "styles" / "app.qss"), edge=1)


class Warmup(QObject):
    """Imports in the background, then page by page when the event loop is free.

    Signal: ended() when everything is there.
    """

    ended = Signal()

    def __init__(self, runner: JobRunner, decoder: Decoder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._decoder = runner, decoder
        self._left = list(_PAGES)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def start(self) -> None:
        """Begin soon."""
        self._timer.start(DELAY_MS)

    def stop(self) -> None:
        """Load no more."""
        self._timer.stop()
        self._left.clear()

    @Slot()
    def _begin(self) -> None:
        job = self._runner.call(get_ready, self._decoder)
        job.finished.connect(self._on_core)

    @Slot(object)
    def _on_core(self, _value: object) -> None:
        self._timer.timeout.disconnect(self._begin)
        self._timer.timeout.connect(self._step)
        self._timer.start(STEP_MS)

    @Slot()
    def _step(self) -> None:
        if not self._left:  # stopped
            return
        importlib.import_module(self._left.pop(0))
        if self._left:
            self._timer.start(STEP_MS)
        else:
            self.ended.emit()
