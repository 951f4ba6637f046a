"""Finds threads, child processes and timers that a test started and did not end."""

import gc
import os
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 3.0  # seconds that something may take to end after its test

# Python's own helper of `spawn`: one for the whole run, ends with it.
HELPERS = (b"resource_tracker", b"semaphore_tracker", b"forkserver")


@dataclass(frozen=True)
class Running:
    """What is alive at one moment."""

    threads: frozenset[threading.Thread]
    children: frozenset[int]
    timers: frozenset[int]


def children() -> frozenset[int]:
    """Return the ids of our living child processes; empty where there is no /proc."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = entry.read_bytes().rpartition(b")")[2].split()[:2]
        except OSError:
            continue  # the process ended while we looked
        if int(parent) == os.getpid() and state != b"Z":
            found.add(int(entry.parent.name))
    return frozenset(pid for pid in found if _counts(pid))


def _counts(pid: int) -> bool:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return bool(command) and not any(helper in command for helper in HELPERS)


def timers() -> frozenset[int]:
    """Return the `id` of every active QTimer; empty when no application exists."""
    core = sys.modules.get("PySide6.QtCore")
    app = core.QCoreApplication.instance() if core is not None else None
    if core is None or app is None:
        return frozenset()
    import shiboken6

    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    core.QCoreApplication.processEvents()
    found = [o for o in gc.get_objects() if isinstance(o, core.QTimer)]
    return frozenset(id(o) for o in found if shiboken6.isValid(o) and o.isActive())


def now(with_timers: bool = False) -> Running:
    """Return what is alive."""
    return Running(
        frozenset(t for t in threading.enumerate() if t.is_alive()),
        children(),
        timers() if with_timers else frozenset(),
    )


def left_behind(before: Running, with_timers: bool = False, patience: float = PATIENCE) -> str:
    """Return what is alive and was not before, in words; empty when nothing is."""
    deadline = time.monotonic() + patience
    while True:
        after = now(with_timers)
        words = [f"thread {t.name!r}" for t in after.threads - before.threads]
        words += [f"child process {_describe(pid)}" for pid in after.children - before.children]
        words += [f"QTimer {_timer(i)}" for i in after.timers - before.timers]
        if not words or time.monotonic() > deadline:
            return ", ".join(sorted(words))
        gc.collect()
        time.sleep(0.05)


def _describe(pid: int) -> str:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
    except OSError:
        command = b""
    return f"{pid} ({os.fsdecode(command).strip()[:120]})"


def _timer(identity: int) -> str:
    for candidate in gc.get_objects():
        if id(candidate) == identity:
            parent = candidate.parent()
            return f"of {type(parent).__name__}, every {candidate.interval()} ms"
    return "gone"
