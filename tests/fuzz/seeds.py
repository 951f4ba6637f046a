"""Sound examples of everything that is parsed, for fuzzers to spoil."""

import io
import json
from typing import Any

from PIL import Image

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import FileSkipped
from imgreview.core.report import Report, write_json
from imgreview.core.rules import ruleset
from imgreview.core.rules.presets import PRESETS
from imgreview.core.settings import Root, ScanRequest
from imgreview.core.store import judgement_file
from tests.fuzz.targets import BASE
from tests.pictures import photo

XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:exif="http://ns.adobe.com/exif/1.0/" xmp:Rating="3" exif:GPSLatitude="52,31.2N"
exif:GPSLongitude="13,24.4E" exif:DateTimeOriginal="2020-01-02T03:04:05"><dc:subject><rdf:Bag>
<rdf:li>sea</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


def pictures() -> list[bytes]:
    """Return a small picture in several formats, with EXIF and a thumbnail-sized APP1."""
    with Image.open(photo("chelsea.png")) as image:
        small = image.convert("RGB")
    small.thumbnail((48, 48))
    exif = Image.Exif()
    exif[274], exif[272], exif[36867] = 6, "Camera", "2020:01:02 03:04:05"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 1.0)})
    made = []
    for kind in ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP"):
        out = io.BytesIO()
        options: dict[str, Any] = {"exif": exif} if kind in ("JPEG", "PNG", "WEBP") else {}
        small.save(out, kind, **options)
        made.append(out.getvalue())
    out = io.BytesIO()
    small.save(out, "JPEG", progressive=True)
    return [*made, out.getvalue()]


def exif_block() -> bytes:
    """Return the EXIF block of the first picture."""
    with Image.open(io.BytesIO(pictures()[0])) as image:
        return bytes(image.info["exif"])


def _group() -> Group:
    facts = Facts("JPEG", 40, 30)
    a, b = (ImageFile(FileId(BASE / n, 10, 20), facts) for n in ("a.jpg", "b.jpg"))
    relation = Relation(a.id, b.id, MatchClass.RESIZED, "to 50 %", 0.9, {"phash": 2}, (1.0,) * 9)
    return Group("g", MatchClass.RESIZED, (a, b), (relation,), a.id, ("larger",))


def documents() -> dict[str, Any]:
    """Return a sound document of each kind as JSON values."""
    out = io.StringIO()
    skipped = (FileSkipped(BASE / "c.jpg", "Broken."),)
    write_json(Report(ScanRequest((Root(BASE),)), 2, 1.0, (_group(),), skipped), out)
    facts = {"format": "JPEG", "width": 40, "height": 30}
    files = [{"path": [0, n], "size": 10, "mtime_ns": 20, "facts": facts} for n in ("a", "b")]
    relation = {"file": 1, "class": "resized", "sentence": "x", "transform": [1.0] * 9}
    return {
        "plan": {
            "schema": "imgreview.plan/1",
            "action": "move",
            "target": "/out",
            "protected": ["/safe"],
            "groups": [
                {"id": "g", "keep": [{"path": "a.jpg", "size": 1, "mtime_ns": 2}],
                 "reject": ["b.jpg"], "exact": True}
            ],
        },
        "report": json.loads(out.getvalue()),
        "review": {
            "schema": "imgreview.review/1",
            "title": "t",
            "roots": [{"path": str(BASE), "relative": ".."}],
            "search": {"preset": "fast", "walk": {"hidden": True}, "match": {"hash_bits": 64}},
            "groups": [
                {"id": "g", "class": "resized", "files": files, "relations": [relation],
                 "suggested": 0}
            ],
            "choices": [{"path": [0, "a"], "size": 10, "mtime_ns": 20, "decision": "keep"}],
            "wishes": {"labels": [[[0, "a"], 1, 2, "", 3]], "folders": [[[0, "f"], True]]},
        },
        "rules": ruleset.to_dict(PRESETS[0]),
        "judgements": {
            "schema": judgement_file.SCHEMA,
            "pairs": [{"a": "0" * 64, "b": "1" * 64, "added": "2020-01-02", "names": ["/a", None]}],
        },
    }  # fmt: skip
