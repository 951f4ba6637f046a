"""The vocabulary every layer speaks: registry, settings, places, domain words."""

from pathlib import Path

import pytest

from imgreview.core import paths, settings
from imgreview.core.domain import Decision, DecisionChange, FileId, MatchClass
from imgreview.core.errors import BugError, UserError
from imgreview.core.registry import Registry, import_siblings
from imgreview.core.settings import (
    MatchSettings,
    Preset,
    ScanRequest,
    Settings,
    UiSettings,
    WalkSettings,
    preset_settings,
)


def test_a_registry_keeps_order_and_refuses_two_of_a_name() -> None:
    shapes: Registry[str] = Registry("shape")
    shapes.add("round", "circle")
    assert shapes.register("flat")("square") == "square"
    assert shapes.names() == ("round", "flat")
    assert list(shapes) == ["circle", "square"]
    assert "round" in shapes
    assert "long" not in shapes
    with pytest.raises(BugError, match="round"):
        shapes.add("round", "ball")
    with pytest.raises(KeyError, match="round, flat"):
        shapes.get("long")


def test_one_broken_plug_in_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "demo_plugins"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "broken.py").write_text("import no_such_module_anywhere\n")
    (package / "sound.py").write_text("LOADED = True\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    broken = import_siblings("demo_plugins", [str(package)])
    assert set(broken) == {"broken"}
    assert "no_such_module_anywhere" in broken["broken"]


def test_settings_come_back_as_they_were_saved(private_home: Path) -> None:
    saved = Settings(
        UiSettings(theme="dark", recent=("/photos", "/more")),
        WalkSettings(hidden=True, exclude=("*.tmp",), max_bytes=5_000_000),
        {"later": {"version": 2}},
    )
    settings.save(saved)
    assert settings.load() == saved
    assert paths.settings_file().is_relative_to(private_home)
    assert [p.name for p in paths.config_dir().iterdir()] == ["settings.toml"]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == Settings()


@pytest.mark.parametrize("text", ["ui = 3", "[ui", "[walk]\nmin_bytes = -1", "\x00"])
def test_a_spoilt_settings_file_is_told_in_a_sentence(text: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(UserError):
        settings.load(file)


def test_a_failed_save_keeps_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    settings.save(Settings(UiSettings(theme="light")), file)
    with pytest.raises(TypeError):
        settings.save(Settings(extra={"bad": object()}), file)
    assert settings.load(file).ui.theme == "light"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


def test_changing_one_field_leaves_the_others() -> None:
    before = Settings(UiSettings(theme="dark", recent=("/a",)))
    after = settings.with_ui(before, theme="light")
    assert (after.ui.theme, after.ui.recent) == ("light", ("/a",))
    assert before.ui.theme == "dark"


@pytest.mark.parametrize(("bits", "threshold"), [(63, None), (64, 33), (64, -1), (256, 129)])
def test_impossible_matching_is_refused(bits: int, threshold: int | None) -> None:
    with pytest.raises(UserError):
        MatchSettings(hash_bits=bits, threshold=threshold)


def test_impossible_sizes_are_refused() -> None:
    with pytest.raises(UserError):
        WalkSettings(min_bytes=10, max_bytes=5)


def test_presets_widen_step_by_step() -> None:
    identical, fast = preset_settings(Preset.IDENTICAL), preset_settings(Preset.FAST)
    thorough = preset_settings(Preset.THOROUGH, "some-model")
    assert (identical.hashes, identical.features) == ((), "none")
    assert fast.hashes == ("phash", "dhash")
    assert (fast.features, fast.model, fast.descriptor_index) == ("orb", None, False)
    assert (thorough.model, thorough.descriptor_index) == ("some-model", True)
    assert ScanRequest((), jobs=3).workers == 3
    assert ScanRequest(()).workers >= 1


def test_one_variable_redirects_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home of it"
    monkeypatch.setenv("IMGREVIEW_HOME", str(home))
    kept = (
        *(paths.settings_file(), paths.fingerprints_db(), paths.sessions_db()),
        *(paths.journal_db(), paths.thumbs_dir(), paths.log_dir()),
    )
    assert all(p.is_relative_to(home) for p in kept)
    assert len({paths.fingerprints_db().parent, paths.journal_db().parent}) == 2
    assert (paths.resources_dir() / "icons").is_dir()


def test_classes_are_ordered_by_how_much_they_claim() -> None:
    order = sorted(MatchClass, key=lambda c: c.strength)
    assert (order[0], order[-1]) == (MatchClass.IDENTICAL, MatchClass.SIMILAR)
    assert [c for c in MatchClass if not c.is_copy] == [MatchClass.BURST, MatchClass.SIMILAR]


def test_a_change_taken_back_twice_is_the_change() -> None:
    file = FileId(Path("/a.jpg"), 1, 2)
    change = DecisionChange({file: Decision.UNDECIDED}, {file: Decision.REJECT}, "Reject a.jpg")
    assert change.inverse().before == {file: Decision.REJECT}
    assert change.inverse().inverse() == change
