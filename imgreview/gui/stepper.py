"""Long work of the window's own thread in pieces, between which the window lives on."""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

BUDGET_SECONDS = 0.008  # of one turn of the event loop


class Stepper(QObject):
    """Steps through iterators, one after the other, some milliseconds at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: list[tuple[Iterator[object], Callable[[], None]]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Return whether something is still to be done."""
        return bool(self._work)

    def run(self, work: Iterator[object], done: Callable[[], None]) -> None:
        """Exhaust an iterator in pieces, the first at once; then call `done`."""
        self._work.append((work, done))
        if len(self._work) == 1:
            self._timer.start(0)
            self._turn()

    def finish(self) -> None:
        """Do everything that is left now."""
        while self._work:
            self._step()

    @Slot()
    def _turn(self) -> None:
        end = time.perf_counter() + BUDGET_SECONDS
        while self._work and time.perf_counter() < end:
            self._step()

    def _step(self) -> None:
        work, done = self._work[0]
        try:
            next(work)
        except StopIteration:
            self._end()
            done()
        except BaseException:
            self._end()  # whatever it is, what follows is not held up
            raise

    def _end(self) -> None:
        self._work.pop(0)
        if not self._work:
            self._timer.stop()


_OF_SESSIONS: "WeakKeyDictionary[ReviewSession, Stepper]" = WeakKeyDictionary()


def stepper_of(session: "ReviewSession") -> Stepper:
    """Return the one stepper of all that changes a review: what comes second finds the first done.

    It goes with the review.
    """
    found = _OF_SESSIONS.get(session)
    if found is None:
        found = _OF_SESSIONS[session] = Stepper()
    return found
