"""Globs of include and exclude."""

import pytest

from imgreview.core.scan.patterns import Patterns


@pytest.mark.parametrize(
    ("glob", "path", "expected"),
    [
        ("*.png", b"a.png", True),
        ("*.png", b"deep/down/A.PNG", True),
        ("*.png", b"a.jpg", False),
        ("private", b"2019/private", True),
        ("private/", b"private", True),
        ("private", b"privateer", False),
        ("2019/*", b"2019/a.jpg", True),
        ("2019/*", b"2019/trip/a.jpg", False),
        ("2019/**", b"2019/trip/a.jpg", True),
        ("/2019/*", b"2019/a.jpg", True),
        ("**/export/*.jpg", b"export/a.jpg", True),
        ("**/export/*.jpg", b"x/y/export/a.jpg", True),
        ("**/export/*.jpg", b"x/exports/a.jpg", False),
        ("IMG_[0-9]?.jpg", b"img_12.jpg", True),
        ("IMG_[!0-9].jpg", b"img_1.jpg", False),
        ("a[b", b"a[b", True),
        ("a+(b).jpg", b"a+(b).jpg", True),
        ("*", b"\xff\nx", True),
        ("[z-a]x", b"[z-a]x", True),
        ("[a--b]&&.jpg", b"-&&.jpg", True),
        ("[[&~]x", b"[x", True),
        ("[!a]x", b"ax", False),
    ],
)
def test_match(glob: str, path: bytes, expected: bool) -> None:
    assert Patterns([glob]).match(path) is expected


def test_no_pattern_matches_nothing() -> None:
    assert not Patterns([])
    assert not Patterns(["", "/"])
    assert not Patterns([]).match(b"a")


def test_any_of_several() -> None:
    patterns = Patterns(["*.png", "raw/*"])
    assert patterns.match(b"raw/a.dng")
    assert patterns.match(b"b.png")
    assert not patterns.match(b"b.jpg")
