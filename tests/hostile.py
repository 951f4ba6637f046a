"""A folder that nobody wants to scan: broken, lying, exploding and special files, and odd names.

Everything is made on the spot from one real photograph; the good files among the bad ones are
known by name.
"""

import gzip
import io
import os
import random
import socket
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image, PngImagePlugin

from tests.pictures import photo

FORMATS = {"JPEG": ".jpg", "PNG": ".png", "GIF": ".gif", "WEBP": ".webp", "TIFF": ".tif",
           "BMP": ".bmp"}  # fmt: skip
SPARSE = 8 << 30
FLIPS = 12  # files of each format with flipped bits
ODD = (
    b"caf\xe9 \xff\xfe.jpg",  # no UTF-8
    b"two\nlines\tand\x1b[31m.jpg",
    "\u202egpj.right to left.jpg".encode(),
    b"-rf.jpg",
    b"'; DROP TABLE files; --.jpg",
    b"<b>&amp;%n%1{}.jpg",
    "e\u0301 decomposed.jpg".encode(),
    "\u00e9 composed.jpg".encode(),
    b" leading and trailing .jpg",
    "\U0001f4f7 \u65e5\u672c\u8a9e.jpg".encode(),
    b"n" * 251 + b".jpg",
)


@dataclass(slots=True)
class Hostile:
    """The folder, and what is to be expected of it. Names are bytes of one level."""

    folder: Path
    pairs: list[frozenset[bytes]] = field(default_factory=list)  # copies that must be found
    bad: set[bytes] = field(default_factory=set)  # to be listed with a reason
    either: set[bytes] = field(default_factory=set)  # listed with a reason, or read as a picture
    unseen: set[bytes] = field(default_factory=set)  # no picture files by name or kind

    def path(self, name: bytes) -> bytes:
        return os.path.join(os.fsencode(self.folder), name)

    def write(self, name: bytes, data: bytes, kind: set[bytes]) -> None:
        with open(self.path(name), "xb") as out:
            out.write(data)
        kind.add(name)


def make(folder: Path) -> Hostile:
    """Fill an empty folder."""
    made = Hostile(folder)
    picture = _photo("chelsea.png", 160)
    _good(made, picture)
    for name, data in _broken(picture):
        made.write(name, data, made.bad)
    for name, data in _doubtful(picture):
        made.write(name, data, made.either)
    _special(made)
    return made


def _photo(name: str, edge: int) -> Image.Image:
    with Image.open(photo(name)) as image:
        picture = image.convert("RGB")
    picture.thumbnail((edge, edge))
    return picture


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """Return an image as a file of a format."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _good(made: Hostile, picture: Image.Image) -> None:
    """Every odd name belongs to a copy of one picture; two more pictures have copies."""
    keep: set[bytes] = set()
    data = saved(picture, quality=90)
    for name in (b"good cat.jpg", *ODD):
        made.write(name, data, keep)
    made.pairs.append(frozenset(keep))
    for number, source in enumerate(("coffee.png", "rocket.jpg")):
        other = _photo(source, 300)
        pair: set[bytes] = set()
        made.write(b"good %d.jpg" % number, saved(other, quality=92), pair)
        made.write(b"good %d small.webp" % number, saved(other.resize((150, 100)), "WEBP"), pair)
        made.pairs.append(frozenset(pair))


def _broken(picture: Image.Image) -> Iterator[tuple[bytes, bytes]]:
    """Yield files that no reader can take for a whole picture."""
    for kind, suffix in FORMATS.items():
        data = saved(picture, kind)
        for share in (0.02, 0.2, 0.5):
            name = f"truncated {kind} {share}{suffix}".encode()
            yield name, data[: max(9, int(len(data) * share))]
    yield b"empty.jpg", b""
    yield b"text.png", b"this is no picture " * 400
    yield b"page.jpg", b"<html><script>alert(1)</script></html>" * 40
    yield b"zeros.jpg", bytes(50_000)
    yield b"noise.png", random.Random(1).randbytes(20_000)
    yield b"bomb header.png", _png(60_000, 60_000, b"")
    yield b"bomb header.gif", b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + b";"
    yield b"bomb header.bmp", _bmp(200_000, 200_000)
    yield b"bomb header.jpg", _jpeg_of_size(saved(picture), 65_500, 65_500)
    yield b"bomb pixels.png", _png(30_000, 30_000, zlib.compress(bytes(30_000 * 3751), 1))
    yield b"bomb scans.jpg", _many_scans(saved(picture, progressive=True), 5000)


def _doubtful(picture: Image.Image) -> Iterator[tuple[bytes, bytes]]:
    """Yield files of which some readers show a picture; they must only do no harm."""
    chance = random.Random(2026)
    for kind, suffix in FORMATS.items():
        data = saved(picture, kind)
        for number in range(FLIPS):
            flipped = bytearray(data)
            for _ in range(1 + number * 4):
                flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
            yield f"flipped {kind} {number}{suffix}".encode(), bytes(flipped)
    small = picture.resize((64, 48))
    yield b"many pixels.png", _png(13_000, 13_000, zlib.compress(bytes(13_000 * 1626), 1))
    yield b"bomb text.png", _png_with(small, _chunk(b"zTXt", b"a\0\0" + _explosive(80)))
    yield b"bomb profile.png", _png_with(small, _chunk(b"iCCP", b"a\0\0" + _explosive(80)))
    yield b"bomb itext.png", _png_with(small, _chunk(b"iTXt", b"a\0\1\0\0\0" + _explosive(80)))
    yield b"bomb frames.gif", _many_frames(saved(small.quantize(16), "GIF"), 4000)
    yield (
        b"bomb entities.jpg",
        _with_app1(saved(small), b"http://ns.adobe.com/xap/1.0/\0" + _LAUGHS),
    )
    yield b"loop exif.jpg", _with_app1(saved(small), b"Exif\0\0" + _looping_tiff())
    yield b"loop ifd.tif", _looping_tiff()
    yield b"lie.jpg", saved(small, "PNG")
    yield b"lie.png", saved(small, "GIF")
    yield b"trailing.jpg", saved(small) + random.Random(3).randbytes(3_000_000)
    yield b"polyglot.jpg", saved(small) + gzip.compress(bytes(1_000_000))
    yield b"huge comment.jpg", _with_comment(saved(small), 65_000)
    yield b"sixteen bit.png", saved(Image.new("I;16", (64, 48), 40_000), "PNG")
    yield b"inks.jpg", saved(Image.new("CMYK", (64, 48), (9, 90, 30, 0)))
    yield b"one pixel.png", saved(Image.new("RGB", (1, 1)), "PNG")
    yield b"thin.png", saved(Image.new("L", (30_000, 1)), "PNG")


def _special(made: Hostile) -> None:
    """Add what is no regular file, loops, and a sparse file larger than memory."""
    path = made.path
    os.mkfifo(path(b"pipe.jpg"))
    made.bad.add(b"pipe.jpg")
    with socket.socket(socket.AF_UNIX) as server:
        before = Path.cwd()
        os.chdir(made.folder)  # the path of a socket must be short
        try:
            server.bind(b"socket.jpg")
        finally:
            os.chdir(before)
    made.bad.add(b"socket.jpg")
    with open(path(b"sparse.jpg"), "xb") as out:
        out.write(saved(Image.new("RGB", (40, 30))))
        out.truncate(SPARSE)
    made.bad.add(b"sparse.jpg")
    os.mkdir(path(b"folder.jpg"))
    for name, target in (
        (b"dangling.jpg", b"nowhere.jpg"), (b"itself.jpg", b"itself.jpg"),
        (b"linked.jpg", b"good cat.jpg"), (b"up", b".."), (b"round", b"round and"),
        (b"round and", b"round"), (b"zero.jpg", b"/dev/zero"),
    ):  # fmt: skip
        os.symlink(target, path(name))
        made.unseen.add(name)
    made.unseen.add(b"folder.jpg")
    for year in (-2_000_000_000, 6_000_000_000):
        name = b"good time %d.jpg" % year
        made.write(name, saved(Image.new("L", (30, 20), 9)), made.either)
        os.utime(path(name), (year, year))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, data: bytes) -> bytes:
    """Return a PNG of one bit a pixel that claims a size."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", data), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _png_with(image: Image.Image, chunk: bytes) -> bytes:
    data = saved(image, "PNG", pnginfo=PngImagePlugin.PngInfo())
    return data[:33] + chunk + data[33:]


def _explosive(mebibytes: int) -> bytes:
    """Return a few kilobytes that unpack to many megabytes."""
    packer = zlib.compressobj(9)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(mebibytes)) + packer.flush()


def _bmp(width: int, height: int) -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + head


def _jpeg_of_size(data: bytes, width: int, height: int) -> bytes:
    place = data.index(b"\xff\xc0") + 5
    return data[:place] + struct.pack(">HH", height, width) + data[place + 4 :]


def _many_scans(data: bytes, count: int) -> bytes:
    """Repeat the last scan of a progressive JPEG: small to store, endless to decode."""
    last = data.rindex(b"\xff\xda")
    scan = data[last : data.rindex(b"\xff\xd9")]
    return data[:last] + scan * count + b"\xff\xd9"


def _many_frames(data: bytes, count: int) -> bytes:
    first = data.index(b"\x2c", 13 + 3 * 16)
    return data[:first] + data[first:-1] * count + b";"


def _with_app1(data: bytes, content: bytes) -> bytes:
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content + data[2:]


def _with_comment(data: bytes, size: int) -> bytes:
    return data[:2] + (b"\xff\xfe" + struct.pack(">H", size + 2) + bytes(size)) * 40 + data[2:]


def _looping_tiff() -> bytes:
    """Return a TIFF whose only directory is its own successor and its own sub-directory."""
    entries = struct.pack("<HHII", 0x8769, 4, 1, 8) + struct.pack("<HHII", 256, 3, 1, 4)
    return b"II*\0" + struct.pack("<IH", 8, 2) + entries + struct.pack("<I", 8)


_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 12) for n in range(9))
    + b']><x:xmpmeta xmlns:x="adobe:ns:meta/"><y>&j;</y></x:xmpmeta>'
)
