"""What rejected files say and the kept one does not: found beforehand, to be copied if wanted."""

import os
from collections.abc import Callable, Generator
from dataclasses import replace
from types import TracebackType

from imgreview.core.actions.checks import Protected
from imgreview.core.actions.companions import Companions
from imgreview.core.actions.xmp_sidecar import fields_of_sidecar
from imgreview.core.domain import ActionPlan, PlannedAction, Rescue
from imgreview.core.errors import UnreadableError
from imgreview.core.events import Progress, Stage
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.fields import Portable
from imgreview.core.imaging.opening import read_checked
from imgreview.core.imaging.xmp import MAX_BYTES
from imgreview.core.jobs import CancelToken, ProgressMeter

TASK = "imgreview.core.imaging.portable:portable"

Read = Callable[[bytes], Portable]  # raises UnreadableError


class MetadataReader:
    """Reads files in a process of their own, and their XMP sidecars; use as a context manager."""

    def __init__(self) -> None:
        self._pool = DecoderPool(1)
        self._finder = Companions()

    def __call__(self, path: bytes) -> Portable:
        """Return what the file and its sidecars say; the sidecars have the last word."""
        own = self._pool.run(TASK, path)
        assert isinstance(own, Portable)
        for companion in self._finder.of(path):
            if companion.lower().endswith(b".xmp"):
                own = read_sidecar(companion).over(own)
        return own

    def __enter__(self) -> "MetadataReader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.close()


def read_sidecar(path: bytes) -> Portable:
    """Return what an XMP sidecar says; nothing when it cannot be read."""
    try:
        data, _ = read_checked(path, MAX_BYTES)
    except UnreadableError:
        return Portable()
    return fields_of_sidecar(data)


def with_rescue(
    plan: ActionPlan, read: Read, token: CancelToken
) -> Generator[Progress, None, ActionPlan]:
    """Yield progress while files are read; return the plan with a `rescue` on some of its steps.

    What several rejected files of a group say is copied once, from the first of them. Kept files
    in protected folders get nothing, because nothing is written there.
    """
    finder = _Finder(read, Protected(plan.protected))
    meter = ProgressMeter(Stage.ACT, len(plan.steps))
    steps = []
    for step in plan.steps:
        token.check()
        steps.append(replace(step, rescue=finder.rescue(step)))
        meter.step()
        if meter.due():
            yield meter.report(step.file.path.name)
    return replace(plan, steps=tuple(steps))


def without_rescue(plan: ActionPlan) -> ActionPlan:
    """Return the plan as it is carried out when nobody asked for a rescue."""
    return replace(plan, steps=tuple(replace(s, rescue=None) for s in plan.steps))


class _Finder:
    def __init__(self, read: Read, protected: Protected) -> None:
        self._read = read
        self._protected = protected
        self._kept: dict[bytes, Portable | None] = {}  # with what is rescued for it already

    def rescue(self, step: PlannedAction) -> Rescue | None:
        """Return what to copy from the file of a step; None when there is nothing."""
        for keeper in step.keepers:
            path = os.fsencode(keeper.path)
            if self._protected.covers(path):
                continue
            known = self._known(path)
            own = self._try(os.fsencode(step.file.path))
            if known is None or own is None:
                return None
            fields = own.beyond(known)
            self._kept[path] = known.over(own)
            return Rescue(keeper.path, fields) if fields else None
        return None

    def _known(self, path: bytes) -> Portable | None:
        if path not in self._kept:
            self._kept[path] = self._try(path)
        return self._kept[path]

    def _try(self, path: bytes) -> Portable | None:
        try:
            return self._read(path)
        except UnreadableError:
            return None
