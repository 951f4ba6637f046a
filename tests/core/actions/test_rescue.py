"""What only the rejected file says is kept in a sidecar: journalled, undone, safe in a crash."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from imgreview.core.actions.audit import Found, verify
from imgreview.core.actions.execute import execute
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.actions.rescue import MetadataReader, with_rescue, without_rescue
from imgreview.core.actions.xmp_sidecar import fields_of_sidecar
from imgreview.core.domain import ActionPlan, StepState
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import (
    Collection,
    drain,
    file_id,
    snapshot,
    take_back,
    walk,
)
from tests.core.actions.metadata_kit import FIELDS, exif_block, packet, picture

T = TypeVar("T")
actions = pytest.mark.parametrize("action", ["trash", "move"])


def result_of(job: Generator[object, None, T]) -> T:
    while True:
        try:
            next(job)
        except StopIteration as stop:
            value: T = stop.value
            return value


def plan_of(
    made: Collection, action: str = "trash", protected: tuple[Path, ...] = ()
) -> ActionPlan:
    with MetadataReader() as read:
        return result_of(with_rescue(made.plan(action, protected), read, CancelToken()))


@pytest.fixture
def pair(collection: Collection) -> Collection:
    """A bare picture that is kept, and one with a packet that is rejected."""
    keep = picture(collection.photos / "keep.jpg")
    drop = picture(collection.photos / "sub" / "drop.jpg", xmp=packet())
    collection.groups = [PlanGroup("g", (file_id(keep),), (file_id(drop),), False)]
    return collection


@actions
def test_a_sidecar_is_written_and_taken_back(
    pair: Collection, journal: Journal, action: str
) -> None:
    before = snapshot(pair.photos)
    plan = plan_of(pair, action)
    (step,) = plan.steps
    assert step.rescue is not None
    assert step.rescue.fields == FIELDS
    assert snapshot(pair.photos) == before, "planning writes nothing"
    (result,) = drain(execute(plan, CancelToken(), journal))
    assert (result.state, result.reason) == (StepState.DONE, "")
    sidecar = pair.photos / "keep.jpg.xmp"
    assert fields_of_sidecar(sidecar.read_bytes()).beyond(fields_of_sidecar(packet())) == ()
    assert (pair.photos / "keep.jpg").read_bytes() == before[pair.photos / "keep.jpg"][0]
    found = [f.found for f in verify(journal)]
    assert found == [Found.PROVEN, Found.PROVEN]
    (batch,) = journal.batches()
    assert (batch.done, batch.failed) == (1, 0)
    (back,) = take_back(journal)
    assert (back.state, back.reason) == (StepState.UNDONE, "")
    assert snapshot(pair.photos) == before


@actions
@pytest.mark.parametrize("name", ["keep.jpg.xmp", "keep.xmp", "KEEP.XMP"])
def test_an_old_sidecar_is_added_to_and_comes_back_to_the_byte(
    pair: Collection, journal: Journal, action: str, name: str
) -> None:
    old = pair.photos / name
    old.write_bytes(packet([("keyword", "mine"), ("caption", "My own words")]))
    before = snapshot(pair.photos)
    plan = plan_of(pair, action)
    assert plan.steps[0].rescue is not None
    assert [n for n, _ in plan.steps[0].rescue.fields] == [
        "gps", "taken", "keyword", "keyword", "rating",
    ]  # fmt: skip
    (result,) = drain(execute(plan, CancelToken(), journal))
    assert (result.state, result.reason) == (StepState.DONE, "")
    found = fields_of_sidecar(old.read_bytes())
    assert found.caption == "My own words"
    assert found.keywords == ("mine", "Zürich & Umgebung", "<lake>")
    assert before[old][0] in {p.read_bytes() for p in walk(pair.trash / "files", pair.target)}
    take_back(journal)
    assert snapshot(pair.photos) == before
    assert not list(walk(pair.trash, pair.target))


def test_a_shared_sidecar_is_not_touched(pair: Collection, journal: Journal) -> None:
    shared = pair.photos / "keep.xmp"
    shared.write_bytes(packet([("keyword", "of both")]))
    (pair.photos / "keep.png").write_bytes(b"another picture of that name")
    drain(execute(plan_of(pair), CancelToken(), journal))
    assert shared.read_bytes() == packet([("keyword", "of both")])
    assert (pair.photos / "keep.jpg.xmp").exists()


def test_nothing_is_copied_that_the_kept_one_says(pair: Collection) -> None:
    picture(pair.photos / "keep.jpg", exif=exif_block())
    keep = file_id(pair.photos / "keep.jpg")
    pair.groups = [PlanGroup("g", (keep,), pair.groups[0].reject, False)]
    (step,) = plan_of(pair).steps
    assert step.rescue is not None
    assert [n for n, _ in step.rescue.fields] == ["keyword", "keyword"]
    assert without_rescue(plan_of(pair)).steps[0].rescue is None


def test_each_field_of_a_group_is_copied_once(pair: Collection, journal: Journal) -> None:
    third = picture(pair.photos / "third.jpg", xmp=packet([*FIELDS, ("keyword", "third")]))
    group = pair.groups[0]
    pair.groups = [replace(group, reject=(*group.reject, file_id(third)))]
    before = snapshot(pair.photos)
    plan = plan_of(pair)
    fields = [s.rescue.fields if s.rescue else () for s in plan.steps]
    assert fields == [FIELDS, (("keyword", "third"),)]
    results = drain(execute(plan, CancelToken(), journal))
    assert [r.reason for r in results] == ["", ""]
    found = fields_of_sidecar((pair.photos / "keep.jpg.xmp").read_bytes())
    assert found.keywords == ("Zürich & Umgebung", "<lake>", "third")
    take_back(journal)
    assert snapshot(pair.photos) == before


def test_nothing_is_written_into_a_protected_folder(pair: Collection, journal: Journal) -> None:
    assert plan_of(pair, protected=(pair.photos / "keep.jpg",)).steps[0].rescue is None
    forged = replace(plan_of(pair), protected=(pair.photos / "keep.jpg",))
    (result,) = drain(execute(forged, CancelToken(), journal))
    assert "protected" in result.reason
    assert not (pair.photos / "keep.jpg.xmp").exists()


def test_a_sidecar_that_cannot_be_added_to_is_told(pair: Collection, journal: Journal) -> None:
    old = pair.photos / "keep.jpg.xmp"
    old.write_bytes(b"not XML")
    (result,) = drain(execute(plan_of(pair), CancelToken(), journal))
    assert result.state is StepState.DONE
    assert "could not be copied to keep.jpg" in result.reason
    assert old.read_bytes() == b"not XML"


def test_deleting_for_ever_waits_for_the_rescue(pair: Collection, journal: Journal) -> None:
    old = pair.photos / "keep.jpg.xmp"
    old.write_bytes(b"not XML")
    (result,) = drain(execute(plan_of(pair, "delete"), CancelToken(), journal))
    assert result.state is StepState.FAILED
    assert (pair.photos / "sub" / "drop.jpg").exists()
    old.unlink()
    drop = file_id(pair.photos / "sub" / "drop.jpg")  # scanned again
    pair.groups = [replace(pair.groups[0], reject=(drop,))]
    (result,) = drain(execute(plan_of(pair, "delete"), CancelToken(), journal))
    assert result.state is StepState.DONE, result.reason
    assert old.exists()


def test_a_sidecar_worked_on_since_stays_at_undo(pair: Collection, journal: Journal) -> None:
    drain(execute(plan_of(pair), CancelToken(), journal))
    sidecar = pair.photos / "keep.jpg.xmp"
    sidecar.write_bytes(packet([("keyword", "worked on")]))
    (back,) = take_back(journal)
    assert back.state is StepState.UNDONE
    assert "changed since" in back.reason
    assert sidecar.read_bytes() == packet([("keyword", "worked on")])
    assert {f.found for f in verify(journal)} == {Found.PROVEN, Found.SINCE}
