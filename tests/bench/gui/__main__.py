"""Run the bench of the window: `python -m tests.bench.gui`."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.bench.gui.figures import Figure, from_json, table

MEASURES = {
    "start": "measure_looks:first_window",
    "next": "measure_looks:next_group",
    "blink": "measure_looks:blink",
    "list": "measure_lists:long_list",
    "memory": "measure_lists:memory",
    "stored": "measure_lists:stored",
    "events": "measure_jobs:live_events",
    "steps": "measure_steps:large_steps",
    "jobs": "measure_jobs:scan_and_commit",
}


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gui", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="MEASURE", help=" ".join(MEASURES))
    parser.add_argument(
        "--folder", type=Path, help="keeps the pictures that are drawn (2 GB) for the next run"
    )
    parser.add_argument("--one", help=argparse.SUPPRESS)  # in a process of its own
    return parser.parse_args(argv)


def _measure(name: str, folder: Path) -> list[Figure]:
    """Run one measure in a process with a home of its own."""
    with tempfile.TemporaryDirectory(prefix="home-", dir=folder) as home:
        env = dict(os.environ, IMGREVIEW_HOME=home, XDG_DATA_HOME=f"{home}/data", HOME=home)
        if "DISPLAY" not in env and "WAYLAND_DISPLAY" not in env:
            env.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "tests.bench.gui", "--folder", str(folder), "--one", name]
        out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=env)
    if out.returncode:
        return [Figure(f"{name} did not end", float(out.returncode), "", 0)]
    return [from_json(data) for data in json.loads(out.stdout.splitlines()[-1])]


def main(argv: list[str] | None = None) -> int:
    """Measure, print the table; 1 when a limit is missed."""
    options = _arguments(argv)
    if options.one:
        module, name = MEASURES[options.one].split(":")
        work: Callable[[Path], list[Figure]] = getattr(
            import_module(f"tests.bench.gui.{module}"), name
        )
        print(json.dumps([f.to_json() for f in work(options.folder)]))
        return 0
    unknown = [n for n in options.names if n not in MEASURES]
    if unknown:
        print(f"There is no measure {unknown[0]}; there are {', '.join(MEASURES)}.")
        return 2
    with tempfile.TemporaryDirectory(prefix="imgreview-bench-") as scratch:
        folder = (options.folder or Path(scratch)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        figures: list[Figure] = []
        for name in options.names or MEASURES:
            print(f"{name} …", file=sys.stderr, flush=True)
            figures += _measure(name, folder)
    print(table(figures))
    return 0 if all(f.passed for f in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
