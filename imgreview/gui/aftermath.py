"""After a crash: settle what a killed commit left open, in the background, and say so."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imgreview.core import paths
from imgreview.core.domain import StepResult
from imgreview.gui import words
from imgreview.gui.core_loader import load_core
from imgreview.gui.jobs import JobRunner

DELAY_MS = 300  # the window is painted first


def settle() -> tuple[tuple[StepResult, ...], int]:
    """Look at the open steps of the journal (in a worker thread); nothing to do is the rule.

    Returns what was settled, and how many commits were cut short and not decided about.
    """
    if not paths.journal_db().exists():
        return (), 0
    load_core()
    from imgreview.core.actions.journal import Journal
    from imgreview.core.actions.recovery import recover

    with Journal(paths.journal_db()) as journal:
        settled = recover(journal)
        return settled, len(journal.interrupted())


class Aftermath(QObject):
    """Settles once after the start. Signal: settled(str sentence) when something was open."""

    settled = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon."""
        self._timer.start()

    def stop(self) -> None:
        """Do not look any more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now."""
        job = self._runner.call(settle)
        job.finished.connect(self._on_settled)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_settled(self, found: tuple[tuple[StepResult, ...], int] | None) -> None:
        results, cut_short = found or ((), 0)
        if cut_short:
            self.settled.emit(
                self.tr("The last commit was cut short. Finish it or roll it back in History.")
            )
        elif results:
            text = self.tr("The last commit was interrupted. %1 were looked after; see History.")
            count = self.tr("%1 files").replace("%1", words.number(len(results)))
            one = self.tr("1 file")
            self.settled.emit(text.replace("%1", one if len(results) == 1 else count))

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        text = self.tr("The journal of commits could not be read: %1")
        self.settled.emit(text.replace("%1", str(error)))
