"""Rule sets as JSON: read back as written, and every broken file told in a sentence."""

import json
from pathlib import Path

import pytest
from hypothesis import given

from imgreview.core.errors import UserError
from imgreview.core.rules import ruleset
from imgreview.core.rules.base import line_of
from imgreview.core.rules.library import Library
from imgreview.core.rules.presets import BEST, PRESETS
from imgreview.core.rules.ruleset import RuleSet, from_json, read, to_json
from tests.core.rules.builders import RULE_SETS, rules


@given(RULE_SETS)
def test_what_was_written_is_read_back(drawn: RuleSet) -> None:
    assert from_json(to_json(drawn)) == drawn


def test_presets_are_sound() -> None:
    for preset in PRESETS:
        assert from_json(to_json(preset)) == preset
    assert len({p.name for p in PRESETS}) == len(PRESETS)


def test_a_line_without_tolerance_in_a_file_has_none() -> None:
    text = '{"schema": "imgreview.rules/1", "rules": [{"rule": "pixels"}]}'
    assert from_json(text, "mine") == RuleSet("mine", (line_of("pixels", 0),))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "must be an object"),
        ("{}", "do not say"),
        ('{"schema": "imgreview.rules/9"}', "another version"),
        ('{"schema": "imgreview.rules/1"}', "must be a list"),
        ('{"schema": "imgreview.rules/1", "rules": [3]}', "Rule 1 must be an object"),
        ('{"schema": "imgreview.rules/1", "rules": [{"rule": "x"}]}', "Rule 1: There is no rule"),
        (
            '{"schema": "imgreview.rules/1", "rules": [{"rule": "gps"}, {"rule": "gps", "a": 1}]}',
            "Rule 2: .* has no option",
        ),
        ('{"schema": "imgreview.rules/1", "rules": [], "name": 3}', '"name" must be text'),
    ],
)
def test_broken_rules_say_what_is_wrong(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        from_json(text)


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be read"):
        read(tmp_path / "nowhere.json")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe")
    with pytest.raises(UserError, match="not text"):
        read(tmp_path / "bytes.json")
    (tmp_path / "large.json").write_bytes(b" " * (ruleset.MOST_BYTES + 1))
    with pytest.raises(UserError, match="too large"):
        read(tmp_path / "large.json")


def test_saving_listing_replacing_and_deleting(tmp_path: Path) -> None:
    library = Library(tmp_path / "rules")
    assert library.saved() == ((), ())
    first = library.save(RuleSet("  My  rules ", rules("pixels").lines))
    assert first.name == "My rules"
    library.save(RuleSet("my Rules!", rules("gps").lines))
    library.save(RuleSet("My rules", rules("rating").lines))
    found, trouble = library.saved()
    assert [(r.name, r.lines[0].kind) for r in found] == [
        ("My rules", "rating"),
        ("my Rules!", "gps"),
    ]
    assert trouble == ()
    assert library.get("my Rules!") == found[1]
    assert library.get(BEST) == PRESETS[0]
    library.delete("My rules")
    library.delete("never there")
    assert [r.name for r in library.saved()[0]] == ["my Rules!"]


def test_a_broken_file_is_told_and_kept(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.save(RuleSet("Good", rules("gps").lines))
    broken = tmp_path / "good-2.json"
    broken.write_text("{", encoding="utf-8")
    found, trouble = library.saved()
    assert [r.name for r in found] == ["Good"]
    assert trouble[0].startswith("good-2.json: The rules are not JSON")
    library.save(RuleSet("Good!", rules("gps").lines))
    assert broken.read_text(encoding="utf-8") == "{"
    assert len(list(tmp_path.iterdir())) == 3


def test_names_that_cannot_be(tmp_path: Path) -> None:
    library = Library(tmp_path)
    with pytest.raises(UserError, match="needs a name"):
        library.save(RuleSet("  ", ()))
    with pytest.raises(UserError, match="comes with imgreview"):
        library.save(RuleSet(BEST, ()))
    library.save(RuleSet("写真/../x", ()))
    (file,) = tmp_path.iterdir()
    assert json.loads(file.read_text(encoding="utf-8"))["name"] == "写真/../x"


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(UserError, match="could not be saved"):
        Library(tmp_path / "rules").save(RuleSet("Mine", ()))
