"""Generated pictures and files for the imaging tests."""

import base64
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import piexif
import skimage
from PIL import Image

TURN_BACK = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}  # how an upright picture has to be stored for each EXIF orientation


def photo(name: str = "chelsea.png") -> Image.Image:
    """Return one of the real photographs in scikit-image's wheel, as RGB."""
    with Image.open(Path(skimage.__file__).parent / "data" / name) as image:
        return image.convert("RGB")


def encode(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """Return the picture as the bytes of a file."""
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def oriented(image: Image.Image, orientation: int, kind: str = "JPEG", **options: Any) -> bytes:
    """Return a file that shows `image` once its EXIF orientation is applied."""
    turn = TURN_BACK.get(orientation)
    stored = image if turn is None else image.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encode(stored, kind, exif=exif, **options)


def camera_exif(**main: Any) -> bytes:
    """Return an EXIF block as a camera writes it."""
    block = {
        "0th": {
            piexif.ImageIFD.Make: b"Canon",
            piexif.ImageIFD.Model: b"Canon EOS 5D",
            piexif.ImageIFD.Orientation: 1,
        },
        "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2021:07:04 12:30:15"},
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"S",
            piexif.GPSIFD.GPSLatitude: ((33, 1), (51, 1), (2412, 100)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((151, 1), (12, 1), (0, 1)),
        },
        **main,
    }
    dumped: bytes = piexif.dump(block)
    return dumped


def many_scans(extra: int) -> bytes:
    """Return a legal progressive JPEG whose last scan is repeated `extra` times."""
    data = encode(photo().resize((64, 64)), progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * extra + data[-2:]


def many_baseline_scans(extra: int) -> bytes:
    """Return a JPEG of separate scans for each component, the last repeated `extra` times."""
    data = encode(photo().resize((64, 64)).convert("L"))
    frame, scan = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
    one = data[frame : frame + 13]  # a frame of one component; make it three of the same kind
    three = (
        one[:3] + b"\x11" + one[4:9] + b"\x03" + b"".join(bytes([i, 0x11, 0]) for i in (1, 2, 3))
    )
    scans = [data[scan:-2].replace(b"\x01\x01\x00", bytes([1, i, 0]), 1) for i in (1, 2, 3)]
    head = data[:frame] + three + data[frame + 13 : scan]
    return head + b"".join(scans) + scans[2] * extra + data[-2:]


def png_claiming(width: int, height: int) -> bytes:
    """Return a tiny PNG whose header claims a huge picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(10_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def difference(a: Image.Image, b: Image.Image) -> float:
    """Return the mean absolute difference in grey levels of two pictures of one size."""
    left, right = np.asarray(a.convert("RGB"), np.int16), np.asarray(b.convert("RGB"), np.int16)
    assert left.shape == right.shape
    return float(np.abs(left - right).mean())


# 96 × 64 pixels: a red ground, a yellow quarter at the top right, a blue one at the bottom left.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAZdtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAABuwABAAAAAAAAAM8AAgAAAAACigABAAAAAAAAADYAAAA4aWlu"
    "ZgAAAAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA"
    "1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAi"
    "QAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAA"
    "AAAAAAABAAEEgQIDBAAAABppcmVmAAAAAAAAAA5jZHNjAAIAAQABAAABDW1kYXQAAADLKAGvCeDjC5y6r//9nf//"
    "/kW7kP09A6SCUnn6E+Qf9xb//sRhrFk/w9mBor1hpkYBfaBOcV86HUCHO19+ylNO+tBzVYUdw0RiH32htj//EGGc"
    "uFKez+E413yzA1pG6XMhOurh5FQUhBCHJ5hDNr//RBOR/E/xf/IfnSJyB12/exGz7VqrqMHdjTHZie/3OtP7nATn"
    "CT20MNkAfc1sLoVN5Xv9T8kxDPhamyKKvQZX265+5umJDUSIwU5sPaKXI1J7TMIdGceJE17EmYAAAAAGRXhpZgAA"
    "TU0AKgAAAAgAAgEQAAIAAAAFAAAAJgESAAMAAAABAAYAAAAAAABUZXN0AAA="
)
