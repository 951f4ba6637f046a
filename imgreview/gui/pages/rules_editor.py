"""What can be set about one line of a rule set: its tolerance and its options."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.rules.base import RULES, Asks, Kind, Line, Option, Tolerance, Unit, line_of
from imgreview.gui import last_folder, theme
from imgreview.gui.pages import rules_words as words
from imgreview.gui.widgets.basic import Button, label
from imgreview.gui.widgets.still import ComboBox, DoubleSpinBox

TYPING_MS = 300  # after the last letter a change counts


class RuleEditor(QFrame):
    """Fields for one line. Signal: changed(object Line) when a person set something else."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._line: Line | None = None
        self._slack: DoubleSpinBox | None = None
        self._fields: dict[str, QWidget] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M, theme.GAP_M)
        self._trouble = label("", theme.SECONDARY, tone="reject", parent=self)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._emit)
        self._column.addWidget(self._trouble)
        self.hide()

    def show_line(self, line: Line | None) -> None:
        """Show the fields of a line; None or a line without any hides them."""
        if line == self._line:
            return
        self._flush()
        self._line = line
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self._fields, self._slack = {}, None
        self._trouble.hide()
        kind = None if line is None else RULES.get(line.kind)
        has_fields = kind is not None and (kind.tolerance is not None or bool(kind.options))
        self.setVisible(has_fields)
        if line is not None and kind is not None and has_fields:
            self._build(kind, line)

    def _build(self, kind: Kind, line: Line) -> None:
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        if kind.tolerance is not None:
            self._slack = self._slack_field(kind, line)
            self._add(column, words.tr("As good when within"), self._slack)
        for option in kind.options:
            field = self._field(option, line)
            self._fields[option.name] = field
            self._add(column, words.option_title(option.name), field)
            if option.asks is Asks.FOLDERS:
                button = Button(words.tr("Add a folder…"), icon="folder-plus", parent=self._body)
                button.clicked.connect(self._ask_folder)
                column.addWidget(button)
        self._column.insertWidget(0, self._body)

    def _add(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        name = QLabel(text, self._body)
        name.setFont(theme.font(theme.SECONDARY))
        name.setProperty("tone", "text2")
        name.setBuddy(field)
        field.setAccessibleName(text)
        column.addWidget(name)
        column.addWidget(field)

    def _slack_field(self, kind: Kind, line: Line) -> DoubleSpinBox:
        field = DoubleSpinBox(self._body)
        field.setRange(0, kind.most)
        field.setDecimals(2 if kind.unit is Unit.FIGURE else 0)
        field.setSingleStep(0.01 if kind.unit is Unit.FIGURE else 1)
        field.setPrefix("± ")
        ends = {Tolerance.PERCENT: " %", Tolerance.SECONDS: " s"}
        field.setSuffix(ends.get(kind.tolerance, "") if kind.tolerance is not None else "")
        field.setValue(line.tolerance)
        field.setMaximumWidth(140)
        field.valueChanged.connect(self._typing.start)
        return field

    def _field(self, option: Option, line: Line) -> QWidget:
        if option.asks is Asks.CHOICE:
            box = ComboBox(self._body)
            for value, _ in option.choices:
                box.addItem(words.choice(option.name, value), value)
            box.setCurrentIndex(box.findData(line.text(option.name)))
            box.currentIndexChanged.connect(self._typing.start)
            return box
        if option.asks is Asks.FOLDERS:
            lines = QPlainTextEdit("\n".join(line.items(option.name)), self._body)
            lines.setTabChangesFocus(True)
            lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            lines.setProperty("ground", "field")
            lines.setFixedHeight(84)
            lines.textChanged.connect(self._typing.start)
            return lines
        text = ", ".join(line.items(option.name)) if option.asks is Asks.LIST else ""
        field = QLineEdit(text or line.text(option.name), self._body)
        field.textEdited.connect(self._typing.start)
        return field

    @Slot()
    def _ask_folder(self) -> None:
        dialog = last_folder.dialog(self, words.tr("Add a folder…"), last_folder.Kind.PICTURES)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot(str)
    def add_folder(self, folder: str) -> None:
        """Put a folder at the end of the list of folders."""
        field = self._fields.get("folders")
        if isinstance(field, QPlainTextEdit):
            before = field.toPlainText().rstrip("\n")
            field.setPlainText(f"{before}\n{folder}" if before else folder)
            self._emit()

    def _flush(self) -> None:
        if self._typing.isActive():
            self._emit()

    @Slot()
    def _emit(self) -> None:
        self._typing.stop()
        if self._line is None:
            return
        options = {name: _value_of(field) for name, field in self._fields.items()}
        tolerance = 0.0 if self._slack is None else round(self._slack.value(), 4)
        listed = {o.name for o in RULES.get(self._line.kind).options if o.asks is Asks.LIST}
        for name in listed:
            options[name] = [i.strip() for i in str(options[name]).split(",") if i.strip()]
        try:
            line = line_of(self._line.kind, tolerance, **options)
        except UserError as error:
            self._trouble.setText(str(error))
            self._trouble.show()
            return
        self._trouble.hide()
        if line != self._line:
            self._line = line
            self.changed.emit(line)

    def field(self, name: str) -> QWidget:
        """Return the field of an option; KeyError when the line has none of that name."""
        return self._fields[name]

    def trouble(self) -> str:
        """Return what is wrong with the fields, "" when nothing is."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def slack(self) -> DoubleSpinBox | None:
        """Return the field of the tolerance."""
        return self._slack


def _value_of(field: QWidget) -> str | list[str]:
    if isinstance(field, QComboBox):
        return str(field.currentData(Qt.ItemDataRole.UserRole))
    if isinstance(field, QPlainTextEdit):
        return [line.strip() for line in field.toPlainText().splitlines() if line.strip()]
    return field.text() if isinstance(field, QLineEdit) else ""
