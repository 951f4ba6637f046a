"""What the desktop shows of a scan: the title, the task bar, a notification at the end."""

import shutil
import time

from PySide6.QtCore import QObject, QProcess, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from imgreview.core.events import Event, Progress, ScanFinished, Stage
from imgreview.gui import icons, words
from imgreview.gui.scan_controller import ScanController

LONG_SECONDS = 20.0  # a scan of this length is worth a notification
NOTICE_MS = 10_000
LONG = (Stage.DECODE, Stage.EMBED)  # the stages that take the time of a scan, one after the other
_APP = "application://imgreview.desktop"


class DesktopSigns(QObject):
    """Follows a scan and tells the desktop; silent where the desktop does not listen."""

    def __init__(self, window: QMainWindow, scans: ScanController) -> None:
        super().__init__(window)
        self._window, self._scans = window, scans
        self._name, self._named = "", True
        self._percent: int | None = None
        self._begun = 0.0
        self._tray: QSystemTrayIcon | None = None
        self._bus = QDBusConnection.sessionBus()
        scans.started.connect(self._on_started)
        scans.reported.connect(self._on_report)
        scans.ended.connect(self._on_ended)
        scans.failed.connect(self._on_failed)

    def set_name(self, name: str) -> None:
        """Name the review that is open in the title; "" for none."""
        self._name = name
        self._show()

    def name_page(self, *, of_review: bool) -> None:
        """Leave the name out of the title while a page is shown that is not of the review."""
        self._named = of_review
        self._show()

    def _show(self) -> None:
        parts = [self._name if self._named else "", "imgreview"]
        if self._percent is not None:
            parts.insert(0, self.tr("%1 %").replace("%1", str(self._percent)))
        self._window.setWindowTitle(" – ".join(part for part in parts if part))

    @Slot(object)
    def _on_started(self, _request: object) -> None:
        self._begun = time.monotonic()
        self._set_percent(0)

    @Slot(object)
    def _on_report(self, event: Event) -> None:
        if isinstance(event, Progress) and event.stage in LONG and event.total:
            # They are done before it ends: "100 %" would stand there while groups still come.
            self._set_percent(min(99, event.done * 100 // event.total))
        elif isinstance(event, ScanFinished):
            self._tell_end(event)

    @Slot(bool)
    def _on_ended(self, _complete: bool) -> None:
        self._set_percent(None)

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        self._set_percent(None)
        QApplication.alert(self._window)

    def _set_percent(self, percent: int | None) -> None:
        if percent == self._percent:
            return
        self._percent = percent
        self._show()
        if self._bus.isConnected():
            # The launcher protocol that Ubuntu, KDE and others share.
            signal = QDBusMessage.createSignal(
                "/imgreview", "com.canonical.Unity.LauncherEntry", "Update"
            )
            shown = {"progress": (percent or 0) / 100, "progress-visible": percent is not None}
            signal.setArguments([_APP, shown])
            self._bus.send(signal)

    def _tell_end(self, event: ScanFinished) -> None:
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if time.monotonic() - self._begun < LONG_SECONDS:
            return
        name = self._name or "imgreview"
        title = self.tr("The scan of %1 is done").replace("%1", name)
        if not event.complete:
            title = self.tr("The scan of %1 was stopped").replace("%1", name)
        self._notify(title, words.pictures(event.scanned))

    def _notify(self, title: str, text: str) -> None:
        """Show a notification; the icon it needs in the tray leaves again.

        Desktops without a tray (GNOME) show what their own `notify-send` is told.
        """
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._send(title, text)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icons.app_icon(), self)
            self._tray.messageClicked.connect(self._come_forward)
        self._tray.show()
        self._tray.showMessage(title, text, icons.app_icon(), NOTICE_MS)
        QTimer.singleShot(NOTICE_MS, self._tray, self._tray.hide)

    @staticmethod
    def _send(title: str, text: str) -> None:
        sender = shutil.which("notify-send")
        if sender is not None:
            words_ = ["--app-name=imgreview", "--icon=imgreview", "--", title, text]
            QProcess.startDetached(sender, words_)

    @Slot()
    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
