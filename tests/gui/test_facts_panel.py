"""The facts of a group: what differs or everything, and every detector against its limit."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import EvidenceValue, Group, MatchClass
from imgreview.core.settings import MatchSettings
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.facts_panel import FactsPanel
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures, page_of

EVIDENCE: dict[str, EvidenceValue] = {
    "phash64": 2,
    "method": "orb",
    "inliers": 241,
    "matches": 260,
    "tiles": 60,
    "tiles_agree": 0.98,
    "worst_tiles": 0.91,
}


def told(count: int = 2) -> Group:
    """Return copies of which the second has the place and the first the date and the pixels."""
    group = simple("g", count)
    a, b, *rest = group.files
    one = replace(a.facts, width=4000, height=3000, taken=datetime(2013, 3, 2), jpeg_quality=92)
    other = replace(b.facts, width=4000, height=3000, gps=(48.77, 2.3), jpeg_quality=92)
    other = replace(other, real_scale=0.5)
    files = (replace(a, facts=replace(one, real_scale=1.0)), replace(b, facts=other), *rest)
    relations = tuple(
        replace(r, evidence={**EVIDENCE, "phash64": 2 + i, "inliers": 241 - i})
        for i, r in enumerate(group.relations)
    )
    return replace(group, files=files, relations=relations)


@pytest.fixture
def panel(qtbot: QtBot, themed: QApplication) -> FactsPanel:
    made = FactsPanel(lambda _file, _edge: None)
    qtbot.addWidget(made)
    made.resize(316, 900)
    made.show()
    return made


def test_only_what_differs_until_all_is_asked_for(panel: FactsPanel) -> None:
    panel.show_group(told())
    unequal = panel.differences()
    assert unequal["GPS"] == ("none", "48.8 N 2.3 E")
    assert unequal["Taken"] == ("2013-03-02", "none")
    assert unequal["Real detail"] == ("100 %", "50 %")
    assert "Pixels" not in unequal
    assert "JPEG" not in unequal
    panel.every.setFocus()
    QTest.keyClick(panel.every, Qt.Key.Key_Space)
    every = panel.differences()
    assert set(unequal) < set(every)
    assert every["Pixels"] == ("12.0 MP", "12.0 MP")
    assert every["JPEG"] == ("q92", "q92")
    QTest.keyClick(panel.every, Qt.Key.Key_Space)
    assert panel.differences() == unequal


def test_what_only_one_has_is_marked_as_better(panel: FactsPanel) -> None:
    panel.show_group(told())
    marked = {
        name: [c.cells[i].better for c in panel._table._columns]
        for i, name in enumerate(panel._table._names)
    }
    assert marked["GPS"] == [False, True]
    assert marked["Taken"] == [True, False]
    assert marked["Real detail"] == [True, False]


def test_every_detector_stands_beside_its_limit(panel: FactsPanel) -> None:
    panel.match = MatchSettings(threshold=4)
    panel.show_group(told())
    assert panel.measured() == {
        "pHash": ("2 of 64", "≤ 4"),
        "ORB inliers": ("241 of 260", "≥ 5"),
        "Tiles that agree": ("98 %", "≥ 80 %"),
        "Worst tiles": ("0.91", "≥ 0.80"),
    }


def test_the_card_of_the_focused_picture_tells_its_figures(panel: FactsPanel) -> None:
    group = told(3)
    panel.show_group(group, 1)
    assert panel.measured()["ORB inliers"][0] == "241 of 260"
    panel.set_place(2)
    assert panel.measured()["ORB inliers"][0] == "240 of 260"
    assert len(panel.reasons()) == 2


def test_an_edited_copy_has_no_limit_for_its_worst_tiles(panel: FactsPanel) -> None:
    group = told()
    (relation,) = group.relations
    edited = replace(relation, cls=MatchClass.EDITED)
    panel.show_group(replace(group, cls=MatchClass.EDITED, relations=(edited,)))
    assert panel.measured()["Worst tiles"] == ("0.91", "–")


def test_the_choice_is_remembered(qtbot: QtBot, themed: QApplication) -> None:
    pictures = StillPictures()
    for wanted in (True, False):
        page = _page(qtbot, pictures)
        page.ui.facts.every.setChecked(wanted)
        page.detach()
        again = _page(qtbot, pictures)
        assert again.ui.facts.every.isChecked() is wanted
        again.detach()


def _page(qtbot: QtBot, pictures: StillPictures) -> ReviewPage:
    page = page_of(pictures, told())
    qtbot.addWidget(page)
    return page


def alike(cls: MatchClass) -> Group:
    """Return two pictures of one folder of which no fact differs."""
    group = simple("g", 2)
    a, b = group.files
    other = replace(b, facts=a.facts, id=replace(a.id, path=a.path.with_name("other.jpg")))
    relation = replace(group.relations[0], b=other.id, cls=cls)
    return replace(group, cls=cls, files=(a, other), relations=(relation,))


@pytest.mark.parametrize(
    ("cls", "sentence"),
    [
        (MatchClass.IDENTICAL, "Only the places where they are."),
        (MatchClass.SAME_PIXELS, "Only the places where they are."),
        (MatchClass.RE_ENCODED, "Only what is said above, and the places where they are."),
        (
            MatchClass.BURST,
            "The pictures themselves: another exposure of the same scene, not a copy.",
        ),
        (MatchClass.SIMILAR, "The pictures themselves: nothing proves that they are copies."),
    ],
)
def test_only_the_same_bytes_or_pixels_are_said_to_differ_by_place_alone(
    panel: FactsPanel, cls: MatchClass, sentence: str
) -> None:
    panel.show_group(alike(cls))
    assert panel.said_of_all() == sentence


def test_two_shots_of_one_day_show_the_time_of_day(panel: FactsPanel) -> None:
    group = alike(MatchClass.BURST)
    times = datetime(2013, 3, 2, 12, 0, 1), datetime(2013, 3, 2, 12, 0, 3)
    files = tuple(
        replace(f, facts=replace(f.facts, taken=when))
        for f, when in zip(group.files, times, strict=True)
    )
    panel.show_group(replace(group, files=files))
    assert panel.differences()["Taken"] == ("12:00:01", "12:00:03")
    assert "another exposure" in panel.said_of_all()
