"""Who is suggested when one of two files is the worse: `python -m tests.bench.keeper`."""

import argparse
import hashlib
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from PIL import Image, ImageOps

from imgreview.core.domain import Group
from imgreview.core.events import GroupsFound
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Preset, Root, ScanRequest, preset_settings
from tests.bench.accuracy.corpus import photographs
from tests.bench.keeper.losers import LOSERS, Loser, saved

HERE = Path(__file__).resolve().parents[3]
EDGE = 1000  # originals are made at most this long
LEAST = 360  # pixels of the shorter side of a photograph that is taken


def original(path: Path, rng: Random) -> bytes | None:
    """Return a photograph as a camera would have written it, with no earlier compression.

    It is reduced, which takes it off the grid of any JPEG it was, and saved once, with EXIF.
    """
    with Image.open(path) as opened_file:
        image = ImageOps.exif_transpose(opened_file).convert("RGB")
    share = min(0.8, EDGE / max(image.size))
    size = (round(image.width * share), round(image.height * share))
    if min(size) < LEAST * 0.8:
        return None
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Maker", f"Camera {rng.randint(1, 9)}"
    exif.get_ifd(0x8769)[0x9003] = f"20{rng.randint(10, 24)}:05:{rng.randint(10, 28)} 12:30:00"
    kept = image.resize(size, Image.Resampling.LANCZOS)
    return saved(kept, rng.choice((80, 85, 90, 93)), exif=exif.tobytes())


def build(photos: list[Path], folder: Path, loser: Loser, kind: str) -> int:
    """Write pairs of one kind below `folder` and return how many."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "a").mkdir(parents=True)
    (folder / "b").mkdir()
    count = 0
    for number, path in enumerate(photos):
        data = original(path, Random(f"{path.name}"))
        if data is None:
            continue
        count += 1
        # Which of the two has the earlier path must tell nothing.
        first, second = ("a", "b") if number % 2 else ("b", "a")
        (folder / first / f"{number:03}.jpg").write_bytes(data)
        name = f"{number:03} copy{loser.suffix}"
        (folder / second / name).write_bytes(loser.make(data, Random(f"{path.name} {kind}")))
    return count


def judged(folder: Path, preset: Preset) -> tuple[Counter[str], list[str]]:
    """Return how often the original was suggested, nobody was, or the copy; and the mistakes."""
    request = ScanRequest((Root(folder),), preset, match=preset_settings(preset), use_cache=False)
    groups: dict[str, Group] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
    said: Counter[str] = Counter()
    wrong = []
    for group in groups.values():
        names = {f.path.name[:3] for f in group.files}
        if len(group.files) != 2 or len(names) != 1 or not group.cls.is_copy:
            continue
        kept = [f.path.name for f in group.files if f.id == group.suggested]
        answer = "tie" if not kept else "wrong" if "copy" in kept[0] else "right"
        said[answer] += 1
        if answer == "wrong":
            wrong.append(f"{names.pop()}: {group.cls}, {'; '.join(group.reasons)}")
    return said, wrong


def main(argv: list[str] | None = None) -> int:
    """Print, for each kind of worse copy, the shares of right, open and wrong suggestions."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.keeper", description=__doc__)
    parser.add_argument("--photos", type=Path, default=HERE.parent / "shared" / "photos")
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "imgreview-keep")
    parser.add_argument("--count", type=int, default=36, help="photographs to take")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only photographs of this half")
    parser.add_argument("--preset", default="thorough")
    parser.add_argument("--kinds", nargs="*", default=list(LOSERS))
    options = parser.parse_args(argv)
    taken = [p for p in photographs(options.photos, 10_000, 1) if large_enough(p, options.half)]
    if not taken:
        print(f"There are no photographs in {options.photos}; name a folder with --photos.")
        return 2
    print("| worse copy | pairs | right % | tie % | wrong % | not grouped |")
    print("|---|---:|---:|---:|---:|---:|")
    for kind in options.kinds:
        count = build(taken[: options.count], options.out, LOSERS[kind], kind)
        said, wrong = judged(options.out, Preset(options.preset))
        total = max(1, said.total())
        shares = " | ".join(f"{100 * said[k] / total:.0f}" for k in ("right", "tie", "wrong"))
        note = " (either may be first)" if LOSERS[kind].open_end else ""
        print(f"| {kind}{note} | {count} | {shares} | {count - said.total()} |", flush=True)
        for line in wrong:
            print(f"  {kind}: {line}", file=sys.stderr)
    return 0


def large_enough(path: Path, half: int | None) -> bool:
    """Return whether a photograph is of the wanted half (by its digest) and large enough."""
    data = path.read_bytes()
    if half is not None and int(hashlib.sha256(data).hexdigest()[-1], 16) % 2 != half:
        return False
    with Image.open(path) as image:
        return min(image.size) >= LEAST


if __name__ == "__main__":
    sys.exit(main())
