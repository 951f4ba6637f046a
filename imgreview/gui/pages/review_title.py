"""The lines above the pictures: what kind of group this is, and which picture is best and why."""

import html

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from imgreview.core.domain import Group
from imgreview.core.review.filters import bucket
from imgreview.gui import shortcuts, theme
from imgreview.gui.pages import core_words
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.basic import Badge, Button, GhostButton, IconButton, label
from imgreview.gui.widgets.chip import Chip

LEAST = 240  # width below which words are cut
LEVELS = 5  # of what gives way to what is left


class ReviewTitle(QWidget):
    """Two lines of words and the buttons that decide the whole group.

    Signals: command(str id) for a button; newcomers_wanted() when "+2 new" is clicked.
    """

    command = Signal(str)
    newcomers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label("", theme.TITLE, theme.BOLD, parent=self)
        self._badge = Badge(parent=self)
        self._count = label("", theme.BODY, tone="text2", parent=self)
        self._new = Chip("", parent=self)
        self._new.setChecked(True)
        self._new.setToolTip(words.tr("The scan found more pictures for this group: show them"))
        self._best = QLabel(self)
        self._best.setTextFormat(Qt.TextFormat.RichText)
        self._best.setFont(theme.font(theme.BODY))
        self._best.setProperty("tone", "text2")
        self._best.setMinimumWidth(40)
        self._best.setWordWrap(True)
        up = IconButton("chevron-up", words.tr("Group above"), parent=self)
        down = IconButton("chevron-down", words.tr("Group below"), parent=self)
        ignore = self._ignore = GhostButton(words.tr("Not duplicates"), "unlink", parent=self)
        ignore.setAccessibleName(words.tr("Not duplicates"))
        self._accept = Button(words.tr("Accept"), "next", parent=self)
        shortcuts.follow(up, "up", words.tr("Group above"))
        shortcuts.follow(down, "down", words.tr("Group below"))
        shortcuts.follow(ignore, "ignore", words.tr("Remember that these are no duplicates"))
        accept = words.tr("Keep what is marked or suggested, reject the rest, go on")
        shortcuts.follow(self._accept, "accept", accept, capped=True)
        self._buttons = {"up": up, "down": down, "ignore": ignore, "accept": self._accept}
        for name, button in self._buttons.items():
            button.setProperty("command", name)
            button.clicked.connect(self._on_click)
        self._new.clicked.connect(self._on_new)
        self._whole = 0
        self._lay_out()
        self.show_group(None, 0, 0, 0)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L + 4, theme.GAP_M, theme.GAP_L + 6, theme.GAP_S)
        column.setSpacing(2)
        first = self._first = QHBoxLayout()
        first.setSpacing(theme.GAP_S + 2)
        for part in (self._name, self._badge, self._count, self._new):
            first.addWidget(part)
        first.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_XS)
        for button in self._buttons.values():
            buttons.addWidget(button)
        first.addLayout(buttons)
        column.addLayout(first)
        column.addWidget(self._best)

    def show_group(self, group: Group | None, place: int, total: int, newcomers: int) -> None:
        """Show the words for a group; `place` counts from 1, 0 when it is filtered out."""
        self.setVisible(group is not None)
        if group is None:
            return
        self._name.setText(words.bucket_name(group.cls.value))
        self._badge.set(*_badge(group))
        if place:
            text = words.tr("Group %1 of %2").replace("%1", words.number(place))
            self._count.setText(text.replace("%2", words.number(total)))
        else:
            self._count.setText(words.tr("not in the list now"))
        self._best.setText(best_sentence(group))
        told = [core_words.reason(r) for r in group.reasons]
        self._best.setToolTip("" if len(told) < 2 else "\n".join(told))
        self._new.setVisible(newcomers > 0)
        self._new.setText(words.tr("+%1 new").replace("%1", words.number(newcomers)))
        self._new.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(LEAST, self._whole), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Let go of what can be missed where there is little room: nothing lies over another."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for level in range(LEVELS):
            self._ignore.setText("" if level > 0 else words.tr("Not duplicates"))
            for name in ("up", "down"):  # the list and the keys do the same
                self._buttons[name].setVisible(level < 2)
            self._badge.setVisible(level < 3)
            self._count.setVisible(level < 4)
            wanted = self._wanted()
            if level == 0:  # what asks the facts and the list to make room, unless they were wished
                self._whole = wanted + self.width() - room
            if wanted <= room:
                break
        self.updateGeometry()

    def _wanted(self) -> int:
        """Return the width that what is shown of the first line wants at least."""
        shown = [p for p in (self._name, self._badge, self._count, self._new) if not p.isHidden()]
        buttons = [b for b in self._buttons.values() if not b.isHidden()]
        gaps = (len(shown) + 1) * self._first.spacing() + len(buttons) * theme.GAP_XS
        return gaps + sum(
            part.width() if isinstance(part, IconButton) else part.sizeHint().width()
            for part in (*shown, *buttons)
        )

    def _on_click(self) -> None:
        button = self.sender()
        if button is not None:
            self.command.emit(str(button.property("command")))

    def _on_new(self) -> None:
        self._new.setChecked(True)
        self.newcomers_wanted.emit()

    def texts(self) -> tuple[str, str, str]:
        """Return the class, the count and the best sentence shown."""
        return self._name.text(), self._count.text(), self._best.text()


def _badge(group: Group) -> tuple[str, str]:
    if group.weak:
        return words.tr("weak"), "quiet"
    if not group.cls.is_copy:
        return words.tr("not a copy") if bucket(group) == "burst" else words.tr("unproven"), "quiet"
    return words.tr("proven"), "keep"


def best_sentence(group: Group) -> str:
    """Return which picture is best and why, as rich text."""
    if group.suggested is None and sum(f.protected for f in group.files) > 1:
        return html.escape(words.tr("Several are in protected folders and stay: mark the others"))
    reasons = html.escape(" · ".join(map(core_words.reason, group.reasons)))
    if group.suggested is None:
        start = html.escape(words.tr("No clear best: mark the pictures to keep"))
        return f"{start} · {reasons}" if reasons else start
    place = next(i for i, f in enumerate(group.files) if f.id == group.suggested)
    start = html.escape(words.tr("Best: %1"))
    name = f'<b style="color:{theme.tokens().text1}">{words.letter(place)}</b>'
    start = start.replace("%1", name)
    return f"{start} · {reasons}" if reasons else start
