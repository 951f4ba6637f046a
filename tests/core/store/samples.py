"""Groups and files as a scan would give them, with paths that are not UTF-8."""

import os
from datetime import datetime
from pathlib import Path

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation


def file_id(
    name: str | bytes, size: int = 1000, mtime_ns: int = 1_700_000_000_123_456_789
) -> FileId:
    path = Path(os.fsdecode(b"/photos/" + os.fsencode(name)))
    return FileId(path, size, mtime_ns, mtime_ns + 5, 66, 1234)


def image(name: str | bytes, *, full: bool = False, size: int = 1000) -> ImageFile:
    if not full:
        return ImageFile(file_id(name, size), Facts("PNG", 640, 480))
    facts = Facts(
        "JPEG",
        4000,
        3000,
        orientation=6,
        taken=datetime(2024, 2, 29, 23, 59, 59, 250_000),
        camera="Nikon D750",
        gps=(48.137154, -11.576124),
        metadata_fields=57,
        jpeg_quality=92,
        frames=2,
        sharpness=0.123456789,
        real_scale=0.5,
        flatness=0.25,
        truncated=True,
    )
    return ImageFile(
        file_id(name, size),
        facts,
        protected=True,
        aliases=(Path("/photos/alias.jpg"), Path(os.fsdecode(b"/photos/\xff\xfe.jpg"))),
        digest=bytes(range(32)),
        pixel_digest=bytes(range(32, 64)),
    )


def group(identifier: str = "g1", weak: bool = False) -> Group:
    best = image(b"caf\xe9.jpg", full=True)
    other = image("snow\n\u2603\u202e.png", size=77)
    relation = Relation(
        best.id,
        other.id,
        MatchClass.CROPPED,
        "cropped to 82 %, re-encoded at about q72",
        0.93,
        {"inliers": 120, "ratio": 0.1 + 0.2, "mirrored": False, "model": None, "name": "orb"},
        (0.9, 0.01, 0.05, -0.01, 0.9, 1 / 3, 0.0, 1e-17, 1.0),
    )
    return Group(
        identifier,
        MatchClass.CROPPED,
        (best, other),
        (relation,),
        None if weak else best.id,
        () if weak else ("more pixels",),
        weak,
    )
