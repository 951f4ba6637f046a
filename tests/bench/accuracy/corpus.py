"""Build a folder of photographs, their copies and look-alikes, with the truth about every file."""

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from PIL import Image, ImageOps

from tests.bench.accuracy.drawn import DRAWN
from tests.bench.accuracy.edits import KINDS

SUFFIXES = {".jpg", ".jpeg", ".png"}
EDGE = 1200  # photographs are made at most this long, so that a run takes minutes


@dataclass(frozen=True, slots=True)
class Truth:
    """What one file is: `base` is shared by all copies of one picture."""

    base: str
    kind: str  # "base", a name of KINDS, or "drawn"
    half: int  # 0 to choose thresholds on, 1 to report on: by the parity of the photo's digest


def photographs(folder: Path, count: int, seed: int) -> list[Path]:
    """Return `count` picture files below `folder`, chosen by their contents and the seed."""
    files = [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in SUFFIXES and p.is_file()]
    salt = str(seed).encode()
    unique = {hashlib.sha256(salt + p.read_bytes()).hexdigest(): p for p in files}
    return [unique[key] for key in sorted(unique)][:count]


def _save(image: Image.Image, path: Path, quality: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".png":
        image.save(path)
    else:
        image.save(path, quality=quality)


def build(
    photos: Sequence[Path], out: Path, copies: int, drawn: int, seed: int
) -> dict[str, Truth]:
    """Write the corpus into the new folder `out` and return the truth by relative path.

    Every photograph gets `copies` different kinds, all kinds equally often; `drawn` look-alikes
    of each sort are added.
    """
    shutil.rmtree(out, ignore_errors=True)
    truth: dict[str, Truth] = {}
    rng = Random(seed)
    deck: list[str] = []
    for number, path in enumerate(photos):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        half = int(digest[-1], 16) % 2
        with Image.open(path) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
        image.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS)
        base = f"camera/{number:04}.jpg"
        _save(image, out / base, 92)
        truth[base] = Truth(digest[:12], "base", half)
        with Image.open(out / base) as opened:
            image = opened.convert("RGB")
        chosen: list[str] = []
        while len(chosen) < copies:
            if not set(deck) - set(chosen):
                deck += rng.sample(sorted(KINDS), len(KINDS))
            kind = next(k for k in deck if k not in chosen)
            deck.remove(kind)
            chosen.append(kind)
        for kind in chosen:
            made = KINDS[kind]
            name = f"other/{rng.getrandbits(40):010x}{made.suffix}"
            _save(made.edit(image, Random(f"{seed} {digest} {kind}")), out / name, made.quality)
            truth[name] = Truth(digest[:12], kind, half)
    for sort, draw in DRAWN.items():
        for number in range(drawn):
            name = f"drawn/{rng.getrandbits(40):010x}.jpg"
            _save(draw(number), out / name, 88)
            truth[name] = Truth(f"{sort}{number}", "drawn", number % 2)
    text = json.dumps({name: asdict(t) for name, t in truth.items()}, indent=1)
    (out.parent / f"{out.name}.truth.json").write_text(text, encoding="utf-8")
    return truth
