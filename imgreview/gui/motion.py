"""Less motion where a person asks for it: in the menu, or in the settings of their desktop.

The desktop answers through the settings portal (`org.freedesktop.portal.Settings`) on Linux and
through SystemParametersInfo on Windows; one that says nothing is one that moves.
"""

import logging
import sys

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtWidgets import QApplication, QProgressBar

log = logging.getLogger(__name__)

CHOICES = ("system", "reduced", "full")
_ASKED = (
    ("org.freedesktop.appearance", "reduced-motion"),  # 1: reduced
    ("org.gnome.desktop.interface", "enable-animations"),  # false: reduced
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),  # "0": reduced
)
_SPI_GETCLIENTAREAANIMATION = 0x1042
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class _Notifier(QObject):
    changed = Signal()


_notifier = _Notifier()
motion_changed = _notifier.changed
_state = {"choice": "system", "system": False}


def reduced() -> bool:
    """Return whether nothing should move by itself."""
    return _state["choice"] == "reduced" or (_state["choice"] == "system" and bool(_system()))


def choice() -> str:
    """Return what was chosen: one of CHOICES."""
    return str(_state["choice"])


def _system() -> bool:
    return bool(_state["system"])


def apply(app: QApplication, chosen: str) -> None:
    """Take over a choice; ValueError for an unknown one."""
    if chosen not in CHOICES:
        raise ValueError(f"there is no choice of motion called {chosen!r}")
    _state["choice"] = chosen
    _tell(app)


def learn(app: QApplication, *, still: bool) -> None:
    """Take over what the desktop says."""
    _state["system"] = still
    _tell(app)


def _tell(app: QApplication) -> None:
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, not reduced())
    motion_changed.emit()


def set_busy(bar: QProgressBar) -> None:
    """Let a bar show that nobody knows how long it takes: moving, or (reduced) empty."""
    if reduced():
        bar.setRange(0, 1)
        bar.setValue(0)
    else:
        bar.setRange(0, 0)


def means_still(name: str, value: object) -> bool:
    """Return whether the answer of the settings portal asks for less motion."""
    while isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]
    if name == "reduced-motion":
        return value == 1
    if name == "enable-animations":
        return value is False
    try:
        return float(str(value)) == 0
    except ValueError:
        return False


class SystemMotion(QObject):
    """Asks the desktop, without waiting for its answer."""

    def __init__(self, app: QApplication, bus: QDBusConnection | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._bus = bus or QDBusConnection.sessionBus()
        self._waiting: dict[QDBusPendingCallWatcher, str] = {}

    def ask(self) -> None:
        """Ask once; the answer reaches `learn`."""
        if sys.platform == "win32":
            learn(self._app, still=_windows_is_still())
            return
        if not self._bus.isConnected():
            return
        for namespace, key in _ASKED:
            message = QDBusMessage.createMethodCall(
                "org.freedesktop.portal.Desktop",
                "/org/freedesktop/portal/desktop",
                "org.freedesktop.portal.Settings",
                "ReadOne",
            )
            message.setArguments([namespace, key])
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
            self._waiting[watcher] = key
            watcher.finished.connect(self._on_answer)

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        name = self._waiting.pop(watcher, "")
        answered = name and not watcher.isError()
        if answered and means_still(name, watcher.reply().arguments()):
            learn(self._app, still=True)
        watcher.deleteLater()


def _windows_is_still() -> bool:
    import ctypes

    moves = ctypes.c_int(1)
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return False
    asked = windll.user32.SystemParametersInfoW
    if not asked(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0):
        log.info("Windows does not say whether it animates")
    return not moves.value
