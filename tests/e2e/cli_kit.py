"""Runs the program as a person's shell does, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Return standard output as JSON."""
        return json.loads(self.out)


def command(*words: str | Path) -> list[str | bytes]:
    """Return the command line of the program with these words."""
    return [sys.executable, "-m", "imgreview", *(os.fsencode(w) for w in words)]


def run(
    *words: str | Path, cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> Done:
    """Run a command to its end; the private home comes from this process."""
    done = subprocess.run(
        command(*words),
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **(environment or {})},
        check=False,
        timeout=180,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def groups_of(data: dict[str, Any]) -> set[frozenset[str]]:
    """Return the groups of a report as sets of file names."""
    return {frozenset(Path(f["path"]).name for f in g["files"]) for g in data["groups"]}


def write_plan(
    file: Path,
    groups: list[tuple[list[Path], list[Path]]],
    action: str = "trash",
    target: Path | None = None,
) -> Path:
    """Write a plan of (keep, reject) groups."""
    data: dict[str, Any] = {
        "schema": "imgreview.plan/1",
        "action": action,
        "groups": [
            {"keep": [os.fspath(p) for p in keep], "reject": [os.fspath(p) for p in reject]}
            for keep, reject in groups
        ],
    }
    if target is not None:
        data["target"] = os.fspath(target)
    file.write_text(json.dumps(data), encoding="utf-8")
    return file
