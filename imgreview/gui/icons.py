"""Our own line icons, drawn sharp at any scale in a colour of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from imgreview.core import paths
from imgreview.gui import theme

_SIZES = (16, 20, 24, 32, 40, 48, 64)


def _folder() -> Path:
    return paths.resources_dir() / "icons"


def names() -> tuple[str, ...]:
    """Return the names of every icon there is."""
    return tuple(sorted(path.stem for path in _folder().glob("*.svg")))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = _folder() / f"{name}.svg"
    if not file.is_file():
        raise KeyError(f"there is no icon called {name!r}")
    return file.read_text(encoding="utf-8")


def _colour(token: str) -> str:
    return token if token.startswith("#") else theme.color(token).name(QColor.NameFormat.HexRgb)


@lru_cache(maxsize=1024)
def _render(name: str, colour: str, side: int) -> QPixmap:
    """Return the icon as `side` × `side` device pixels in `colour` (#rrggbb)."""
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


def pixmap(name: str, token: str = "text1", size: int = 20, dpr: float = 1.0) -> QPixmap:
    """Return an icon of `size` logical pixels for a screen of ratio `dpr`; KeyError if unknown."""
    drawn = QPixmap(_render(name, _colour(token), max(1, round(size * dpr))))
    drawn.setDevicePixelRatio(dpr)
    return drawn


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for side in _SIZES:
        made.addPixmap(_render(name, colour, side))
        made.addPixmap(_render(name, disabled, side), QIcon.Mode.Disabled)
    return made


def icon(name: str, token: str = "text1") -> QIcon:
    """Return an icon in a colour token of the active theme; ask again after a theme change."""
    return QIcon(_icon(name, _colour(token), _colour("text3")))


def paint(painter: QPainter, name: str, token: str, rect: QRectF) -> None:
    """Draw an icon into `rect` (logical pixels) of a painter, sharp on its device."""
    ratio = painter.device().devicePixelRatioF()
    side = max(1, round(min(rect.width(), rect.height()) * ratio))
    painter.drawPixmap(rect, _render(name, _colour(token), side), QRectF(0, 0, side, side))


def app_icon() -> QIcon:
    """Return the mark of the program for title bars and task bars."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_render("imgreview", "#000000", side))
    return made


def standard_size(size: int = 16) -> QSize:
    """Return a square icon size for buttons."""
    return QSize(size, size)
