"""Reading what a file says about its photograph, from wherever it says it."""

import os
from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import xmp
from imgreview.core.imaging.fields import Portable, degrees_of, moment_of
from imgreview.core.imaging.portable import portable
from tests.core.actions.metadata_kit import exif_block, packet, picture, with_iptc

KEYWORDS = ("Zürich & Umgebung", "<lake>")


def test_a_bare_picture_says_nothing(tmp_path: Path) -> None:
    assert portable(os.fsencode(picture(tmp_path / "a.jpg"))) == Portable()


def test_exif(tmp_path: Path) -> None:
    found = portable(os.fsencode(picture(tmp_path / "a.jpg", exif=exif_block())))
    assert found.gps == pytest.approx((47.375, -8.5))
    assert found == Portable(
        found.gps, "2019-08-07T06:05:04", ("See", "Berge"), 3, "Ein schöner Tag"
    )


def test_iptc(tmp_path: Path) -> None:
    file = with_iptc(picture(tmp_path / "a.jpg"), ("Zürich".encode(), b"M\xfcnchen"), b"Ein Tag")
    assert portable(os.fsencode(file)) == Portable(
        keywords=("Zürich", "München"), caption="Ein Tag"
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_packet_in_the_file(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "a"
    image = Image.new("RGB", (9, 9), "navy")
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet().decode())
        image.save(file, kind, pnginfo=info)
    elif kind == "TIFF":
        image.save(file, kind, tiffinfo={700: packet()})
    else:
        image.save(file, kind, xmp=packet())
    found = portable(os.fsencode(file))
    assert found.gps == pytest.approx((47.3712345, -8.54))
    assert (found.taken, found.rating) == ("2019-08-07T06:05:04", 4)
    assert found.keywords == KEYWORDS
    assert found.caption == 'A "day" out'


@pytest.mark.parametrize("text", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "  ", "DCIM\\100"])
def test_what_the_camera_writes_is_no_caption(tmp_path: Path, text: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = text
    file = picture(tmp_path / "a.jpg", exif=exif.tobytes())
    assert portable(os.fsencode(file)) == Portable()


def test_a_damaged_packet_says_nothing(tmp_path: Path) -> None:
    file = picture(tmp_path / "a.jpg", xmp=packet()[:-300])
    assert portable(os.fsencode(file)) == Portable()


def test_no_picture_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(packet())
    with pytest.raises(UnreadableError):
        portable(os.fsencode(file))


@pytest.mark.parametrize("bad", [
    b"", b"<x", b"<x/><y/>", b"\xff\xfe", b"<x>" * 500,
    b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', b"<x>&b;</x>", b"<x/>" + bytes(5 << 20),
])  # fmt: skip
def test_hostile_packets_are_refused(bad: bytes) -> None:
    with pytest.raises(UnreadableError):
        xmp.parse(bad)


@pytest.mark.parametrize(("text", "degrees"), [
    ("47,22.5N", 47.375), ("8,30W", -8.5), ("47,22,30N", 47.375), ("0,0S", 0.0),
    ("91,0N", None), ("47.5N", None), ("", None), ("181,0E", None), ("a,bN", None),
])  # fmt: skip
def test_coordinates(text: str, degrees: float | None) -> None:
    assert degrees_of(text) == (degrees if degrees is None else pytest.approx(degrees))


@pytest.mark.parametrize(("text", "moment"), [
    ("2019-08-07T06:05:04", "2019-08-07T06:05:04"), ("2019-08-07T06:05:04.5+02:00",
    "2019-08-07T06:05:04"), ("2019-08-07T06:05", "2019-08-07T06:05:00"), ("2019-08-07", None),
    ("2019", None), ("next Tuesday, perhaps", None),
])  # fmt: skip
def test_moments(text: str, moment: str | None) -> None:
    assert moment_of(text) == moment


def test_only_what_the_other_lacks_is_beyond_it() -> None:
    full = Portable((1.0, 2.0), "2019-08-07T06:05:04", ("a", "b"), 4, "text")
    assert [n for n, _ in full.beyond(Portable())] == [
        "gps", "taken", "keyword", "keyword", "rating", "caption",
    ]  # fmt: skip
    assert full.beyond(full) == ()
    assert full.beyond(Portable(keywords=("A",), rating=0, caption="own")) == (
        ("gps", "1.0000000 2.0000000"), ("taken", "2019-08-07T06:05:04"), ("keyword", "b"),
    )  # fmt: skip
