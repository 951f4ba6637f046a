"""The choice of a model: those that are here, the others greyed out, and the way to get them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner
from imgreview.gui.model_shelf import ModelHere
from imgreview.gui.pages.models_dialog import ModelsDialog
from imgreview.gui.widgets.basic import Button
from imgreview.gui.widgets.feature_combo import ReasonCombo
from imgreview.gui.widgets.model_row import state_words, tr


class ModelChoice(QWidget):
    """A combo of models and a button that lists them all. Signal: changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = ReasonCombo(self)
        self.combo.addItem(tr("none"), "")
        self.button = Button(tr("Models…"), parent=self)
        self.button.setToolTip(tr("Which models there are, and how to get them"))
        self.button.setEnabled(False)
        self.dialog: ModelsDialog | None = None
        self._runner: JobRunner | None = None
        self._models: tuple[ModelHere, ...] = ()
        self._wanted = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.combo, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._on_chosen)
        self.button.clicked.connect(self.open_list)

    def chosen(self) -> str | None:
        """Return the name of the chosen model."""
        return str(self.combo.currentData()) or None

    def choose(self, name: str | None) -> None:
        """Show a model as the chosen one, also when it becomes known only later."""
        self._wanted = name or ""
        self.combo.setCurrentIndex(max(0, self.combo.findData(self._wanted)))

    def set_models(self, runner: JobRunner | None, models: Sequence[ModelHere]) -> None:
        """Show the models there are, keeping the choice."""
        self._runner = runner or self._runner
        self.button.setEnabled(self._runner is not None)
        self._show(tuple(models))

    def _show(self, models: tuple[ModelHere, ...]) -> None:
        self._models = models
        before = self.chosen()
        with QSignalBlocker(self.combo):
            while self.combo.count() > 1:
                self.combo.removeItem(self.combo.count() - 1)
            for here in models:
                self.combo.addItem(here.card.title, here.card.name)
                why = state_words(here) if here.fetchable else here.reason
                self.combo.grey(self.combo.count() - 1, here.card.title, why if here.reason else "")
            row = self.combo.findData(self._wanted)
            usable = row >= 0 and not self.combo.reason(row)
            self.combo.setCurrentIndex(row if usable else 0)
        if self.chosen() != before:
            self.changed.emit()

    @Slot(int)
    def _on_chosen(self, _row: int) -> None:
        self._wanted = self.chosen() or ""
        self.changed.emit()

    @Slot()
    def open_list(self) -> None:
        """Open the list of all models."""
        if self._runner is None:
            return
        if self.dialog is None:
            self.dialog = ModelsDialog(self._runner, self._models, self)
            self.dialog.changed.connect(self._show)
        self.dialog.show_models(self._models)
        self.dialog.open()
