"""The engine after decoding: a listing of files that were never written, with made-up fingerprints.

The files are real names with sizes and no blocks on the disk, so that a hundred thousand of them
are made in seconds; the cache holds fingerprints of noise for all of them, and of a hundredth it
holds those of another one with a few bits turned over. What a decoder would be asked for (the
working pictures of candidates) is noise made on the spot. So the first scan measures the listing,
the cache, the search, the proofs of what is near by chance and the grouping, and the second one
what a folder without changes takes.
"""

import hashlib
import io
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from imgreview.core import paths, proving
from imgreview.core.analysis import BLOCKS, FACTS
from imgreview.core.domain import Facts, FileId
from imgreview.core.errors import BugError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import Ports, find_groups
from imgreview.core.proposing import Proposals
from imgreview.core.scan.walk import Found, walk
from imgreview.core.settings import Preset, Root, ScanRequest, preset_settings
from imgreview.core.store.codec import facts_to_json
from imgreview.core.store.fingerprints import FingerprintStore, Row
from tests.bench.speed.worker import Said, listened

FOLDER = 500  # files of one folder
FIRST = 1000  # bytes of the first file; no two have one size, so that none is read for its bytes
NEAR = 3  # bits by which a planted copy differs


class NoisePool(DecoderPool):
    """Decoder processes that make every working picture up from the name of its file."""

    def run(self, task: str, path: bytes, **options: Any) -> Any:
        """Return the working picture of a file, or what a proof comes to."""
        if task == proving.TASK:
            return proving.proven(path, **options)
        if not task.endswith(":working_picture"):
            raise BugError(f"no file here can be asked for {task}")
        seed = int.from_bytes(hashlib.blake2b(path, digest_size=4).digest(), "little")
        noise = np.random.default_rng(seed).integers(0, 256, (24, 32, 3), dtype=np.uint8)
        picture = Image.fromarray(noise).resize((320, 240), Image.Resampling.BICUBIC)
        held = io.BytesIO()
        picture.save(held, "JPEG", quality=85)
        return held.getvalue()


def make(folder: Path, count: int) -> None:
    """Make `count` files without content, in folders of 500, and fill the cache for them."""
    for number in range(count):
        place = folder / f"{number // FOLDER:04d}"
        if number % FOLDER == 0:
            place.mkdir(parents=True)
        file = os.open(place / f"IMG_{number:07d}.jpg", os.O_CREAT | os.O_WRONLY | os.O_EXCL)
        os.ftruncate(file, FIRST + number)
        os.close(file)
    request = asked(folder)
    found = [e for e in walk(request.roots, request.walk, CancelToken()) if isinstance(e, Found)]
    with FingerprintStore(paths.fingerprints_db()) as store:
        for begin in range(0, count, 5000):
            store.put_many(_rows([e.id for e in found[begin : begin + 5000]], request, begin))


def _rows(files: list[FileId], request: ScanRequest, seed: int) -> Iterator[Row]:
    rng = np.random.default_rng(seed)
    methods = [m for m in Proposals(request.match).recipe().methods() if m not in (FACTS, BLOCKS)]
    facts = json.dumps(facts_to_json(Facts("JPEG", 640, 480, jpeg_quality=85))).encode()
    codes = rng.integers(0, 256, (len(methods), len(files), 8, 8), dtype=np.uint8)
    copies = len(files) // 100
    codes[:, len(files) - copies :] = codes[:, :copies]
    codes[:, len(files) - copies :, :, 0] ^= (1 << NEAR) - 1
    blocks = rng.integers(0, 256, (len(files), 8, 8, 3), dtype=np.uint8)
    for number, file in enumerate(files):
        content = hashlib.blake2b(os.fsencode(file.path), digest_size=16).digest()
        yield file, content, FACTS, facts
        yield file, content, BLOCKS, blocks[number].tobytes()
        for name, turned in zip(methods, codes[:, number], strict=True):
            yield file, content, name, turned.tobytes()


def asked(folder: Path) -> ScanRequest:
    """Return the request: the preset that most scans use."""
    return ScanRequest((Root(folder),), Preset.FAST, match=preset_settings(Preset.FAST))


def scan(folder: Path) -> Said:
    """Scan once and tell what came of it."""
    request = asked(folder)
    start = time.monotonic()
    with FingerprintStore(paths.fingerprints_db()) as store, NoisePool(1) as pool:
        said = listened(find_groups(request, Ports(pool, store, None), CancelToken()), start)
    return {**said, "seconds": time.monotonic() - start}


def main(words: list[str]) -> None:
    """Run `make FOLDER COUNT` or `scan FOLDER`."""
    if words[0] == "make":
        make(Path(words[1]), int(words[2]))
        print("{}")
    else:
        print(json.dumps(scan(Path(words[1]))))


if __name__ == "__main__":
    main(sys.argv[1:])
