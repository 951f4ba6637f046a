"""What a file holds beside the picture shown: nothing of it may be lost unseen."""

import os
import struct

import numpy as np
import pytest
from PIL import Image

from imgreview.core.imaging.contents import is_deep, pictures_in
from imgreview.core.imaging.decode import decode, pixel_digest, small
from imgreview.core.imaging.opening import open_picture
from tests.core.imaging.pictures import encode, photo

FILM = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + struct.pack(">I4s", 9008, b"mdat")
TRAILER = FILM + bytes(n % 251 for n in range(9000))


def held(data: bytes) -> int:
    kind, image = open_picture(data)
    return pictures_in(kind, image, data)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_film_after_a_jpeg_counts(progressive: bool) -> None:
    still = encode(photo(), progressive=progressive)
    assert held(still) == 1
    assert held(still + TRAILER) == 2
    assert small(still + TRAILER, 500).facts.frames == 2
    assert decode(still + TRAILER, 500).facts.frames == 2
    assert held(still + b"MotionPhoto_Data" + TRAILER + b"SEFH" + b"\0" * 40 + b"SEFT") == 2
    assert held(still + b"\0" * 64 + encode(photo()) + b"\0" * 99) == 2  # a preview, no index
    assert held(still + b"\0" * 50_000) == 1  # padding
    assert held(still + b"\0" * 20 + TRAILER[100:] + encode(photo()) + b"??") == 1  # old memory
    assert held(still + b"Image_UTC_Data1445349231721" + b"SEFH" + os.urandom(60)) == 1
    assert held(still[:-2000]) == 1  # cut short: nothing follows it


def test_a_second_view_after_a_jpeg_counts() -> None:
    view = photo()
    both = encode(view, "MPO", save_all=True, append_images=[view.rotate(3)])
    assert both.endswith(b"\xff\xd9")
    assert held(both) == 2
    assert pixel_digest(both) == pixel_digest(encode(view))


def test_frames_pages_and_layers_count() -> None:
    a, b = (photo().resize((60, 40)).rotate(n).convert("RGB") for n in (0, 90))
    for kind in ("GIF", "PNG", "WEBP", "TIFF"):
        assert held(encode(a, kind)) == 1
        assert held(encode(a, kind, save_all=True, append_images=[b])) == 2
    assert held(encode(a, "TIFF", tiffinfo={37724: b"Adobe Photoshop Document Data Block"})) == 2


def test_films_and_maps_of_an_heif_count() -> None:
    image = Image.new("RGB", (4, 4))
    plain = struct.pack(">I4s4sI", 16, b"ftyp", b"heic", 0) + struct.pack(">I4s", 40, b"meta")
    plain += b"\0" * 32
    assert pictures_in("HEIF", image, plain) == 1
    assert pictures_in("HEIF", image, plain + struct.pack(">I4s", 16, b"mpvd") + b"\0" * 8) == 2
    assert pictures_in("HEIF", image, plain + FILM) == 2
    name = b"urn:com:apple:photo:2020:aux:hdrgainmap"
    assert pictures_in("HEIF", image, plain[:24] + name + plain[24:]) == 2
    assert pictures_in("HEIF", image, plain[:-3] + struct.pack(">I4s", 0, b"mdat")) == 1


def test_deep_pictures_in_boxes_are_known() -> None:
    image = Image.new("RGB", (4, 4))
    ten = b"\0\0\0\x10pixi\0\0\0\0\x03" + bytes([10] * 3)
    assert is_deep("AVIF", image, b"\0" * 30 + ten)
    assert not is_deep("AVIF", image, b"\0" * 30 + ten.replace(b"\x0a", b"\x08"))


def test_a_deep_jpeg_2000_is_only_equal_to_itself() -> None:
    import cv2

    deep = np.random.default_rng(1).integers(0, 65535, (40, 40, 3)).astype(np.uint16)
    data = cv2.imencode(".jp2", deep)[1].tobytes()
    _, shown = open_picture(data)
    assert shown.mode == "RGB"
    assert pixel_digest(data) != pixel_digest(encode(shown.convert("RGB"), "PNG"))
    flat = encode(photo().resize((40, 30)), "JPEG2000", irreversible=False)
    _, shown = open_picture(flat)
    assert pixel_digest(flat) == pixel_digest(encode(shown.convert("RGB"), "PNG"))


def test_the_pace_of_an_animation_counts() -> None:
    a, b = (photo().resize((30, 20)).rotate(n) for n in (0, 90))
    for kind in ("GIF", "PNG", "WEBP"):
        slow, fast = (
            encode(a, kind, save_all=True, append_images=[b], duration=n) for n in (2000, 20)
        )
        assert pixel_digest(slow) != pixel_digest(fast)


def test_deep_files_say_so() -> None:
    import cv2

    deep = np.random.default_rng(1).integers(0, 65535, (40, 60, 3)).astype(np.uint16)
    for suffix in (".png", ".tif", ".jp2"):
        assert small(cv2.imencode(suffix, deep)[1].tobytes(), 500).facts.deep
        shallow = (deep >> 8).astype(np.uint8)
        assert not small(cv2.imencode(suffix, shallow)[1].tobytes(), 500).facts.deep
    assert small(cv2.imencode(".png", deep[..., 0])[1].tobytes(), 500).facts.deep
    assert not small(encode(photo()), 500).facts.deep


def test_what_can_be_seen_through_counts() -> None:
    solid = photo().resize((60, 40)).convert("RGBA")
    glass = solid.copy()
    glass.putpixel((5, 5), (0, 0, 0, 128))
    for kind in ("PNG", "WEBP", "TIFF"):
        assert not small(encode(solid, kind), 500).facts.alpha
        assert small(encode(glass, kind), 500).facts.alpha
        assert decode(encode(glass, kind), 500).facts.alpha
    palette = solid.convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=200)
    seen, unseen = palette.getpixel((5, 5)), 250  # the first is a colour of the picture
    assert small(encode(palette, "PNG", transparency=seen), 500).facts.alpha
    assert not small(encode(palette, "PNG", transparency=unseen), 500).facts.alpha
    assert not small(encode(photo()), 500).facts.alpha
