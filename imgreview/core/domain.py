"""The words of the trade: frozen values that every layer speaks, free of Qt and of storage."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

EvidenceValue = str | int | float | bool | None
Matrix = tuple[float, float, float, float, float, float, float, float, float]


class MatchClass(StrEnum):
    """What kind of copy a picture is, strongest statement first."""

    IDENTICAL = "identical"  # the same bytes
    SAME_PIXELS = "same-pixels"  # the same decoded pixels, other metadata or container
    RE_ENCODED = "re-encoded"  # same size, other quality or format
    RESIZED = "resized"
    TURNED = "turned"  # rotated or mirrored
    CROPPED = "cropped"
    TONAL = "tonal"  # brightness, colour, filter, blur, noise
    EDITED = "edited"  # local: text, border, sticker, screenshot of it
    BURST = "burst"  # same scene, another exposure
    SIMILAR = "similar"  # proposed but not proven

    @property
    def strength(self) -> int:
        """Return 0 for the strongest statement, growing as it weakens."""
        return _STRENGTH[self]

    @property
    def is_copy(self) -> bool:
        """Return whether the class claims that both files show one exposure."""
        return self not in (MatchClass.BURST, MatchClass.SIMILAR)


_STRENGTH = {cls: place for place, cls in enumerate(MatchClass)}


class Decision(StrEnum):
    """What a person wants done with a file."""

    UNDECIDED = "undecided"
    KEEP = "keep"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, order=True)
class FileId:
    """Which file, in which state; any change on disk gives another FileId.

    `path` may hold surrogate escapes; use `os.fsencode(path)` for the bytes given by the system.
    Times are nanoseconds, sizes bytes.
    """

    path: Path
    size: int
    mtime_ns: int
    ctime_ns: int = 0
    dev: int = 0
    ino: int = 0

    def __hash__(self) -> int:
        """Return a hash of what differs: a scan asks for hundreds of thousands of them."""
        return hash((self.ino, self.size, self.mtime_ns) if self.ino else self.path)


@dataclass(frozen=True, slots=True)
class Facts:
    """What one decode learned about a picture; sizes are those of the upright picture."""

    format: str  # Pillow's name: JPEG, PNG, WEBP, …
    width: int
    height: int
    orientation: int = 1  # EXIF tag 274 as stored, 1 when absent or out of range
    taken: datetime | None = None  # EXIF DateTimeOriginal, naive local time
    camera: str | None = None
    gps: tuple[float, float] | None = None  # latitude, longitude in degrees
    metadata_fields: int = 0  # EXIF/XMP/IPTC fields present
    jpeg_quality: int | None = None  # estimated from the quantisation tables, 1..100
    frames: int = 1
    deep: bool = False  # more than 8 bits a channel
    alpha: bool = False  # some of it can be seen through
    sharpness: float | None = None  # 0..1, of the working picture
    real_scale: float | None = None  # 0..1 share of the linear size that holds detail
    enlarged: float | None = None  # 0..1 probability of being made from a smaller copy
    earlier_quality: int | None = None  # of a stronger JPEG compression it once went through
    flatness: float = 0.0  # 0..1; 1 is a picture without any detail
    truncated: bool = False
    rating: int | None = None  # stars 1..5 of EXIF or XMP, -1 rejected, 0 or None: none given
    colour: float | None = None  # 0..1 mean chroma of the working picture; 0 is grey

    @property
    def pixels(self) -> int:
        """Return width times height."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class ImageFile:
    """One picture file: its identity, its facts and how it was reached."""

    id: FileId
    facts: Facts
    protected: bool = False
    aliases: tuple[Path, ...] = ()  # other names of the same (device, inode)
    digest: bytes | None = None  # BLAKE2b-256 of the whole file where it was needed
    pixel_digest: bytes | None = None  # BLAKE2b-256 of size and full-resolution pixels

    @property
    def path(self) -> Path:
        """Return the path under which the scan found the file."""
        return self.id.path


@dataclass(frozen=True, slots=True)
class Relation:
    """Why file `b` belongs with file `a`, where `a` is the better picture of the two."""

    a: FileId
    b: FileId
    cls: MatchClass
    sentence: str  # "resized to 50 %, re-encoded at about q72": completes "B is A …"
    score: float = 1.0  # 0..1 confidence
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    transform: Matrix | None = None  # row-major homography, b's unit square → a's unit square


@dataclass(frozen=True, slots=True)
class Group:
    """Files that show one picture, best first; each member is related to `files[0]`."""

    id: str  # stable for the same leader, so that a growing group stays the same group
    cls: MatchClass  # the strongest statement that holds for the whole group
    files: tuple[ImageFile, ...]
    relations: tuple[Relation, ...]  # one for each of files[1:], `a` being files[0]
    suggested: FileId | None  # None: a tie that must not be decided for the person
    reasons: tuple[str, ...] = ()  # why `suggested`, in words, deciding criterion first
    weak: bool = False  # held together by one weak link

    @property
    def reclaimable(self) -> int:
        """Return the bytes freed when only the suggested (or first) file stays."""
        keep = self.suggested or self.files[0].id
        freed = 0
        for file in self.files:
            one = file.id
            # sizes first: to compare paths takes a hundred times as long
            if one is not keep and not file.protected and (one.size != keep.size or one != keep):
                freed += one.size
        return freed


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """One step of undo: what the decisions of some files were and became.

    A group that the person rejected as a whole, by name, is the set of all its files (path, size,
    mtime_ns). `given_up` are such groups of which the step says so, `claimed` those of which it
    takes that word back.
    """

    before: Mapping[FileId, Decision]
    after: Mapping[FileId, Decision]
    label: str
    given_up: frozenset[frozenset[tuple[Path, int, int]]] = frozenset()
    claimed: frozenset[frozenset[tuple[Path, int, int]]] = frozenset()

    def inverse(self) -> "DecisionChange":
        """Return the change that takes this one back."""
        return DecisionChange(self.after, self.before, self.label, self.claimed, self.given_up)


class WarningKind(StrEnum):
    """What Commit must tell before it acts."""

    WHOLE_GROUP = "whole-group"
    KEEPER_CHANGED = "keeper-changed"
    FILE_CHANGED = "file-changed"
    PROTECTED = "protected"
    NO_TRASH = "no-trash"
    OTHER_VOLUME = "other-volume"
    HARD_LINK = "hard-link"
    COMPANIONS = "companions"
    NO_SPACE = "no-space"
    FOR_EVER = "for-ever"


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """One thing to know before committing, with the files it is about."""

    kind: WarningKind
    sentence: str
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Rescue:
    """What a rejected file says that the kept one does not, to be written into a sidecar.

    `fields` are (name, text) pairs; names: gps ("latitude longitude" in degrees), taken (ISO 8601,
    naive local time), keyword (one pair for each), rating (1..5), caption.
    """

    keeper: Path
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One file (with its companions) and what will happen to it."""

    action: str  # a name in the ACTIONS registry: trash, move, delete
    file: FileId
    group: str
    keepers: tuple[FileId, ...]  # at least one must be proven present before the act
    exact: bool = False  # the group claims identical bytes: re-digest against the keeper
    target: Path | None = None  # destination file for move
    companions: tuple[Path, ...] = ()  # sidecars that travel along
    digest: bytes | None = None  # content digest of the file at scan time, if known
    allow_empty: bool = False  # the person asked by name for the whole group to go
    rescue: Rescue | None = None  # asked for: copied before the file goes


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """What Commit will do, checked and ready; building one never touches a file."""

    id: str
    steps: tuple[PlannedAction, ...]
    warnings: tuple[PlanWarning, ...]
    bytes_freed: int
    refused: tuple[tuple[Path, str], ...] = ()  # (file, reason) that no rule allows to touch
    protected: tuple[Path, ...] = ()  # folders to check again at the act


class StepState(StrEnum):
    """Where one journalled step stands."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"
    CLOSED = "closed"  # by hand: where the file is was never confirmed


@dataclass(frozen=True, slots=True)
class StepResult:
    """What became of one planned action."""

    file: Path
    state: StepState
    action: str
    where: Path | None = None  # where it is now
    reason: str = ""  # one sentence when it failed
    size: int = 0
