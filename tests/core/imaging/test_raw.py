"""Camera RAW files: read through their preview with rawpy, refused with a sentence without."""

import struct

import numpy as np
import pytest
from PIL import Image

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import raw
from imgreview.core.imaging.decode import decode, pixel_digest
from imgreview.core.imaging.formats import sniff, supported_suffixes
from tests.core.imaging.pictures import TURN_BACK, difference, encode, photo

Tag = tuple[int, int, int, bytes]  # tag, type, count, value


def _shorts(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}H", *values)


def _longs(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def _directory(tags: list[Tag], at: int) -> bytes:
    """Return a TIFF directory to be put at offset `at`, followed by its long values."""
    out, body = _shorts(len(tags)), b""
    values_at = at + 2 + 12 * len(tags) + 4
    for tag, kind, count, value in sorted(tags):
        field = value.ljust(4, b"\0")
        if len(value) > 4:
            field = _longs(values_at + len(body))
            body += value + b"\0" * (len(value) % 2)
        out += struct.pack("<HHI", tag, kind, count) + field
    return out + _longs(0) + body


def _sensor(picture: Image.Image) -> bytes:
    """Return the picture as the 16-bit values of a sensor with an RGGB mosaic."""
    rgb = np.asarray(picture).astype(np.uint16) * 100
    mosaic = rgb[:, :, 1].copy()
    mosaic[0::2, 0::2] = rgb[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = rgb[1::2, 1::2, 2]
    return mosaic.tobytes()


def dng(picture: Image.Image, orientation: int = 1) -> bytes:
    """Return a DNG 1.4 file with a JPEG preview of the same size as the sensor."""
    width, height = picture.size
    preview, values = encode(picture, quality=90), _sensor(picture)
    sub_at, preview_at = 2048, 4096
    sensor_at = preview_at + len(preview) + len(preview) % 2
    size: list[Tag] = [(256, 4, 1, _longs(width)), (257, 4, 1, _longs(height))]
    identity = [10000 * v for v in (1, 0, 0, 0, 1, 0, 0, 0, 1)]
    main: list[Tag] = [
        *size,
        *((254, 4, 1, _longs(1)), (258, 3, 3, _shorts(8, 8, 8)), (259, 3, 1, _shorts(7))),
        *((262, 3, 1, _shorts(6)), (271, 2, 5, b"Test\0"), (272, 2, 5, b"Cam1\0")),
        *((273, 4, 1, _longs(preview_at)), (274, 3, 1, _shorts(orientation))),
        *((277, 3, 1, _shorts(3)), (278, 4, 1, _longs(height))),
        *((279, 4, 1, _longs(len(preview))), (330, 4, 1, _longs(sub_at))),
        *((50706, 1, 4, bytes([1, 4, 0, 0])), (50708, 2, 10, b"Test Cam1\0")),
        (50721, 10, 9, b"".join(struct.pack("<ii", v, 10000) for v in identity)),
        (50728, 5, 3, _longs(1, 1, 1, 1, 1, 1)),
    ]
    sub: list[Tag] = [
        *size,
        *((254, 4, 1, _longs(0)), (258, 3, 1, _shorts(16)), (259, 3, 1, _shorts(1))),
        *((262, 3, 1, _shorts(32803)), (273, 4, 1, _longs(sensor_at)), (277, 3, 1, _shorts(1))),
        *((278, 4, 1, _longs(height)), (279, 4, 1, _longs(len(values)))),
        *((33421, 3, 2, _shorts(2, 2)), (33422, 1, 4, bytes([0, 1, 1, 2]))),
        (50717, 4, 1, _longs(25500)),
    ]
    out = (b"II*\0" + _longs(8) + _directory(main, 8)).ljust(sub_at, b"\0")
    out = (out + _directory(sub, sub_at)).ljust(preview_at, b"\0")
    return (out + preview).ljust(sensor_at, b"\0") + values


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_raw_file_is_read_where_rawpy_is_installed(orientation: int) -> None:
    shown = photo().resize((320, 240))
    turn = TURN_BACK[orientation]
    data = dng(shown if turn is None else shown.transpose(turn), orientation)
    assert sniff(data) == "RAW"
    assert (".dng" in supported_suffixes()) == raw.available()
    if not raw.available():
        with pytest.raises(UnreadableError, match="optional package"):
            decode(data, 160)
        return
    decoded = decode(data, 160)
    assert (decoded.facts.width, decoded.facts.height) == (320, 240)
    assert decoded.facts.camera == "Test Cam1"
    assert difference(decoded.image, shown.resize((160, 120), Image.Resampling.BOX)) < 5


def test_the_digest_of_a_raw_file_is_that_of_its_bytes() -> None:
    data = dng(photo().resize((64, 48)))
    changed = data[:-1] + bytes([data[-1] ^ 1])
    if raw.available():
        assert pixel_digest(data) == pixel_digest(bytes(data))
        assert pixel_digest(data) != pixel_digest(changed)
    else:
        with pytest.raises(UnreadableError, match="optional package"):
            pixel_digest(data)
