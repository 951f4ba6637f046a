"""How far a scan is: counts, rate, time left, a thin bar, pause and stop."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from imgreview.core.events import Event, Progress, ScanFinished, Stage, StageStarted
from imgreview.gui import motion, theme
from imgreview.gui.widgets.buttons import Button, GhostButton
from imgreview.gui.widgets.labels import label


class ScanProgress(QWidget):
    """A line of words and a bar; feed it events.

    Signals: pause_toggled(bool paused), stop_requested(), skipped_requested() when the person
    wants to see what could not be read.
    """

    pause_toggled = Signal(bool)
    stop_requested = Signal()
    skipped_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self._paused = False
        self._count = label("", theme.BODY, theme.SEMIBOLD, parent=self)
        self._words = label("", theme.BODY, tone="text2", parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._bar.setAccessibleName(self.tr("Progress of the scan"))
        self._pause = GhostButton(self.tr("Pause"), "pause", parent=self)
        self._stop = GhostButton(self.tr("Stop"), "stop", parent=self)
        self._stop.setToolTip(self.tr("Stop the scan; what was found stays"))
        self._skipped = Button("", "link", parent=self)
        self._skipped.setToolTip(self.tr("Show which files, and why"))
        self._skipped.clicked.connect(self.skipped_requested)
        for words in (self._count, self._words):
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._count)
        row.addWidget(self._words)
        row.addWidget(self._skipped)
        row.addSpacing(theme.GAP_S)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addSpacing(theme.GAP_S)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        self._pause.clicked.connect(self._toggle)
        self._stop.clicked.connect(self._ask_stop)
        self.reset()

    def reset(self) -> None:
        """Show the beginning of a scan."""
        self._skipped.hide()
        self._stage = None
        self._paused = False
        self._pause.setText(self.tr("Pause"))
        self._pause.set_icon("pause")
        self._count.setText("")
        self._words.setText(self.tr("Looking for pictures"))
        motion.set_busy(self._bar)
        for part in (self._bar, self._pause, self._stop):
            part.setVisible(True)
            part.setEnabled(True)

    def on_event(self, event: Event) -> None:
        """Show what an event of the scan says; others are ignored."""
        if isinstance(event, StageStarted):
            if event.stage is Stage.WALK:
                self.reset()
            self._stage = event.stage
            self._show(Progress(event.stage, 0, event.total))
        elif isinstance(event, Progress):
            self._show(event)
        elif isinstance(event, ScanFinished):
            self._finish(event)

    def stopped(self, sentence: str) -> None:
        """Show that the scan ended with an error."""
        self._count.setText("")
        self._words.setText(sentence)
        for part in (self._bar, self._pause, self._stop):
            part.setVisible(False)

    def text(self) -> str:
        """Return the whole line of words."""
        skipped = "" if self._skipped.isHidden() else f" · {self._skipped.text()}"
        return f"{self._count.text()} {self._words.text()}{skipped}".strip()

    def _show(self, state: Progress) -> None:
        number = self.locale().toString
        if state.total is None:
            motion.set_busy(self._bar)
            self._count.setText(number(state.done) if state.done else "")
        else:
            self._bar.setRange(0, max(1, state.total))
            self._bar.setValue(state.done)
            self._count.setText(number(state.done))
        if not self._paused:
            self._words.setText(" · ".join(part for part in self._parts(state) if part))

    def _parts(self, state: Progress) -> tuple[str, ...]:
        number = self.locale().toString
        if state.stage is Stage.WALK:
            return (self.tr("pictures found") if state.done else self.tr("Looking for pictures"),)
        if state.stage is Stage.EXACT:
            what = self.tr("of %1 possible twins compared")
        elif state.stage is Stage.DECODE:
            what = self.tr("of %1 pictures")
        elif state.stage is Stage.EMBED:
            what = self.tr("of %1 pictures shown to the model")
        else:
            what = self.tr("of %1 pairs proven")
        words = what.replace("%1", number(state.total)) if state.total is not None else ""
        rate = self.tr("%1/s").replace("%1", number(round(state.rate))) if state.rate >= 1 else ""
        left = "" if state.seconds_left is None else self._left(state.seconds_left)
        return words, rate, left, state.note

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("%1 s left").replace("%1", str(max(1, round(seconds))))
        if seconds < 3600:
            return self.tr("%1 min left").replace("%1", str(round(seconds / 60)))
        hours, minutes = divmod(round(seconds / 60), 60)
        return self.tr("%1 h %2 min left").replace("%1", str(hours)).replace("%2", str(minutes))

    def _finish(self, event: ScanFinished) -> None:
        number = self.locale().toString
        self._count.setText(number(event.scanned))
        words = (
            self.tr("pictures scanned") if event.complete else self.tr("pictures, stopped early")
        )
        if event.skipped:
            skipped = self.tr("%1 could not be read").replace("%1", number(event.skipped))
            self._skipped.setText(skipped)
            self._skipped.updateGeometry()
        self._skipped.setVisible(bool(event.skipped))
        self._words.setText(words)
        for widget in (self._bar, self._pause, self._stop):
            widget.setVisible(False)

    def _toggle(self) -> None:
        self.set_paused(not self._paused)
        self.pause_toggled.emit(self._paused)

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Show that the scan waits, or that it goes on."""
        self._paused = paused
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.set_icon("play" if paused else "pause")
        if paused:
            self._words.setText(self.tr("paused"))

    def _ask_stop(self) -> None:
        self._stop.setEnabled(False)
        self._pause.setEnabled(False)
        self._words.setText(self.tr("Stopping; what was found stays"))
        self.stop_requested.emit()
