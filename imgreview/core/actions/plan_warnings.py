"""What Commit must tell beforehand: warnings gathered by kind, each with its files."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from imgreview.core.actions import mounts, words
from imgreview.core.domain import PlannedAction, PlanWarning, WarningKind

QUARANTINE = "imgreview-rejects"
RESERVE = 64 << 20  # leave a destination drive this much room


def quarantine_folder(file: Path) -> Path:
    """Return a folder on the same drive to move rejects to where that drive has no trash.

    It lies at the highest writable folder of the mount above the file; it is not made.
    """
    real = os.path.realpath(os.fsencode(file.parent))
    best = folder = mounts.existing(real)
    top = mounts.top_dir(folder)
    while folder != top:
        folder = os.path.dirname(folder)
        if mounts.writable(folder):
            best = folder
    return Path(os.fsdecode(best)) / QUARANTINE


def _count(files: Sequence[Path]) -> str:
    return files[0].name if len(files) == 1 else f"{len(files)} files"


class Findings:
    """Refusals with their reasons, and one warning for each kind and sentence."""

    def __init__(self) -> None:
        self.refused: list[tuple[Path, str]] = []
        self._found: dict[tuple[WarningKind, str], list[Path]] = {}

    def warn(self, kind: WarningKind, files: Iterable[Path], sentence: str) -> None:
        """Add files to a warning; `{count}` in the sentence becomes a name or a number."""
        self._found.setdefault((kind, sentence), []).extend(files)

    def refuse(
        self, file: Path, why: str, kind: WarningKind | None = None, sentence: str = ""
    ) -> None:
        """Refuse one file, and warn if a kind is given."""
        self.refused.append((file, why))
        if kind is not None:
            self.warn(kind, [file], sentence)

    def no_trash(self, file: Path, why: str) -> None:
        """Refuse a file whose drive has no trash; name a folder to move it to instead."""
        instead = words.shown(os.fsencode(quarantine_folder(file)))
        self.refuse(
            file, f"It cannot go to the trash: {why}.", WarningKind.NO_TRASH,
            f"{{count}} cannot go to the trash: {why.replace('{', '{{').replace('}', '}}')}. "
            "Move to a folder on the same drive instead, for example "
            f"{instead.replace('{', '{{').replace('}', '}}')}.",
        )  # fmt: skip

    def companions(
        self, along: Sequence[Path], staying: Sequence[Path], unique: Sequence[Path]
    ) -> None:
        """Tell of the files that go along, that a kept file needs, and that have no like."""
        if along:
            self.warn(
                WarningKind.COMPANIONS, along,
                "{count} will go along (sidecars, films of Live Photos, RAW files of a pair).",
            )  # fmt: skip
        if staying:
            self.warn(
                WarningKind.COMPANIONS, staying,
                "{count} will stay, because a file that is kept needs it as well.",
            )  # fmt: skip
        if unique:
            self.warn(
                WarningKind.COMPANIONS, unique,
                "{count} (films or RAW files) will stay, because what is kept has none like it.",
            )  # fmt: skip

    def for_ever(self, files: Sequence[Path]) -> None:
        """Tell that nothing can be brought back."""
        if files:
            self.warn(
                WarningKind.FOR_EVER, files,
                "{count} will be deleted for ever. This cannot be undone, and no trash keeps them.",
            )  # fmt: skip

    def volumes(self, steps: Sequence[PlannedAction], target: Path) -> None:
        """Tell of files that must be copied to another drive, and whether they fit there."""
        to = os.fsencode(target)
        same: dict[Path, bool] = {}
        apart: list[PlannedAction] = []
        for step in steps:
            folder = step.file.path.parent
            if folder not in same:
                same[folder] = mounts.same_volume(os.fsencode(folder), to)
            if not same[folder]:
                apart.append(step)
        if not apart:
            return
        self.warn(
            WarningKind.OTHER_VOLUME, (s.file.path for s in apart),
            "{count} will be copied to another drive, checked there, and only then taken away.",
        )  # fmt: skip
        needed = sum(s.file.size for s in apart)
        free = mounts.free_bytes(to)
        if free is not None and needed + RESERVE > free:
            self.warn(
                WarningKind.NO_SPACE, [target],
                f"The destination drive has {free / 1e6:,.0f} MB free, but "
                f"{needed / 1e6:,.0f} MB are to be moved there.",
            )  # fmt: skip

    def warnings(self) -> tuple[PlanWarning, ...]:
        """Return the warnings in the order of `WarningKind`."""
        order = list(WarningKind)
        found = sorted(self._found.items(), key=lambda item: order.index(item[0][0]))
        return tuple(
            PlanWarning(kind, sentence.format(count=_count(files)), tuple(files))
            for (kind, sentence), files in found
        )
