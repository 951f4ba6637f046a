"""The key card: every key and what it does, over the page, gone with the next key."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.gui import fitting, shortcuts, theme
from imgreview.gui.commands import GO_ON, STAY, Command, Keymap, Menu, menu_titles, table
from imgreview.gui.widgets.basic import KeyCap, SectionLabel, label

_COLUMNS = ((Menu.DECIDE, Menu.EDIT), (Menu.GO, Menu.VIEW), (Menu.FILE, Menu.HELP))

_STEPS = {
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_PageDown.value: 8,
    Qt.Key.Key_PageUp.value: -8,
}


class KeyCard(QWidget):
    """A sheet over its parent; any key, click or Esc closes it."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._page = parent
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = self._make_sheet()
        self._area = fitting.scrolled(self._sheet, self)
        shortcuts.keys_changed.connect(self._on_keys)
        parent.installEventFilter(self)
        self.hide()

    def _make_sheet(self) -> QFrame:
        self._sheet = sheet = QFrame(self)
        sheet.setProperty("ground", "raised")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(theme.GAP_L)
        column.addWidget(label(self.tr("Keys"), theme.TITLE, theme.SEMIBOLD, parent=sheet))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XXL)
        for menus in _COLUMNS:
            row.addLayout(self._column(menus))
        column.addLayout(row)
        hint = self.tr("Single letters act everywhere but where you type.")
        column.addWidget(label(hint, theme.SECONDARY, tone="text2", parent=sheet))
        return sheet

    @Slot()
    def _on_keys(self) -> None:
        """Draw the keys of today."""
        self._sheet = self._make_sheet()
        self._area.setWidget(self._sheet)  # the old one goes

    def _column(self, menus: tuple[Menu, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        titles = menu_titles()
        for menu in menus:
            commands = [c for c in table() if c.menu is menu and self._keymap.key(c.id)]
            column.addWidget(SectionLabel(titles[menu].replace("&", ""), self._sheet))
            column.addLayout(self._grid(self._parts(commands)))
            column.addSpacing(theme.GAP_S)
        column.addStretch(1)
        return column

    def _parts(self, commands: list[Command]) -> list[tuple[str, list[Command]]]:
        """Return commands by what they do to the group that is looked at, with a caption each."""
        parts = (
            (self.tr("Mark, and stay at the group"), [c for c in commands if c.id in STAY]),
            (
                self.tr("Decide, and go on to the next group"),
                [c for c in commands if c.id in GO_ON],
            ),
            ("", [c for c in commands if c.id not in STAY + GO_ON]),
        )
        return [(caption, part) for caption, part in parts if part]

    def _grid(self, parts: list[tuple[str, list[Command]]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setVerticalSpacing(6)
        for caption, commands in parts:
            row = grid.rowCount()
            if row > 1:
                grid.setRowMinimumHeight(row, theme.GAP_XS)
                row += 1
            if caption:
                words = label(caption, theme.SECONDARY, tone="text2", parent=self._sheet)
                grid.addWidget(words, row, 0, 1, 2)
            for place, command in enumerate(commands, row + 1):
                key = self._keymap.key(command.id)
                cap = KeyCap(key if command.id == "only" else shortcuts.drawn(key), self._sheet)
                grid.addWidget(cap, place, 0, Qt.AlignmentFlag.AlignRight)
                grid.addWidget(label(command.text.rstrip("…"), parent=self._sheet), place, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def toggle(self) -> None:
        """Show the card, or put it away."""
        if self.isVisible():
            self._put_away()
            return
        window = self.window()
        self._before = window.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        bar = self._area.verticalScrollBar()
        by = _STEPS.get(event.key(), 0)
        if by and bar.maximum() > 0:
            bar.setValue(bar.value() + by * bar.singleStep())
        else:
            self._put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = theme.color("window")
        ground.setAlphaF(0.72)
        painter.fillRect(self.rect(), ground)

    def _fit(self) -> None:
        self.setGeometry(self._page.rect())
        size = self._sheet.sizeHint()
        if size.height() > self.height():  # its scroll bar stands beside it
            size += QSize(self._area.verticalScrollBar().sizeHint().width(), 0)
        size = size.boundedTo(self.size())
        self._area.resize(size)
        self._area.move(
            max(0, (self.width() - size.width()) // 2), max(0, (self.height() - size.height()) // 2)
        )

    def _put_away(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None
