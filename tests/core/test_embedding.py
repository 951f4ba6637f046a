"""A model looks when all files are read, at the best first, and its word holds in any order."""

from pathlib import Path

import pytest
from PIL import ImageOps

from imgreview.core.domain import FileId, ImageFile
from imgreview.core.embedding import Embedding
from imgreview.core.errors import UnreadableError
from imgreview.core.events import Event, Progress, Stage, StageStarted
from imgreview.core.fingerprinting import Fingerprinter
from imgreview.core.match.verify import Proof
from imgreview.core.methods import models
from imgreview.core.proving import PoolProver, Work
from imgreview.core.settings import MatchSettings
from tests.core.here import scan
from tests.core.methods import tiny_onnx
from tests.core.test_pipeline import final_groups, names, opened

CARD = """
name = "tiny"
title = "Mean colours"
licence = "ours"
file = "tiny.onnx"
threshold = 0.99
floor = {floor}
[input]
name = "image"
layout = "NHWC"
type = "uint8"
size = 16
fit = "squash"
"""
MATCH = MatchSettings(model="tiny")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Three sizes of a photo, one with other colours, and a stranger."""
    folder = tmp_path / "photos"
    folder.mkdir()
    cat = opened("chelsea.png").convert("RGB")
    for width in (240, 300, 450):
        cat.resize((width, width * 2 // 3)).save(folder / f"cat {width}.jpg", quality=92)
    grey = ImageOps.colorize(ImageOps.grayscale(cat.resize((270, 180))), "black", "blue")
    grey.save(folder / "blue cat.jpg", quality=92)
    opened("rocket.jpg").resize((300, 200)).save(folder / "rocket.jpg")
    return folder


def put_model(floor: float) -> None:
    tiny_onnx.means(models.models_dir() / "tiny.onnx")
    (models.models_dir() / "tiny.toml").write_text(CARD.format(floor=floor), "utf-8")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that the model looked at, in turn."""
    seen: list[str] = []
    original = Embedding._made

    def noting(self: Embedding, numbers: list[int]) -> list[tuple[int, bytes]]:
        seen.extend(self._matcher.files[n].id.path.name for n in numbers)
        return original(self, numbers)

    monkeypatch.setattr(Embedding, "_made", noting)
    return seen


def stages(events: list[Event]) -> list[Stage]:
    return [e.stage for e in events if isinstance(e, StageStarted)]


def groups(events: list[Event]) -> set[frozenset[str]]:
    return {frozenset(names(g)) for g in final_groups(events)}


def test_the_model_comes_last_and_sees_the_best_first(tree: Path, shown: list[str]) -> None:
    put_model(-1.0)
    events = scan(tree, match=MATCH)
    order = stages(events)
    assert order.index(Stage.DECODE) < order.index(Stage.EMBED) < order.index(Stage.GROUP)
    assert sorted(shown) == sorted(f.name for f in tree.iterdir())
    cats = [name for name in shown if name.startswith("cat ")]
    assert cats == ["cat 450.jpg", "cat 300.jpg", "cat 240.jpg"]
    told = [e for e in events if isinstance(e, Progress) and e.stage is Stage.EMBED]
    assert told[-1].done == told[-1].total == 5


def test_what_the_model_saw_it_is_not_shown_again(tree: Path, shown: list[str]) -> None:
    put_model(-1.0)
    before = groups(scan(tree, match=MATCH))
    shown.clear()
    opened("coffee.png").resize((300, 200)).save(tree / "coffee.jpg")
    assert groups(scan(tree, match=MATCH)) == before
    assert shown == ["coffee.jpg"]


def test_what_the_model_calls_unlike_is_neither_proven_nor_a_copy(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proven: list[set[str]] = []
    original = PoolProver.__call__

    def noting(self: PoolProver, a: Work, b: Work) -> Proof:
        proven.append({a.file.path.name, b.file.path.name})
        return original(self, a, b)

    monkeypatch.setattr(PoolProver, "__call__", noting)
    put_model(-1.0)
    all_four = frozenset(("cat 240.jpg", "cat 300.jpg", "cat 450.jpg", "blue cat.jpg"))
    assert groups(scan(tree, match=MATCH, use_cache=False)) == {all_four}
    put_model(0.98)
    three = {all_four - {"blue cat.jpg"}}
    cold = scan(tree, match=MATCH)  # what was proven before the model's turn counts no more
    assert groups(cold) == three
    proven.clear()
    (tree / "rocket.jpg").unlink()  # so that the answer is not taken as it is
    assert groups(scan(tree, match=MATCH)) == three
    assert not any("blue cat.jpg" in pair for pair in proven)
    own = MatchSettings(model="tiny", threshold=12)  # a person's own distance is not overruled
    assert groups(scan(tree, match=own)) == {all_four}


def test_a_file_that_is_gone_before_the_model_sees_it_stops_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_model(-1.0)
    original = Fingerprinter.load_work

    def gone(self: Fingerprinter, file: ImageFile) -> bytes:
        if file.path.name == "rocket.jpg":
            raise UnreadableError("The file is gone.")
        return original(self, file)

    monkeypatch.setattr(Fingerprinter, "load_work", gone)
    found: list[FileId] = [f.id for g in final_groups(scan(tree, match=MATCH)) for f in g.files]
    assert {f.path.name for f in found} >= {"cat 240.jpg", "cat 300.jpg", "cat 450.jpg"}


def test_a_model_that_cannot_work_is_named_before_anything_is_proven(tree: Path) -> None:
    put_model(-1.0)
    (models.models_dir() / "tiny.onnx").write_bytes(b"no model")
    with pytest.raises(Exception, match=r"tiny\.onnx could not be loaded"):
        scan(tree, match=MATCH)
