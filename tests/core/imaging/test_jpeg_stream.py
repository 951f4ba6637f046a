"""JPEGs that differ in metadata alone share a digest, and what shares one shows the same pixels."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from imgreview.core.imaging.decode import pixel_digest
from imgreview.core.imaging.jpeg_stream import NONE, stream_digest
from tests.pictures import photo


def encoded(quality: int = 85, mode: str = "RGB", **options: object) -> bytes:
    with Image.open(photo("chelsea.png")) as image:
        buffer = BytesIO()
        image.convert(mode).save(buffer, "JPEG", quality=quality, **options)
    return buffer.getvalue()


def with_segment(data: bytes, marker: int, body: bytes) -> bytes:
    """Return a JPEG with one more segment right behind its beginning."""
    return data[:2] + bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body + data[2:]


def without_jfif(data: bytes) -> bytes:
    assert data[2:4] == b"\xff\xe0"
    return data[:2] + data[4 + int.from_bytes(data[4:6], "big") :]


METADATA = [
    pytest.param(lambda d: with_segment(d, 0xFE, b"a note"), id="comment"),
    pytest.param(lambda d: with_segment(d, 0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0"), id="exif"),
    pytest.param(
        lambda d: with_segment(d, 0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"), id="xmp"
    ),
    pytest.param(lambda d: with_segment(d, 0xED, b"Photoshop 3.0\0"), id="iptc"),
    pytest.param(without_jfif, id="no JFIF"),
]


@pytest.mark.parametrize("change", METADATA)
@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize("progressive", [False, True])
def test_metadata_does_not_count(
    change: Callable[[bytes], bytes], mode: str, progressive: bool
) -> None:
    data = encoded(mode=mode, progressive=progressive)
    changed = change(data)
    assert changed != data
    assert stream_digest(changed) == stream_digest(data) != NONE
    assert pixel_digest(changed) == pixel_digest(data)


def test_what_decides_pixels_counts() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    rgb = encoded()
    cmyk = encoded(mode="CMYK")
    adobe = b"Adobe\0\x64\0\0\0\0"
    files = [
        rgb,
        encoded(quality=84),
        encoded(progressive=True),
        encoded(subsampling=0),
        encoded(icc_profile=profile),
        with_segment(rgb, 0xEE, adobe + b"\0"),
        with_segment(without_jfif(rgb), 0xEE, adobe + b"\0"),
        cmyk,
        rgb[:-400] + b"\xff\xd9",
        rgb + b"more",
    ]
    assert len({stream_digest(f) for f in files}) == len(files)


def test_unusual_names_of_components_leave_the_colours_to_jfif() -> None:
    rgb = encoded(keep_rgb=True)  # stored as R, G and B under these names
    assert stream_digest(with_segment(rgb, 0xFE, b"a note")) == stream_digest(rgb)
    assert pixel_digest(with_segment(rgb, 0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")) != pixel_digest(rgb)
    assert stream_digest(with_segment(rgb, 0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")) != stream_digest(rgb)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"GIF89a", encoded()[:300], b"\xff\xd8\xff\xe0\0\0"]
)
def test_what_is_no_whole_jpeg_has_none(data: bytes) -> None:
    assert stream_digest(data) == NONE


SEGMENTS = st.lists(
    st.tuples(
        st.sampled_from([0xE0, 0xE1, 0xE2, 0xE3, 0xEC, 0xED, 0xEE, 0xFE]),
        st.one_of(
            st.binary(max_size=20),
            st.just(b"JFIF\0\1\1\0\0\1\0\1\0\0"),
            st.integers(0, 2).map(lambda n: b"Adobe\0\x64\0\0\0\0" + bytes([n])),
        ),
    ),
    max_size=3,
)
BASES = [encoded(), encoded(mode="L"), encoded(keep_rgb=True), encoded(mode="CMYK")]


@given(st.sampled_from(BASES), st.lists(SEGMENTS, min_size=2, max_size=4))
def test_files_of_one_digest_show_the_same_pixels(
    base: bytes, heads: list[list[tuple[int, bytes]]]
) -> None:
    files = []
    for head in heads:
        data = base
        for marker, body in head:
            data = with_segment(data, marker, body)
        files.append(data)
    for a, b in combinations(files, 2):
        if stream_digest(a) == stream_digest(b) != NONE:
            assert pixel_digest(a) == pixel_digest(b)
