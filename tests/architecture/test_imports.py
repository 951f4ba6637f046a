"""Who may import what: no Qt below the window, nothing heavy before it is needed."""

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT, module, sources

HEAVY = ("cv2", "scipy", "imagehash", "onnxruntime", "faiss", "pywt", "rawpy", "pi_heif")


def loaded(*modules: str) -> set[str]:
    """Return the top-level packages in a fresh interpreter after importing the modules."""
    code = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(*{m.partition('.')[0] for m in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *modules],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_core_and_the_commands_never_load_qt() -> None:
    names = [module(p) for p in sources("imgreview/core") + sources("imgreview/commands")]
    assert len(names) > 50
    found = loaded("imgreview.cli", *names)
    assert not found & {"PySide6", "shiboken6"}
    assert "imgreview" in found


@pytest.mark.parametrize(
    "names",
    [
        ("imgreview.cli", "imgreview.commands.scan", "imgreview.commands.act"),
        ("imgreview.gui.app", "imgreview.gui.main_window"),
    ],
    ids=("command line", "window"),
)
def test_nothing_heavy_is_loaded_before_it_is_needed(names: tuple[str, ...]) -> None:
    assert not loaded(*names) & set(HEAVY)


def test_the_layers_hold() -> None:
    lint = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"
    done = subprocess.run(
        [sys.executable, "-c", lint, "--no-cache"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
