"""The methods of a custom search: hashes, threshold, features, model."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.settings import MatchSettings
from imgreview.gui import theme
from imgreview.gui.core_loader import load_core
from imgreview.gui.jobs import JobRunner
from imgreview.gui.model_shelf import ModelHere, models_here
from imgreview.gui.pages.start_models import ModelChoice
from imgreview.gui.widgets.basic import label
from imgreview.gui.widgets.feature_combo import FeatureCombo
from imgreview.gui.widgets.still import ComboBox, SpinBox

HASHES = (("phash", "pHash"), ("dhash", "dHash"), ("whash", "wHash"), ("ahash", "aHash"))


@dataclass(frozen=True, slots=True)
class Methods:
    """What this computer offers; the reasons say what is missing."""

    features: dict[str, str]
    models: tuple[ModelHere, ...]
    radii: dict[tuple[str, int], int]  # recommended, in bits, of a hash with so many bits


def methods_here() -> Methods:
    """Look at what is installed (runs in a worker thread: it brings NumPy)."""
    load_core()
    from imgreview.core.methods.base import HASHES as REGISTERED
    from imgreview.core.methods.base import missing_features

    radii = {(h.name, bits): h.radius(bits) for h in REGISTERED for bits in (64, 256)}
    return Methods(missing_features(), models_here(), radii)


class MatchOptions(QWidget):
    """The methods of a custom search. Signal: changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hashes = {name: QCheckBox(title, self) for name, title in HASHES}
        self._bits = ComboBox(self)
        for bits in (64, 256):
            self._bits.addItem(self.tr("%1 bits").replace("%1", str(bits)), bits)
        self._threshold = SpinBox(self)
        self._threshold.lineEdit().setTextMargins(6, 0, 0, 0)
        self._threshold.setSpecialValueText(self.tr("recommended"))
        self._verdict = label("", theme.SECONDARY, tone="text2", parent=self)
        self._features = FeatureCombo(self)
        self._features.addItem(self.tr("none"), "none")
        self._models = ModelChoice(self)
        self._runner: JobRunner | None = None
        self._radii: dict[tuple[str, int], int] = {}
        self._index = QCheckBox(self.tr("Search the whole folder by features"), self)
        self._similar = QCheckBox(self.tr("Also show merely similar pictures"), self)
        self.names: list[QLabel] = []
        self.last = self._similar  # in the order of the Tab key
        self._build()
        self.set_settings(MatchSettings())
        for box in self._hashes.values():
            box.toggled.connect(self._on_changed)
        for box in (self._index, self._similar):
            box.toggled.connect(self.changed)
        for combo in (self._bits, self._features):
            combo.currentIndexChanged.connect(self._on_changed)
        self._models.changed.connect(self.changed)
        self._threshold.valueChanged.connect(self._on_changed)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.GAP_M)
        form.setVerticalSpacing(theme.GAP_S)
        hashes = QHBoxLayout()
        hashes.setSpacing(theme.GAP_L)
        for box in self._hashes.values():
            hashes.addWidget(box)
        hashes.addStretch(1)
        limit = QHBoxLayout()
        limit.setSpacing(theme.GAP_S)
        limit.addWidget(self._bits)
        limit.addWidget(self._threshold)
        limit.addWidget(self._verdict, 1)
        form.addRow(self._name(self.tr("Hashes")), hashes)
        form.addRow(self._name(self.tr("Threshold"), self._threshold), limit)
        form.addRow(self._name(self.tr("Features"), self._features), self._features)
        form.addRow(self._name(self.tr("Model"), self._models.combo), self._models)
        for box in (self._index, self._similar):
            form.addRow("", box)
        self._bits.setAccessibleName(self.tr("Bits of a hash"))

    def _name(self, words: str, field: QWidget | None = None) -> QLabel:
        made = label(words, tone="text2", parent=self)
        self.names.append(made)
        if field is not None:
            made.setBuddy(field)
            field.setAccessibleName(words)
        return made

    def settings(self) -> MatchSettings:
        """Return the choices; UserError when nothing is left to match by."""
        hashes = tuple(name for name, box in self._hashes.items() if box.isChecked())
        features = self._features.chosen()
        model = self._models.chosen()
        by_features = features != "none" and self._index.isChecked()
        if not hashes and not by_features and model is None:
            raise UserError("Choose a hash or a model, or search the whole folder by features.")
        limit = self._threshold.value()
        return MatchSettings(
            hashes=hashes,
            hash_bits=int(self._bits.currentData()),
            threshold=None if limit < 0 else limit,
            features=features,
            model=model,
            descriptor_index=self._index.isChecked(),
            similar=self._similar.isChecked(),
        )

    def set_settings(self, settings: MatchSettings) -> None:
        """Show choices."""
        for name, box in self._hashes.items():
            box.setChecked(name in settings.hashes)
        self._bits.setCurrentIndex(self._bits.findData(settings.hash_bits))
        self._threshold.setRange(-1, settings.hash_bits // 2)
        self._threshold.setValue(-1 if settings.threshold is None else settings.threshold)
        self._features.setCurrentIndex(self._features.findData(settings.features))
        self._models.choose(settings.model)
        self._index.setChecked(settings.descriptor_index)
        self._similar.setChecked(settings.similar)
        self._say_verdict()

    def look(self, runner: JobRunner) -> None:
        """Ask once what this computer has."""
        if self._runner is None:
            self._runner = runner
            job = runner.call(methods_here)
            job.finished.connect(self.set_methods)

    @Slot(object)
    def set_methods(self, methods: Methods | None) -> None:
        """Grey out what this computer lacks, with the reason."""
        if methods is None:
            return
        self._features.set_missing(methods.features)
        self._radii = methods.radii
        self._models.set_models(self._runner, methods.models)
        self._say_verdict()

    def _on_changed(self) -> None:
        self._threshold.setMaximum(int(self._bits.currentData()) // 2)
        self._say_verdict()
        self.changed.emit()

    def _say_verdict(self) -> None:
        """Say what a threshold means; the figures for 64 bits scale with the bits."""
        bits = int(self._bits.currentData())
        limit = self._threshold.value()
        chosen = [name for name, box in self._hashes.items() if box.isChecked()]
        if limit < 0:
            limit = max((self._radii.get((name, bits), -1) for name in chosen), default=-1)
        if limit < 0:
            words = ""
        elif limit * 64 / bits <= 5:
            words = self.tr("likely identical")
        elif limit * 64 / bits <= 10:
            words = self.tr("possibly similar")
        else:
            words = self.tr("probably different")
        if words and self._threshold.value() < 0:
            upto = self.tr("up to %1 bits: %2").replace("%1", str(limit))
            words = upto.replace("%2", words)
        self._verdict.setText(words)
        scale = self.tr(
            "Of %1 bits up to %2 apart: likely identical; up to %3: possibly similar; "
            "more: probably different"
        )
        marks = (("%1", bits), ("%2", 5 * bits // 64), ("%3", 10 * bits // 64))
        for mark, value in marks:
            scale = scale.replace(mark, str(value))
        for part in (self._threshold, self._verdict):
            part.setToolTip(scale)
