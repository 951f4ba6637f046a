"""The proof of the last copy looks into the picture: what does not decode is nothing to rely on."""

from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.actions.execute import execute
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.looking import Looker
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import StepState
from imgreview.core.errors import UnreadableError
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import Collection, drain, file_id
from tests.pictures import photo


def collection_of_pictures(collection: Collection, *, damage: bool, exact: bool) -> Path:
    """Make a group of real JPEGs; a damaged one lacks the second half of its bytes."""
    data = photo("rocket.jpg").read_bytes()
    if damage:
        data = data[: len(data) // 2] + bytes(len(data) // 2)
    keep, drop = collection.photos / "keep.jpg", collection.photos / "drop.jpg"
    keep.write_bytes(data[: len(data) // 2] if damage else data)
    drop.write_bytes(data if not exact else keep.read_bytes())
    collection.groups = [PlanGroup("g", (file_id(keep),), (file_id(drop),), exact)]
    return drop


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("action", ["trash", "move", "delete"])
def test_a_whole_keeper_is_relied_on(
    collection: Collection, journal: Journal, action: str, exact: bool
) -> None:
    drop = collection_of_pictures(collection, damage=False, exact=exact)
    (result,) = drain(execute(collection.plan(action), CancelToken(), journal))
    assert result.state is StepState.DONE, result.reason
    assert not drop.exists()


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("action", ["trash", "move", "delete"])
def test_a_keeper_that_does_not_decode_is_no_proof(
    collection: Collection, journal: Journal, action: str, exact: bool
) -> None:
    """Its size, times and first bytes are those of the scan; only decoding shows the damage."""
    drop = collection_of_pictures(collection, damage=True, exact=exact)
    (result,) = drain(execute(collection.plan(action), CancelToken(), journal))
    assert result.state is StepState.FAILED
    assert "no kept file of its group could be proven" in result.reason
    assert "keep.jpg" in result.reason
    assert drop.exists()


def test_a_refused_group_does_not_stop_the_others(collection: Collection, journal: Journal) -> None:
    collection_of_pictures(collection, damage=True, exact=False)
    for name in ("a.png", "b.png"):
        Image.new("RGB", (9, 9), "olive").save(collection.photos / name)
    ids = [file_id(collection.photos / name) for name in ("a.png", "b.png")]
    collection.groups.append(PlanGroup("h", (ids[0],), (ids[1],), True))
    results = drain(execute(collection.plan(), CancelToken(), journal))
    assert [r.state for r in results] == [StepState.FAILED, StepState.DONE]


def test_a_keeper_is_decoded_once_as_long_as_it_stands(
    collection: Collection, journal: Journal
) -> None:
    collection.group("keep.jpg", *(f"{n}.jpg" for n in range(5)))
    seen: list[bytes] = []
    drain(execute(collection.plan(), CancelToken(), journal, look=seen.append))
    assert len(seen) == 1


def test_the_looker_leaves_no_process(tmp_path: Path) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(b"no picture")
    with Looker() as look, pytest.raises(UnreadableError):
        look(bytes(file))
