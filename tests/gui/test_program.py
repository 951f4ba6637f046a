"""The whole program as a process: it opens, says nothing, and ends in order."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.gui import preflight
from imgreview.gui.app import main
from imgreview.gui.main_window import MainWindow
from imgreview.gui.program import CrashNet
from imgreview.gui.services import open_services

ROOT = Path(__file__).resolve().parents[2]
RUN = "import sys; from imgreview.gui.app import main; sys.exit(main(sys.argv[1:]))"


def start(*words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN, *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def noise(text: str) -> list[str]:
    return [line for line in text.splitlines() if "propagateSizeHints" not in line]


def test_it_opens_and_closes_without_a_word(tmp_path: Path) -> None:
    process = start("--self-test", str(tmp_path))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, noise(err)) == (0, "", [])


def listens(pid: int) -> bool:
    """Return whether a process catches SIGTERM, the last signal that the program asks for."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc when the program is ready")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(number: signal.Signals) -> None:
    process = start()
    for _ in range(600):
        if listens(process.pid) or process.poll() is not None:
            break
        time.sleep(0.1)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, ""), err
    assert noise(err) == []


def test_an_unknown_option_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--nonsense"]) == preflight.EXIT_USAGE
    assert "--nonsense" in capsys.readouterr().err


def test_an_unexpected_error_is_told_and_logged(
    qtbot: QtBot, themed: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    net = CrashNet(window)
    try:
        raise LookupError("a bug")
    except LookupError as error:
        net.on_exception(type(error), error, error.__traceback__)
    assert "LookupError" in window.banner.text()
    assert str(paths.log_dir()) in window.banner.text()
    assert "a bug" in caplog.text
    window.close()
    services.close()
