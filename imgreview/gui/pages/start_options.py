"""More options: which files take part, and by which methods pictures are matched."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.settings import WalkSettings
from imgreview.gui import theme
from imgreview.gui.pages.start_methods import MatchOptions
from imgreview.gui.widgets.basic import SectionLabel, label
from imgreview.gui.widgets.still import SpinBox

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
        self.names: list[QLabel] = []
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
        sizes = QHBoxLayout()
        sizes.setSpacing(theme.GAP_S)
        sizes.addWidget(self._small, 1)
        sizes.addWidget(label(self.tr("up to"), tone="text2", parent=self))
        sizes.addWidget(self._large, 1)
        self.names.append(label(self.tr("Size"), tone="text2", parent=self))
        form.addWidget(self.names[-1], 2, 0)
        form.addLayout(sizes, 2, 1)
        self._small.setAccessibleName(self.tr("Smallest file size"))
        self._large.setAccessibleName(self.tr("Largest file size"))
        column.addLayout(form)
        self.set_settings(WalkSettings())
        for box in (self._deep, self._hidden):
            box.toggled.connect(self.changed)
        for field in (self._include, self._exclude):
            field.editingFinished.connect(self.changed)
        for spin in (self._small, self._large):
            spin.valueChanged.connect(self.changed)

    def _size_box(self, zero: str) -> SpinBox:
        made = SpinBox(self)
        made.setRange(0, 2_000_000)
        made.setSuffix(" kB")
        made.setGroupSeparatorShown(True)
        made.setSpecialValueText(zero)
        made.setSingleStep(50)
        made.lineEdit().setTextMargins(6, 0, 0, 0)
        return made

    def _row(self, form: QGridLayout, row: int, words: str, field: QWidget) -> None:
        name = label(words, tone="text2", parent=self)
        name.setBuddy(field)
        self.names.append(name)
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
        names = (*self.files.names, *self.methods.names)
        widest = max(name.sizeHint().width() for name in names)
        for name in names:  # the fields of both parts stand in one line
            name.setFixedWidth(widest)
        self.files.changed.connect(self.files_changed)
        self.methods.changed.connect(self.methods_changed)
