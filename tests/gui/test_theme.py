"""Both themes are complete, readable and reach every control."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.gui import icons, theme


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.1."""
    made = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    high, low = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


LEAST = 4.5  # WCAG 2.1, 1.4.3: contrast of text, level AA
THEMES = pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
GROUNDS = ("window", "panel", "card", "hover", "field", "accent_ground")
INKS = ("text1", "text2", "accent", "keep", "reject", "suggested", "protected")


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_words_are_readable_on_every_ground(tokens: theme.Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= LEAST


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_press"),
        ("on_reject", "reject"),
        ("keep", "keep_ground"),
        ("reject", "reject_ground"),
        ("text1", "keep_ground"),
        ("text1", "reject_ground"),
        ("text2", "keep_ground"),
        ("text2", "reject_ground"),
        ("text1", "picture"),
        ("text2", "picture"),
    ],
)
def test_marks_are_readable(tokens: theme.Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= LEAST


@THEMES
@pytest.mark.parametrize("behind", ["#ffffff", "#000000", "#808080"])
def test_words_on_a_picture_are_readable_whatever_it_shows(
    tokens: theme.Tokens, behind: str
) -> None:
    shade, picture = QColor(tokens.shade), QColor(behind)
    alpha = shade.alphaF()
    mixed = QColor.fromRgbF(
        shade.redF() * alpha + picture.redF() * (1 - alpha),
        shade.greenF() * alpha + picture.greenF() * (1 - alpha),
        shade.blueF() * alpha + picture.blueF() * (1 - alpha),
    )
    assert contrast(tokens.on_shade, mixed.name()) >= LEAST


def test_the_faint_ink_is_only_for_what_is_disabled() -> None:
    """It has less contrast: no style may give it to words that can be read or typed over."""
    from imgreview.core import paths

    source = (paths.resources_dir() / "styles" / "app.qss").read_text(encoding="utf-8")
    for rule in source.split("}"):
        selector, _, body = rule.partition("{")
        if re.search(r"(?<![-\w])color:\s*\$text3", body):
            assert all(":disabled" in part for part in selector.split(",")), selector
    for tokens in (theme.DARK, theme.LIGHT):
        assert theme._palette(tokens).placeholderText().color().name() == tokens.text2


@THEMES
@pytest.mark.parametrize("mark", ["accent", "keep", "reject", "text2"])
def test_shapes_that_carry_meaning_stand_out(tokens: theme.Tokens, mark: str) -> None:
    """WCAG 2.1, 1.4.11: 3 to 1 for focus rings, bands and icons."""
    for ground in (*GROUNDS, "picture"):
        assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_every_token_is_a_colour(tokens: theme.Tokens) -> None:
    for name, value in asdict(tokens).items():
        if name != "dark":
            assert QColor(value).isValid(), name


def test_the_style_sheet_names_no_colour_of_its_own(qapp: QApplication) -> None:
    from imgreview.core import paths

    source = (paths.resources_dir() / "styles" / "app.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb", source)
    assert "$" not in theme.style_sheet(theme.DARK)


def test_switching_tells_listeners_and_changes_the_palette(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    assert theme.tokens() is theme.LIGHT
    with qtbot.waitSignal(theme.theme_changed):
        theme.apply(app, "dark")
    assert theme.tokens() is theme.DARK
    assert app.palette().window().color() == theme.color("window")
    with pytest.raises(ValueError, match="purple"):
        theme.apply(app, "purple")


def test_every_icon_draws_in_its_colour(themed: QApplication) -> None:
    for name in icons.names():
        drawn = icons.pixmap(name, "reject", 20, 2.0).toImage()
        assert drawn.width() == 40
        inked = [
            drawn.pixelColor(x, y)
            for x in range(40)
            for y in range(40)
            if drawn.pixelColor(x, y).alpha() > 200
        ]
        assert inked or name == "more", name
        if name != "imgreview" and inked:
            assert abs(inked[0].red() - theme.color("reject").red()) <= 2, name
    with pytest.raises(KeyError):
        icons.pixmap("no such icon")
