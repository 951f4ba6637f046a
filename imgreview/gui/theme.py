"""Colours, measures and fonts of the window: the one file that names a colour."""

import logging
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from imgreview.core import paths, private

log = logging.getLogger(__name__)

GRID = 4
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 40
RADIUS, RADIUS_CARD, RADIUS_DROP = 6, 9, 14
BAR_HEIGHT, FOOTER_HEIGHT = 48, 52
RAIL_WIDTH, FACTS_WIDTH = 256, 316
FOCUS_WIDTH, FOCUS_GAP = 2, 2
CAPS, SECONDARY, BODY, VERDICT, TITLE, PAGE_TITLE = 11, 12, 13, 15, 16, 24
REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 650
MOTION_MS = 150

_FAMILIES = ("Inter", "SF Pro Text", "Segoe UI", "Cantarell", "Ubuntu", "Noto Sans", "Roboto")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour by its use, as #rrggbb or #aarrggbb (what QColor and style sheets read)."""

    dark: bool
    window: str
    panel: str
    card: str
    hover: str
    line: str
    text1: str
    text2: str
    text3: str  # of what is disabled, and of shapes: too faint to be read
    accent: str
    accent_ground: str
    on_accent: str  # text on the accent colour
    accent_hover: str
    accent_press: str
    keep: str
    keep_ground: str
    reject: str
    reject_ground: str
    on_reject: str  # text on the reject colour
    suggested: str
    suggested_ground: str
    protected: str
    picture: str  # the ground behind a picture
    field: str  # inputs, chips, key caps
    shade: str  # behind words that lie on a picture
    on_shade: str
    inlier: str = "#8c3ddc97"
    outlier: str = "#47ff7a6b"
    outline: str = "#f0b84c"


DARK = Tokens(
    dark=True,
    window="#17191c",
    panel="#1e2124",
    card="#26292d",
    hover="#2e3237",
    line="#34393f",
    text1="#e9ebee",
    text2="#aab2bb",
    text3="#78818b",
    accent="#5aa2ff",
    accent_ground="#1f3350",
    on_accent="#0b1a30",
    accent_hover="#74b1ff",
    accent_press="#4a90ec",
    keep="#46b883",
    keep_ground="#183a2c",
    reject="#ee7869",
    reject_ground="#43211d",
    on_reject="#270d09",
    suggested="#f0b84c",
    suggested_ground="#3a2f17",
    protected="#a996ff",
    picture="#101214",
    field="#2a2e32",
    shade="#cc16181b",
    on_shade="#f4f5f7",
)

LIGHT = Tokens(
    dark=False,
    window="#f4f5f7",
    panel="#ffffff",
    card="#ffffff",
    hover="#eef1f4",
    line="#dde1e6",
    text1="#1b2026",
    text2="#545e69",
    text3="#808a95",
    accent="#1464df",
    accent_ground="#e3eefe",
    on_accent="#ffffff",
    accent_hover="#1259c6",
    accent_press="#0f4eae",
    keep="#197947",
    keep_ground="#def3e7",
    reject="#bf382d",
    reject_ground="#fbe5e2",
    on_reject="#ffffff",
    suggested="#926107",
    suggested_ground="#fbf0d6",
    protected="#6a4fd8",
    picture="#e8ebee",
    field="#eef1f4",
    shade="#cc2a2f35",
    on_shade="#ffffff",
)

THEMES = ("system", "light", "dark")


class _Notifier(QObject):
    changed = Signal()


_notifier = _Notifier()
theme_changed = _notifier.changed  # emitted after the active colours changed
_state = {"theme": "system", "dark": False, "hooked": False}


def tokens() -> Tokens:
    """Return the colours of the active theme."""
    return DARK if _state["dark"] else LIGHT


def current() -> str:
    """Return the chosen theme: system, light or dark."""
    return str(_state["theme"])


def color(name: str) -> QColor:
    """Return a token of the active theme as a colour (with its opacity)."""
    return QColor(getattr(tokens(), name))


def family() -> str:
    """Return the user interface font: the system's, or a better installed one on Linux."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QGuiApplication.platformName() in ("windows", "cocoa"):
        return system.family()
    installed = set(QFontDatabase.families())
    actual = QFontInfo(system).family()
    if actual in _FAMILIES or not installed.intersection(_FAMILIES):
        return actual
    return next(name for name in _FAMILIES if name in installed)


def font(size: int = BODY, weight: int = REGULAR, tabular: bool = True) -> QFont:
    """Return the interface font at `size` pixels and `weight` 1..1000, with even figures."""
    made = QFont(QApplication.font().family(), -1, weight)
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing of letters
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, "window"),
        (role.Base, "panel"),
        (role.AlternateBase, "hover"),
        (role.Button, "card"),
        (role.ToolTipBase, "card"),
        (role.WindowText, "text1"),
        (role.Text, "text1"),
        (role.ButtonText, "text1"),
        (role.ToolTipText, "text1"),
        (role.PlaceholderText, "text2"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.Mid, "line"),
        (role.Light, "hover"),
        (role.Dark, "line"),
    ):
        palette.setColor(target, QColor(getattr(t, name)))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(t.text3))
    return palette


def style_sheet(t: Tokens) -> str:
    """Return the style sheet with the tokens filled in; KeyError for an unknown token."""
    source = (paths.resources_dir() / "styles" / "app.qss").read_text(encoding="utf-8")
    values = {name: value for name, value in asdict(t).items() if isinstance(value, str)}
    return Template(source).substitute(
        values,
        chevron_down=_style_image("chevron-down", t.text2),
        chevron_up=_style_image("chevron-up", t.text2),
        check=_style_image("check", t.on_accent),
    )


def _style_image(name: str, colour: str) -> str:
    """Return the path of an icon in a fixed colour: style sheets know no currentColor."""
    svg = (paths.resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    target = paths.cache_dir() / "style" / f"{name}-{colour.lstrip('#')}.svg"
    coloured = svg.replace("currentColor", colour)
    try:
        if not target.is_file() or target.read_text(encoding="utf-8") != coloured:
            private.folder(target.parent)
            private.file(target).write_text(coloured, encoding="utf-8")
    except OSError as error:  # a full or read-only disk costs an arrow, not the window
        log.warning("the control image %s could not be written: %s", target, error)
    return target.as_posix()


def apply(app: QApplication, theme: str = "system") -> None:
    """Give the application the Fusion style in the colours of `theme`; ValueError if unknown."""
    if theme not in THEMES:
        raise ValueError(f"there is no theme called {theme!r}")
    hints = app.styleHints()
    if not _state["hooked"]:
        hints.colorSchemeChanged.connect(_follow_system)
        _state["hooked"] = True
        app.setStyle("Fusion")
        base = QFont(family(), -1, REGULAR)
        base.setPixelSize(BODY)
        base.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(base)
    _state["theme"] = theme
    # Tell Qt as well, so that title bars and file dialogs match.
    hints.setColorScheme(
        {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            theme, Qt.ColorScheme.Unknown
        )
    )
    _paint(app, dark=_system_dark() if theme == "system" else theme == "dark")


def _paint(app: QApplication, dark: bool) -> None:
    _state["dark"] = dark
    app.setPalette(_palette(tokens()))
    app.setStyleSheet(style_sheet(tokens()))
    theme_changed.emit()


def _follow_system() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and current() == "system" and _system_dark() != _state["dark"]:
        _paint(app, dark=_system_dark())
