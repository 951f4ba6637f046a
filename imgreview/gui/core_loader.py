"""The one gate through which the window imports the heavy parts of the core, late.

Two threads that import packages whose modules know each other can lock each other out (Python
then raises a deadlock error in one of them), so whoever needs these parts comes through here.
"""

import importlib
import threading

_LOCK = threading.Lock()
_PARTS = (
    "imgreview.core.actions.recovery",
    "imgreview.core.review.session",
    "imgreview.core.rules.marks",
    "imgreview.core.report",
    "imgreview.core.methods.models",
    "imgreview.core.fingerprinting",
    "imgreview.core.asking",
    "imgreview.core.pipeline",
    "imgreview.core.comparison",
)
_done = threading.Event()


def load_core() -> None:
    """Import NumPy, the methods, the scan, the review and the actions; at once when they are there.

    May be called from any thread; a second caller waits for the first.
    """
    if _done.is_set():
        return
    with _LOCK:
        for name in _PARTS:
            importlib.import_module(name)
        _done.set()
