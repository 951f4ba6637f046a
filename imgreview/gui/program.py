"""The running program: Qt application, crash net, window, and the order of the end."""

import faulthandler
import logging
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import IO

from PySide6.QtCore import QLocale, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from imgreview import __version__
from imgreview.core import paths, private
from imgreview.gui import fitting, host_trash, icons, languages, motion, theme, translation
from imgreview.gui.collector import Collector
from imgreview.gui.main_window import MainWindow
from imgreview.gui.services import open_services

log = logging.getLogger(__name__)


class CrashNet(QObject):
    """Turns exceptions that nobody caught into a log entry and a sentence in the window.

    PySide6 prints an exception of a slot and goes on; without this nobody would know.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def install(self) -> None:
        """Take over from Python's own handlers."""
        sys.excepthook = self.on_exception
        threading.excepthook = self.on_thread_exception

    def remove(self) -> None:
        """Give back to Python's own handlers."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception of the GUI thread and tell the person."""
        log.critical("an error nobody expected", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = self.tr(
            "Something went wrong inside the program (%1). Your files and decisions "
            "are safe; details are in %2."
        )
        where = str(paths.log_dir() / "imgreview.log")
        self._window.say_trouble(text.replace("%1", kind.__name__).replace("%2", where))

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        """Log an exception of another thread: it may not touch the window."""
        if args.exc_value is not None:
            trace = (args.exc_type, args.exc_value, args.exc_traceback)
            log.critical("an error nobody expected in a thread", exc_info=trace)


class QuitOnSignals(QObject):
    """Ends the program in order on Ctrl+C and SIGTERM, although Qt runs no Python meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def install(self) -> None:
        """Listen for signals."""
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def remove(self) -> None:
        """Stop listening."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _wake(self) -> None:
        self._reader.recv(64)  # Python runs the handler on its way back from here

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        # From the loop: a window closed before the loop began would not end it.
        QTimer.singleShot(0, self._window, self._window.close)


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code when it was closed."""
    trace = _enable_faulthandler()
    app = _application()
    language = languages.chosen()
    if language:
        QLocale.setDefault(languages.locale(language))  # its numbers and dates too
    translators = translation.install(app)
    host_trash.register()
    services = open_services()
    chosen = services.settings.ui.theme
    theme.apply(app, chosen if chosen in theme.THEMES else "system")
    moves = services.settings.ui.motion
    motion.apply(app, moves if moves in motion.CHOICES else "system")
    motion.SystemMotion(app).ask()
    window = MainWindow(services)
    net, signals = CrashNet(window), QuitOnSignals(window)
    collector = Collector(window.services.runner.running, window)
    net.install()
    signals.install()
    window.flow.closed.connect(collector.soon)
    collector.start()
    names = [a for a in arguments if not a.startswith("--")]
    if names:
        QTimer.singleShot(0, window, lambda: window.open_paths([Path(n) for n in names]))
    if "--self-test" in arguments:
        QTimer.singleShot(500, window, window.close)
    fitting.fit_window(window, window.screen().availableGeometry())
    window.show()
    log.info("the window is open")
    code = app.exec()
    # In this order: threads end, what they still said is delivered, then the window goes, then Qt.
    services.close()
    collector.stop()
    signals.remove()
    net.remove()
    window.deleteLater()
    app.processEvents()
    for translator in translators:
        app.removeTranslator(translator)
    if trace is not None:
        faulthandler.disable()
        trace.close()
    return code


def _application() -> QApplication:
    if QLocale().language() is QLocale.Language.C:  # no language chosen: English, with 1,000s
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app = QApplication(["imgreview"])
    app.setApplicationName("imgreview")
    app.setApplicationDisplayName("imgreview")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("imgreview")
    app.setWindowIcon(icons.app_icon())
    return app


def _enable_faulthandler() -> IO[str] | None:
    try:
        file = private.file(paths.log_dir() / "crash.log").open("a", encoding="utf-8")
    except OSError as error:
        log.warning("no crash log: %s", error)
        return None
    faulthandler.enable(file)
    return file
