import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.domain import FileId
from imgreview.core.errors import BugError
from imgreview.core.store.codec import (
    facts_from_json,
    facts_to_json,
    file_id_from_json,
    file_id_to_json,
    group_from_json,
    group_to_json,
)
from tests.core.store.samples import group, image


@pytest.mark.parametrize("weak", [False, True])
def test_a_group_comes_back_equal(weak: bool) -> None:
    text = group_to_json(group(weak=weak))
    assert text.isascii()
    assert "\n" not in text
    back = group_from_json(text)
    assert back == group(weak=weak)
    assert os.fsencode(back.files[0].path) == b"/photos/caf\xe9.jpg"
    assert dict(back.relations[0].evidence) == dict(group().relations[0].evidence)


def test_facts_come_back_equal_and_default_ones_are_short() -> None:
    for facts in (image("a").facts, image("b", full=True).facts):
        assert facts_from_json(json.loads(json.dumps(facts_to_json(facts)))) == facts
    assert facts_to_json(image("a").facts) == {"format": "PNG", "width": 640, "height": 480}


def test_unknown_facts_of_a_newer_program_are_passed_over() -> None:
    data = facts_to_json(image("a", full=True).facts) | {"aura": 7}
    assert facts_from_json(data) == image("a", full=True).facts


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"id": 3}', group_to_json(group())[:-9]])
def test_a_torn_group_is_named_a_bug(text: str) -> None:
    with pytest.raises(BugError, match="stored group"):
        group_from_json(text)


names = st.binary(min_size=1, max_size=40).filter(lambda b: b"\0" not in b and b"/" not in b)


@settings(deadline=None)
@given(name=names, size=st.integers(0, 2**62), mtime=st.integers(-(2**70), 2**70))
def test_any_path_survives(name: bytes, size: int, mtime: int) -> None:
    file = FileId(Path("/photos") / os.fsdecode(name), size, mtime)
    text = json.dumps(file_id_to_json(file), ensure_ascii=True)
    assert file_id_from_json(json.loads(text)) == file
    assert os.fsencode(file_id_from_json(json.loads(text)).path) == b"/photos/" + name
