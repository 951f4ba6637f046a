"""The models of the review: rows never jump, batches arrive, roles hand out the right objects."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review.filters import GroupFilter, SortOrder, Standing
from imgreview.core.review.session import ReviewSession
from imgreview.gui.models.groups_model import GroupsModel
from imgreview.gui.models.items_model import ItemsModel
from imgreview.gui.models.roles import Role
from imgreview.gui.widgets.picture_card import Card
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures


@pytest.fixture
def pictures(qtbot: QtBot) -> StillPictures:
    return StillPictures()


@pytest.fixture
def session() -> ReviewSession:
    made = ReviewSession()
    sizes = {"small": 10, "large": 900, "middle": 300}
    groups = [
        group(name, [picture(f"{name}-{i}.jpg", size) for i in range(3)])
        for name, size in sizes.items()
    ]
    made.merge(GroupsFound(tuple(groups)))
    return made


@pytest.fixture
def model(session: ReviewSession, pictures: StillPictures) -> Iterator[GroupsModel]:
    made = GroupsModel(session, pictures)
    yield made
    made.detach()


def ids(model: GroupsModel) -> list[str | None]:
    return [model.group_id(row) for row in range(model.rowCount())]


def found(*groups: Group, retired: tuple[str, ...] = ()) -> GroupsFound:
    return GroupsFound(groups, retired)


def test_the_groups_model_keeps_the_rules(
    session: ReviewSession, pictures: StillPictures, qtmodeltester: Any
) -> None:
    model = GroupsModel(session, pictures)
    qtmodeltester.check(model)
    session.merge(found(simple("a"), simple("b", 2)))
    model.flush()
    session.merge(found(retired=("large", "a")))
    model.set_order(SortOrder.COUNT)
    qtmodeltester.check(model)
    model.detach()


def test_rows_are_sorted_at_first_and_newcomers_are_appended(
    session: ReviewSession, model: GroupsModel
) -> None:
    assert ids(model) == ["large", "middle", "small"]
    huge = group("huge", [picture("h1.jpg", 5000), picture("h2.jpg", 5000)])
    session.merge(found(huge))
    assert ids(model) == ["large", "middle", "small"], "a batch waits for its timer"
    model.flush()
    assert ids(model) == ["large", "middle", "small", "huge"]
    assert model.fresh == 1
    model.rearrange()
    assert ids(model) == ["huge", "large", "middle", "small"]
    assert model.fresh == 0


def test_the_batch_comes_by_itself(
    qtbot: QtBot, session: ReviewSession, model: GroupsModel
) -> None:
    with qtbot.waitSignal(model.rowsInserted, timeout=3000):
        session.merge(found(simple("a"), simple("b")))
    assert ids(model)[-2:] == ["a", "b"]


def test_many_groups_arrive_in_few_insertions(session: ReviewSession, model: GroupsModel) -> None:
    inserted: list[int] = []

    def count(_parent: QModelIndex, first: int, last: int) -> None:
        inserted.append(last - first + 1)

    model.rowsInserted.connect(count)
    for i in range(2000):
        session.merge(found(simple(f"g{i}", 2)))
    model.flush()
    assert inserted == [2000]
    assert model.rowCount() == 2003


def test_retired_rows_leave_in_runs_and_the_rest_stays(
    session: ReviewSession, model: GroupsModel
) -> None:
    session.merge(found(*(simple(f"g{i}") for i in range(6))))
    model.flush()
    before = ids(model)
    session.merge(found(retired=("middle", "g0", "g1", "g5")))
    gone = {"middle", "g0", "g1", "g5"}
    assert ids(model) == [i for i in before if i not in gone]
    assert [model.row_of(i) for i in ids(model)] == list(range(model.rowCount()))
    assert model.row_of("g0") == model.row_of(None) == -1


def test_filter_by_words_class_and_state(session: ReviewSession, model: GroupsModel) -> None:
    session.merge(found(simple("burst", 2, MatchClass.BURST)))
    model.set_filter(GroupFilter("middle"))
    assert ids(model) == ["middle"]
    model.set_filter(GroupFilter(buckets=frozenset({"burst"})))
    assert ids(model) == ["burst"]
    session.accept("large")
    model.set_filter(GroupFilter(standing=Standing.OPEN))
    assert sorted(str(i) for i in ids(model)) == ["burst", "middle", "small"]
    model.set_filter(GroupFilter())
    assert model.rowCount() == 4


def test_the_next_undecided_row_goes_round(session: ReviewSession, model: GroupsModel) -> None:
    assert model.next_open(2) == 0
    session.accept("large")
    assert model.next_open(2) == 1
    session.accept("middle")
    session.accept("small")
    assert model.next_open(0) == -1


def test_roles_hand_out_objects(
    session: ReviewSession, model: GroupsModel, pictures: StillPictures
) -> None:
    index = model.index(0)
    assert index.data(Role.GROUP) is session.group("large")
    assert not index.data(Role.STATE).reviewed
    assert [type(t) for t in index.data(Role.THUMBS)] == [QPixmap] * 3
    assert index.data() == "Resized"
    session.accept("large")
    assert "reviewed" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.UserRole + 99) is None


def test_a_picture_that_arrived_repaints_its_row_only(
    session: ReviewSession, model: GroupsModel
) -> None:
    rows: list[int] = []

    def note(first: QModelIndex, _last: QModelIndex, _roles: list[int]) -> None:
        rows.append(first.row())

    model.dataChanged.connect(note)
    model.picture_ready(session.group("middle").files[1].path, 48)
    assert rows == []  # nobody has looked at the row
    model.index(1).data(Role.THUMBS)
    model.picture_ready(session.group("middle").files[1].path, 48)
    model.picture_ready(Path("/photos/unknown.jpg"), 48)
    model.picture_ready(session.group("middle").files[1].path, 512)
    assert rows == [1]


def test_items_are_cards_of_the_group_shown(
    session: ReviewSession, pictures: StillPictures, qtmodeltester: Any
) -> None:
    crop = simple("crop", 2, MatchClass.CROPPED)
    evidence = {"shown_of_a": 0.64}
    relations = (replace(crop.relations[0], evidence=evidence),)
    session.merge(found(replace(crop, relations=relations)))
    items = ItemsModel(session, pictures)
    qtmodeltester.check(items)
    items.show_group(session.group("crop"))
    qtmodeltester.check(items)
    first, second = items.card(0), items.card(1)
    assert (first.letter, first.suggested, first.tag) == ("A", "Suggested", "")
    assert (second.letter, second.suggested, second.tag) == ("B", "", "crop 64 %")
    assert first.decision is Decision.UNDECIDED
    session.accept("crop")
    assert (items.card(0).state, items.card(1).state) == ("Keep", "Reject")
    session.set_target([second.file.id], Path("/review"))
    assert items.card(1).target == "/review"
    assert "Suggested".lower() in items.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(items.index(1).data(Role.CARD), Card)
    items.detach()


def test_a_protected_file_is_shown_as_kept(session: ReviewSession, pictures: StillPictures) -> None:
    session.merge(found(group("p", [picture("a.jpg"), picture("safe.jpg", protected=True)])))
    items = ItemsModel(session, pictures)
    items.show_group(session.group("p"))
    card = items.card(1)
    assert (card.decision, card.state, card.protected) == (Decision.KEEP, "Keep", "Protected")
    items.detach()


def test_an_unreadable_picture_says_why(session: ReviewSession, pictures: StillPictures) -> None:
    items = ItemsModel(session, pictures)
    items.show_group(session.group("small"))
    path = items.files()[1].path
    items.picture_failed(path, "This file ends in the middle of the picture.")
    assert items.card(1).failure == "This file ends in the middle of the picture."
    items.picture_ready(path, 512)
    assert items.card(1).failure == ""
    items.detach()


def test_the_shown_group_does_not_change_under_the_eyes(
    session: ReviewSession, pictures: StillPictures
) -> None:
    items = ItemsModel(session, pictures)
    session.open_group("small")
    items.show_group(session.group("small"))
    bigger = group("small", [*session.group("small").files, picture("late.jpg", 10)])
    session.merge(found(bigger))
    assert items.rowCount() == 3
    session.take_newcomers()
    items.show_group(session.group("small"))
    assert items.rowCount() == 4
    items.detach()
