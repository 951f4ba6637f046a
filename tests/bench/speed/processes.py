"""Run a program and measure what it and all its children take."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

EVERY = 0.1  # seconds between looks at the memory


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: seconds of wall clock and of CPU, peak bytes of the whole tree."""

    wall: float
    cpu: float
    peak: int
    said: Mapping[str, Any]  # the JSON object that the program printed last


def measured(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end; RuntimeError when it fails."""
    start = monotonic()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})}
    ) as process:
        peak = [0]
        done = threading.Event()
        watch = threading.Thread(target=_watch, args=(process.pid, peak, done), daemon=True)
        watch.start()
        out = process.stdout.read() if process.stdout is not None else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = monotonic() - start
    done.set()
    watch.join()
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    lines = [line for line in out.splitlines() if line.startswith("{")]
    said = json.loads(lines[-1]) if lines else {}
    return Run(wall, usage.ru_utime + usage.ru_stime, peak[0], said)


def worker(*words: str, home: Path) -> Run:
    """Run `tests.bench.speed.worker` with these words, its files below `home`."""
    command = [sys.executable, "-m", "tests.bench.speed.worker", *words]
    return measured(command, {"IMGREVIEW_HOME": str(home), "OMP_NUM_THREADS": "1"})


def _watch(root: int, peak: list[int], done: threading.Event) -> None:
    while not done.wait(EVERY):
        peak[0] = max(peak[0], sum(_memory(pid) for pid in tree(root)))


def tree(root: int) -> set[int]:
    """Return a process and all below it (Linux; elsewhere none)."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        parents[int(entry.parent.name)] = int(fields[1])
    found, fresh = set(), {root} & parents.keys()
    while fresh:
        found |= fresh
        fresh = {pid for pid, parent in parents.items() if parent in fresh} - found
    return found


def _memory(pid: int) -> int:
    """Return the bytes of a process, shared pages counted by their share (PSS)."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
    except OSError:
        return 0  # it ended meanwhile, or the system does not say
    return 0
