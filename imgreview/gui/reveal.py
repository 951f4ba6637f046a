"""Opens a picture with the person's program, or shows it in the file manager."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def url_of(path: Path) -> QUrl:
    """Return the URL of a file, whatever bytes its name holds."""
    return QUrl.fromEncoded(path.absolute().as_uri().encode("ascii"))


def open_file(path: Path) -> bool:
    """Open a file with the program the system has for it; return whether there is one."""
    return QDesktopServices.openUrl(url_of(path))


def reveal_command(path: Path, platform: str = sys.platform) -> list[str]:
    """Return the program and arguments that select a file in the file manager."""
    if platform == "win32":
        return ["explorer", "/select,", str(path)]
    if platform == "darwin":
        return ["open", "-R", str(path)]
    uri = path.absolute().as_uri()  # commas are encoded: dbus-send splits arrays at them
    return [
        "dbus-send", "--session", "--print-reply", "--reply-timeout=3000",
        "--dest=org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems", f"array:string:{uri}", "string:",
    ]  # fmt: skip


class Revealer(QObject):
    """Selects a file in the file manager; where that is not possible, opens its folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def reveal(self, path: Path) -> None:
        """Show a file in the file manager; one at a time."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._path = path
        program, *arguments = reveal_command(path)
        self._process.start(program, arguments)

    def close(self) -> None:
        """End a file manager call that does not answer."""
        self._path = None
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(500)

    def _on_finished(self, code: int) -> None:
        if code != 0 and sys.platform != "win32":  # Explorer answers 1 when all went well
            self._open_folder()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._open_folder()

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(url_of(self._path.parent))
