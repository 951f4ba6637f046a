"""Change keys: every command, its key, and who has a key already."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imgreview.gui import fitting, shortcuts, theme
from imgreview.gui.commands import RESERVED, Keymap
from imgreview.gui.models.keys_model import KeysModel
from imgreview.gui.widgets.basic import Banner, Button, GhostButton, label
from imgreview.gui.widgets.key_field import KeyField
from imgreview.gui.widgets.plain_table import HEADER_HEIGHT


class KeysDialog(QDialog):
    """Signal: chosen(dict of a person's own keys) when they are taken over."""

    chosen = Signal(object)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 640)
        fitting.fit(self)
        self.model = KeysModel(keymap, self)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(self.model)
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.field = KeyField(self)
        self.banner = Banner(parent=self)
        self.none = GhostButton(self.tr("No key"), parent=self)
        self.reset = GhostButton(self.tr("Reset"), "undo", parent=self)
        self.all = Button(self.tr("Reset all"), parent=self)
        self.take = Button(self.tr("Use these keys"), "primary", parent=self)
        self._clash = ("", "")  # the key that is asked about, and who has it
        self._lay_out()
        self._connect()
        self.table.selectRow(0)

    def _make_table(self) -> QTableView:
        made = QTableView(self)
        made.setModel(self._rows)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setAccessibleName(self.tr("Commands and their keys"))
        made.verticalHeader().hide()
        head = made.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(HEADER_HEIGHT)
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(label(self.tr("Keys"), theme.TITLE, theme.SEMIBOLD, parent=self))
        note = self.tr("Choose a command, click the field and press the key it shall have.")
        column.addWidget(label(note, tone="text2", parent=self))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.none)
        row.addWidget(self.reset)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._rows.setFilterFixedString)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_double)
        self.field.pressed.connect(self.choose)
        self.none.clicked.connect(self.clear)
        self.reset.clicked.connect(self.reset_one)
        self.all.clicked.connect(self.reset_all)
        self.take.clicked.connect(self.accept)
        self.banner.action.connect(self.take_over)

    # -- the chosen command ------------------------------------------------------------------
    def command(self) -> str | None:
        """Return the id of the chosen command."""
        index = self._rows.mapToSource(self.table.currentIndex())
        return self.model.command(index.row()).id if index.isValid() else None

    def show_command(self, command: str) -> None:
        """Choose a command."""
        source = self.model.index(self.model.row_of(command), 0)
        self.table.selectRow(self._rows.mapFromSource(source).row())

    @Slot(QModelIndex)
    def _on_row(self, _index: QModelIndex) -> None:
        self.banner.hide()
        command = self.command()
        self.field.show_key("" if command is None else self.model.keymap.key(command))
        for widget in (self.field, self.none, self.reset):
            widget.setEnabled(command is not None)

    @Slot()
    def _on_double(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys --------------------------------------------------------------------------------
    @Slot(str)
    def choose(self, key: str) -> None:
        """Give the chosen command a key; one that another has is only taken when asked for."""
        command = self.command()
        if command is None:
            return
        self.banner.hide()
        if key in RESERVED:
            text = self.tr("%1 means the same everywhere and cannot be changed.")
            self.banner.show_text(text.replace("%1", shortcuts.drawn(key)), "warning")
            self.field.show_key(self.model.keymap.key(command))
            return
        other = self.model.keymap.meaning(key)
        if other is None or other == command:
            self.model.choose({command: key})
            return
        self._clash = (key, other)
        name = self.model.command(self.model.row_of(other)).text.rstrip("…")
        text = self.tr("%1 is the key of “%2”. One key has one meaning.")
        text = text.replace("%1", shortcuts.drawn(key)).replace("%2", name)
        self.banner.show_text(text, "warning", self.tr("Take it from there"))

    @Slot()
    def take_over(self) -> None:
        """Give the chosen command the key of another one, which has none then."""
        command, (key, other) = self.command(), self._clash
        if command is not None and other:
            self.model.choose({other: "", command: key})
        self.banner.hide()
        self._clash = ("", "")

    @Slot()
    def clear(self) -> None:
        """Take the key of the chosen command away."""
        command = self.command()
        if command is not None:
            self.model.choose({command: ""})
            self.field.show_key("")

    @Slot()
    def reset_one(self) -> None:
        """Give the chosen command the key it has by itself, unless another one has it now."""
        command = self.command()
        if command is None:
            return
        key = self.model.keymap.built_in(command)
        self.field.show_key(key)
        if key:
            self.choose(key)
        else:
            self.model.reset(command)

    @Slot()
    def reset_all(self) -> None:
        """Give every command the key it has by itself."""
        self.model.reset()
        self._on_row(self.table.currentIndex())

    def accept(self) -> None:
        self.chosen.emit(self.model.keymap.own())
        super().accept()
