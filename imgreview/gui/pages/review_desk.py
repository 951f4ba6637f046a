"""What changes many groups or the groups themselves: bulk, threshold, parts, protected folders."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from imgreview.core.domain import FileId
from imgreview.core.errors import UserError
from imgreview.core.review.bulk import BulkPlan, accepting
from imgreview.core.review.changes import ShapeChange
from imgreview.core.review.session import Notice
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages import shown_guard
from imgreview.gui.pages.walk_words import losses
from imgreview.gui.stepper import stepper_of
from imgreview.gui.widgets.bulk_dialog import BulkDialog
from imgreview.gui.widgets.folders_dialog import FoldersDialog, protect
from imgreview.gui.widgets.parts_dialog import MergeDialog, SplitDialog
from imgreview.gui.widgets.threshold_dialog import ThresholdDialog

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


class ReviewDesk(QObject):
    """Opens the dialogs of the review and carries out what was chosen in them."""

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page = page
        self._threshold: ThresholdDialog | None = None
        self._stepper = stepper_of(page.session)
        page.items.modelReset.connect(self._show_losses)
        self._leave = page.session.subscribe(self._on_notice)

    def detach(self) -> None:
        """Stop listening to the session; the page goes."""
        self._stepper.finish()
        self._leave()
        if self._threshold is not None:
            self._threshold.reject()

    def _on_notice(self, notice: Notice) -> None:
        """Show the open group as it is now when the groups themselves were changed by hand."""
        if notice.reshaped or isinstance(notice.change, ShapeChange):
            self._show_again(self._page.current_group_id())
        if notice.decided:
            self._show_losses()

    @Slot()
    def _show_losses(self) -> None:
        """Say which pictures of the open group lost to which."""
        group = self._page.group()
        lines = [] if group is None else losses(self._page.session, group)
        self._page.ui.facts.set_losses(lines)

    def _show_again(self, group_id: str | None) -> None:
        session, page = self._page.session, self._page
        if group_id is None:
            page.show_row(0)
        elif group_id in session and page.group() != session.group(group_id):
            shown_guard.show_again(page)

    def _tell(self, error: UserError) -> None:
        self._page.say(str(error), "warning")

    # -- many groups at once -----------------------------------------------------------------
    def bulk(self) -> BulkDialog:
        """Show what accepting the easy groups would do."""
        dialog = BulkDialog(self._page.session, self._page.pictures, self._shown(), self._page)
        dialog.wanted.connect(self.accept_all)
        dialog.open()
        return dialog

    def _shown(self) -> frozenset[str] | None:
        """Return the groups that the filter leaves, None when there is no filter."""
        groups = self._page.groups
        if not groups.filter:
            return None
        ids = (groups.group_id(row) for row in range(groups.rowCount()))
        return frozenset(i for i in ids if i is not None)

    @Slot(object)
    def accept_all(self, plan: BulkPlan) -> None:
        """Do what was shown piece by piece, as one step of undo."""
        label = words.tr("accept %1").replace("%1", words.groups(plan.groups))
        self._stepper.run(self._accepting(plan, label), self._page.go_to_open)

    def _accepting(self, plan: BulkPlan, label: str) -> Iterator[int]:
        try:
            done = yield from accepting(self._page.session, plan, label)
        except UserError as error:
            self._tell(error)
            return
        self._page.undo.refresh()
        text = words.tr("%1 accepted, %2 rejected. %3 takes it back.")
        text = text.replace("%1", words.groups(done.groups))
        text = text.replace("%2", words.pictures(done.files))
        text = text.replace("%3", self._page.commands.keymap.shown("undo"))
        if done.left:
            more = words.tr("Not as shown any more, left to you: %1")
            text = f"{text} {more.replace('%1', words.groups(done.left))}"
        kind = "warning" if done.left else "done"
        QTimer.singleShot(0, self, partial(self._page.say, text, kind))  # after the next group

    # -- the threshold -----------------------------------------------------------------------
    def threshold(self) -> ThresholdDialog:
        """Open the threshold beside the review."""
        if self._threshold is None:
            self._threshold = ThresholdDialog(
                self._page.session, self._page.pictures, self._page.window()
            )
            self._threshold.pair_chosen.connect(self._on_pair)
            self._threshold.finished.connect(self._on_threshold_closed)
        self._threshold.show()
        self._threshold.activateWindow()
        return self._threshold

    @Slot()
    def _on_threshold_closed(self) -> None:
        self._threshold = None

    @Slot(object, object)
    def _on_pair(self, a: FileId, b: FileId) -> None:
        """Show the group of a pair; one that is hidden is only compared."""
        session = self._page.session
        both = set(session.groups_of(a)) & set(session.groups_of(b))
        if both:
            self._page.show_group(both.pop())
            self._page.set_place(max(0, self._page.items.place_of(b)))
        else:
            self._page.compare_requested.emit((a, b))

    # -- parts -------------------------------------------------------------------------------
    def split(self) -> SplitDialog | None:
        """Let the person choose the pictures that become a group of their own."""
        group = self._page.group()
        if group is None:
            return None
        dialog = SplitDialog(group, max(0, self._page.place()), self._page.pictures, self._page)
        dialog.wanted.connect(self.split_off)
        dialog.open()
        return dialog

    @Slot(str, object)
    def split_off(self, group_id: str, files: tuple[FileId, ...]) -> None:
        """Take files out of a group."""
        group = self._page.session.group(group_id)
        try:
            self._page.session.split(group_id, files, words.tr("split the group"))
        except UserError as error:
            self._tell(error)
            return
        lone = 1 in (len(files), len(group.files) - len(files))
        text = words.tr("Split. A picture left alone is no duplicate and leaves the review.")
        self._page.say(text if lone else words.tr("Split into two groups."), "done")

    def merge(self) -> MergeDialog | None:
        """Let the person choose the groups that belong with the open one."""
        group = self._page.group()
        if group is None:
            return None
        dialog = MergeDialog(self._page.session, group, self._page.pictures, self._page)
        dialog.wanted.connect(self.put_together)
        dialog.open()
        return dialog

    @Slot(object)
    def put_together(self, group_ids: tuple[str, ...]) -> None:
        """Make one group of several."""
        session = self._page.session
        first = session.group(group_ids[0]).files[0].id
        try:
            session.merge_groups(group_ids, words.tr("put groups together"))
        except UserError as error:
            self._tell(error)
            return
        self._page.groups.flush()
        self._page.show_group(next(iter(session.groups_of(first)), None))
        self._page.say(words.tr("Put together. Mark yourself what stays and what goes."), "done")

    # -- protected folders -------------------------------------------------------------------
    def folders(self) -> FoldersDialog:
        """Show which folders are protected, and let that be changed."""
        dialog = FoldersDialog(self._page.session, self._page.pictures, self._page)
        dialog.open()
        return dialog

    @Slot(object, bool)
    def protect(self, folder: Path, guard: bool) -> None:
        """Protect a folder or free it, and say what that took back."""
        try:
            self._page.say(protect(self._page.session, folder, guard=guard), "done")
        except UserError as error:
            self._tell(error)
