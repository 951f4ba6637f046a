"""Without a display, a library or a sound PySide6 the person reads a sentence, not an abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from imgreview.gui import preflight, x11

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_no_display_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {k: v for k, v in os.environ.items() if k not in unwanted}
    environ["IMGREVIEW_HOME"] = str(tmp_path)
    code = "import sys; from imgreview.gui.app import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert "imgreview scan" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no X11")
def test_a_display_that_does_not_answer_is_told_before_qt_aborts(tmp_path: Path) -> None:
    unwanted = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {k: v for k, v in os.environ.items() if k not in unwanted}
    environ |= {"IMGREVIEW_HOME": str(tmp_path), "DISPLAY": ":9876"}
    code = "import sys; from imgreview.gui.app import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert ":9876" in done.stderr or "apt install" in done.stderr
    assert "imgreview scan" in done.stderr


def test_missing_libraries_of_the_display_are_named() -> None:
    def load(name: str) -> object:
        if "cursor" in name or "shape" in name:
            raise OSError(name)
        return name

    sentence = x11.problem({"DISPLAY": ":0"}, load)
    assert sentence.endswith("sudo apt install libxcb-cursor0 libxcb-shape0")
    for other in (
        {},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
        {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"},
    ):
        assert x11.problem(other, load) == ""


def test_preflight_itself_imports_no_qt() -> None:
    code = "import sys, imgreview.gui.preflight; print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    assert preflight.display_problem({name: ":1"}, "linux") == ""
    assert preflight.display_problem({}, "darwin") == ""


def test_the_plugins_of_opencv_are_put_aside() -> None:
    environ = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QPA_PLATFORM_PLUGIN_PATH": "/x/site-packages/cv2/qt/plugins",
        "QT_QPA_FONTDIR": "/x/site-packages/cv2/qt/fonts",
    }
    assert preflight.check(environ, "linux") == ""
    assert environ == {"QT_QPA_PLATFORM": "offscreen"}
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_QPA_PLATFORM_PLUGIN_PATH": "/opt/qt6/plugins"}
    assert preflight.check(own, "linux") == ""
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" in own


@pytest.mark.parametrize(
    ("version", "python", "safe"),
    [
        ("6.8.3", (3, 11), True),
        ("6.11.3", (3, 11), True),
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.11.1", (3, 12), False),
        ("6.10.0", (3, 11), False),
        ("6.5.1", (3, 11), False),
        ("", (3, 11), True),
    ],
)
def test_versions_that_crash_are_refused(version: str, python: tuple[int, int], safe: bool) -> None:
    sentence = preflight.version_problem(version, python)
    assert (sentence == "") is safe
    if not safe:
        assert version in sentence
        assert "pip install" in sentence


def test_a_missing_library_names_the_packages() -> None:
    def load() -> object:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    sentence = preflight.import_problem(load)
    assert "libEGL.so.1" in sentence
    for package in ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libxcb-cursor0"):
        assert package in sentence


def test_a_missing_module_is_told_apart() -> None:
    def load() -> object:
        raise ModuleNotFoundError("No module named 'PySide6'", name="PySide6")

    sentence = preflight.import_problem(load)
    assert "pip install" in sentence
    assert "apt" not in sentence
