"""Details of the look: what gives way where there is little room, and what is said instead."""

from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.comparison import Side
from imgreview.core.domain import Decision, Facts, StepResult, StepState
from imgreview.core.review.filters import SortOrder
from imgreview.gui import shortcuts, theme
from imgreview.gui.models.outcome_model import OutcomeModel, of_results
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.commit_footer import CommitFooter
from imgreview.gui.pages.compare_footer import CompareFooter
from imgreview.gui.pages.compare_page import mode_names
from imgreview.gui.pages.review_title import LEAST, ReviewTitle
from imgreview.gui.widgets.card_painting import signs
from imgreview.gui.widgets.keys import KeyCap
from imgreview.gui.widgets.labels import ElideLabel
from imgreview.gui.widgets.messages import Banner
from imgreview.gui.widgets.mode_bar import MODE_COMMANDS, ModeBar, Segment
from imgreview.gui.widgets.picture_card import Card
from imgreview.gui.widgets.top_bar import TopBar
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures, page_of

WIDE, NARROW = 600, 120  # logical pixels, whatever the font


def test_signs_lose_their_words_before_the_folder_loses_its_letters(themed: QApplication) -> None:
    card = Card(
        *(picture("a.jpg"), "A", Decision.KEEP, "Keep"),
        suggested="Suggested",
        protected="Protected",
        folder="Pictures/Downloads",
    )
    shown = [[s[2] for s in signs(card, room)] for room in range(NARROW, WIDE)]
    steps = [after for before, after in pairwise([[], *shown]) if after != before]
    assert steps == [["", ""], ["Protected", ""], ["Protected", "Suggested"]], "one by one"
    assert [s[2] for s in signs(card, NARROW)] == ["", ""]
    assert [s[0] for s in signs(card, NARROW)] == ["lock", "star-filled"], "the signs stay"


def test_the_list_says_the_size_that_it_is_sorted_by(qtbot: QtBot, themed: QApplication) -> None:
    guarded = replace(picture("b.jpg", size=900_000), protected=True)
    large = group("large", [picture("a.jpg", size=900_000), guarded])
    small = group("small", [picture("c.jpg", size=500_000), picture("d.jpg", size=500_000)])
    page = page_of(StillPictures(), large, small)
    qtbot.addWidget(page)
    page.ui.rail.set_order(SortOrder.SPACE)
    said = [
        words.group_subtitle(page.session.group(i), page.session.state(i))
        for i in page.groups._shown
    ]
    assert len(said) == 2
    for text, shown in zip(said, page.groups._shown, strict=True):
        assert words.size(page.session.group(shown).reclaimable) in text


def test_a_list_without_a_match_has_a_way_out(qtbot: QtBot, themed: QApplication) -> None:
    page = page_of(StillPictures(), *(simple(f"g{n}", 2) for n in range(3)))
    qtbot.addWidget(page)
    page.ui.rail.field.setText("nothing like that")
    page.ui.rail.apply_filter()
    assert page.groups.rowCount() == 0
    assert page.ui.rail.all.isVisible()
    QTest.mouseClick(page.ui.rail.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.groups.rowCount() == 3)
    assert not page.ui.rail.all.isVisible()


def test_the_bar_keeps_its_buttons_in_a_narrow_window(qtbot: QtBot, themed: QApplication) -> None:
    page = page_of(StillPictures(), simple("a", 2))
    qtbot.addWidget(page)
    page.resize(1400, 800)
    QApplication.processEvents()
    assert page.ui.easy.text() == "Accept easy groups…"
    page.resize(1000, 800)
    QApplication.processEvents()
    assert page.ui.easy.text() == ""
    assert page.ui.easy.accessibleName() == "Accept easy groups"


def test_messages_are_tinted_by_what_they_say(qtbot: QtBot, themed: QApplication) -> None:
    theme.apply(themed, "light")
    banner = Banner(parent=None)
    qtbot.addWidget(banner)
    banner.resize(300, 40)
    grounds = set()
    for tone in ("info", "done", "warning", "error"):
        banner.show_text("Something", tone)
        grounds.add(banner.grab().toImage().pixelColor(150, 3).name())
    assert len(grounds) == 4


def test_reasons_get_the_room_of_names() -> None:
    model = OutcomeModel()
    done = StepResult(Path("/p/a.jpg"), StepState.DONE, "trash", size=5)
    model.show_rows(of_results([done]))
    assert not model.explains()
    failed = replace(done, state=StepState.FAILED, reason="It is no longer there.")
    model.show_rows(of_results([done, failed]))
    assert model.explains()


def test_the_foot_of_commit_stays_in_line_with_what_is_scrolled(
    qtbot: QtBot, themed: QApplication
) -> None:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    foot = CommitFooter(bar)
    qtbot.addWidget(foot)
    foot.show_for(planning=True, done=False)
    bar.setRange(0, 500)
    assert foot._column.contentsMargins().right() == bar.sizeHint().width() > 0
    foot.show_for(planning=False, done=True)
    assert foot._column.contentsMargins().right() == 0


def test_a_label_says_the_short_words_before_it_cuts_any(
    qtbot: QtBot, themed: QApplication
) -> None:
    label = ElideLabel()
    qtbot.addWidget(label)
    label.show()
    label.setText("saves 34.1 MB", "34.1 MB")
    label.resize(300, 20)
    assert (label.text(), label.toolTip()) == ("saves 34.1 MB", "")
    label.resize(label.fontMetrics().horizontalAdvance("34.1 MB") + 4, 20)
    assert (label.text(), label.toolTip()) == ("34.1 MB", "saves 34.1 MB")
    assert label.accessibleName() == "saves 34.1 MB"


def overlaps(parent: QWidget) -> list[tuple[str, str]]:
    """Return the visible words and buttons of a line that lie over each other or are cut."""
    parts: list[tuple[QWidget, str]] = [
        (one, one.text())
        for one in parent.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLabel) and one.isVisible()
    ]
    cut = [("cut", text) for p, text in parts if text and _is_cut(p)]
    boxes = [(text, QRect(p.mapTo(parent, QPoint(0, 0)), p.size())) for p, text in parts]
    over = [(a, b) for (a, x), (b, y) in combinations(boxes, 2) if x.intersects(y)]
    return [*cut, *over]


def _is_cut(part: QWidget) -> bool:
    wraps = isinstance(part, QLabel) and part.wordWrap()
    return not wraps and part.width() < part.minimumSizeHint().width()


def test_the_line_over_the_pictures_is_never_cut(qtbot: QtBot, themed: QApplication) -> None:
    title = ReviewTitle()
    qtbot.addWidget(title)
    title.show()
    title.show_group(simple("a", 3), 1204, 8120, 0)
    for width in range(900, LEAST, -40):
        title.resize(width, 80)
        QApplication.processEvents()
        assert overlaps(title) == [], width
    assert title._ignore.accessibleName() == "Not duplicates"
    title.resize(900, 80)
    assert title._ignore.text() == "Not duplicates"
    assert all(b.isVisible() for b in title._buttons.values())


def test_the_modes_of_compare_keep_their_words_and_give_up_their_keys(
    qtbot: QtBot, themed: QApplication
) -> None:
    bar = TopBar("Compare")
    modes = ModeBar(mode_names())
    bar.put_in_middle(modes, 260)
    qtbot.addWidget(bar)
    bar.show()
    right = QWidget()
    right.setFixedSize(230, 20)
    bar.right.addWidget(right)
    bar.resize(1400, 48)
    QApplication.processEvents()
    assert modes.width() == modes.sizeHint().width()
    bar.resize(1000, 48)
    QApplication.processEvents()
    for segment in modes.findChildren(Segment):
        assert segment.width() >= segment.width_of(capped=False), segment.text()
        assert segment.toolTip().endswith(f"({shortcuts.cap(MODE_COMMANDS[_mode(segment)])})")


def _mode(segment: Segment) -> str:
    return next(mode for mode, name in mode_names() if name == segment.text())


def test_the_foot_of_compare_shortens_names_not_facts(qtbot: QtBot, themed: QApplication) -> None:
    foot = CompareFooter()
    qtbot.addWidget(foot)
    foot.set_deciding(deciding=True)
    name = "IMG-20190714-WA0001 from the phone of somebody.jpg"
    facts = Facts("JPEG", 481, 321, jpeg_quality=85)
    side = Side(Path(f"/photos/{name}"), facts, 360_000, 1, 1, b"")
    foot.show()
    foot.show_sides(side, side)
    for width in (1400, 1000):
        foot.resize(width, 52)
        QApplication.processEvents()
        for text in foot.texts():
            assert text.endswith(" · 0.15 MP · 360 kB · q85")
        keys = [c for c in foot.findChildren(KeyCap) if c.isVisible()]
        assert len(keys) >= (5 if width == 1400 else 2), width
