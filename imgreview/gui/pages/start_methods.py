"""The methods of a custom search: hashes, threshold, features, model."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.settings import MatchSettings
from imgreview.gui import theme
from imgreview.gui.core_loader import load_core
from imgreview.gui.widgets.basic import label

HASHES = (("phash", "pHash"), ("dhash", "dHash"), ("whash", "wHash"), ("ahash", "aHash"))
FEATURES = (("orb", "ORB"), ("sift", "SIFT"), ("akaze", "AKAZE"), ("surf", "SURF"))


@dataclass(frozen=True, slots=True)
class Methods:
    """What this computer offers; the reasons say what is missing."""

    features: dict[str, str]
    models: tuple[tuple[str, str, str], ...]  # name, title, reason ("" when it can be used)


def methods_here() -> Methods:
    """Look at what is installed (runs in a worker thread: it brings NumPy)."""
    load_core()
    from imgreview.core.methods import models
    from imgreview.core.methods.base import FEATURES as REGISTERED

    reasons = {name: REGISTERED.get(name).available() or "" for name in REGISTERED.names()}
    return Methods(
        {name: reason for name, reason in reasons.items() if reason},
        tuple((c.name, c.title, models.missing(c) or "") for c in models.cards()),
    )


class MatchOptions(QWidget):
    """The methods of a custom search. Signal: changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hashes = {name: QCheckBox(title, self) for name, title in HASHES}
        self._bits = QComboBox(self)
        for bits in (64, 256):
            self._bits.addItem(self.tr("%1 bits").replace("%1", str(bits)), bits)
        self._threshold = QSpinBox(self)
        self._threshold.lineEdit().setTextMargins(6, 0, 0, 0)
        self._threshold.setSpecialValueText(self.tr("recommended"))
        self._verdict = label("", theme.SECONDARY, tone="text2", parent=self)
        self._features = QComboBox(self)
        for name, title in FEATURES:
            self._features.addItem(title, name)
        self._features.addItem(self.tr("none"), "none")
        self._models = QComboBox(self)
        self._models.addItem(self.tr("none"), "")
        for combo in (self._features, self._models):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._index = QCheckBox(self.tr("Search the whole folder by features"), self)
        self._burst = QCheckBox(self.tr("Also show bursts of one scene"), self)
        self._similar = QCheckBox(self.tr("Also show merely similar pictures"), self)
        self._build()
        self.set_settings(MatchSettings())
        for box in (*self._hashes.values(), self._index, self._burst, self._similar):
            box.toggled.connect(self.changed)
        for combo in (self._bits, self._features, self._models):
            combo.currentIndexChanged.connect(self._on_changed)
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
        form.addRow(self._name(self.tr("Model"), self._models), self._models)
        for box in (self._index, self._burst, self._similar):
            form.addRow("", box)
        self._bits.setAccessibleName(self.tr("Bits of a hash"))

    def _name(self, words: str, field: QWidget | None = None) -> QLabel:
        made = label(words, tone="text2", parent=self)
        if field is not None:
            made.setBuddy(field)
            field.setAccessibleName(words)
        return made

    def settings(self) -> MatchSettings:
        """Return the choices; UserError when nothing is left to match by."""
        hashes = tuple(name for name, box in self._hashes.items() if box.isChecked())
        features = str(self._features.currentData())
        model = str(self._models.currentData()) or None
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
            burst=self._burst.isChecked(),
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
        self._index.setChecked(settings.descriptor_index)
        self._burst.setChecked(settings.burst)
        self._similar.setChecked(settings.similar)
        self._say_verdict()

    @Slot(object)
    def set_methods(self, methods: Methods | None) -> None:
        """Grey out what this computer lacks, with the reason."""
        if methods is None:
            return
        for row, (name, title) in enumerate(FEATURES):
            if name in methods.features:
                self._grey(self._features, row, f"{title}: {methods.features[name]}")
        for name, title, reason in methods.models:
            self._models.addItem(title, name)
            if reason:
                self._grey(self._models, self._models.count() - 1, f"{title}: {reason}")

    def _grey(self, combo: QComboBox, row: int, text: str) -> None:
        model = combo.model()
        assert isinstance(model, QStandardItemModel)  # what a QComboBox makes for itself
        combo.setItemText(row, text)
        combo.setItemData(row, text, Qt.ItemDataRole.ToolTipRole)
        model.item(row).setEnabled(False)

    def _on_changed(self) -> None:
        self._threshold.setMaximum(int(self._bits.currentData()) // 2)
        self._say_verdict()
        self.changed.emit()

    def _say_verdict(self) -> None:
        """Say what a threshold means; the figures for 64 bits scale with the bits."""
        limit = self._threshold.value() * 64 / int(self._bits.currentData())
        if self._threshold.value() < 0:
            words = ""
        elif limit <= 5:
            words = self.tr("likely identical")
        elif limit <= 10:
            words = self.tr("possibly similar")
        else:
            words = self.tr("probably different")
        self._verdict.setText(words)
