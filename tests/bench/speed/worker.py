"""One contestant on one folder, in a process of its own: prints one JSON object."""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from imgreview.core.domain import Group
from imgreview.core.events import (
    Event,
    FileSkipped,
    GroupsFound,
    Progress,
    ScanFinished,
    Stage,
)
from imgreview.core.jobs import CancelToken
from imgreview.core.methods.models import best_model
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Preset, Root, ScanRequest, preset_settings

WORK = 500  # pixels: the limit decodes at the scale that the program needs
BITS = 8
Said = dict[str, float | int | None]


def imgreview(folder: Path, jobs: int, preset: str) -> Said:
    """Scan with the cache of IMGREVIEW_HOME and tell when groups were proposed and proven."""
    kind = Preset(preset)
    model = best_model() if kind is Preset.THOROUGH else None  # as the program does
    match = preset_settings(kind, model)
    request = ScanRequest((Root(folder),), kind, match=match, jobs=jobs)
    start = time.monotonic()
    with open_ports(request) as ports:
        said = listened(find_groups(request, ports, CancelToken()), start)
    return {**said, "seconds": time.monotonic() - start}


def listened(events: Iterable[Event], start: float) -> Said:
    """Listen to a scan that began at `start` and tell when groups were proposed and proven."""
    seen: list[tuple[float, GroupsFound]] = []
    scanned = 0
    for event in events:
        if isinstance(event, GroupsFound):
            seen.append((time.monotonic() - start, event))
        elif isinstance(event, ScanFinished):
            scanned = event.scanned
    return {"files": scanned, **arrivals(seen)}


def thumbnails(folder: Path, jobs: int) -> Said:
    """Scan until the first file is decoded and tell when the first group was shown."""
    kind = Preset.FAST
    request = ScanRequest((Root(folder),), kind, match=preset_settings(kind), jobs=jobs)
    start = time.monotonic()
    first: float | None = None
    files = groups = 0
    last = 0.0
    token = CancelToken()
    with open_ports(request) as ports:
        for event in find_groups(request, ports, token):
            if isinstance(event, GroupsFound) and event.groups:
                last = time.monotonic() - start
                first = last if first is None else first
                groups += len(event.groups)
            elif isinstance(event, Progress) and event.stage is Stage.PREVIEW:
                files = event.done
            elif isinstance(event, FileSkipped | Progress) and files:
                token.cancel()  # decoding began
    return {"files": files, "first": first, "groups": groups, "all": last}


def arrivals(seen: list[tuple[float, GroupsFound]]) -> Said:
    """Return how many groups stood at the end, and when they were first proposed and proven."""
    standing: dict[str, Group] = {}
    for _, event in seen:
        for key in event.retired:
            standing.pop(key, None)
        standing.update((g.id, g) for g in event.groups)
    final = [frozenset(f.path for f in g.files) for g in standing.values() if g.cls.is_copy]
    proposed, proven = _first(final, seen, any_class=True), _first(final, seen, any_class=False)
    return {
        "groups": len(final),
        "first": min(proposed, default=None),
        "proposed95": _share(proposed, 0.95),
        "proven95": _share(proven, 0.95),
    }


def _first(
    final: list[frozenset[Path]], seen: list[tuple[float, GroupsFound]], *, any_class: bool
) -> list[float]:
    """Return for each final group when two of its files were first shown together."""
    of = {path: number for number, group in enumerate(final) for path in group}
    times: dict[int, float] = {}
    for when, event in seen:
        for group in event.groups:
            if not any_class and not group.cls.is_copy:
                continue
            numbers = [of[f.path] for f in group.files if f.path in of]
            for number in numbers:
                if numbers.count(number) > 1:
                    times.setdefault(number, when)
    return sorted(times.values())


def _share(times: list[float], share: float) -> float | None:
    return times[min(len(times) - 1, int(len(times) * share))] if times else None


def limit(folder: Path, jobs: int) -> Said:
    """Decode every JPEG at the smallest useful scale and do nothing else."""
    return _each(folder, jobs, _decoded)


def imagehash(folder: Path, jobs: int) -> Said:
    """Hash every picture with ImageHash as a plain script does, then compare all pairs."""
    import imagehash as library

    codes: list[np.ndarray] = []

    def hashed(path: Path) -> None:
        codes.append(library.phash(_decoded(path)).hash.ravel())

    said = _each(folder, jobs, hashed)
    bits = np.array(codes, np.float32) * 2 - 1
    near = (bits.shape[1] - bits @ bits.T) / 2 <= BITS
    return {**said, "pairs": int(near.sum() - len(near)) // 2}


def pdqhash(folder: Path, jobs: int) -> Said:
    """Hash every picture with PDQ where its package is installed."""
    library = importlib.import_module("pdqhash")
    return _each(folder, jobs, lambda path: library.compute(np.asarray(_decoded(path))))


def _decoded(path: Path) -> Image.Image:
    with Image.open(path) as image:
        long = max(image.size)
        if long > WORK:
            image.draft(None, (image.width * WORK // long, image.height * WORK // long))
        image.load()
        return image


def _each(folder: Path, jobs: int, work: Callable[[Path], object]) -> Said:
    files = sorted(p for p in folder.rglob("*") if p.is_file())

    def done(path: Path) -> bool:
        try:
            work(path)
        except UnidentifiedImageError:  # a folder as it is holds other files too
            return False
        return True

    with ThreadPoolExecutor(jobs) as pool:
        return {"files": sum(pool.map(done, files))}


CONTESTANTS: dict[str, Callable[[Path, int], Said]] = {
    "limit": limit,
    "thumbnails": thumbnails,
    "imagehash": imagehash,
    "pdqhash": pdqhash,
}


def main(words: list[str]) -> None:
    """Run `NAME FOLDER JOBS [PRESET]`."""
    name, folder, jobs, *rest = words
    if name == "imgreview":
        said = imgreview(Path(folder), int(jobs), rest[0] if rest else "fast")
    else:
        said = CONTESTANTS[name](Path(folder), int(jobs))
    print(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1:])
