"""Everything that leaves a running job; a job is a generator of these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from imgreview.core.domain import Group, StepResult


class Stage(StrEnum):
    """The stages of a scan, in order."""

    WALK = "walk"
    EXACT = "exact"
    PREVIEW = "preview"  # thumbnails inside camera files decide what is decoded first
    DECODE = "decode"
    EMBED = "embed"  # a model looks at the pictures
    GROUP = "group"
    DETAIL = "detail"  # large pictures at full size: is the detail real
    ACT = "act"


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A stage began; `total` is None while it is not known."""

    stage: Stage
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is; at most 20 of these a second."""

    stage: Stage
    done: int
    total: int | None
    bytes_done: int = 0
    rate: float = 0.0  # items per second, smoothed
    seconds_left: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class FileSkipped:
    """A file that could not be read, and why, in one sentence."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class GroupsFound:
    """New or changed groups; `retired` ids are gone (their files are in `groups` or alone)."""

    groups: tuple[Group, ...]
    retired: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PicturesListed:
    """The names of all pictures that were read (or would have been), by their folder."""

    folders: Mapping[Path, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ScanFinished:
    """The scan ended; `complete` is False when it was stopped."""

    scanned: int
    skipped: int
    seconds: float
    complete: bool = True
    cached: int = 0  # files whose fingerprints came from the cache
    by_thumbnail: int = 0  # files of a quick scan whose embedded thumbnail resembles no other


@dataclass(frozen=True, slots=True)
class StepDone:
    """One file of a commit or an undo was handled."""

    result: StepResult


@dataclass(frozen=True, slots=True)
class CommitFinished:
    """A commit or undo ended."""

    batch: str
    results: tuple[StepResult, ...] = field(default=())
    cancelled: bool = False


Event = (
    StageStarted
    | Progress
    | FileSkipped
    | GroupsFound
    | PicturesListed
    | ScanFinished
    | StepDone
    | CommitFinished
)
