"""Pictures that say something about themselves: in EXIF, in IPTC or in an XMP packet."""

import struct
from pathlib import Path

import piexif
from PIL import Image

from imgreview.core.actions.xmp_sidecar import Fields, written

FIELDS: tuple[tuple[str, str], ...] = (
    ("gps", "47.3712345 -8.5400000"),
    ("taken", "2019-08-07T06:05:04"),
    ("keyword", "Zürich & Umgebung"),
    ("keyword", "<lake>"),
    ("rating", "4"),
    ("caption", 'A "day" out'),
)


def picture(path: Path, **saved: bytes) -> Path:
    """Write a small JPEG; `exif` and `xmp` go into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.linear_gradient("L").resize((64, 48)).convert("RGB").save(path, "JPEG", **saved)
    return path


def packet(fields: Fields = FIELDS) -> bytes:
    """Return an XMP packet with these fields."""
    made = written(None, fields)
    assert made is not None
    return made


def exif_block() -> bytes:
    """Return EXIF with place, time, stars, a caption and Windows' keywords."""
    return bytes(
        piexif.dump(
            {
                "0th": {
                    piexif.ImageIFD.ImageDescription: "Ein schöner Tag".encode(),
                    piexif.ImageIFD.Rating: 3,
                    piexif.ImageIFD.XPKeywords: tuple("See;Berge".encode("utf-16-le")),
                },
                "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2019:08:07 06:05:04"},
                "GPS": {
                    piexif.GPSIFD.GPSLatitudeRef: b"N",
                    piexif.GPSIFD.GPSLatitude: ((47, 1), (22, 1), (30, 1)),
                    piexif.GPSIFD.GPSLongitudeRef: b"W",
                    piexif.GPSIFD.GPSLongitude: ((8, 1), (30, 1), (0, 1)),
                },
            }
        )
    )


def with_iptc(path: Path, keywords: tuple[bytes, ...], caption: bytes) -> Path:
    """Put an IPTC block, as Photoshop writes it, into a JPEG."""
    data = path.read_bytes()
    records = b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text
        for number, text in (*((25, k) for k in keywords), (120, caption))
    )
    padded = records + b"\0" * (len(records) % 2)
    block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(records)) + padded
    payload = b"Photoshop 3.0\0" + block
    segment = b"\xff\xed" + struct.pack(">H", len(payload) + 2) + payload
    path.write_bytes(data[:2] + segment + data[2:])
    return path
