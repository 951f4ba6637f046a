"""The first page: drop folders, say what to look for, go on with a review, compare two pictures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.errors import UserError
from imgreview.core.settings import Preset, ScanRequest, Settings, preset_settings
from imgreview.gui import theme, words
from imgreview.gui.drops import Dropped
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.start_compare import ComparePair
from imgreview.gui.pages.start_continue import ContinueRow, Recent
from imgreview.gui.pages.start_drop import DropArea
from imgreview.gui.pages.start_folders import FolderList
from imgreview.gui.pages.start_options import MoreOptions
from imgreview.gui.pages.start_presets import PresetCards
from imgreview.gui.pages.start_recent import RecentFolders
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Banner, GhostButton, PrimaryButton, TopBar, label
from imgreview.gui.widgets.folder_chooser import several_folders
from imgreview.gui.widgets.steady_scroll import SteadyScroll

NARROW = 960  # below this width the two columns stand one above the other
CONTENT = 1250


class StartPage(QWidget):
    """Where a person begins.

    Signals: scan_requested(object ScanRequest); compare_requested(object path, object path);
    resume_requested(object review_id); forget_requested(object review_id); history_requested();
    dropped(object Dropped) for drops that the page leaves to the window.
    """

    scan_requested = Signal(object)
    compare_requested = Signal(object, object)
    resume_requested = Signal(object)
    forget_requested = Signal(object)
    history_requested = Signal()
    dropped = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        pictures: PictureSource | None = None,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self.bar = TopBar(parent=self)
        history = self.bar.add_action(self.tr("History"), "history", "Ctrl+H")
        self.banner = Banner(parent=self)
        self.drop_area = DropArea(self)
        self.folders = FolderList(runner, self)
        self.recent = RecentFolders(self)
        self.presets = PresetCards(self)  # made in the order of the Tab key
        self.find_button = PrimaryButton(self.tr("Find duplicates"), key="↵", parent=self)
        self._more = GhostButton(self.tr("More options"), "chevron-right", parent=self)
        self.options = MoreOptions(self)
        self.reviews = ContinueRow(pictures, self)
        self.pair = ComparePair(pictures, self)
        self._continue = label(self.tr("Continue"), 14, theme.SEMIBOLD, parent=self)
        self._lay_out()
        history.clicked.connect(self.history_requested)
        self._connect()
        self.restore(settings or Settings())
        self.show_reviews(())
        self._refresh()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Start page"))
        self.setFocus()

    # -- building ----------------------------------------------------------------------------
    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.bar)
        self._scroll = SteadyScroll(self)
        page.addWidget(self._scroll, 1)
        around = self._scroll.column
        content = QWidget(self._scroll.widget())
        content.setMaximumWidth(CONTENT)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        around.addWidget(self.banner)
        around.addWidget(content)
        around.addStretch(1)
        around.setAlignment(content, Qt.AlignmentFlag(0))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(56)
        self._columns.addLayout(self._left(), 11)
        self._columns.addLayout(self._right(), 10)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        title = label(self.tr("Find duplicate photos"), theme.PAGE_TITLE, theme.BOLD, parent=self)
        promise = label(
            self.tr("Nothing is changed until you commit; what goes to the trash can be undone."),
            14,
            tone="text2",
            parent=self,
        )
        promise.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(promise)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self.drop_area)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self.folders)
        column.addWidget(self.recent)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        column.addWidget(label(self.tr("What to look for"), 14, theme.SEMIBOLD, parent=self))
        column.addSpacing(2)
        column.addWidget(self.presets)
        column.addSpacing(theme.GAP_XS)
        self.find_button.setProperty("large", True)  # noqa: FBT003 - Qt has no keyword here
        self.find_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.find_button)  # above what unfolds: it never leaves the screen
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.presets.custom)
        column.addWidget(self.options)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self._continue)
        column.addWidget(self.reviews)
        column.addSpacing(theme.GAP_L)
        column.addWidget(label(self.tr("Compare two pictures"), 14, theme.SEMIBOLD, parent=self))
        column.addWidget(self.pair)
        column.addStretch(1)
        self.options.hide()
        return column

    def _connect(self) -> None:
        self.drop_area.choose_requested.connect(self.choose_folders)
        self.drop_area.dropped.connect(self.dropped)
        self.pair.others_dropped.connect(self.dropped)
        self.pair.pair_chosen.connect(self.compare_requested)
        self.folders.set_tab_start(self.drop_area.button)
        self.reviews.set_tab_start(self.options.methods.last)
        self.folders.changed.connect(self._refresh)
        self.recent.chosen.connect(self.add_folder)
        self.reviews.chosen.connect(self.resume_requested)
        self.reviews.forget_requested.connect(self.forget_requested)
        self._more.clicked.connect(self._toggle_more)
        self.options.files_changed.connect(self._on_files_changed)
        self.options.methods_changed.connect(self._on_methods_changed)
        self.find_button.clicked.connect(self.start)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self, self.start)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # -- using -------------------------------------------------------------------------------
    def add_folder(self, path: Path) -> None:
        """Add one folder to search."""
        self.add_folders((path,))

    def add_folders(self, folders: Iterable[Path]) -> None:
        """Add folders to search; one that is there already is left as it is."""
        for folder in folders:
            self.folders.add(folder)

    def choose_folders(self) -> None:
        """Let the person choose folders, several at once."""
        dialog = several_folders(self, self.tr("Choose folders of photos"))
        dialog.filesSelected.connect(self._on_folders_chosen)
        dialog.open()

    def request(self) -> ScanRequest:
        """Return what the person asks for; UserError when the options contradict each other."""
        preset = self.presets.preset()
        match = (
            self.options.methods.settings() if preset is Preset.CUSTOM else preset_settings(preset)
        )
        match = replace(match, burst=self.presets.wants_bursts())
        return ScanRequest(self.folders.roots(), preset, self.options.files.settings(), match)

    def start(self) -> None:
        """Ask for the scan, or say what is missing."""
        if not self.folders.roots():
            return
        try:
            request = self.request()
        except UserError as error:
            self.say(str(error), "warning")
            return
        self.banner.hide()
        self.scan_requested.emit(request)

    def say(self, sentence: str, tone: str = "info", button: str = "") -> None:
        """Show a sentence at the top of the page."""
        self.banner.show_text(sentence, tone, button)
        self._scroll.verticalScrollBar().setValue(0)

    def on_dropped(self, dropped: Dropped) -> None:
        """Take the folders of a drop."""
        self.add_folders(dropped.folders)

    def restore(self, settings: Settings) -> None:
        """Show the choices of the last time."""
        self.options.files.set_settings(settings.walk)
        known = settings.ui.preset in set(Preset)
        self.presets.set_preset(Preset(settings.ui.preset) if known else Preset.FAST)
        self.presets.bursts.setChecked(settings.ui.bursts)
        self.recent.set_folders([Path(p) for p in settings.ui.recent])
        self.folders.set_walk(settings.walk)

    def remembered(self, settings: Settings) -> Settings:
        """Return settings that bring the present choices back."""
        # TOML is UTF-8: a folder with another name is searched, but not remembered.
        roots = [str(root.path) for root in self.folders.roots() if words.is_text(root.path)]
        recent = tuple(dict.fromkeys([*roots, *settings.ui.recent]))[:8]
        bursts = self.presets.bursts.isChecked()
        ui = replace(settings.ui, preset=self.presets.preset().value, bursts=bursts, recent=recent)
        try:
            walk = self.options.files.settings()
        except UserError:  # half-typed options are not worth remembering
            walk = settings.walk
        return replace(settings, ui=ui, walk=walk)

    def show_reviews(self, reviews: Sequence[Recent]) -> None:
        """Show the reviews to go on with."""
        self.reviews.show_reviews(tuple(reviews))
        self._continue.setVisible(bool(reviews))
        self.reviews.setVisible(bool(reviews))

    # -- inside ------------------------------------------------------------------------------
    def _refresh(self) -> None:
        ready = bool(self.folders.roots())
        self.find_button.setEnabled(ready)
        self.find_button.setToolTip("" if ready else self.tr("Choose a folder first"))
        self.recent.set_taken([root.path for root in self.folders.roots()])

    def _toggle_more(self) -> None:
        shown = self.options.isHidden()
        self.options.setVisible(shown)
        self.presets.show_custom(shown)
        if shown:
            self.options.methods.look(self._runner)
        self._more.set_icon("chevron-down" if shown else "chevron-right")

    def _on_files_changed(self) -> None:
        try:
            self.folders.set_walk(self.options.files.settings())
        except UserError as error:
            self.say(str(error), "warning")

    def _on_methods_changed(self) -> None:
        self.presets.set_preset(Preset.CUSTOM)

    def _on_folders_chosen(self, names: list[str]) -> None:
        self.add_folders(Path(name) for name in names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        side = max(theme.GAP_XL, min(96, (self.width() - CONTENT) // 2, self.width() // 15))
        side = max(side, (self.width() - CONTENT) // 2)
        self._scroll.set_margins(QMargins(side, 44, side, theme.GAP_XL))
