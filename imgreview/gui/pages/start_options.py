"""More options: which files take part, and by which methods pictures are matched."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.settings import MatchSettings, WalkSettings
from imgreview.gui import theme
from imgreview.gui.widgets.basic import SectionLabel, label

HASHES = (("phash", "pHash"), ("dhash", "dHash"), ("whash", "wHash"), ("ahash", "aHash"))
FEATURES = (("orb", "ORB"), ("sift", "SIFT"), ("akaze", "AKAZE"), ("surf", "SURF"))
KILO = 1000


def patterns(text: str) -> tuple[str, ...]:
    """Return the globs of a line, separated by spaces, commas or semicolons."""
    return tuple(part for part in re.split(r"[\s,;]+", text) if part)


class FileOptions(QWidget):
    """Which files of the folders take part. Signal: changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deep = QCheckBox(self.tr("Look in subfolders"), self)
        self._hidden = QCheckBox(self.tr("Hidden files and folders"), self)
        self._include = QLineEdit(self)
        self._include.setPlaceholderText(self.tr("all pictures, or for instance *.jpg 2024/*"))
        self._exclude = QLineEdit(self)
        self._exclude.setPlaceholderText(self.tr("for instance */cache/* *.gif"))
        self._small = self._size_box(self.tr("any size"))
        self._large = self._size_box(self.tr("no limit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        checks = QHBoxLayout()
        checks.setSpacing(theme.GAP_L)
        checks.addWidget(self._deep)
        checks.addWidget(self._hidden)
        checks.addStretch(1)
        column.addLayout(checks)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.GAP_M)
        form.setVerticalSpacing(theme.GAP_S)
        self._row(form, 0, self.tr("Only"), self._include)
        self._row(form, 1, self.tr("Not"), self._exclude)
        self._row(form, 2, self.tr("From"), self._small)
        self._row(form, 3, self.tr("Up to"), self._large)
        column.addLayout(form)
        self.set_settings(WalkSettings())
        for box in (self._deep, self._hidden):
            box.toggled.connect(self.changed)
        for field in (self._include, self._exclude):
            field.editingFinished.connect(self.changed)
        for spin in (self._small, self._large):
            spin.valueChanged.connect(self.changed)

    def _size_box(self, zero: str) -> QSpinBox:
        made = QSpinBox(self)
        made.setRange(0, 2_000_000)
        made.setSuffix(" kB")
        made.setGroupSeparatorShown(True)
        made.setSpecialValueText(zero)
        made.setSingleStep(50)
        return made

    def _row(self, form: QGridLayout, row: int, words: str, field: QWidget) -> None:
        name = label(words, tone="text2", parent=self)
        name.setBuddy(field)
        field.setAccessibleName(words)
        form.addWidget(name, row, 0)
        form.addWidget(field, row, 1)

    def settings(self) -> WalkSettings:
        """Return the choices; UserError when they contradict each other."""
        large = self._large.value() * KILO
        return WalkSettings(
            recursive=self._deep.isChecked(),
            hidden=self._hidden.isChecked(),
            include=patterns(self._include.text()),
            exclude=patterns(self._exclude.text()),
            min_bytes=max(1, self._small.value() * KILO),
            max_bytes=large or None,
        )

    def set_settings(self, settings: WalkSettings) -> None:
        """Show choices."""
        self._deep.setChecked(settings.recursive)
        self._hidden.setChecked(settings.hidden)
        self._include.setText(" ".join(settings.include))
        self._exclude.setText(" ".join(settings.exclude))
        self._small.setValue(settings.min_bytes // KILO)
        self._large.setValue((settings.max_bytes or 0) // KILO)


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
        self._threshold.setSpecialValueText(self.tr("recommended"))
        self._verdict = label("", theme.SECONDARY, tone="text2", parent=self)
        self._features = QComboBox(self)
        for name, title in FEATURES:
            self._features.addItem(title, name)
        self._features.addItem(self.tr("none"), "none")
        self._index = QCheckBox(self.tr("Search the whole folder by features"), self)
        self._burst = QCheckBox(self.tr("Also show bursts of one scene"), self)
        self._similar = QCheckBox(self.tr("Also show merely similar pictures"), self)
        self._build()
        self.set_settings(MatchSettings())
        for box in (*self._hashes.values(), self._index, self._burst, self._similar):
            box.toggled.connect(self.changed)
        for combo in (self._bits, self._features):
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
        if not hashes and (features == "none" or not self._index.isChecked()):
            raise UserError("Choose at least one hash, or search the whole folder by features.")
        limit = self._threshold.value()
        return MatchSettings(
            hashes=hashes,
            hash_bits=int(self._bits.currentData()),
            threshold=None if limit < 0 else limit,
            features=features,
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

    def set_unavailable(self, reasons: dict[str, str]) -> None:
        """Grey out feature methods that this computer lacks, with the reason."""
        model = self._features.model()
        assert isinstance(model, QStandardItemModel)  # what a QComboBox makes for itself
        for row, (name, title) in enumerate(FEATURES):
            if name in reasons:
                self._features.setItemText(row, f"{title}: {reasons[name]}")
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


class MoreOptions(QFrame):
    """Both kinds of options in one card. Signals: files_changed(), methods_changed()."""

    files_changed = Signal()
    methods_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.files = FileOptions(self)
        self.methods = MatchOptions(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(SectionLabel(self.tr("Files"), self))
        column.addWidget(self.files)
        column.addWidget(SectionLabel(self.tr("Methods of a custom search"), self))
        column.addWidget(self.methods)
        self.files.changed.connect(self.files_changed)
        self.methods.changed.connect(self.methods_changed)
