"""Small groups of made-up files for tests of a review."""

from collections.abc import Sequence
from pathlib import Path

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation


def picture(name: str, size: int = 1000, *, protected: bool = False, edge: int = 400) -> ImageFile:
    """Return a picture file called `name` in /photos."""
    facts = Facts("JPEG", edge, edge * 3 // 4)
    return ImageFile(FileId(Path("/photos") / name, size, 7_000), facts, protected=protected)


def group(
    group_id: str,
    files: Sequence[ImageFile],
    cls: MatchClass = MatchClass.RESIZED,
    *,
    suggest: bool = True,
    weak: bool = False,
) -> Group:
    """Return a group of files related to the first, which is suggested unless told."""
    relations = tuple(
        Relation(files[0].id, f.id, cls, "resized to 50 %", evidence={"phash": 2})
        for f in files[1:]
    )
    return Group(
        group_id,
        cls,
        tuple(files),
        relations,
        files[0].id if suggest else None,
        ("has 4× the pixels",) if suggest else (),
        weak,
    )


def simple(group_id: str, count: int = 3, cls: MatchClass = MatchClass.RESIZED) -> Group:
    """Return a group of `count` files named after the group."""
    return group(group_id, [picture(f"{group_id}-{i}.jpg", 1000 - i) for i in range(count)], cls)
