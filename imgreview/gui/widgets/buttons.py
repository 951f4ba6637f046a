"""Push buttons with an icon of ours and a key cap."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from imgreview.gui import icons, theme
from imgreview.gui.widgets.keys import cap_size, draw_cap

_INK = {
    "primary": "on_accent",
    "ghost": "text2",
    "link": "accent",
    "danger": "reject",
    "commit": "on_reject",
    "protect": "text2",
    "next": "accent",
    "": "text1",
}


class Button(QPushButton):
    """A push button: text, an optional icon of ours before it and an optional key cap after it.

    Kinds: "" (bordered), primary, next (tinted), ghost, link, danger, protect. A click does not
    take the keyboard focus, so that the keys of the page go on working.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key = kind, icon, key
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        weight = theme.MEDIUM if kind in ("primary", "next", "") else theme.REGULAR
        self.setFont(theme.font(theme.BODY, weight))
        if key and text:
            self.setToolTip(f"{text} ({key})")

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        """Return the key shown on the button."""
        return self._key

    def setKey(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.updateGeometry()
        self.update()

    def _parts(self) -> tuple[int, int, int]:
        icon = 16 if self._icon else 0
        words = self.fontMetrics().horizontalAdvance(self.text())
        cap = cap_size(self._key, self.fontMetrics()).width() if self._key else 0
        return icon, words, cap

    def _gaps(self) -> tuple[int, int]:
        icon, words, cap = self._parts()
        return (6 if icon and words else 0), (8 if cap else 0)

    def sizeHint(self) -> QSize:
        icon, words, cap = self._parts()
        first, second = self._gaps()
        side = 4 if self._kind == "link" else 12
        height = 40 if self.property("large") else 30
        return QSize(icon + words + cap + first + second + 2 * side, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text3"
        if self.isChecked():
            return {"protect": "protected", "ghost": "accent"}.get(self._kind, "text1")
        if self._kind == "ghost" and self.underMouse():
            return "text1"
        return _INK[self._kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon, words, cap = self._parts()
        first, second = self._gaps()
        total = icon + words + cap + first + second
        left = (self.width() - total) / 2
        middle = self.height() / 2
        ink = self._ink()
        if icon:
            icons.paint(painter, self._icon, ink, QRectF(left, middle - 8, 16, 16))
            left += icon + first
        painter.setPen(theme.color(ink))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRectF(left, 0, words + 2, self.height()), flags, self.text())
        if cap:
            left += words + second
            self._draw_key(painter, QRectF(left, middle - 9, cap, 18))

    def _draw_key(self, painter: QPainter, rect: QRectF) -> None:
        if self._kind in ("primary", "commit") and self.isEnabled():
            ink = _INK[self._kind]
            ground = QColor(theme.color(ink))
            ground.setAlphaF(0.16)
            draw_cap(painter, rect, self._key, ink, ground)
        else:
            draw_cap(painter, rect, self._key, "text2" if self.isEnabled() else "text3")


class PrimaryButton(Button):
    """The one thing to do on a page."""

    def __init__(
        self, text: str = "", icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "primary", icon, key, parent)


class GhostButton(Button):
    """A button without ground until the mouse is over it."""

    def __init__(
        self, text: str = "", icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "ghost", icon, key, parent)


class IconButton(QToolButton):
    """A square button with one icon; its name is told by tooltip and to screen readers."""

    def __init__(
        self,
        icon: str,
        name: str,
        key: str = "",
        token: str = "text2",
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 12, size + 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self._refresh()
        theme.theme_changed.connect(self._refresh)

    def set_icon(self, icon: str, name: str = "") -> None:
        """Show another icon, with another name when given."""
        self._icon = icon
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self._refresh()

    def _refresh(self) -> None:
        self.setIcon(icons.icon(self._icon, self._token))


class IconLabel(QWidget):
    """One icon at a fixed size that follows the theme."""

    def __init__(
        self, icon: str, token: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setFixedSize(size, size)

    def set_icon(self, icon: str, token: str = "") -> None:
        """Show another icon."""
        self._icon = icon
        self._token = token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._icon, self._token, QRectF(self.rect()))
