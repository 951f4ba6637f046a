"""Choosing, saving and deleting named rule sets, and the menu of rules to add."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from imgreview.core import paths
from imgreview.core.errors import UserError
from imgreview.core.rules.base import RULES, Line
from imgreview.core.rules.library import Library
from imgreview.core.rules.presets import PRESETS
from imgreview.core.rules.ruleset import RuleSet, from_json, to_json
from imgreview.gui import theme
from imgreview.gui.pages import rules_words as words
from imgreview.gui.widgets.basic import Button, IconButton, PrimaryButton
from imgreview.gui.widgets.still import ComboBox

_GROUPS = (  # how the kinds are listed; kinds that are not named here come last
    ("whole", "untouched", "real-pixels", "pixels", "sharpness", "colour"),
    ("jpeg-quality", "format", "larger-file", "smaller-file"),
    ("gps", "rating", "has-date", "metadata", "oldest-taken", "newest-taken"),
    ("folders", "protected", "shortest-path", "fewest-folders", "oldest-file", "newest-file"),
    ("no-copy-name", "name-contains", "name-pattern", "longest-name", "shortest-name"),
)


class AddButton(Button):
    """Opens the menu of rules. Signal: chosen(str kind)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Add a rule"), icon="plus", parent=parent)
        self.clicked.connect(self._open)

    def menu_of_rules(self) -> QMenu:
        """Return the menu, made anew."""
        menu = QMenu(self)
        named = {name for names in _GROUPS for name in names}
        rest = tuple(kind.name for kind in RULES if kind.name not in named)
        for names in (*_GROUPS, rest):
            menu.addSeparator()
            for name in names:
                menu.addAction(words.title(name)).setData(name)
        menu.triggered.connect(self._on_action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _open(self) -> None:
        self.menu_of_rules().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_action(self, action: object) -> None:
        self.chosen.emit(str(action.data()))  # type: ignore[attr-defined]


class SetPicker(QWidget):
    """Signals: chosen(object RuleSet); said(str sentence, str tone)."""

    chosen = Signal(object)
    said = Signal(str, str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._sets: dict[str, RuleSet] = {}
        self._current = ""
        self._lines: tuple[Line, ...] = ()
        self.box = ComboBox(self)
        self.box.setAccessibleName(words.tr("Rule set"))
        self.box.currentIndexChanged.connect(self._on_box)
        self.save = Button(words.tr("Save as…"), parent=self)
        self.save.clicked.connect(self._ask_name)
        self.delete = IconButton("trash", words.tr("Delete this rule set"), parent=self)
        self.delete.clicked.connect(self._delete)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(words.tr("Name of the rule set"))
        self.field.setAccessibleName(words.tr("Name of the rule set"))
        self.field.returnPressed.connect(self.save_named)
        self._ok = PrimaryButton(words.tr("Save"), parent=self)
        self._ok.setAutoDefault(False)
        self._ok.clicked.connect(self.save_named)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        row, below = QHBoxLayout(), QHBoxLayout()
        for part in (row, below):
            part.setSpacing(theme.GAP_XS)
            column.addLayout(part)
        row.addWidget(self.box, 1)
        row.addWidget(self.save)
        row.addWidget(self.delete)
        below.addWidget(self.field, 1)
        below.addWidget(self._ok)
        self._show_field(shown=False)

    # -- choosing ----------------------------------------------------------------------------
    def show_first(self) -> None:
        """Show the set that was used last, and say which files are broken."""
        trouble = self._reload()
        last = str(self._settings().value("last", ""))
        self._show(last if last in self._sets else PRESETS[0].name)
        self._show_draft()
        if trouble:
            self.said.emit(" ".join(trouble), "warning")

    def _show_draft(self) -> None:
        """Show what was changed in the set the last time, but not saved."""
        try:
            draft = from_json(str(self._settings().value("draft", "")))
        except UserError:
            return  # nothing was changed, or by another version of the program
        if draft.name == self._current and draft.lines != self._lines:
            self._lines = draft.lines
            self._refresh()
            self.chosen.emit(draft)

    def _reload(self) -> tuple[str, ...]:
        own, trouble = self._library.saved()
        self._sets = {r.name: r for r in (*PRESETS, *own)}
        with QSignalBlocker(self.box):
            self.box.clear()
            for rules in PRESETS:
                self.box.addItem(words.set_name(rules.name), rules.name)
            if own:
                self.box.insertSeparator(self.box.count())
            for rules in own:
                self.box.addItem(words.set_name(rules.name), rules.name)
        return trouble

    def _show(self, name: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(name))
        self._on_box()

    @Slot()
    def _on_box(self, *_: object) -> None:
        name = self.box.currentData()
        rules = self._sets.get(str(name))
        if rules is not None:
            self._current, self._lines = rules.name, rules.lines
            self._show_field(shown=False)
            self._refresh()
            self.chosen.emit(rules)

    def edited(self, lines: Sequence[Line]) -> None:
        """Follow what the person changes, to save it."""
        self._lines = tuple(lines)
        self._refresh()

    def _refresh(self) -> None:
        known = self._sets.get(self._current)
        changed = known is None or known.lines != self._lines
        text = words.set_name(self._current)
        place = self.box.findData(self._current)
        told = words.tr("%1, changed").replace("%1", text) if changed else text
        self.box.setToolTip(told)
        self.box.setAccessibleDescription(told)
        if place >= 0:
            self.box.setItemText(place, f"{text} •" if changed else text)
        self.delete.setEnabled(not any(self._current == p.name for p in PRESETS))

    def name(self) -> str:
        """Return the name of the set that is shown."""
        return self._current

    def remember(self) -> None:
        """Remember the set that is shown for the next time, with what was changed in it."""
        settings, known = self._settings(), self._sets.get(self._current)
        changed = known is not None and known.lines != self._lines
        settings.setValue("last", self._current)
        settings.setValue("draft", to_json(RuleSet(self._current, self._lines)) if changed else "")
        settings.sync()

    def _settings(self) -> QSettings:
        return QSettings(str(paths.config_dir() / "rules.ini"), QSettings.Format.IniFormat)

    # -- saving ------------------------------------------------------------------------------
    @Slot()
    def _ask_name(self) -> None:
        preset = any(self._current == p.name for p in PRESETS)
        self.field.setText("" if preset else self._current)
        self._show_field(shown=True)
        self.field.setFocus()
        self.field.selectAll()

    def _show_field(self, *, shown: bool) -> None:
        self.field.setVisible(shown)
        self._ok.setVisible(shown)

    @Slot()
    def save_named(self) -> None:
        """Save the lines under the name in the field."""
        try:
            saved = self._library.save(RuleSet(self.field.text(), self._lines))
        except UserError as error:
            self.said.emit(str(error), "error")
            return
        self._reload()
        self._show(saved.name)
        self.remember()
        self.said.emit(words.tr("“%1” is saved.").replace("%1", saved.name), "done")

    @Slot()
    def _delete(self) -> None:
        name = self._current
        try:
            self._library.delete(name)
        except UserError as error:
            self.said.emit(str(error), "error")
            return
        self._reload()
        self._show(PRESETS[0].name)
        self.said.emit(words.tr("“%1” is deleted.").replace("%1", name), "done")
