"""Image files without files: facts made up for keeper, relation and grouping tests."""

from datetime import datetime
from pathlib import Path

from imgreview.core.domain import Facts, FileId, ImageFile, MatchClass, Relation


def image_file(
    name: str,
    width: int = 4000,
    height: int = 3000,
    *,
    form: str = "JPEG",
    quality: int | None = 90,
    fields: int = 10,
    taken: datetime | None = None,
    camera: str | None = None,
    real_scale: float | None = None,
    enlarged: float | None = None,
    earlier: int | None = None,
    protected: bool = False,
    frames: int = 1,
) -> ImageFile:
    """Return a file of the given facts; its size follows from the pixels."""
    facts = Facts(
        format=form,
        width=width,
        height=height,
        taken=taken,
        camera=camera,
        metadata_fields=fields,
        jpeg_quality=quality if form == "JPEG" else None,
        real_scale=real_scale,
        enlarged=enlarged,
        earlier_quality=earlier,
        frames=frames,
    )
    file_id = FileId(Path("/photos") / name, size=width * height // 4, mtime_ns=1)
    return ImageFile(file_id, facts, protected=protected)


def relation(
    a: ImageFile, b: ImageFile, cls: MatchClass = MatchClass.RESIZED, **evidence: str | float
) -> Relation:
    """Return a relation of the given class between two files."""
    return Relation(a.id, b.id, cls, "resized", 0.95, evidence)
