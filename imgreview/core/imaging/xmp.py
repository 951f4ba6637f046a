"""XMP packets: what they say about a photograph, and where something could be added.

After ISO 16684-1 (XMP) and the Exif namespace of its part 2. Packets come from strangers: they are
parsed by expat without entities or document types, within limits of size and depth.
"""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET
from xml.parsers import expat

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.fields import Portable, degrees_of, moment_of

MAX_BYTES = 4 << 20
MAX_DEPTH = 64

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
EXIF = "http://ns.adobe.com/exif/1.0/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
SUBJECT = f"{{{DC}}}subject"
DESCRIPTION = f"{{{DC}}}description"
RATING = f"{{{XMP}}}Rating"
LATITUDE, LONGITUDE = f"{{{EXIF}}}GPSLatitude", f"{{{EXIF}}}GPSLongitude"
TAKEN = (f"{{{EXIF}}}DateTimeOriginal", f"{{{PHOTOSHOP}}}DateCreated")
ABOUT = f"{{{RDF}}}about"
_ARRAYS = {f"{{{RDF}}}{kind}" for kind in ("Bag", "Seq", "Alt")}


@dataclass(frozen=True, slots=True)
class Packet:
    """A parsed packet; the offsets are of the bytes that were parsed.

    `rdf_end` is where the end tag of rdf:RDF begins, `subject_end` that of the list of keywords;
    None where there is none, or one without a tag of its own.
    """

    root: ET.Element
    rdf_end: int | None
    subject_end: int | None
    properties: dict[str, str | ET.Element] = field(default_factory=dict)
    about: str = ""


class _Builder:
    """Builds the tree from expat's events and notes where two end tags begin."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.tree = ET.TreeBuilder()
        self.parser.CharacterDataHandler = self.tree.data
        self.ends: dict[str, int] = {}
        self._path: list[str] = []

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(_qualified(name))
        if len(self._path) > MAX_DEPTH:
            raise UnreadableError("The XMP packet is nested too deeply.")
        found = {_qualified(key): value for key, value in attributes.items()}
        self.tree.start(_qualified(name), found)

    def _end(self, name: str) -> None:
        tag, at = _qualified(name), self.parser.CurrentByteIndex
        if tag == f"{{{RDF}}}RDF":
            self.ends.setdefault("rdf", at)
        elif tag in _ARRAYS and self._path[-2:-1] == [SUBJECT]:
            self.ends.setdefault("subject", at)
        self._path.pop()
        self.tree.end(tag)

    def _doctype(self, *_: object) -> None:
        raise UnreadableError("The XMP packet declares a document type, which none may.")


def _qualified(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def parse(data: bytes) -> Packet:
    """Return a parsed packet; UnreadableError for anything that is not well-formed XMP."""
    if len(data) > MAX_BYTES:
        raise UnreadableError("The XMP packet is too large.")
    builder = _Builder()
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")  # elsewhere NULs at the end are padding
    try:
        builder.parser.Parse(data if wide else data.rstrip(b"\0"), True)  # noqa: FBT003 - expat knows no names
        root = builder.tree.close()
    except (expat.ExpatError, AssertionError, ValueError) as error:
        raise UnreadableError(f"The XMP packet is not well-formed ({error}).") from error
    found: dict[str, str | ET.Element] = {}
    about = ""
    for description in root.iter(f"{{{RDF}}}Description"):
        about = about or description.get(ABOUT, "")
        for key, value in description.attrib.items():
            found.setdefault(key, value)
        for child in description:
            found.setdefault(child.tag, child)
    ends = {key: at if data[at : at + 2] == b"</" else None for key, at in builder.ends.items()}
    return Packet(root, ends.get("rdf"), ends.get("subject"), found, about)


def fields_of(packet: Packet) -> Portable:
    """Return what a packet says about the photograph; a rating of 0 stars stays 0."""
    get = packet.properties.get
    latitude, longitude = degrees_of(_text(get(LATITUDE))), degrees_of(_text(get(LONGITUDE)))
    taken = next((t for key in TAKEN if (t := moment_of(_text(get(key))))), None)
    return Portable(
        gps=(latitude, longitude) if latitude is not None and longitude is not None else None,
        taken=taken,
        keywords=_items(get(SUBJECT)),
        rating=_stars(_text(get(RATING))),
        caption=next(iter(_items(get(DESCRIPTION))), None),
    )


def _text(value: str | ET.Element | None) -> str:
    if isinstance(value, ET.Element):
        return (value.text or "").strip()
    return (value or "").strip()


def _items(value: str | ET.Element | None) -> tuple[str, ...]:
    if isinstance(value, ET.Element) and len(value):
        texts = (_text(item) for item in value.iter(f"{{{RDF}}}li"))
        return tuple(dict.fromkeys(t for t in texts if t))
    text = _text(value)
    return (text,) if text else ()


def _stars(text: str) -> int | None:
    try:
        stars = float(text)
    except ValueError:
        return None
    return int(stars) if 0 <= stars <= 5 else None
