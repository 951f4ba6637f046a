"""Each kind of rule prefers what it says, and passes on what it cannot tell apart."""

from dataclasses import replace
from datetime import datetime

import pytest

from imgreview.core.domain import Decision, Group, ImageFile, MatchClass, Relation
from imgreview.core.errors import UserError
from imgreview.core.rules.base import RULES, Line, line_of
from imgreview.core.rules.kinds import BROKEN
from imgreview.core.rules.kinds.no_copy_name import named_like_a_copy
from imgreview.core.rules.simulation import remark
from tests.core.rules.builders import group, photo, rules


def kept(line: Line | str, *files: ImageFile) -> list[str]:
    """Return the names of the files that a rule keeps; none for a tie."""
    marks = remark(group("g", *files), rules(line))
    return sorted(f.path.name for f, m in marks.items() if m.decision is Decision.KEEP)


def test_every_plug_in_loads_and_says_what_it_is() -> None:
    assert BROKEN == {}
    assert len(RULES.names()) >= 25
    for kind in RULES:
        assert kind.title
        assert kind.short
        assert kind.help.endswith(".")
        assert line_of(kind.name).tolerance == kind.usual


@pytest.mark.parametrize(
    ("rule", "better", "worse"),
    [
        ("pixels", {"edge": 2000}, {"edge": 1000}),
        ("real-pixels", {"edge": 1000, "real_scale": 1.0}, {"edge": 2000, "real_scale": 0.3}),
        ("larger-file", {"size": 2000}, {"size": 1000}),
        ("smaller-file", {"size": 1000}, {"size": 2000}),
        ("jpeg-quality", {"jpeg_quality": 92}, {"jpeg_quality": 80}),
        ("format", {"format": "DNG"}, {"format": "PNG"}),
        ("format", {"format": "MPO"}, {"format": "WEBP"}),
        ("gps", {"gps": (1.0, 2.0)}, {}),
        ("rating", {"rating": 3}, {"rating": None}),
        ("rating", {"rating": 0}, {"rating": -1}),
        ("has-date", {"taken": datetime(2020, 1, 1)}, {}),
        ("metadata", {"metadata_fields": 9}, {"metadata_fields": 2}),
        ("oldest-taken", {"taken": datetime(2019, 1, 1)}, {"taken": datetime(2020, 1, 1)}),
        ("oldest-taken", {"taken": datetime(2019, 1, 1)}, {}),
        ("newest-taken", {"taken": datetime(2020, 1, 1)}, {"taken": datetime(2019, 1, 1)}),
        ("oldest-file", {"mtime_ns": 10**18}, {"mtime_ns": 10**18 + 9 * 10**9}),
        ("newest-file", {"mtime_ns": 10**18 + 9 * 10**9}, {"mtime_ns": 10**18}),
        ("sharpness", {"sharpness": 0.5}, {"sharpness": 0.3}),
        ("colour", {"colour": 0.1}, {"colour": 0.001}),
    ],
)
def test_the_better_one_stays(
    rule: str, better: dict[str, object], worse: dict[str, object]
) -> None:
    good, bad = photo("good.jpg", **better), photo("bad.jpg", **worse)  # type: ignore[arg-type]
    assert kept(rule, good, bad) == ["good.jpg"]
    assert kept(rule, bad, good) == ["good.jpg"]
    assert kept(rule, good, replace(good, id=photo("other.jpg", **better).id)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "good", "bad"),
    [
        (line_of("folders", folders=["/photos/a", "/photos/b"]), "a/x.jpg", "b/x.jpg"),
        (line_of("folders", folders=["/photos/a"]), "a/deep/x.jpg", "ab/x.jpg"),
        (line_of("folders", folders=["/photos/a"], side="outside"), "b/x.jpg", "a/x.jpg"),
        (line_of("name-contains", words="BEST"), "the best.jpg", "other.jpg"),
        (line_of("name-contains", words="tmp", prefer="without"), "a/x.jpg", "a/tmp.jpg"),
        (line_of("name-contains", words="/a/", part="path"), "a/x.jpg", "b/x.jpg"),
        (line_of("name-pattern", pattern=r"^IMG_\d+"), "IMG_12.jpg", "x IMG_12.jpg"),
        (line_of("name-pattern", pattern="~", prefer="without"), "x.jpg", "x~.jpg"),
        (line_of("shortest-path"), "a.jpg", "long/er.jpg"),
        (line_of("fewest-folders"), "a very long name.jpg", "a/b.jpg"),
        (line_of("longest-name"), "birthday.jpg", "b.jpg"),
        (line_of("shortest-name"), "b.jpg", "birthday.jpg"),
        (line_of("no-copy-name"), "b.jpg", "b (1).jpg"),
    ],
)
def test_the_better_place_or_name_stays(line: Line, good: str, bad: str) -> None:
    assert kept(line, photo(bad), photo(good)) == [photo(good).path.name]


def test_near_ones_are_as_good() -> None:
    large, near, small = photo("a.jpg", 1000), photo("b.jpg", 990), photo("c.jpg", 900)
    assert kept(line_of("pixels", 0), large, near, small) == ["a.jpg"]
    assert kept(line_of("pixels", 5), large, near, small) == []
    then = remark(group("g", large, near, small), rules("pixels", "shortest-path"))
    assert then == {}
    fine = [replace(f, facts=replace(f.facts, sharpness=s)) for f, s in ((large, 0.3), (near, 0.5))]
    marks = remark(group("g", *fine, small), rules("pixels", "sharpness"))
    assert {f.path.name: m.line for f, m in marks.items()} == {"a.jpg": 1, "b.jpg": 1, "c.jpg": 0}


def test_what_is_not_known_decides_nothing() -> None:
    assert kept("jpeg-quality", photo("a.jpg", jpeg_quality=90), photo("b.png")) == []
    assert kept("sharpness", photo("a.jpg", sharpness=0.5), photo("b.jpg")) == []
    assert kept("oldest-taken", photo("a.jpg"), photo("b.jpg")) == []


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("photo (1)", True),
        ("photo(12)", True),
        ("photo - Kopie", True),
        ("photo - Copy (2)", True),
        ("photo copy 3", True),
        ("photo_copy", True),
        ("IMG~2", True),
        ("Kopie von photo", True),
        ("Copy of photo", True),
        ("写真 コピー", True),
        ("copyright", False),
        ("my copycat", False),
        ("photo", False),
        ("Budapest (2019)", False),
        ("(1) photo", False),
        ("copy", False),
    ],
)
def test_names_of_copies(name: str, copy: bool) -> None:
    assert named_like_a_copy(name) is copy


def test_a_crop_loses_against_its_whole_in_any_order() -> None:
    whole, crop = photo("whole.jpg", 1000), photo("crop.jpg", 1500)
    relation = Relation(
        crop.id, whole.id, MatchClass.CROPPED, "", evidence={"original": "b", "shown_of_a": 1.0}
    )
    made = Group("g", MatchClass.CROPPED, (crop, whole), (relation,), None)
    for files in ((crop, whole), (whole, crop)):
        marks = remark(replace(made, files=files), rules("whole"))
        assert marks[whole.id].decision is Decision.KEEP
        assert marks[crop.id].decision is Decision.REJECT


def test_the_suggestion_of_the_scan() -> None:
    made = group("g", photo("a.jpg"), photo("b.jpg"))
    assert remark(made, rules("suggested"))[made.files[0].id].decision is Decision.KEEP
    assert remark(replace(made, suggested=None), rules("suggested")) == {}


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("best", {}, "no rule called"),
        ("pixels", {"tolerance": 200}, "between 0 and 100"),
        ("pixels", {"tolerance": True}, "must be a number"),
        ("gps", {"tolerance": 1}, "takes no tolerance"),
        ("gps", {"words": "x"}, "no option"),
        ("folders", {"folders": "/a"}, "must be a list"),
        ("folders", {"side": "above"}, "one of: inside, outside"),
        ("name-contains", {"words": 3}, "must be text"),
        ("name-pattern", {"pattern": "("}, "not a regular expression"),
        ("name-pattern", {"pattern": "a" * 501}, "longer than"),
    ],
)
def test_lines_that_cannot_be(name: str, options: dict[str, object], words: str) -> None:
    with pytest.raises(UserError, match=words):
        line_of(name, **options)  # type: ignore[arg-type]
