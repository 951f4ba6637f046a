"""The list of models: which are here, and downloading one when its button is pressed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from imgreview.core.errors import UserError
from imgreview.gui import fitting, theme
from imgreview.gui.jobs import Job, JobRunner, while_alive
from imgreview.gui.model_shelf import ModelHere, fetch, models_here
from imgreview.gui.widgets.basic import Button, label
from imgreview.gui.widgets.model_row import ModelRow, tr


class ModelsDialog(QDialog):
    """Open it with `open()`; a download goes on while it is closed.

    Signal: changed(object tuple of ModelHere) when a model has come.
    """

    changed = Signal(object)

    def __init__(
        self, runner: JobRunner, models: Sequence[ModelHere], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._jobs: dict[str, Job] = {}
        self._wrong: dict[str, str] = {}  # what a download ended with
        self.rows: dict[str, ModelRow] = {}
        self.setWindowTitle(tr("Models"))
        self.resize(640, 620)
        fitting.fit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(
            label(tr("Models that recognise copies"), theme.TITLE, theme.SEMIBOLD, parent=self)
        )
        promise = label(
            tr(
                "Nothing is downloaded unless you press the button. What comes is compared with "
                "what its publisher states, and your pictures never leave this computer."
            ),
            tone="text2",
            parent=self,
        )
        promise.setWordWrap(True)
        column.addWidget(promise)
        column.addWidget(self._list(models), 1)
        close = Button(tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)

    def _list(self, models: Sequence[ModelHere]) -> QScrollArea:
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from button to button
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GAP_S)
        for here in models:
            row = ModelRow(here, inside)
            row.fetch_requested.connect(self.fetch)
            row.stop_requested.connect(self.stop)
            self.rows[here.card.name] = row
            column.addWidget(row)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def show_models(self, models: Sequence[ModelHere]) -> None:
        """Show what is here now; a running download stays as it is."""
        for here in models:
            row = self.rows.get(here.card.name)
            if row is not None and here.card.name not in self._jobs:
                row.show_model(here)
                row.stopped(self._wrong.get(here.card.name, ""))

    def fetch(self, name: str) -> None:
        """Download a model."""
        if name in self._jobs:
            return
        self._wrong.pop(name, None)
        row = self.rows[name]
        row.show_progress(row.here.held, row.here.card.bytes or None)
        job = self._jobs[name] = self._runner.start(partial(fetch, name))
        job.event.connect(while_alive(self._on_progress, name))
        job.finished.connect(while_alive(self._on_finished, name))
        job.failed.connect(while_alive(self._on_failed, name))

    def stop(self, name: str) -> None:
        """Stop a download; what has come is kept."""
        if name in self._jobs:
            self._jobs[name].cancel()

    def _on_progress(self, name: str, event: object) -> None:
        done, total = getattr(event, "done", 0), getattr(event, "total", None)
        self.rows[name].show_progress(done, total)

    def _on_finished(self, name: str, _result: object) -> None:
        self._jobs.pop(name, None)
        self._look_again()

    def _on_failed(self, name: str, error: object) -> None:
        self._jobs.pop(name, None)
        known = isinstance(error, UserError)
        self._wrong[name] = str(error) if known else tr("Something went wrong here.")
        self._look_again()

    def _look_again(self) -> None:
        job = self._runner.call(models_here)
        job.finished.connect(while_alive(self._on_models))

    def _on_models(self, models: object) -> None:
        if isinstance(models, tuple):
            self.show_models(models)
            self.changed.emit(models)
