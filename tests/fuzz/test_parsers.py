"""Whatever a stranger sends, a parser answers or says what is wrong (hypothesis).

`HYPOTHESIS_PROFILE=dev` looks for new examples; `python -m tests.fuzz.coverage_guided` goes on
for hours where atheris is installed.
"""

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS, run

DOCUMENTS = seeds.documents()
PICTURES = seeds.pictures()
BINARY = ("exif", "thumbnail", "scans", "tables", "xmp", "sniff", "picture")
EXTREMES = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f")
many = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

odd_text = st.text(max_size=12) | st.sampled_from(
    ["..", "/", "../x", "/etc/passwd", "a/../../b", "\0", "\udcff", "\ud800", "~", "-rf", ""]
)
odd_number = st.integers() | st.floats() | st.sampled_from([0, -1, 1 << 63, 1 << 64, 10**30])
scalar = st.none() | st.booleans() | odd_number | odd_text
values = st.recursive(
    scalar,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(odd_text, inner, max_size=4),
    max_leaves=8,
)


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every part of a document."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    found = [way]
    for key in keys:
        found += places(value[key], (*way, key))
    return found


@st.composite
def spoiled(draw: st.DrawFn, name: str) -> bytes:
    """Return a sound document in which a few parts were replaced, doubled or taken away."""
    document = copy.deepcopy(DOCUMENTS[name])
    for _ in range(draw(st.integers(1, 3))):
        way = draw(st.sampled_from(places(document)))
        if not way or way == ("schema",):
            continue
        holder = document
        for key in way[:-1]:
            holder = holder[key]
        match draw(st.sampled_from(("replace", "delete", "double"))):
            case "replace":
                holder[way[-1]] = draw(values)
            case "delete":
                del holder[way[-1]]
            case _ if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[way[-1]]))
    return json.dumps(document).encode("ascii")


@st.composite
def mutated(draw: st.DrawFn, data: bytes) -> bytes:
    """Return bytes with some of them changed, cut out or doubled."""
    made = bytearray(data)
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, max(0, len(made) - 1)))
        match draw(st.integers(0, 3)):
            case 0:
                made[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case 1:
                del made[at : at + draw(st.integers(1, 40))]
            case 2:
                made[at:at] = made[at : at + draw(st.integers(1, 40))]
            case _:
                made[at : at + 4] = draw(
                    st.sampled_from([b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"])
                )
    return bytes(made)


@pytest.mark.parametrize("name", TARGETS)
@many
@given(data=st.binary(max_size=600))
def test_any_bytes(name: str, data: bytes) -> None:
    run(name, data)


@pytest.mark.parametrize("name", DOCUMENTS)
@many
@given(values=st.data())
def test_spoiled_documents(name: str, values: st.DataObject) -> None:
    run(name, values.draw(spoiled(name)))


@pytest.mark.parametrize("name", [*DOCUMENTS, "settings", "model card"])
@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '{"a":' * 100_000, '{"schema": ' + "9" * 6000 + "}", "\ufeff{}", "null",
     '"\\ud800"', "1e999", "-" * 9, "[1]", '{"schema": null}'],
)  # fmt: skip
def test_odd_documents(name: str, text: str) -> None:
    assert not run(name, text.encode()) or name in ("settings", "model card")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_sound_document_is_taken(name: str) -> None:
    assert run(name, json.dumps(DOCUMENTS[name]).encode())


@pytest.mark.parametrize("number", range(len(PICTURES)))
@few
@given(values=st.data())
def test_spoiled_pictures(number: int, values: st.DataObject) -> None:
    run("picture", values.draw(mutated(PICTURES[number])))


@pytest.mark.parametrize("name", ["exif", "thumbnail", "xmp", "scans"])
@many
@given(values=st.data())
def test_spoiled_metadata(name: str, values: st.DataObject) -> None:
    sound = {"exif": seeds.exif_block(), "xmp": seeds.XMP}.get(name, PICTURES[0])
    run(name, values.draw(mutated(sound)))


def test_the_sound_metadata_is_taken() -> None:
    assert all(run("picture", data) for data in PICTURES)
    assert run("exif", seeds.exif_block())
    assert run("xmp", seeds.XMP)
