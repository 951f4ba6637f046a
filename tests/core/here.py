"""Scans whose decoder tasks run in this process, and whose files may refuse to be read."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from imgreview.core.errors import UnreadableError
from imgreview.core.events import Event
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import MatchSettings, Root, ScanRequest

Pairs = frozenset[frozenset[bytes]]
MATCH = MatchSettings()


class HerePool(DecoderPool):
    """Runs the tasks of decoder processes in this one; refuses some files, by task and name."""

    refused: frozenset[tuple[str, str]] = frozenset()

    def run(self, task: str, path: bytes, **options: object) -> object:
        """Return what the task says of the file."""
        module, name = task.split(":")
        if (name, Path(os.fsdecode(path)).name) in self.refused:
            raise UnreadableError("The disk could not be read.")
        return getattr(import_module(module), name)(path, **options)


def scan(
    *roots: Root | Path,
    match: MatchSettings = MATCH,
    ignored: Pairs = frozenset(),
    use_cache: bool = True,
) -> list[Event]:
    """Run a scan to its end and return all its events."""
    places = tuple(r if isinstance(r, Root) else Root(r) for r in roots)
    request = ScanRequest(places, match=match, use_cache=use_cache, jobs=1)
    with open_ports(request) as ports:
        ports = replace(ports, ignored=ignored, pool=HerePool(1))
        return list(find_groups(request, ports, CancelToken()))


@contextmanager
def nothing_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail when a file of the folder is opened here or given to a decoder process."""
    watching, seen = [True], []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event != "open" or not watching[0] or not isinstance(arguments[0], str | bytes):
            return
        if os.fsdecode(arguments[0]).startswith(f"{folder}{os.sep}"):
            seen.append(arguments[0])

    sys.addaudithook(watch)

    def run(*asked: object, **options: object) -> None:
        raise AssertionError(f"decoded: {asked} {options}")

    with monkeypatch.context() as patched:
        patched.setattr(HerePool, "run", run)
        yield
    watching[0] = False
    assert seen == []
