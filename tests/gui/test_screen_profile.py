"""Pictures in the colours of the screen: as Qt converts them, chosen, remembered, refused."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ImageCms
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from imgreview.core import settings
from imgreview.core.errors import UserError
from imgreview.core.imaging.screen import for_screen, is_of_screen, read_profile
from imgreview.gui import screen_profile, x11_profile
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pixmaps import PictureSource, to_qimage
from tests.gui.window_kit import program

P3 = bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())
SRGB = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile().data())
RED = bytes((255, 0, 0))
RED_IN_P3 = (234, 51, 35)  # the same red where the screen can show a stronger one


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "screen.icc"
    made.write_bytes(P3)
    return made


def test_colours_are_converted_as_qt_does_it() -> None:
    rows = np.random.default_rng(5).integers(0, 256, (40, 60, 3), np.uint8)
    ours = np.frombuffer(for_screen((60, 40), rows.tobytes(), P3), np.uint8)
    image = to_qimage(60, 40, rows.tobytes())
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    image.convertToColorSpace(QColorSpace.fromIccProfile(P3))
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    theirs = np.frombuffer(shown.constBits(), np.uint8).reshape(40, -1)[:, :180].ravel()
    assert int(np.abs(ours.astype(int) - theirs.astype(int)).max()) <= 2
    assert not np.array_equal(ours, rows.ravel())


def test_the_same_red_needs_less_on_a_stronger_screen() -> None:
    assert np.allclose(tuple(for_screen((1, 1), RED, P3)), RED_IN_P3, atol=2)
    assert np.allclose(tuple(for_screen((1, 1), RED, SRGB)), tuple(RED), atol=1)


def test_only_the_profile_of_a_screen_is_taken(tmp_path: Path, file: Path) -> None:
    assert read_profile(file) == P3
    text = tmp_path / "text.icc"
    text.write_text("no profile")
    lab = tmp_path / "lab.icc"
    lab.write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes())
    for other in (text, lab):
        with pytest.raises(UserError, match="no colour profile of a screen"):
            read_profile(other)
    with pytest.raises(UserError, match="could not be read"):
        read_profile(tmp_path / "missing.icc")
    assert not is_of_screen(P3[:200])


def test_displays_that_cannot_be_asked_have_no_profile() -> None:
    assert x11_profile.profile({}) is None
    assert x11_profile.profile({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) is None
    assert x11_profile.profile({"DISPLAY": ":9871"}) is None


class RedDecoder:
    """Every picture is red."""

    def run(self, task: str, path: bytes, **options: Any) -> Any:
        return 2, 2, RED * 4


@pytest.fixture
def source(qtbot: QtBot, runner: JobRunner) -> Iterator[PictureSource]:
    made = PictureSource(runner, RedDecoder())
    yield made
    made.close()


def red_of(qtbot: QtBot, source: PictureSource) -> tuple[int, int, int]:
    path = Path("/photos/red.jpg")
    qtbot.waitUntil(lambda: source.picture(path, 1, 100) is not None)
    shown = source.picture(path, 1, 100)
    assert shown is not None
    colour = shown.toImage().pixelColor(0, 0)
    return colour.red(), colour.green(), colour.blue()


def test_pictures_follow_the_profile_at_once(qtbot: QtBot, source: PictureSource) -> None:
    assert red_of(qtbot, source) == (255, 0, 0)
    with qtbot.waitSignal(source.ready) as told:
        source.use_profile(P3)
    assert told.args is not None
    assert told.args[0] == Path("/photos/red.jpg"), "whoever shows it asks again"
    assert np.allclose(red_of(qtbot, source), RED_IN_P3, atol=2)
    source.use_profile(None)
    assert red_of(qtbot, source) == (255, 0, 0)


def test_a_file_is_chosen_remembered_and_used_again(
    qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[bytes | None] = []
    monkeypatch.setattr(PictureSource, "use_profile", lambda self, p: used.append(p))
    with program(qtbot) as window:
        actions = window.screen_profile._actions
        assert actions["srgb"].isChecked()
        actions["file"].trigger()
        dialog = window.findChild(QFileDialog)
        assert dialog is not None
        dialog.reject()
        assert actions["srgb"].isChecked(), "nothing was chosen"
        window.screen_profile.use(str(file))
        assert actions["file"].isChecked()
        assert used == [P3]
    assert settings.load().extra[screen_profile.SETTING] == str(file)
    with program(qtbot) as window:
        qtbot.waitUntil(lambda: used == [P3, P3])
        assert window.screen_profile._actions["file"].isChecked()
        window.screen_profile._actions["srgb"].trigger()
        assert used == [P3, P3, None]
    assert settings.load().extra[screen_profile.SETTING] == "srgb"


def test_what_the_system_says_is_used_and_its_silence_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bytes | None] = [None, b"rubbish", P3]
    monkeypatch.setattr(x11_profile, "profile", lambda environ: told.pop(0))
    with program(qtbot) as window:
        actions = window.screen_profile._actions
        for _ in range(2):
            window.banner.hide()
            actions["system"].trigger()
            assert "names no colour profile" in window.banner.text()
            assert actions["srgb"].isChecked()
        window.banner.hide()
        actions["system"].trigger()
        assert not window.banner.isVisible()
        assert actions["system"].isChecked()


def test_a_profile_that_is_gone_does_not_keep_the_window_away(qtbot: QtBot, file: Path) -> None:
    with program(qtbot) as window:
        window.screen_profile.use(str(file))
    file.unlink()
    with program(qtbot) as window:
        qtbot.waitUntil(window.banner.isVisible)
        assert "could not be read" in window.banner.text()
