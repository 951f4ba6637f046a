"""Reading EXIF blocks that are whole, odd, hostile or cut."""

import struct
from datetime import datetime

import piexif
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imgreview.core.imaging.exif import Exif, read_exif
from tests.core.imaging.pictures import camera_exif


def test_a_camera_block() -> None:
    exif = read_exif(camera_exif())
    assert exif.taken == datetime(2021, 7, 4, 12, 30, 15)
    assert exif.camera == "Canon EOS 5D"
    assert exif.orientation == 1
    assert exif.fields == 8


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        (b"Apple", b"iPhone 12", "Apple iPhone 12"),
        (b"NIKON CORPORATION", b"NIKON D3", "NIKON D3"),
        (b"Canon\0\0\0", b"Canon EOS 5D   ", "Canon EOS 5D"),
        (b"", b"X100", "X100"),
        (b"", b"", None),
    ],
)
def test_the_camera_is_named_once(make: bytes, model: bytes, camera: str | None) -> None:
    block = camera_exif(**{"0th": {piexif.ImageIFD.Make: make, piexif.ImageIFD.Model: model}})
    assert read_exif(block).camera == camera


@pytest.mark.parametrize(
    "date", [b"0000:00:00 00:00:00", b"    :  :     :  :  ", b"yesterday", b""]
)
def test_dates_that_are_none(date: bytes) -> None:
    assert read_exif(camera_exif(Exif={piexif.ExifIFD.DateTimeOriginal: date})).taken is None


def test_places_that_are_none() -> None:
    for degrees in (((95, 1), (0, 1), (0, 1)), ((5, 0), (0, 1), (0, 1))):
        place = {
            piexif.GPSIFD.GPSLatitudeRef: b"N",
            piexif.GPSIFD.GPSLatitude: degrees,
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((1, 1), (0, 1), (0, 1)),
        }
        assert read_exif(camera_exif(GPS=place)).gps is None


def test_the_stars_of_a_catalogue() -> None:
    assert read_exif(camera_exif(**{"0th": {piexif.ImageIFD.Rating: 4}})).rating == 4
    assert read_exif(camera_exif()).rating is None
    assert read_exif(camera_exif(**{"0th": {piexif.ImageIFD.Rating: 900}})).rating is None


def test_a_directory_that_points_at_itself_ends() -> None:
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    block = b"II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 8)
    assert read_exif(block).orientation == 1


def test_big_endian_blocks() -> None:
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    assert read_exif(b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)).orientation == 6


@given(st.binary(max_size=300))
def test_noise_never_raises(noise: bytes) -> None:
    assert isinstance(read_exif(b"Exif\0\0II*\0\x08\0\0\0" + noise), Exif)


@given(st.data())
def test_damaged_blocks_never_raise(data: st.DataObject) -> None:
    block = bytearray(camera_exif())
    for _ in range(data.draw(st.integers(1, 8))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(block)))
    assert 1 <= read_exif(bytes(block[:cut])).orientation <= 8
