"""How the parts of the review are laid out: bar, rail, pictures, facts and foot."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from imgreview.core import paths, private
from imgreview.core.review.filters import SortOrder
from imgreview.gui import shortcuts, theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.review_footer import ReviewFooter
from imgreview.gui.pages.review_rail import ReviewRail
from imgreview.gui.pages.review_title import ReviewTitle
from imgreview.gui.widgets.basic import EmptyState, GhostButton, IconButton, TopBar
from imgreview.gui.widgets.commit_note import CommitNote
from imgreview.gui.widgets.facts_panel import FactsPanel
from imgreview.gui.widgets.loupe import Loupe
from imgreview.gui.widgets.picture_grid import PictureGrid
from imgreview.gui.widgets.progress_bar import ScanProgress
from imgreview.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


WORDS_IN_BAR = 1160  # width of the page below which the bar has room for icons only
RAIL_LEAST, FACTS_LEAST = 200, 250  # below that they are folded in favour of the pictures


class ReviewLayout(QWidget):
    """Builds the widgets of the page and remembers how wide they are.

    Signal: elsewhere() when the copies that were not found are to be looked for elsewhere.
    """

    elsewhere = Signal()

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self.top = TopBar(parent=self)
        self.progress = ScanProgress(self.top)
        self.progress.hide()
        self.rail = ReviewRail(page.session, page.groups, self)
        self.title = ReviewTitle(self)
        self.grid = PictureGrid(self)
        self.grid.setModel(page.items)
        self.facts = FactsPanel(page.picture, self)
        self.footer = ReviewFooter(page.undo.undo, self)
        self.note = CommitNote(self)
        self.empty = EmptyState("images", "", parent=self)
        self.empty.action.connect(self._on_empty)
        self.question = ""  # the picture whose copies are looked for, if it is one
        self._none_found = False
        self.looked_in: list[str] = []  # the folders they were looked for in
        self._centre = self._build_centre()
        self.loupe = Loupe(page.picture, self.layers)
        self.toast = Toast(self._centre)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._folded: set[int] = set()  # sides that made room for the pictures
        self._build()
        self._restore()

    def _build_centre(self) -> QWidget:
        centre = QWidget(self)
        centre.setProperty("ground", "window")
        centre.setMinimumWidth(320)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.layers = _Layers(centre)
        around = QWidget(self.layers)
        inner = QVBoxLayout(around)
        inner.setContentsMargins(theme.GAP_M, 0, theme.GAP_M, theme.GAP_S)
        inner.addWidget(self.grid)
        self.layers.addWidget(around)
        self.layers.addWidget(self.empty)
        column.addWidget(self.title)
        column.addWidget(self.layers, 1)
        return centre

    def _build(self) -> None:
        self.top.middle.addSpacing(theme.RAIL_WIDTH - 108)
        self.top.middle.addWidget(self.progress, 1)
        facts = words.tr("Show or hide the facts")
        self._facts_button = IconButton("info", facts, parent=self.top)
        shortcuts.follow(self._facts_button, "facts", facts)
        self._facts_button.clicked.connect(self.toggle_facts)
        home = IconButton("home", words.tr("Start page"), parent=self.top)
        shortcuts.follow(home, "start", words.tr("Start page"))
        home.clicked.connect(self.top.back_requested)
        self.easy = GhostButton("", "check-circle", parent=self.top)
        self.easy.setAccessibleName(words.tr("Accept easy groups"))
        shortcuts.follow(self.easy, "bulk", words.tr("Accept easy groups"))
        self.easy.clicked.connect(partial(self.rail.command.emit, "bulk"))
        self.top.right.addWidget(self.easy)
        self.top.right.addWidget(home)
        self.top.right.addWidget(self._facts_button)
        QWidget.setTabOrder(self.easy, home)
        QWidget.setTabOrder(home, self._facts_button)
        for part in (self.rail, self._centre, self.facts):
            self._splitter.addWidget(part)
        self._splitter.setHandleWidth(1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)  # noqa: FBT003 - Qt takes no keyword
        self._splitter.setSizes([theme.RAIL_WIDTH, 860, theme.FACTS_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.note)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.footer)

    # -- what is shown -----------------------------------------------------------------------
    def toggle_facts(self) -> None:
        """Show or hide the facts."""
        self._toggle(2, theme.FACTS_WIDTH)

    def show_rail(self) -> None:
        """Show the list of groups when it was collapsed."""
        if self._splitter.sizes()[0] == 0:
            self._toggle(0, theme.RAIL_WIDTH)

    def facts_shown(self) -> bool:
        """Return whether the facts have room."""
        return self._splitter.sizes()[2] > 0

    def _toggle(self, side: int, width: int) -> None:
        sizes = self._splitter.sizes()
        change = width if sizes[side] == 0 else -sizes[side]
        sizes[side] += change
        sizes[1] = max(1, sizes[1] - change)
        self._splitter.setSizes(sizes)

    def show_empty(self, empty: bool, *, scanning: bool | None, filtered: bool) -> None:
        """Show what to do while there is no group to look at."""
        self._none_found = bool(self.question) and not (filtered or scanning)
        self.layers.setCurrentIndex(1 if empty else 0)
        if not empty:
            return
        if filtered:
            self.empty.set_texts(
                words.tr("No group matches the filter"),
                words.tr("Other words or classes may find it."),
                words.tr("Show all groups"),
            )
        elif scanning:
            self.empty.set_texts(
                words.tr("Looking for copies"),
                words.tr("Groups appear here while the scan runs and can be decided at once."),
            )
        elif self._none_found:
            text = words.tr("None of the pictures in %2 is a copy of %1.")
            text = text.replace("%2", ", ".join(self.looked_in)).replace("%1", self.question)
            button = words.tr("Look in other folders…")
            self.empty.set_texts(words.tr("No copies found"), text, button)
        else:
            self.empty.set_texts(
                words.tr("No duplicates to review"),
                words.tr("Every picture that was looked at is there only once."),
            )

    @Slot()
    def _on_empty(self) -> None:
        if self._none_found:
            self.elsewhere.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            wide = event.size().width() >= WORDS_IN_BAR
            self.easy.setText(words.tr("Accept easy groups…") if wide else "")
            self.easy.updateGeometry()
            self._make_room()

    def _make_room(self) -> None:
        """Fold the facts, then the list, where the pictures would have no room beside them.

        What was folded comes back with the room; meanwhile its key shows it all the same.
        """
        left = self.width() - self._centre.minimumSizeHint().width()
        for side, wanted in ((2, FACTS_LEAST + RAIL_LEAST), (0, RAIL_LEAST)):
            shown = self._splitter.sizes()[side] > 0
            if left < wanted and shown and side not in self._folded:
                self._folded.add(side)
                self._toggle(side, 0)
            elif left >= wanted and side in self._folded:
                self._unfold(side)

    def _unfold(self, side: int) -> None:
        self._folded.discard(side)
        if self._splitter.sizes()[side] == 0:
            self._toggle(side, theme.FACTS_WIDTH if side else theme.RAIL_WIDTH)

    # -- remembering -------------------------------------------------------------------------
    def _settings(self) -> QSettings:
        file = str(private.file(paths.config_dir() / "review.ini"))
        return QSettings(file, QSettings.Format.IniFormat)

    def _restore(self) -> None:
        settings = self._settings()
        state = settings.value("splitter")
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)
        self.facts.every.setChecked(settings.value("facts/every") == "true")
        order = settings.value("order")
        if isinstance(order, str) and order in {o.value for o in SortOrder}:
            self.rail.set_order(SortOrder(order))

    def save_state(self) -> None:
        """Remember the widths and the order of the list."""
        settings = self._settings()
        for side in tuple(self._folded):
            self._unfold(side)  # a small window is no wish
        settings.setValue("splitter", self._splitter.saveState())
        settings.setValue("order", self.rail.order().value)
        settings.setValue("facts/every", "true" if self.facts.every.isChecked() else "false")
        settings.sync()


class _Layers(QStackedWidget):
    """The cards or the empty state, with the loupe over them."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for child in self.findChildren(Loupe, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setGeometry(self.rect())
