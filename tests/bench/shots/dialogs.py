"""Pictures of every dialog."""

from imgreview.core import paths
from imgreview.core.actions.execute import execute
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import build_plan
from imgreview.core.events import FileSkipped, StepDone
from imgreview.core.jobs import CancelToken
from imgreview.gui.pages.folders_dialog import FoldersDialog
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.rules_dialog import RulesDialog
from imgreview.gui.widgets.skipped_dialog import SkippedDialog
from tests.bench.gui.stalls import rest
from tests.bench.shots.studio import Studio


def of_review(studio: Studio) -> None:
    """Take the dialogs that decide many groups, or change the groups."""
    window, desk = studio.window, studio.page.commands.desk
    window.places.review()
    studio.page.show_group(studio.largest().id)
    rules = window.bulk.show_rules()
    assert isinstance(rules, RulesDialog)
    studio.until(rules.apply_button.isEnabled)
    studio.shoot("dialog-rules", rules)
    rules.add("folders")
    rest(200)
    studio.dialog("dialog-rules-line", rules)
    folders = window.bulk.show_folders()
    assert isinstance(folders, FoldersDialog)
    rest(1500)
    studio.dialog("dialog-folder-pairs", folders)
    studio.dialog("dialog-bulk", desk.bulk())
    studio.dialog("dialog-threshold", desk.threshold())
    studio.dialog("dialog-split", desk.split())
    studio.dialog("dialog-merge", desk.merge())
    studio.dialog("dialog-protected", desk.folders())


def not_duplicates(studio: Studio) -> None:
    """Take the list of pairs that are no duplicates, empty and filled."""
    session = studio.session
    studio.dialog("dialog-ignored-empty", studio.window.desk.show_ignored())
    groups = sorted(session.groups, key=lambda g: len(g.files))[:3]
    for group in groups:
        session.ignore(group.id)
    dialog = studio.window.desk.show_ignored()
    rest(1200)
    studio.dialog("dialog-ignored", dialog)
    for _ in groups:
        session.undo()


def of_keys(studio: Studio) -> None:
    """Take the card of keys and the dialog that changes them."""
    studio.run("keys")
    studio.shoot("key-card")
    studio.run("keys")
    studio.dialog("dialog-keys", studio.window.desk.change_keys())


def of_files(studio: Studio) -> None:
    """Take the dialogs of files: copies of a picture, a saved review, what is kept, unreadable."""
    window = studio.window
    window.files.ask_copies(studio.session.groups[0].files[0].path)
    studio.dialog("dialog-find-copies", studio.top("FindCopiesDialog"))
    file = studio.photos.parent / "Holiday.imgreview"
    window.files.write_review(str(file))
    studio.until(file.exists)
    rest(300)
    studio.shoot("message-done")
    window.banner.hide()
    window.files.open_review(file)
    opened = studio.top("OpenReviewDialog")
    rest(800)
    studio.dialog("dialog-open-review", opened)
    window.files.show_kept()
    studio.dialog("dialog-clear-kept", studio.top("KeptDialog"))
    skipped = list(window.scans.skipped) or [
        FileSkipped(studio.photos / "broken.jpg", "The file is damaged.")
    ]
    dialog = SkippedDialog(skipped, window)
    dialog.open()
    studio.dialog("dialog-unreadable", dialog)


def of_models(studio: Studio) -> None:
    """Take the list of models."""
    choice = studio.window.start_page.options.methods._models
    studio.window.places.start()
    studio.until(lambda: bool(choice._models))
    choice.open_list()
    assert choice.dialog is not None
    studio.dialog("dialog-models", choice.dialog)
    studio.window.places.review()


def cut_short(studio: Studio) -> None:
    """Take what a person meets after a crash in the middle of a commit, then take it back."""
    session = studio.session
    studio.until(lambda: not studio.window.scans.running and bool(session.groups))
    studio.accept_all()
    plan = build_plan(session.plan_groups(), "trash", None, ())
    journal = Journal(paths.journal_db())
    job = execute(plan, CancelToken(), journal)
    next(event for event in job if isinstance(event, StepDone))
    journal.close()  # nothing more is written down, as in a crash
    job.close()  # type: ignore[attr-defined]
    studio.window.places.start()
    studio.window.aftermath.look()
    studio.until(studio.window.banner.isVisible)
    studio.shoot("message-cut-short")
    studio.window.banner.hide()
    studio.window.places.history()
    page = studio.current(HistoryPage)
    studio.until(lambda: page.detail.model.rowCount() > 0 and page.detail.finish.isVisible())
    studio.shoot("history-cut-short")
    page.detail.roll_back.click()
    studio.until(lambda: not page.busy)
    studio.shoot("history-rolled-back")
    studio.window.places.back()
