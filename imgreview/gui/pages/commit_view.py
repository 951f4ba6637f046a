"""The plan as a person reads it: headline, warnings, keepers, folders, pictures."""

from pathlib import Path

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.domain import ActionPlan, PlannedAction, PlanWarning, WarningKind
from imgreview.gui import core_sentences, shortcuts, theme
from imgreview.gui.models.leaving_model import GroupOf, LeavingModel
from imgreview.gui.models.plan_model import PlanModel
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_plan import Draft, unexplained
from imgreview.gui.pages.commit_rescue import RescueNotice
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Button, label
from imgreview.gui.widgets.notice import Notice, clear_notices, notices_in, path_lines
from imgreview.gui.widgets.plain_table import HEADER_HEIGHT, ROW_HEIGHT, PlainTable
from imgreview.gui.widgets.thumb_strip import SIDE, ThumbStrip

WIDTH = 1120
LEAST_FILES = 5  # rows of the list of files; the more room, the more of them
# What gives way until that many files are in sight: above, between, rows of folders, pictures.
_TIGHTER = (
    (36, 14, 8, SIDE),
    (16, 14, 8, SIDE),
    (16, 14, 3, SIDE),
    (12, 12, 3, 48),
    (8, 6, 2, 48),
)
_COLUMNS = (400, 92, 104, 172, 0)
_FILES = (250, 200, 84, 230, 0)


def centred(content: QWidget, parent: QWidget | None = None) -> QWidget:
    """Return a widget that holds `content` in the middle, no wider than a readable column."""
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(theme.GAP_XXL, 0, theme.GAP_XXL, 0)
    content.setMaximumWidth(WIDTH)
    row.addStretch(1)
    row.addWidget(content, 1000)
    row.addStretch(1)
    return made


class CommitButton(Button):
    """The red button; it names how many files it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "commit", parent=parent)
        shortcuts.follow(self, "commit", "", capped=True)

    def show_count(self, count: int, *, forever: bool = False) -> None:
        """Name the count."""
        text = words.tr("Delete %1 for ever") if forever else words.tr("Commit %1")
        self.setText(text.replace("%1", words.files(count)))
        shortcuts.follow(self, "commit", self.text(), capped=True)
        self.setEnabled(count > 0)
        self.updateGeometry()


class PlanView(QScrollArea):
    """Shows a draft. Signal: quarantine_requested() for files whose drive has no trash."""

    quarantine_requested = Signal()

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = PlanModel(self)
        content = self._content = QWidget(self)
        self._leave = label("", theme.PAGE_TITLE, theme.BOLD, parent=content)
        self._freed = label("", theme.PAGE_TITLE, theme.BOLD, "keep", content)
        self._wait = label("", theme.BODY, tone="text2", parent=content)
        self._bar = QProgressBar(content)
        self._bar.setTextVisible(False)
        self.table = PlainTable(
            self.model, _COLUMNS, words.tr("What happens in each folder"), content
        )
        self.strip = ThumbStrip(pictures, content)
        self.leaving = LeavingModel(self)
        self.files = PlainTable(self.leaving, _FILES, words.tr("Every file that leaves"), content)
        self._group_of: GroupOf = lambda _name: None
        self._notices = QVBoxLayout()
        self._notices.setSpacing(theme.GAP_M)
        self._draft: Draft | None = None
        self._lay_out(content)
        self.setWidget(centred(content, self))
        self.table.selectionModel().selectionChanged.connect(self._on_selected)

    def _lay_out(self, content: QWidget) -> None:
        headline = QHBoxLayout()
        headline.setSpacing(theme.GAP_XS + 2)
        headline.addWidget(self._leave)
        headline.addWidget(self._freed)
        headline.addStretch(1)
        column = QVBoxLayout(content)
        column.addLayout(headline)
        column.addWidget(self._wait)
        column.addWidget(self._bar)
        column.addLayout(self._notices)
        column.addWidget(self.table)
        column.addWidget(self.strip)
        column.addWidget(self.files)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def _fit(self) -> None:
        """Show the files that leave without scrolling the page, and folders as there is room."""
        column = self._content.layout()
        assert column is not None
        free, wanted = 0, min(LEAST_FILES, self.leaving.rowCount())
        self.files.fit_rows(LEAST_FILES)
        for above, between, folders, side in _TIGHTER:
            column.setContentsMargins(0, above, 0, min(above, theme.GAP_L) - theme.GAP_S)
            column.setSpacing(between)
            self._notices.setSpacing(min(theme.GAP_M, between))
            self.table.fit_rows(folders)
            self.strip.set_side(side)
            wrapped = column.totalHeightForWidth(self._content.width())  # -1: nothing is
            every = max(wrapped, column.totalSizeHint().height() if wrapped < 0 else 0)
            others = every - self.files.minimumHeight()  # the height that it will have
            free = (self.viewport().height() - others - HEADER_HEIGHT) // ROW_HEIGHT
            if free >= wanted:
                break
        self.files.fit_rows(max(LEAST_FILES, free))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- what is shown -----------------------------------------------------------------------
    def headline(self) -> str:
        """Return the headline as it is read."""
        return f"{self._leave.text()} {self._freed.text()}".strip()

    def notices(self) -> list[str]:
        """Return the texts of the notices, first one first."""
        return [n.text() for n in notices_in(self._notices)]

    def show_wait(self, files: int, size: int) -> None:
        """Show what is known at once, while the keepers are opened."""
        self._draft = None
        clear_notices(self._notices)
        self._head(files, size)
        self.progress(0, None)
        for part in (self.table, self.strip, self.files):
            part.hide()

    def progress(self, done: int, total: int | None) -> None:
        """Show how many keepers were opened."""
        text = words.tr("Opening what is kept…")
        if total:
            text = words.tr("Opening what is kept: %1 of %2")
            text = text.replace("%1", words.number(done)).replace("%2", words.number(total))
        self._wait.setText(text)
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        for part in (self._wait, self._bar):
            part.show()

    def show_draft(self, draft: Draft, group_of: GroupOf) -> None:
        """Show the plan: warnings first. `group_of` finds the group that a step names."""
        self._draft, self._group_of = draft, group_of
        clear_notices(self._notices)
        for part in (self._wait, self._bar):
            part.hide()
        self._head(draft.count, draft.plan.bytes_freed, draft)
        for notice in self._made(draft):
            self._add(notice)
        self.model.show_rows(draft.rows)
        self._show_steps(draft.plan.steps)
        self.table.setVisible(self.model.rowCount() > 0)
        self._fit()

    def _show_steps(self, steps: tuple[PlannedAction, ...]) -> None:
        self.strip.show_files(tuple(s.file for s in steps))
        self.leaving.show_steps(steps, self._group_of)
        self.files.setVisible(bool(steps))

    def show_rescue(self, plan: ActionPlan) -> None:
        """Offer to copy what only the pictures that leave say; nothing if there is nothing."""
        if any(s.rescue is not None for s in plan.steps):
            self._add(RescueNotice(plan, self))
            self._fit()

    def _add(self, notice: Notice) -> None:
        self._notices.addWidget(notice)
        notice.show()  # now: it counts when what there is room for is worked out

    def rescue(self) -> RescueNotice | None:
        """Return the card that offers it."""
        cards = (n for n in notices_in(self._notices) if isinstance(n, RescueNotice))
        return next(cards, None)

    def _head(self, files: int, size: int, draft: Draft | None = None) -> None:
        leave = words.tr("%1 will leave,").replace("%1", words.files(files))
        self._leave.setText(leave if files else words.tr("Nothing will leave"))
        where = "%1" if draft is None else _where_to(draft)
        self._freed.setText(where.replace("%1", words.size(size)) if files else "")

    def _made(self, draft: Draft) -> list[Notice]:
        """Return what there is to know: what may cost a picture, what was checked, the rest."""
        lost = set(draft.emptied)
        emptied = [s.file.path for s in draft.plan.steps if s.group in lost]
        warnings = [
            w
            for w in draft.plan.warnings
            if not (w.kind is WarningKind.WHOLE_GROUP and emptied)  # said better below
        ]
        made = [self._emptied(len(draft.emptied), emptied)] if emptied else []
        made += [self._better(draft.better)] if draft.better else []
        made += [self._warning(w, "warning") for w in warnings if w.kind in words.GRAVE]
        if draft.count and draft.opened == draft.keepers and draft.keepers:
            made.append(Notice("good", words.keepers(draft.opened, draft.keepers), parent=self))
        made += [self._warning(w, "soft") for w in warnings if w.kind not in words.GRAVE]
        rest = unexplained(draft.plan)
        if rest:
            title = words.tr("%1 will not be touched").replace("%1", words.files(len(rest)))
            lines = tuple(
                f"{words.shown_path(path)}: {core_sentences.said(why)}" for path, why in rest
            )
            made.append(Notice("soft", title, rest[0][1], lines, parent=self))
        return made

    def _warning(self, warning: PlanWarning, tone: str) -> Notice:
        stuck = warning.kind is WarningKind.NO_TRASH
        title = words.warning_title(warning.kind, 1)
        button = words.tr("Use a folder on that drive") if stuck else ""
        text = warning.sentence
        if warning.kind is WarningKind.FOR_EVER:  # the title says the rest of the sentence
            text = words.tr("%1 will be deleted for ever; no trash keeps them.")
            text = text.replace("%1", words.files(len(warning.files)))
        notice = Notice(tone, title, text, path_lines(warning.files), button, self)
        if stuck:
            notice.action.connect(self.quarantine_requested)
        return notice

    def _emptied(self, groups: int, files: list[Path]) -> Notice:
        title = words.warning_title(WarningKind.WHOLE_GROUP, groups)
        text = words.tr("You rejected all of their pictures on purpose: %1.")
        text = text.replace("%1", words.names(files))
        return Notice("warning", title, text, path_lines(files), parent=self)

    def _better(self, files: tuple[Path, ...]) -> Notice:
        many = words.tr("%1 pictures that leave are better than what stays")
        many = many.replace("%1", words.number(len(files)))
        title = words.tr("1 picture that leaves is better than what stays")
        text = words.tr(
            "You rejected the one that was suggested, holds more pixels, or shows the whole of "
            "what was cropped, turned or edited."
        )
        return Notice(
            "warning", title if len(files) == 1 else many, text, path_lines(files), parent=self
        )

    def _on_selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        """Show the pictures of the chosen folders only."""
        if self._draft is None:
            return
        rows = [self.model.row(number) for number in self.table.chosen()]
        steps = [s for row in rows for s in row.steps] or list(self._draft.plan.steps)
        self._show_steps(tuple(steps))
        self._fit()


def _where_to(draft: Draft) -> str:
    """Return where the bytes go; the room is free only when the files are deleted."""
    if draft.wish.forever:
        return words.tr("%1 freed")
    folder = draft.wish.destination is not None or any(s.target for s in draft.plan.steps)
    return words.tr("%1 to be moved") if folder else words.tr("%1 to the trash")
