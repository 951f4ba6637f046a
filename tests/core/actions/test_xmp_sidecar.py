"""Sidecars as text: new ones are valid XMP, additions change no byte of what was there."""

import string
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.actions.xmp_sidecar import coordinate, fields_of_sidecar, written
from imgreview.core.errors import RefusedError
from imgreview.core.imaging.fields import degrees_of
from imgreview.core.imaging.xmp import DC, RDF
from tests.core.actions.metadata_kit import FIELDS, packet

OLD = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 5.6-c140">
 <!-- a comment of mine -->
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="uuid:7" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:own="http://example.org/own/"
    xmp:Rating="0" own:Exposure='+0.50'>
   <dc:subject><rdf:Bag><rdf:li>old</rdf:li></rdf:Bag></dc:subject>
   <own:History><rdf:Seq><rdf:li>first</rdf:li></rdf:Seq></own:History>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def test_a_new_one_is_well_formed_and_says_everything() -> None:
    data = packet()
    root = ET.fromstring(data)
    assert root.find(f".//{{{RDF}}}Description/{{{DC}}}subject/{{{RDF}}}Bag") is not None
    found = fields_of_sidecar(data)
    assert found.gps == pytest.approx((47.3712345, -8.54))
    assert found.keywords == ("Zürich & Umgebung", "<lake>")
    assert (found.rating, found.taken, found.caption) == (4, "2019-08-07T06:05:04", 'A "day" out')


def test_an_addition_keeps_every_byte_and_every_decision() -> None:
    old = OLD.encode()
    new = written(old, FIELDS)
    assert new is not None
    assert is_subsequence(old, new)
    found = fields_of_sidecar(new)
    assert found.keywords == ("old", "Zürich & Umgebung", "<lake>")
    assert found.rating == 0, "what the sidecar says of itself stays"
    assert found.caption == 'A "day" out'
    abouts = {d.get(f"{{{RDF}}}about") for d in ET.fromstring(new).iter(f"{{{RDF}}}Description")}
    assert abouts == {"uuid:7"}
    subjects = list(ET.fromstring(new).iter(f"{{{DC}}}subject"))
    assert len(subjects) == 1, "a property may stand in a packet once"


def is_subsequence(old: bytes, new: bytes) -> bool:
    """Return whether `new` is `old` with something put in between."""
    at = 0
    for byte in new:
        at += at < len(old) and byte == old[at]
    return at == len(old)


def test_nothing_to_add_is_no_change() -> None:
    assert written(packet(), FIELDS) is None
    assert written(OLD.encode(), [("rating", "5"), ("keyword", "OLD")]) is None
    assert written(None, [("caption", "\x00\x01")]) is None


@pytest.mark.parametrize(("old", "why"), [
    (b"no xml at all", "not well-formed"),
    (OLD.replace("</rdf:RDF>", "").encode(), "not well-formed"),
    (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', "no RDF"),
    (OLD.partition("\n")[2].encode("utf-16"), "UTF-8"),
    (b"<!DOCTYPE x><x/>", "document type"),
    (OLD.replace("<rdf:Bag><rdf:li>old</rdf:li></rdf:Bag>", "old").encode(), "not a list"),
])  # fmt: skip
def test_what_cannot_be_added_to_is_refused_with_a_reason(old: bytes, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        written(old, FIELDS)


texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
words = st.text(string.ascii_letters + "äß€日<>&\"' ", min_size=1, max_size=20).filter(str.strip)
field: st.SearchStrategy[Any] = st.one_of(
    st.tuples(st.just("keyword"), words),
    st.tuples(st.just("caption"), texts),
    st.tuples(st.just("rating"), st.sampled_from("12345")),
    st.builds(lambda a, b: ("gps", f"{a:.7f} {b:.7f}"), st.floats(-90, 90), st.floats(-180, 180)),
)


@settings(max_examples=500, deadline=None)
@given(st.lists(field, max_size=6), st.lists(field, max_size=6))
def test_whatever_is_written_is_read_again(
    first: list[tuple[str, str]], second: list[tuple[str, str]]
) -> None:
    """A sidecar made of some fields and then added to says all of them, and keeps its bytes."""
    one = written(None, _once(first))
    two = written(one, _once(second))
    result = two or one
    if result is None:
        return
    if one is not None and two is not None:
        assert is_subsequence(one, two)
    assert written(result, [*_once(first), *_once(second)]) is None
    ET.fromstring(result)


def _once(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the fields as a rescue would give them: each but keywords once."""
    seen: dict[str, tuple[str, str]] = {}
    for name, text in fields:
        seen[f"keyword {text.strip().casefold()}" if name == "keyword" else name] = (name, text)
    return list(seen.values())


@settings(max_examples=500, deadline=None)
@given(st.floats(-180, 180))
def test_coordinates_survive_their_spelling(degrees: float) -> None:
    assert degrees_of(coordinate(degrees, "EW")) == pytest.approx(degrees, abs=1e-7)
