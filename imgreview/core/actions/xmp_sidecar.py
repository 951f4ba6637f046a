"""XMP sidecars: new ones, and additions to existing ones that lose nothing of what they hold.

An addition is put into the text of the existing packet just before an end tag; every other byte
stays as it is: comments, unknown namespaces, other programs' edits, the order of things.
"""

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from imgreview.core.errors import RefusedError, UnreadableError
from imgreview.core.imaging import xmp
from imgreview.core.imaging.fields import Portable

HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
FOOT = '\n<?xpacket end="w"?>\n'
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFIXES = {
    "x": xmp.META,
    "rdf": xmp.RDF,
    "dc": xmp.DC,
    "xmp": xmp.XMP,
    "exif": xmp.EXIF,
    "photoshop": xmp.PHOTOSHOP,
}
# what XML 1.0 cannot hold, not even escaped
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
for _prefix, _uri in _PREFIXES.items():
    ET.register_namespace(_prefix, _uri)

Fields = Sequence[tuple[str, str]]  # see domain.Rescue


def written(old: bytes | None, fields: Fields) -> bytes | None:
    """Return the sidecar `old` (None: there is none) with the fields added.

    What `old` says already stays as it says it; None when it says everything. Raises RefusedError
    with a sentence when `old` is not a packet that could be added to without harm.
    """
    cleaned = ((name, _NOT_XML.sub("", text).strip()) for name, text in fields)
    fields = [(name, text) for name, text in cleaned if text]
    if not fields:
        return None
    if old is None:
        return _fresh(fields)
    try:
        packet = xmp.parse(old)
        fields = _missing(packet, fields)
        if not fields:
            return None
        new = _merged(old, packet, fields)
        still = _missing(xmp.parse(new), fields)
    except UnreadableError as error:
        raise RefusedError(f"It could not be added to: {error}") from error
    if still:
        raise RefusedError("It could not be added to: its form is not one imgreview knows.")
    return new


def _missing(packet: xmp.Packet, fields: Fields) -> Fields:
    """Return the fields that the packet does not speak of at all; keywords one by one."""
    has = {
        "gps": {xmp.LATITUDE, xmp.LONGITUDE} & set(packet.properties),
        "taken": set(xmp.TAKEN) & set(packet.properties),
        "rating": {xmp.RATING} & set(packet.properties),
        "caption": {xmp.DESCRIPTION} & set(packet.properties),
    }
    known = {k.casefold() for k in xmp.fields_of(packet).keywords}
    return [
        (name, text)
        for name, text in fields
        if (text.casefold() not in known if name == "keyword" else not has[name])
    ]


def _fresh(fields: Fields) -> bytes:
    root = ET.Element(f"{{{xmp.META}}}xmpmeta")
    rdf = ET.SubElement(root, f"{{{xmp.RDF}}}RDF")
    rdf.append(_description(fields, ""))
    ET.indent(root, " ")
    return (HEAD + ET.tostring(root, encoding="unicode") + FOOT).encode("utf-8")


def _merged(old: bytes, packet: xmp.Packet, fields: Fields) -> bytes:
    if not _is_utf8(old):
        raise UnreadableError("It is not written in UTF-8.")
    if packet.rdf_end is None:
        raise UnreadableError("It holds no RDF to add to.")
    keywords = [field for field in fields if field[0] == "keyword"]
    others = [field for field in fields if field[0] != "keyword"]
    pieces: list[tuple[int, bytes]] = []
    if keywords and xmp.SUBJECT in packet.properties:
        if packet.subject_end is None:
            raise UnreadableError("Its keywords are not a list.")
        items = b"".join(ET.tostring(_item(text), encoding="utf-8") for _, text in keywords)
        pieces.append((packet.subject_end, _bare(items)))
    else:
        others = list(fields)
    if others:
        made = ET.tostring(_description(others, packet.about), encoding="utf-8")
        pieces.append((packet.rdf_end, b" " + _bare(made) + b"\n"))
    for at, piece in sorted(pieces, reverse=True):  # the last first: offsets before it hold
        old = old[:at] + piece + old[at:]
    return old


def _bare(xml: bytes) -> bytes:
    """Return XML without the declaration that ElementTree puts before non-ASCII encodings."""
    return xml.replace(b"<?xml version='1.0' encoding='utf-8'?>\n", b"")


def _is_utf8(data: bytes) -> bool:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    declared = text[:200].partition("encoding=")[2][1:6].lower() if "<?xml" in text[:200] else ""
    return declared in ("", "utf-8")


def _item(text: str) -> ET.Element:
    item = ET.Element(f"{{{xmp.RDF}}}li")
    item.text = text
    return item


def _array(tag: str, kind: str, items: Sequence[ET.Element]) -> ET.Element:
    made = ET.Element(tag)
    ET.SubElement(made, f"{{{xmp.RDF}}}{kind}").extend(items)
    return made


def _description(fields: Fields, about: str) -> ET.Element:
    made = ET.Element(f"{{{xmp.RDF}}}Description", {xmp.ABOUT: about})
    keywords = [_item(text) for name, text in fields if name == "keyword"]
    if keywords:
        made.append(_array(xmp.SUBJECT, "Bag", keywords))
    for name, text in fields:
        if name == "gps":
            latitude, longitude = (float(part) for part in text.split())
            _add(made, f"{{{xmp.EXIF}}}GPSVersionID", "2.3.0.0")
            _add(made, xmp.LATITUDE, coordinate(latitude, "NS"))
            _add(made, xmp.LONGITUDE, coordinate(longitude, "EW"))
        elif name == "taken":
            for tag in xmp.TAKEN:
                _add(made, tag, text)
        elif name == "rating":
            _add(made, xmp.RATING, text)
        elif name == "caption":
            item = _item(text)
            item.set(LANGUAGE, "x-default")
            made.append(_array(xmp.DESCRIPTION, "Alt", [item]))
    return made


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def coordinate(degrees: float, sides: str) -> str:
    """Return a GPS coordinate as XMP spells it: whole degrees, minutes, the side of the world."""
    minutes = round(abs(degrees) * 60, 6)
    whole, rest = divmod(minutes, 60)
    return f"{whole:.0f},{rest:.6f}{sides[0] if degrees >= 0 else sides[1]}"


def fields_of_sidecar(data: bytes) -> Portable:
    """Return what a sidecar says; nothing for one that is not well-formed."""
    try:
        return xmp.fields_of(xmp.parse(data))
    except UnreadableError:
        return Portable()
