"""Deciding many groups at once in the open review: by rules, and folder by folder."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imgreview.core.domain import ImageFile
from imgreview.core.errors import UserError
from imgreview.core.events import Event, PicturesListed
from imgreview.gui import shortcuts
from imgreview.gui.widgets.buttons import GhostButton

if TYPE_CHECKING:
    from imgreview.core.rules.marks import RuleMarks, Why
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.pages.bulk_marking import BulkMarking
    from imgreview.gui.pages.folders_dialog import FoldersDialog
    from imgreview.gui.pages.review_page import ReviewPage
    from imgreview.gui.pages.rules_dialog import RulesDialog

PICTURES = "pictures"  # name of the note that holds the pictures of a review by folder


def tr(text: str) -> str:
    """Translate words of the desk (the name is what lupdate looks for)."""
    return QCoreApplication.translate("Rules", text)


class BulkDesk(QObject):
    """Opens the dialogs and remembers, for the open review, what they decided and why."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.marks: RuleMarks | None = None
        self.pictures: Mapping[Path, Sequence[str]] | None = None
        window.flow.opened.connect(self._on_opened)
        window.flow.closed.connect(self._on_closed)
        window.scans.reported.connect(self._on_event)

    # -- the open review ---------------------------------------------------------------------
    @Slot(object)
    def _on_opened(self, page: "ReviewPage") -> None:
        from imgreview.core.rules.marks import RuleMarks
        from imgreview.gui.widgets.rule_note import RuleNote

        self._on_closed()
        store = self._window.services.store
        try:
            self.marks = RuleMarks(page.session, store)
        except UserError as error:
            self._window.say_trouble(str(error))
            self.marks = RuleMarks(page.session)
        button = GhostButton(tr("Rules…"), "rules", parent=page.ui.top)
        shortcuts.follow(button, "rules", tr("Decide many groups by rules"))
        button.clicked.connect(self.show_rules)
        page.ui.top.right.insertWidget(1, button)
        QWidget.setTabOrder(page.ui.easy, button)
        page.items.explain = self.why
        inside = page.ui.facts.widget()
        column = None if inside is None else inside.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, RuleNote(page.items, self.found, inside))

    @Slot(object)
    def _on_closed(self, *_: object) -> None:
        if self.marks is not None:
            self.marks.detach()
        self.marks, self.pictures = None, None

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if not isinstance(event, PicturesListed):
            return
        self.pictures = event.folders
        session, store = self._window.flow.session, self._window.services.store
        if session is not None and session.review_id is not None and store is not None:
            # In a worker: the names of 100,000 pictures take longer than a frame to write.
            job = self._window.services.runner.call(
                _save_pictures, store, session.review_id, event.folders
            )
            job.failed.connect(self._on_trouble)

    @Slot(object)
    def _on_trouble(self, error: object) -> None:
        self._window.say_trouble(str(error))

    def found(self, file: ImageFile) -> "Why | None":
        """Return why rules decided a file of the group looked at, None when they did not."""
        page = self._window.flow.page
        group = None if page is None else page.group()
        return None if self.marks is None or group is None else self.marks.why(group, file.id)

    def why(self, file: ImageFile) -> str:
        """Return the same in words, "" when rules did not decide the file."""
        from imgreview.gui.pages import rules_words

        found = self.found(file)
        return "" if found is None else rules_words.why_decided(found)

    # -- dialogs -----------------------------------------------------------------------------
    def show_rules(self) -> "RulesDialog | None":
        """Open the rules for the open review."""
        flow, services = self._window.flow, self._window.services
        if flow.session is None or flow.page is None or self.marks is None:
            return None
        from imgreview.gui.pages.rules_dialog import RulesDialog
        from imgreview.gui.pages.rules_reach import Reach

        model, current = flow.page.groups, flow.page.current_group_id()
        shown = (model.group_id(row) for row in range(model.rowCount()))
        chosen = frozenset({current} if current is not None else ())
        reach = Reach(frozenset(i for i in shown if i is not None), chosen)
        dialog = RulesDialog(flow.session, self.marks, reach, services.runner, parent=self._window)
        dialog.applied.connect(partial(self._on_applied, dialog.marking))
        dialog.open()
        return dialog

    def show_folders(self) -> "FoldersDialog | None":
        """Open the pairs of folders of the open review."""
        flow, services = self._window.flow, self._window.services
        if flow.session is None or self.marks is None:
            return None
        from imgreview.gui.pages.folders_dialog import FoldersDialog

        dialog = FoldersDialog(
            flow.session, self.marks, self._known_pictures(), services.runner, self._window
        )
        dialog.applied.connect(partial(self._on_applied, dialog.marking))
        dialog.open()
        return dialog

    def _known_pictures(self) -> Mapping[Path, Sequence[str]]:
        session, store = self._window.flow.session, self._window.services.store
        if self.pictures is None and session is not None and store is not None:
            self.pictures = {}
            if session.review_id is not None:
                try:
                    note = store.note(session.review_id, PICTURES) or {}
                except UserError as error:
                    self._window.say_trouble(str(error))
                    note = {}
                self.pictures = {Path(folder): tuple(names) for folder, names in note.items()}
        return self.pictures or {}

    def _on_applied(self, marking: "BulkMarking", files: int) -> None:
        page = self._window.flow.page
        if page is not None:
            text = tr("%1 pictures were marked. %2 takes it back.")
            key = self._window.services.keymap.shown("undo")
            from imgreview.gui import words

            text = text.replace("%1", words.number(files)).replace("%2", key)
            kind = "warning" if marking.left else "done"
            page.say(f"{text} {marking.left_text()}".strip(), kind)


def _save_pictures(store: object, review: str, folders: Mapping[Path, Sequence[str]]) -> None:
    from imgreview.core.store.sessions import SessionStore

    assert isinstance(store, SessionStore)
    store.save_note(review, PICTURES, {str(f): list(names) for f, names in folders.items()})
