"""Nobody decides about what they have not seen: not by a scan behind them, not by a held key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.survey_page import SurveyPage
from tests.gui.commit_kit import review, tree
from tests.gui.review_kit import StillPictures, page_of
from tests.gui.window_kit import program

OPEN, KEEP, REJECT = Decision.UNDECIDED, Decision.KEEP, Decision.REJECT
WAIT = 20_000
NONE = Qt.KeyboardModifier.NoModifier


def image(name: str) -> ImageFile:
    return ImageFile(FileId(Path("/p") / name, 100, 1, 1, 1, ord(name[-1])), Facts("JPEG", 40, 30))


def grouped(
    name: str, files: list[ImageFile], cls: MatchClass = MatchClass.RESIZED, suggested: int = 0
) -> Group:
    relations = tuple(Relation(files[0].id, f.id, cls, "a copy") for f in files[1:])
    keep = files[suggested].id if cls.is_copy else None
    return Group(name, cls, tuple(files), relations, keep)


A, B, C, D = (image(n) for n in "abcd")


def held(widget: QWidget, key: Qt.Key, times: int, text: str = "") -> None:
    """Press a key and keep it down: the first event is a press, the others repeat it."""
    for turn in range(times):
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, turn > 0)
        QApplication.sendEvent(widget, event)


def decided(session: ReviewSession, *files: ImageFile) -> list[Decision]:
    return [session.decision(f.id) for f in files]


def test_after_a_commit_a_scan_does_not_slip_a_picture_under_a_key(
    qtbot: QtBot, themed: QApplication
) -> None:
    page = page_of(StillPictures(), grouped("g", [A, B]), grouped("h", [C, image("y")]))
    qtbot.addWidget(page)
    session = page.session
    session.remove_files([C.id])  # a commit of another group
    session.merge(GroupsFound((grouped("g", [D, A, B]),)))
    assert [f.path.name for f in page.items.files()] == ["a", "b"]
    assert session.newcomers() == 1
    QTest.keyClick(page.ui.grid, Qt.Key.Key_Return)
    assert decided(session, A, B, D) == [KEEP, REJECT, OPEN]
    page.detach()


def test_a_group_that_lost_a_file_in_a_commit_is_shown_anew(
    qtbot: QtBot, themed: QApplication
) -> None:
    page = page_of(StillPictures(), grouped("g", [A, B, C]))
    qtbot.addWidget(page)
    page.session.decide({B.id: REJECT}, "x")
    page.session.remove_files([B.id])
    assert [f.path.name for f in page.items.files()] == ["a", "c"]
    page.detach()


@pytest.mark.parametrize("command", ["accept", "reject_all", "clear", "ignore", "keep"])
def test_a_changed_group_is_shown_before_it_is_decided(
    qtbot: QtBot, themed: QApplication, command: str
) -> None:
    page = page_of(StillPictures(), grouped("g", [A, B]))
    qtbot.addWidget(page)
    page.items.show_group(grouped("g", [A, B, C]))  # however it came to show something else
    assert page.commands.run(command)
    assert decided(page.session, A, B) == [OPEN, OPEN]
    assert "g" in page.session
    assert [f.path.name for f in page.items.files()] == ["a", "b"]
    assert "look again" in page.ui.toast.text()
    page.detach()


def test_one_held_key_decides_once(qtbot: QtBot, themed: QApplication) -> None:
    pairs = [[image(f"{n}a"), image(f"{n}b")] for n in range(5)]
    page = page_of(StillPictures(), *(grouped(f"g{n}", p) for n, p in enumerate(pairs)))
    qtbot.addWidget(page)
    held(page.ui.grid, Qt.Key.Key_Return, 5, "\r")
    assert page.session.reviewed() == 1
    page.detach()


def test_a_held_walk_rejects_one(qtbot: QtBot, themed: QApplication) -> None:
    files = [image(f"p{n}") for n in range(6)]
    page = page_of(StillPictures(), grouped("g", files, MatchClass.SIMILAR))
    qtbot.addWidget(page)
    held(page.ui.grid, Qt.Key.Key_A, 5, "a")
    assert decided(page.session, *files).count(REJECT) == 1
    page.detach()


def test_held_arrows_still_go_on(qtbot: QtBot, themed: QApplication) -> None:
    page = page_of(StillPictures(), *(grouped(f"g{n}", [image(f"{n}a"), B]) for n in range(4)))
    qtbot.addWidget(page)
    held(page.ui.grid, Qt.Key.Key_Down, 3)
    assert page.groups.row_of(page.current_group_id()) == 3
    page.detach()


@pytest.fixture
def survey(qtbot: QtBot, themed: QApplication) -> SurveyPage:
    made = SurveyPage(StillPictures().source())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_a_survey_refuses_what_it_does_not_show(survey: SurveyPage) -> None:
    session = ReviewSession()
    session.merge(GroupsFound((grouped("g", [A, B]),)))
    survey.show_group(session, "g")
    session.merge(GroupsFound((grouped("g", [A, B, C]),)))
    QTest.keyClick(survey.view, Qt.Key.Key_1)
    assert decided(session, A, B, C) == [OPEN, OPEN, OPEN]
    assert [m.file for m in survey.view.members] == [A, B, C]
    QTest.keyClick(survey.view, Qt.Key.Key_1)
    assert decided(session, A, B, C) == [KEEP, REJECT, REJECT]


def test_keep_only_waits_until_every_page_was_seen(survey: SurveyPage) -> None:
    files = [image(f"p{chr(97 + n)}") for n in range(12)]
    session = ReviewSession()
    session.merge(GroupsFound((grouped("g", files),)))
    survey.show_group(session, "g")
    QTest.keyClick(survey.view, Qt.Key.Key_1)
    assert decided(session, *files) == [OPEN] * 12
    survey.turn(1)
    QTest.keyClick(survey.view, Qt.Key.Key_1)
    assert decided(session, *files).count(REJECT) == 11


def test_a_held_commit_key_does_not_commit(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, tmp_path: Path
) -> None:
    folder = tree(tmp_path / "photos")
    before = sorted(p.name for p in folder.rglob("*"))
    pictures = StillPictures()
    page = CommitPage(runner, pictures.source())
    pictures.setParent(page)
    qtbot.addWidget(page)
    page.show()
    page.open(review(folder))
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, control, "\r", True)
    QApplication.sendEvent(page, event)
    assert not page.busy
    assert page.result is None
    assert sorted(p.name for p in folder.rglob("*")) == before


def test_no_action_that_decides_repeats(qtbot: QtBot, private_home: Path) -> None:
    with program(qtbot) as window:
        repeating = {i for i, action in window.actions_by_id.items() if action.autoRepeat()}
    assert repeating == {"next", "previous", "up", "down", "member_left", "member_right"}


def test_no_plan_takes_what_a_scan_took_back() -> None:
    session = ReviewSession()
    session.merge(GroupsFound((grouped("g", [A, B]), grouped("h", [C, D]))))
    session.open_group("g")
    session.decide({A.id: KEEP, B.id: REJECT}, "x")
    session.merge(GroupsFound((), ("g",)))  # the pair was no copy after all
    assert "g" in session  # still shown: it is being looked at
    assert session.still().plan_groups() == []
    assert "g" not in session


def test_a_plan_lets_newcomers_in_and_keeps_the_decisions() -> None:
    session = ReviewSession()
    session.merge(GroupsFound((grouped("g", [A, B]),)))
    session.open_group("g")
    session.decide({A.id: KEEP, B.id: REJECT}, "x")
    session.merge(GroupsFound((grouped("g", [A, B, C]),)))
    [plan] = session.still().plan_groups()
    assert (plan.keep, plan.reject) == ((A.id,), (B.id,))
    assert [f.id for f in session.group("g").files] == [A.id, B.id, C.id]
