"""What EXIF says about a picture: orientation, time, camera, place, number of fields."""

import math
from dataclasses import dataclass
from datetime import datetime

from imgreview.core.imaging.tiff_tags import Entry, TagReader

MAX_EXIF = 1 << 20  # bytes looked at; a JPEG segment holds 64 KiB at most

_MAKE, _MODEL, _ORIENTATION, _DATETIME = 0x010F, 0x0110, 0x0112, 0x0132
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_RATING = 0x4746  # stars 0..5, as Windows and many catalogue programs write them
_ORIGINAL, _DIGITIZED = 0x9003, 0x9004
# Tags that describe the storage of the pixels and not the photograph.
_STRUCTURE = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 282, 283, 284, 296, 317, 320}
    | {322, 323, 324, 325, 330, 338, 339, 513, 514, 529, 530, 531, 532, 34675, _EXIF_IFD, _GPS_IFD}
)


@dataclass(frozen=True, slots=True)
class Exif:
    """The fields of an EXIF block that imgreview uses."""

    orientation: int = 1  # 1..8; anything else in the file counts as 1
    taken: datetime | None = None
    camera: str | None = None
    gps: tuple[float, float] | None = None  # latitude, longitude in degrees
    fields: int = 0
    rating: int | None = None  # stars 0..5


def read_exif(block: bytes) -> Exif:
    """Return the facts of an EXIF block, with or without its "Exif" prefix, or of a TIFF file.

    Follows CIPA DC-008 (Exif 2.32). Never raises: a broken block says as much as can be read.
    """
    if block.startswith(b"Exif\0\0"):
        block = block[6:]
    reader = TagReader(block[:MAX_EXIF])
    if not reader.valid:
        return Exif()
    main = reader.directory(reader.first)
    photo = reader.directory(reader.integer(main.get(_EXIF_IFD)) or 0)
    place = reader.directory(reader.integer(main.get(_GPS_IFD)) or 0)
    orientation = reader.integer(main.get(_ORIENTATION)) or 1
    return Exif(
        orientation=orientation if 1 <= orientation <= 8 else 1,
        taken=_taken(reader, main, photo),
        camera=_camera(reader, main),
        gps=_gps(reader, place),
        fields=sum(len(d.keys() - _STRUCTURE) for d in (main, photo, place)),
        rating=_rating(reader.integer(main.get(_RATING))),
    )


def _rating(stars: int | None) -> int | None:
    return stars if stars is not None and 0 <= stars <= 5 else None


def _taken(reader: TagReader, main: dict[int, Entry], photo: dict[int, Entry]) -> datetime | None:
    for entry in (photo.get(_ORIGINAL), photo.get(_DIGITIZED), main.get(_DATETIME)):
        text = reader.text(entry)
        if text:
            try:
                return datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")
            except ValueError:
                continue  # blank or invented dates are common: "0000:00:00 00:00:00"
    return None


def _camera(reader: TagReader, main: dict[int, Entry]) -> str | None:
    make, model = reader.text(main.get(_MAKE)), reader.text(main.get(_MODEL))
    if not make or not model:
        return model or make
    # "Canon" + "Canon EOS 5D" and "NIKON CORPORATION" + "NIKON D3" name the maker twice
    first = make.split()[0].lower()
    return model if model.lower().startswith(first) else f"{make} {model}"


def _gps(reader: TagReader, place: dict[int, Entry]) -> tuple[float, float] | None:
    latitude = _degrees(reader.rationals(place.get(2)), reader.text(place.get(1)), "S")
    longitude = _degrees(reader.rationals(place.get(4)), reader.text(place.get(3)), "W")
    if latitude is None or longitude is None:
        return None
    if abs(latitude) > 90 or abs(longitude) > 180 or (latitude == 0 and longitude == 0):
        return None  # 0, 0 is what receivers without a fix write
    return latitude, longitude


def _degrees(parts: list[float], side: str | None, negative: str) -> float | None:
    if not parts or side is None:
        return None
    value = math.fsum(part / 60**i for i, part in enumerate(parts[:3]))
    return -value if side.upper() == negative else value
