"""Simulations outside of the window's own thread, one after the other, the newest wins."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imgreview.core.domain import FileId, Group
from imgreview.core.jobs import CancelToken
from imgreview.core.review.verdicts import Lookup
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import Scope, Simulation, steps
from imgreview.gui.jobs import Job, JobRunner

WAIT_MS = 120  # after the last change a simulation starts
SHOWN = 2000  # changes listed
AT_ONCE = 300  # groups that are simulated without a thread: some milliseconds


@dataclass(frozen=True, slots=True)
class Trial:
    """What to simulate."""

    groups: Sequence[Group]
    rules: RuleSet
    decisions: Lookup
    scope: Scope
    by_rules: Callable[[FileId], bool]


@dataclass(frozen=True, slots=True)
class Result:
    """A simulation and the first of its changes."""

    done: Simulation
    marks: tuple[Mark, ...]


def run(trial: Trial, token: CancelToken) -> Generator[int, None, Result]:
    """Simulate (in a worker thread); yield how many groups were looked at."""
    work = steps(trial.groups, trial.rules, trial.decisions, trial.scope, trial.by_rules)
    while True:
        token.check()
        try:
            yield next(work)
        except StopIteration as end:
            done: Simulation = end.value
            return Result(done, tuple(islice(done.marks(), SHOWN)))


class Simulator(QObject):
    """Simulates what it is asked for last.

    Signals: started(); progressed(int groups); finished(object Result); failed(str sentence).
    """

    started = Signal()
    progressed = Signal(int)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, runner: JobRunner | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._trial: Trial | None = None
        self._job: Job | None = None
        self._next: Trial | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Return whether a result is still to come."""
        return self._timer.isActive() or self._job is not None

    def ask(self, trial: Trial) -> None:
        """Simulate this instead of whatever was asked before."""
        self._trial = trial
        self.stop()
        self.started.emit()
        self._timer.start()

    def ask_again(self, trial: Trial) -> None:
        """Simulate this after what is running.

        A scan that goes on finding groups would otherwise never let a simulation end.
        """
        if self._job is None:
            self.ask(trial)
        else:
            self._next = trial

    def stop(self) -> None:
        """Forget what is running."""
        self._timer.stop()
        self._next = None
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    @Slot()
    def _start(self) -> None:
        trial = self._trial
        if trial is None:
            return
        if self._runner is None or len(trial.groups) <= AT_ONCE:
            work = run(trial, CancelToken())
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    self.finished.emit(end.value)
                    return
        self._job = job = self._runner.start(_Work(trial))
        job.event.connect(self._on_step)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_step(self, groups: object) -> None:
        if self._job is not None and isinstance(groups, int):
            self.progressed.emit(groups)

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        # None comes from a job that was cancelled; the one that replaced it says more.
        if isinstance(result, Result) and self._trial is not None:
            if result.done.rules is not self._trial.rules:
                return
            self._job = None
            following = self._next
            self.finished.emit(result)
            if following is not None:
                self.ask(following)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(str(error))


class _Work:
    """A callable that the runner gives its token to."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial

    def __call__(self, token: CancelToken) -> Generator[int, None, Result]:
        return run(self._trial, token)
