"""Reports: JSON keys, order of groups, paths that are not UTF-8, words for people."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imgreview.core import report
from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import FileSkipped
from imgreview.core.report import Report, outline
from imgreview.core.settings import Root, ScanRequest

ODD = Path(os.fsdecode(b"/photos/caf\xe9\n.jpg"))


def picture(path: str | Path, size: int = 1000, *, protected: bool = False) -> ImageFile:
    """Return a file as a scan describes it."""
    identity = FileId(Path(path), size, 1_700_000_000_000_000_123)
    return ImageFile(identity, Facts("JPEG", 400, 300), protected)


def pair(a: ImageFile, b: ImageFile, cls: MatchClass = MatchClass.RESIZED) -> Group:
    """Return a group of two whose first file is suggested."""
    link = Relation(a.id, b.id, cls, "resized to 50 %", 0.9, {"phash": 2}, (1.0,) * 9)
    return Group(f"g-{a.path.name}", cls, (a, b), (link,), a.id, ("4× the pixels of B",))


def found(*groups: Group, complete: bool = True) -> Report:
    """Return a report over these groups with one skipped file."""
    request = ScanRequest((Root(Path("/photos")), Root(Path("/safe"), protected=True)))
    skipped = (FileSkipped(ODD, "This is not a picture."),)
    return Report(request, 12, 1.23456, groups, skipped, complete)


def test_json_has_the_schema_and_survives_odd_names() -> None:
    out = io.StringIO()
    a, b = picture("/photos/a.jpg"), picture(ODD, 250)
    report.write_json(found(pair(a, b)), out)
    assert out.getvalue().isascii()
    data = json.loads(out.getvalue())
    assert (data["schema"], data["scanned"], data["seconds"]) == ("imgreview.report/1", 12, 1.235)
    (group,) = data["groups"]
    first, second = group["files"]
    assert first == {
        "path": "/photos/a.jpg",
        "size": 1000,
        "mtime_ns": 1_700_000_000_000_000_123,
        "width": 400,
        "height": 300,
        "format": "JPEG",
        "suggested": True,
        "protected": False,
    }
    assert os.fsencode(second["path"]) == os.fsencode(ODD)
    assert second["relation"] == {
        "to": "/photos/a.jpg",
        "class": "resized",
        "sentence": "resized to 50 %",
        "score": 0.9,
        "evidence": {"phash": 2},
        "transform": [1.0] * 9,
        "outline": [[1.0, 1.0]] * 4,
    }
    assert os.fsencode(data["skipped"][0]["path"]) == os.fsencode(ODD)
    assert data["settings"]["roots"][1] == {"path": "/safe", "protected": True}


def test_strongest_class_comes_first_then_most_space() -> None:
    weak = pair(picture("/c"), picture("/c2", 9000), MatchClass.CROPPED)
    small = pair(picture("/a"), picture("/a2", 10))
    large = pair(picture("/b"), picture("/b2", 20))
    assert report.standing([weak, small, large]) == (large, small, weak)


def test_csv_escapes_what_no_table_can_hold() -> None:
    out = io.StringIO()
    report.write_csv(found(pair(picture("/photos/a.jpg"), picture(ODD))), out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert tuple(rows[0]) == report.CSV_COLUMNS
    assert [r["suggested"] for r in rows] == ["yes", ""]
    assert rows[1]["path"] == r"/photos/caf\xe9\n.jpg"
    assert rows[1]["sentence"] == "resized to 50 %"


def test_text_marks_the_keeper_and_locks() -> None:
    group = pair(picture("/photos/a.jpg"), picture("/safe/b.jpg", 2_400_000, protected=True))
    lines = list(report.text(found(group)))
    assert lines[0] == "1. resized: 2 pictures, 0 bytes to win"
    assert lines[1] == "  * /photos/a.jpg  400×300 JPEG, 1.0 kB"
    assert lines[2] == "    /safe/b.jpg  400×300 JPEG, 2.4 MB [protected]  (resized to 50 %)"
    assert lines[3] == "    * suggested: 4× the pixels of B"


def test_the_summary_counts_and_says_when_it_was_cut_short() -> None:
    group = pair(picture("/a"), picture("/b", 250))
    words = report.summary(found(group, complete=False))
    assert words == (
        "12 pictures looked at in 1.2 s: 1 group, 250 bytes could be freed; "
        "1 could not be read. The scan was stopped before its end."
    )


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (2_449_000, "2.4 MB"),
        (7_300_000_000, "7.3 GB"),
        (4_000_000_000_000, "4000.0 GB"),
    ],
)
def test_sizes_in_the_unit_people_read(size: int, words: str) -> None:
    assert report.size_words(size) == words


def test_the_outline_of_a_crop_is_given_in_the_whole_picture() -> None:
    kept = (0.5, 0.0, 0.25, 0.0, 0.6, 0.1, 0.0, 0.0, 1.0)
    assert outline(kept) == [[0.25, 0.1], [0.75, 0.1], [0.75, 0.7], [0.25, 0.7]]
    mirrored = (-1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    assert outline(mirrored)[0] == [1.0, 0.0]


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None))
    | st.just(os.fsdecode(b"caf\xe9")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=3), PLAIN, max_size=4))
def test_lines_are_put_in_as_python_does(data: dict[str, object]) -> None:
    assert report.indented(data) == json.dumps(data, indent=1)
