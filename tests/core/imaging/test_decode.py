"""The one door to pixels: orientation, size, colour, facts, refusals."""

import warnings
from datetime import datetime

import numpy as np
import pytest
from PIL import Image, ImageCms

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import jpeg
from imgreview.core.imaging.decode import decode, small
from tests.core.imaging import pictures
from tests.core.imaging.pictures import difference, encode, oriented, photo


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_orientations_show_the_same_picture(kind: str, orientation: int) -> None:
    original = photo().resize((120, 80))
    decoded = decode(oriented(original, orientation, kind), None)
    assert decoded.image.size == (120, 80)
    assert (decoded.facts.width, decoded.facts.height) == (120, 80)
    assert decoded.facts.orientation == orientation
    assert difference(decoded.image, original) < 6


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_out_of_range_counts_as_upright(orientation: int) -> None:
    decoded = decode(oriented(photo(), orientation), None)
    assert decoded.facts.orientation == 1
    assert decoded.image.size == photo().size


def test_a_turned_jpeg_is_reduced_like_an_upright_one() -> None:
    upright = decode(oriented(photo("astronaut.png"), 1), 100).image
    turned = decode(oriented(photo("astronaut.png"), 6), 100).image
    assert difference(upright, turned) < 2


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(("edge", "size"), [(100, (100, 67)), (451, (451, 300)), (900, (451, 300))])
def test_the_long_side_is_at_most_the_edge(kind: str, edge: int, size: tuple[int, int]) -> None:
    assert decode(encode(photo(), kind), edge).image.size == size


def test_extreme_shapes_keep_a_pixel() -> None:
    assert decode(encode(Image.new("RGB", (3000, 2)), "PNG"), 64).image.size == (64, 1)
    assert decode(encode(Image.new("RGB", (2, 3000)), "JPEG"), 64).image.size == (1, 64)


def test_a_reduced_jpeg_looks_like_the_reduced_whole() -> None:
    original = photo("astronaut.png")
    small = decode(encode(original, quality=95), 128).image
    assert difference(small, original.resize((128, 128), Image.Resampling.BOX)) < 3


def test_the_facts_of_a_camera_file() -> None:
    exif = pictures.camera_exif()
    facts = decode(encode(photo(), exif=exif, quality=83), 100).facts
    assert (facts.format, facts.width, facts.height) == ("JPEG", 451, 300)
    assert facts.taken == datetime(2021, 7, 4, 12, 30, 15)
    assert facts.camera == "Canon EOS 5D"
    assert facts.gps == pytest.approx((-33.85670, 151.2), abs=1e-5)
    assert facts.jpeg_quality == 83
    assert facts.metadata_fields == 8
    assert facts.frames == 1
    assert facts.sharpness is not None
    assert 0 < facts.sharpness <= 1
    assert facts.flatness < 0.5


@pytest.mark.parametrize(
    ("field", "stars"),
    [
        (b'<rdf:Description xmp:Rating="4"/>', 4),
        (b"<xmp:Rating>-1</xmp:Rating>", -1),
        (b"<xmp:Rating> 3.0 </xmp:Rating>", 3),
        (b'<rdf:Description xmp:Rating="9"/>', None),
        (b"", None),
    ],
)
def test_the_rating_of_a_catalogue(field: bytes, stars: int | None) -> None:
    facts = decode(encode(photo(), xmp=b"<x:xmpmeta>" + field + b"</x:xmpmeta>"), 200).facts
    assert facts.rating == stars


def test_a_blank_page_is_flat() -> None:
    assert decode(encode(Image.new("RGB", (300, 200), "white"), "PNG"), 100).facts.flatness == 1


def test_broken_exif_does_not_make_a_picture_unreadable() -> None:
    block = pictures.camera_exif()
    for cut in (7, 14, 20, 40, len(block) // 2):
        facts = decode(encode(photo(), exif=block[:cut] + b"\xff" * 30), 50).facts
        assert facts.width == 451


def test_frames_are_counted() -> None:
    frames = [photo().resize((40, 30)).rotate(i) for i in (0, 40, 80)]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        data = encode(frames[0], kind, save_all=True, append_images=frames[1:])
        assert decode(data, None).facts.frames == 3


def _modes() -> dict[str, Image.Image]:
    colour = photo().resize((90, 60))
    grey = colour.convert("L")
    levels = np.asarray(grey)
    return {
        "L": grey,
        "LA": Image.merge("LA", (grey, Image.new("L", grey.size, 255))),
        "P": colour.quantize(256),
        "RGBA": Image.merge("RGBA", (*colour.split(), Image.new("L", grey.size, 255))),
        "CMYK": colour.convert("CMYK"),
        "I;16": Image.fromarray(levels.astype(np.uint16) * 257),
        "I": Image.fromarray(levels.astype(np.int32) * 257),
        "F": Image.fromarray(levels.astype(np.float32) / 255),
        "LAB": ImageCms.profileToProfile(  # type: ignore[dict-item]
            colour, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        ),
    }


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F", "LAB"])
def test_every_mode_becomes_the_same_rgb(mode: str) -> None:
    image = _modes()[mode]
    decoded = decode(encode(image, "TIFF"), None).image
    expected = photo().resize((90, 60))
    if mode in ("L", "LA", "I;16", "I", "F"):
        expected = expected.convert("L")
    assert decoded.mode == "RGB"
    assert difference(decoded, expected) < (6 if mode in ("P", "LAB") else 1)


def test_one_bit_pictures() -> None:
    decoded = decode(encode(photo().convert("1"), "PNG"), 100).image
    assert decoded.mode == "RGB"


def test_not_a_number_counts_as_black() -> None:
    values = np.full((20, 20), 0.5, np.float32)
    values[:10] = np.nan
    pixels = np.asarray(decode(encode(Image.fromarray(values), "TIFF"), None).image)
    assert pixels[:10].max() == 0
    assert pixels[15, 5, 0] == 127


def test_transparency_shows_white_and_never_the_hidden_colour() -> None:
    image = Image.new("RGBA", (200, 200), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (100, 0, 200, 200))
    for edge in (None, 50):
        pixels = np.asarray(decode(encode(image, "PNG"), edge).image)
        assert tuple(pixels[10, 2]) == (255, 255, 255)
        assert tuple(pixels[10, -2]) == (0, 0, 255)
    palette = encode(image.convert("P"), "GIF", transparency=image.convert("P").getpixel((0, 0)))
    assert tuple(np.asarray(decode(palette, None).image)[10, 10]) == (255, 255, 255)


def _wide_profile() -> bytes:
    """Return an ICC profile whose primaries differ from sRGB: sRGB with red and green swapped."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(profile[128:132], "big")
    for i in range(count):
        at = 132 + 12 * i
        tag = bytes(profile[at : at + 4])
        if tag in (b"rXYZ", b"gXYZ"):
            profile[at : at + 4] = b"gXYZ" if tag == b"rXYZ" else b"rXYZ"
    return bytes(profile).replace(b"s\0R\0G\0B", b"t\0E\0S\0T").replace(b"sRGB", b"tEST")


def test_colour_profiles_are_converted_to_srgb() -> None:
    image = Image.new("RGB", (64, 64), (255, 0, 0))
    for kind in ("JPEG", "PNG", "TIFF", "WEBP"):
        data = encode(image, kind, icc_profile=_wide_profile())
        red, green, _ = np.asarray(decode(data, 32).image)[8, 8].tolist()
        assert green > 200 > 50 > red


def test_a_broken_profile_is_ignored() -> None:
    data = encode(photo(), icc_profile=b"nonsense" * 40)
    assert difference(decode(data, None).image, photo()) < 6


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000"])
def test_every_format_is_read_and_its_first_half_is_refused(kind: str) -> None:
    data = encode(photo(), kind)
    decoded = decode(data, 200)
    assert decoded.facts.format == kind
    assert difference(decoded.image, photo().resize((200, 133), Image.Resampling.BOX)) < 12
    for part in (0.9, 0.5, 0.1):
        with pytest.raises(UnreadableError, match=r"^The .*\.$"):
            decode(data[: int(len(data) * part)], 200)


def test_a_truncated_jpeg_says_so() -> None:
    with pytest.raises(UnreadableError, match="ends too early"):
        decode(encode(photo())[:-2000], 100)


@pytest.mark.parametrize("edge", [64, 500, 5000])
def test_a_jpeg_cut_off_by_a_foreign_marker_is_refused_at_every_size(edge: int) -> None:
    data = bytearray(encode(photo()))
    small(bytes(data), edge)
    place = len(data) // 2
    data[place : place + 2] = b"\xff\x1b"  # what follows would be shown grey
    for look in (small, decode):
        with pytest.raises(UnreadableError, match="could not be decoded"):
            look(bytes(data), edge)


def test_heif_is_read() -> None:
    decoded = decode(pictures.HEIC, 48)
    assert (decoded.facts.format, decoded.facts.camera) == ("HEIF", "Test")
    assert (decoded.facts.width, decoded.facts.height) == (96, 64)
    expected = Image.new("RGB", (48, 32), (200, 60, 40))
    expected.paste((30, 90, 200), (0, 16, 24, 32))
    expected.paste((240, 220, 60), (24, 0, 48, 16))
    assert difference(decoded.image, expected) < 4


@pytest.mark.parametrize(
    "data", [b"", b"GARBAGE" * 100, b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM"]
)
def test_garbage_gives_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"^The .*\.$"):
        decode(data, 100)


def test_a_bomb_is_refused_by_its_header() -> None:
    with pytest.raises(UnreadableError, match="megapixels"):
        decode(pictures.png_claiming(60_000, 60_000), 100)


def test_warnings_of_decoders_do_not_leak() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(UnreadableError):
            decode(pictures.png_claiming(20_000, 15_000), 100)  # above Pillow's own warning
    assert caught == []


def test_absurd_numbers_of_scans_are_refused_unread() -> None:
    with pytest.raises(UnreadableError, match="passes"):
        decode(pictures.many_scans(600), 32)
    assert decode(pictures.many_scans(20), 32).image.size == (32, 32)


def test_many_baseline_scans_are_refused_too() -> None:
    assert decode(pictures.many_baseline_scans(0), None).image.size == (64, 64)
    with pytest.raises(UnreadableError, match="passes"):
        decode(pictures.many_baseline_scans(600), 32)


def test_the_allowance_shrinks_with_the_size_down_to_the_usual(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jpeg, "MAX_SCAN_WORK", 0)
    assert decode(pictures.many_scans(10), 32).image.size == (32, 32)
    with pytest.raises(UnreadableError, match="passes"):
        decode(pictures.many_scans(15), 32)


def test_scan_markers_inside_a_comment_do_not_count() -> None:
    data = encode(photo(), progressive=True)
    comment = b"\xff\xda" * 1000
    segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
    assert decode(data[:2] + segment + data[2:], 50).image.size == (50, 33)
