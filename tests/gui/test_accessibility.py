"""Screen readers and the keyboard: every place says what it is and is reached in reading order.

The hook in conftest.py looks at every page and dialog that any test leaves open; here are the
pages as a person meets them, and the proof that the looking would find something.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.gui.jobs import JobRunner
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.services import open_services
from tests.core.review.builders import simple
from tests.gui import reading
from tests.gui.commit_kit import review, tree
from tests.gui.review_kit import StillPictures, page_of

WAIT = 20_000


@pytest.fixture
def pictures(qtbot: QtBot, themed: QApplication) -> StillPictures:
    return StillPictures()


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Iterator[MainWindow]:
    services = open_services()
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    yield made
    made.close()
    services.close()


def check(root: QWidget, least: int) -> None:
    """Everything that takes the focus has a name, Tab reaches all of it, and never goes back."""
    QApplication.processEvents()
    assert reading.nameless(root) == []
    order = reading.tab_order(root)
    assert len(order) >= least
    assert len(set(order)) == len(order)
    assert reading.backward(root) == []


def test_start(window: MainWindow) -> None:
    check(window.start_page, 6)


def test_review(qtbot: QtBot, pictures: StillPictures) -> None:
    page = page_of(pictures, *(simple(f"g{n}", 3) for n in range(4)))
    qtbot.addWidget(page)
    check(page, 8)
    words = [reading.told(w) for w in reading.tab_order(page)]
    assert "Pictures of the group" in words
    assert "Filter groups" in words
    assert words.index("Filter groups") < words.index("Groups")
    page.detach()


def test_compare_and_survey(qtbot: QtBot, runner: JobRunner, pictures: StillPictures) -> None:
    with DecoderPool(1) as pool:
        compare = ComparePage(pictures.source(), runner, pool)
        qtbot.addWidget(compare)
        compare.resize(1280, 800)
        compare.show()
        check(compare, 2)
    survey = SurveyPage(pictures.source())
    qtbot.addWidget(survey)
    survey.resize(1280, 800)
    survey.show()
    check(survey, 2)


def test_commit_and_history(
    qtbot: QtBot, runner: JobRunner, pictures: StillPictures, tmp_path: Path
) -> None:
    session = review(tree(tmp_path / "photos"))
    page = CommitPage(runner, pictures.source())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.open(session)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    check(page, 4)
    page.commit()
    qtbot.waitUntil(lambda: page.result is not None and not page.busy, timeout=WAIT)
    check(page, 2)
    history = HistoryPage(runner)
    qtbot.addWidget(history)
    history.resize(1280, 800)
    history.show()
    history.reload()
    qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=WAIT)
    check(history, 2)


def test_qaccessible_says_what_the_widgets_say(private_home: Path) -> None:
    """What a screen reader is told, by Qt itself, in a process that ends with the asking."""
    out = subprocess.run(
        [sys.executable, "-m", "tests.gui.accessible_child"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=dict(os.environ, IMGREVIEW_HOME=str(private_home / "child")),
    )
    told = json.loads(out.stdout.splitlines()[-1])
    assert {page for page, *_ in told} == {"start", "review", "survey"}
    assert len(told) > 20
    assert [row for row in told if not row[2]] == []
    # Qt on Linux gives a combo box the name of its current item, and its own as a relation.
    plain = [row for row in told if row[4] != "ComboBox"]
    assert [row for row in plain if row[2] != row[3].replace("&", "")] == []
    assert [row for row in told if row[4] == "NoRole"] == []


def test_tab_walks_through_the_start_page(qtbot: QtBot, window: MainWindow) -> None:
    """Driven as a person would: Tab until the first widget comes round again."""
    window.activateWindow()
    first = window.start_page.nextInFocusChain()
    assert first is not None
    window.start_page.setFocus()
    visited: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here in visited:
            break
        visited.append(here)
    assert len(visited) > 6
    silent = [type(w).__name__ for w in visited if not reading.told(w)]
    assert silent == []


def test_the_looking_finds_what_is_wrong(qtbot: QtBot, themed: QApplication) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column, row = QVBoxLayout(root), QHBoxLayout()
    field, second, first = QLineEdit(root), QPushButton("Two", root), QPushButton("One", root)
    field.setAccessibleName("Words")
    row.addWidget(first)
    row.addWidget(second)
    column.addWidget(field)
    column.addLayout(row)
    root.show()
    assert reading.nameless(root) == []
    assert len(reading.backward(root)) == 1  # Two before One
    QWidget.setTabOrder(first, second)
    QWidget.setTabOrder(field, first)
    assert reading.backward(root) == []
    field.setAccessibleName("")
    assert reading.nameless(root) == ["QLineEdit in QWidget"]
