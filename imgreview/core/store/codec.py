"""Groups, files and relations to JSON and back, exactly; paths survive that are not UTF-8.

Undecodable bytes of a path are the surrogates of PEP 383; `json.dumps` with `ensure_ascii`
writes them as escapes, so that the text itself is plain ASCII.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Matrix, Relation
from imgreview.core.errors import BugError

Json = dict[str, Any]
Reader = Callable[[list[Any]], FileId]


def file_id_to_json(file: FileId) -> list[Any]:
    """Return [path, size, mtime_ns, ctime_ns, dev, ino]."""
    return [str(file.path), file.size, file.mtime_ns, file.ctime_ns, file.dev, file.ino]


def file_id_from_json(data: list[Any]) -> FileId:
    """Return the identity that `file_id_to_json` wrote."""
    path, size, mtime_ns, ctime_ns, dev, ino = data
    return FileId(Path(path), size, mtime_ns, ctime_ns, dev, ino)


def facts_to_json(facts: Facts) -> Json:
    """Return the facts of a picture as JSON values; defaults are left out."""
    data: Json = {"format": facts.format, "width": facts.width, "height": facts.height}
    plain = {
        "orientation": facts.orientation,
        "taken": facts.taken.isoformat() if facts.taken else None,
        "camera": facts.camera,
        "gps": list(facts.gps) if facts.gps else None,
        "metadata_fields": facts.metadata_fields,
        "jpeg_quality": facts.jpeg_quality,
        "frames": facts.frames,
        "deep": facts.deep,
        "alpha": facts.alpha,
        "sharpness": facts.sharpness,
        "real_scale": facts.real_scale,
        "enlarged": facts.enlarged,
        "earlier_quality": facts.earlier_quality,
        "flatness": facts.flatness,
        "truncated": facts.truncated,
        "rating": facts.rating,
        "colour": facts.colour,
    }
    return data | {k: v for k, v in plain.items() if v != _DEFAULTS[k]}


_DEFAULTS: Json = {
    "orientation": 1,
    "taken": None,
    "camera": None,
    "gps": None,
    "metadata_fields": 0,
    "jpeg_quality": None,
    "frames": 1,
    "deep": False,
    "alpha": False,
    "sharpness": None,
    "real_scale": None,
    "enlarged": None,
    "earlier_quality": None,
    "flatness": 0.0,
    "truncated": False,
    "rating": None,
    "colour": None,
}


def facts_from_json(data: Mapping[str, Any]) -> Facts:
    """Return the facts that `facts_to_json` wrote; unknown keys are passed over."""
    values: Json = {k: data.get(k, default) for k, default in _DEFAULTS.items()}
    taken, gps = values["taken"], values["gps"]
    values["taken"] = datetime.fromisoformat(taken) if taken else None
    values["gps"] = (gps[0], gps[1]) if gps else None
    return Facts(format=data["format"], width=data["width"], height=data["height"], **values)


def image_to_json(image: ImageFile) -> Json:
    """Return one file of a group as JSON values."""
    return {
        "id": file_id_to_json(image.id),
        "facts": facts_to_json(image.facts),
        "protected": image.protected,
        "aliases": [str(p) for p in image.aliases],
        "digest": image.digest.hex() if image.digest else None,
        "pixel_digest": image.pixel_digest.hex() if image.pixel_digest else None,
    }


def image_from_json(data: Mapping[str, Any], identity: Reader = file_id_from_json) -> ImageFile:
    """Return the file that `image_to_json` wrote."""
    return ImageFile(
        id=identity(data["id"]),
        facts=facts_from_json(data["facts"]),
        protected=data["protected"],
        aliases=tuple(Path(p) for p in data["aliases"]),
        digest=bytes.fromhex(data["digest"]) if data["digest"] else None,
        pixel_digest=bytes.fromhex(data["pixel_digest"]) if data["pixel_digest"] else None,
    )


def relation_to_json(relation: Relation) -> Json:
    """Return a relation as JSON values."""
    return {
        "a": file_id_to_json(relation.a),
        "b": file_id_to_json(relation.b),
        "class": relation.cls.value,
        "sentence": relation.sentence,
        "score": relation.score,
        "evidence": dict(relation.evidence),
        "transform": list(relation.transform) if relation.transform else None,
    }


def relation_from_json(data: Mapping[str, Any], identity: Reader = file_id_from_json) -> Relation:
    """Return the relation that `relation_to_json` wrote."""
    return Relation(
        a=identity(data["a"]),
        b=identity(data["b"]),
        cls=MatchClass(data["class"]),
        sentence=data["sentence"],
        score=data["score"],
        evidence=data["evidence"],
        transform=_matrix(data["transform"]),
    )


def _matrix(values: list[float] | None) -> Matrix | None:
    if values is None:
        return None
    a, b, c, d, e, f, g, h, i = values
    return (a, b, c, d, e, f, g, h, i)


def group_to_json(group: Group) -> str:
    """Return a group as one line of ASCII JSON."""
    data = {
        "id": group.id,
        "class": group.cls.value,
        "files": [image_to_json(f) for f in group.files],
        "relations": [relation_to_json(r) for r in group.relations],
        "suggested": file_id_to_json(group.suggested) if group.suggested else None,
        "reasons": list(group.reasons),
        "weak": group.weak,
    }
    return json.dumps(data, ensure_ascii=True, separators=(",", ":"))


def group_from_json(text: str) -> Group:
    """Return the group that `group_to_json` wrote; BugError when the text is none."""
    known: dict[tuple[Any, ...], FileId] = {}

    def identity(values: list[Any]) -> FileId:
        # Paths are most of the work and of the memory: a file and its relations share theirs.
        found = known.get(tuple(values))
        return found or known.setdefault(tuple(values), file_id_from_json(values))

    try:
        data = json.loads(text)
        return Group(
            id=data["id"],
            cls=MatchClass(data["class"]),
            files=tuple(image_from_json(f, identity) for f in data["files"]),
            relations=tuple(relation_from_json(r, identity) for r in data["relations"]),
            suggested=identity(data["suggested"]) if data["suggested"] else None,
            reasons=tuple(data["reasons"]),
            weak=data["weak"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise BugError(f"a stored group could not be read: {error!r}") from error
