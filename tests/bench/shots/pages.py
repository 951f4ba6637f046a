"""Pictures of every page in its states, in the order a person meets them."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from imgreview.core.domain import MatchClass
from imgreview.core.settings import Preset
from imgreview.gui.drops import Dropped
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.start_folders import FolderRow
from imgreview.gui.widgets.compare_view import MODES
from tests.bench.gui.stalls import rest
from tests.bench.shots.studio import Studio


def start(studio: Studio) -> None:
    """Take the start page: empty, with folders, with every option, with a refusal."""
    page = studio.window.start_page
    studio.shoot("start-empty")
    page.add_folders([studio.photos, studio.photos.parent / "Backup"])
    rows = page.folders.findChildren(FolderRow)
    rows[-1].set_protected(True)
    studio.until(lambda: all(row._job is None for row in rows))
    studio.shoot("start")
    page._toggle_more()
    page.presets.set_preset(Preset.CUSTOM)
    studio.shoot("start-custom")
    page._scroll.ensureWidgetVisible(page.options.methods)
    studio.shoot("start-options")
    page._toggle_more()
    page.presets.set_preset(Preset.THOROUGH)
    studio.window.veil.show_for(Dropped((studio.photos,)))
    studio.shoot("start-drop")
    studio.window.veil.hide()


def scan(studio: Studio) -> None:
    """Take the review while it is being filled, then at its end."""
    studio.window.start_page.start()
    studio.until(lambda: studio.window.flow.page is not None)
    if not studio.session.groups:
        studio.shoot("review-scanning-empty")
    studio.until(lambda: bool(studio.session.groups) or not studio.window.scans.running)
    studio.shoot("review-scanning")
    studio.until(lambda: not studio.window.scans.running)


def review(studio: Studio) -> None:
    """Take the review: a large group, a decided one, a loupe, one that is no copy, and none."""
    page, session = studio.page, studio.session
    page.show_row(0)
    studio.shoot("review-first")
    for group in session.groups[1:4]:
        if group.suggested is not None and group.cls.is_copy and not group.weak:
            session.accept(group.id)
    group = studio.largest()
    page.show_group(group.id)
    session.duel(group.files[0].id, next(f.id for f in group.files[1:] if not f.protected))
    page.set_place(2)
    studio.shoot("review")
    QTest.mouseMove(page.ui.grid.viewport(), QPoint(120, 120))
    studio.shoot("review-hover")
    page.say(words.tr("All groups are reviewed. %1 shows the commit."), "done")
    studio.shoot("review-toast")
    page.ui.toast.say("")
    studio.run("loupe")
    studio.shoot("review-loupe")
    studio.run("loupe")
    pair = next((g for g in session.groups if len(g.files) == 2), group)
    page.show_group(pair.id)
    studio.shoot("review-pair")
    alike = next((g for g in session.groups if not g.cls.is_copy), None)
    if alike is not None:
        page.show_group(alike.id)
        studio.shoot("review-no-copies")
    tie = next((g for g in session.groups if g.suggested is None and g.cls.is_copy), None)
    if tie is not None:
        page.show_group(tie.id)
        studio.shoot("review-tie")
    studio.run("facts")
    studio.shoot("review-without-facts")
    studio.run("facts")
    page.ui.rail.field.setText("nothing like that")
    rest(300)
    studio.shoot("review-nothing-found")
    page.ui.rail.clear_filter()
    page.show_group(group.id)
    studio.run("survey")
    studio.shoot("survey")
    studio.window.places.back()


def full_screen(studio: Studio) -> None:
    """Take the review on the whole screen."""
    size = studio.window.size()
    studio.run("full")
    studio.shoot("review-full-screen")
    studio.run("full")
    studio.window.resize(size)


def compare(studio: Studio) -> None:
    """Take Compare in its seven modes, on a cropped copy where there is one."""
    wanted = (MatchClass.CROPPED, MatchClass.EDITED, MatchClass.RESIZED)
    groups = studio.session.groups
    chosen = next((g for cls in wanted for g in groups if g.cls is cls), groups[0])
    studio.page.show_group(chosen.id)
    studio.page.set_place(1)
    studio.run("compare")
    page = studio.current(ComparePage)
    studio.until(lambda: page.view.found is not None)
    for mode in MODES:
        page.set_mode(mode)
        studio.shoot(f"compare-{mode}")
    page.set_mode(MODES[0])
    page.view.toggle_zoom()
    studio.shoot("compare-zoomed")
    page.view.toggle_zoom()
    studio.window.places.back()
    two = [groups[0].files[0].path, groups[-1].files[0].path]
    studio.window.places.compare(*two)
    studio.until(lambda: page.view.found is not None)
    studio.shoot("compare-strangers")
    studio.window.places.compare(two[0], studio.photos / "missing.jpg")
    rest(1500)
    studio.shoot("compare-unreadable")
    studio.window.places.back()
    studio.window.places.review()


def history_empty(studio: Studio) -> None:
    """Take History and Commit before anything was committed."""
    studio.window.places.history()
    studio.shoot("history-empty")
    studio.window.places.back()


def commit(studio: Studio) -> None:
    """Take Commit: nothing to do, the plan with warnings, delete for ever, done, undone."""
    session = studio.session
    for group in session.groups:
        session.clear(group.id)
    studio.window.places.commit()
    page = studio.current(CommitPage)
    rest(500)
    studio.shoot("commit-nothing")
    studio.window.places.back()
    studio.accept_all()
    session.reject_all(session.groups[0].id)
    studio.window.places.commit()
    studio.until(lambda: page.draft is not None and not page._runner.running())
    studio.shoot("commit")
    page.footer.for_ever.click()
    studio.until(lambda: page.draft is not None and page.draft.wish.forever)
    studio.shoot("commit-for-ever")
    page.commands.use_trash()
    studio.until(lambda: page.draft is not None and not page.draft.wish.forever)
    page.commit()
    studio.until(lambda: page.result is not None and not page.busy)
    studio.shoot("commit-done")
    studio.window.places.history()
    history = studio.current(HistoryPage)
    studio.until(lambda: history.detail.model.rowCount() > 0)
    studio.shoot("history")
    studio.window.places.back()
    page.undo()
    studio.until(lambda: not page.busy)
    studio.shoot("commit-undone")
    studio.window.places.review()


def start_again(studio: Studio) -> None:
    """Take the start page with a review to go on with, and each kind of message."""
    window = studio.window
    window.places.start()
    rest(300)
    studio.shoot("start-continue")
    window.say_trouble("/photos/2019/missing does not exist.")
    studio.shoot("message-error")
    window.say(window.tr("Another scan is still running. Stop it to begin this one."), "warning")
    studio.shoot("message-warning")
    studio.run("about")
    studio.shoot("message-info")
    window.banner.hide()
