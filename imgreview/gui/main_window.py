"""The window: pages on a stack, menus, drops anywhere, and a safe way out."""

import base64
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from imgreview.core.errors import UserError
from imgreview.core.settings import ScanRequest, with_ui
from imgreview.gui import icons, languages, motion, review_store, shortcuts, theme, window_menus
from imgreview.gui.aftermath import Aftermath
from imgreview.gui.bulk_desk import BulkDesk
from imgreview.gui.commands import Menu
from imgreview.gui.desk_dialogs import DeskDialogs
from imgreview.gui.desktop import DesktopSigns
from imgreview.gui.drops import Dropped, dropped
from imgreview.gui.file_work import FileWork, is_review
from imgreview.gui.fitting import PageStack, scrolled
from imgreview.gui.menu_escape import MenuEscape
from imgreview.gui.opening import Opening
from imgreview.gui.pages.start_page import StartPage
from imgreview.gui.places import Places
from imgreview.gui.review_flow import ReviewFlow
from imgreview.gui.scan_controller import ScanController
from imgreview.gui.screen_profile import ScreenProfile
from imgreview.gui.services import Services
from imgreview.gui.warmup import Warmup
from imgreview.gui.widgets.drop_veil import DropVeil
from imgreview.gui.widgets.floating_banner import FloatingBanner
from imgreview.gui.widgets.key_card import KeyCard
from imgreview.gui.widgets.skipped_dialog import SkippedDialog
from imgreview.gui.window_commands import WindowCommands

SIZE = (1280, 820)


class MainWindow(QMainWindow):
    """Everything a person sees. The pages know nothing of each other: they are wired here."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.setWindowTitle("imgreview")
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.scans = ScanController(services.runner, parent=self)
        self.desktop = DesktopSigns(self, self.scans)
        self.flow = ReviewFlow(services, self.scans, self)
        self.start_page = StartPage(services.runner, services.pictures, services.settings, self)
        self.banner = FloatingBanner(self)
        self._build()
        self.places = Places(self)
        shortcuts.use(services.keymap)
        self.desk = DeskDialogs(self)
        self.bulk = BulkDesk(self)
        self.files = FileWork(self)
        self.commands = WindowCommands(self)
        self.actions_by_id = window_menus.build_menus(self, services.keymap, self.commands.run)
        view = window_menus.menu_of(self, Menu.VIEW)
        window_menus.add_theme_menu(self, view, self.choose_theme)
        window_menus.add_motion_menu(view, self.choose_motion)
        languages.add_menu(view, services.settings.ui.language, self.choose_language)
        self.screen_profile = ScreenProfile(self)
        window_menus.menu_of(self, Menu.EDIT).aboutToShow.connect(self.commands.name_steps)
        MenuEscape(self.menuBar())
        self.key_card = KeyCard(services.keymap, self._centre)
        self.veil = DropVeil(self._centre)
        self._connect()
        self._restore()
        self.commands.refresh()
        if services.problems:
            self.banner.show_text(" ".join(services.problems), "warning")

    def _build(self) -> None:
        centre = self._centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.stack = PageStack(centre)
        self.stack.addWidget(self.start_page)
        column.addWidget(scrolled(self.stack, centre), 1)
        self.banner.lie_over(self.stack, centre)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        page = self.start_page
        page.scan_requested.connect(self.scan)
        page.compare_requested.connect(self.places.compare)
        page.resume_requested.connect(self.resume)
        page.forget_requested.connect(self.forget)
        page.history_requested.connect(self.places.history)
        page.dropped.connect(self.on_dropped)
        Opening(self)
        self.flow.opened.connect(self.places.open_review)
        self.flow.closed.connect(self.places.close_review)
        self.flow.titled.connect(self.desktop.set_name)
        self.flow.trouble.connect(self.say_trouble)
        self.flow.skipped_requested.connect(self.show_skipped)
        self.scans.started.connect(self.commands.refresh)
        self.scans.paused_changed.connect(self.commands.refresh)
        self.scans.skipped_changed.connect(self.commands.refresh)
        self.scans.ended.connect(self._on_scan_ended)
        self.scans.failed.connect(self.commands.refresh)
        self.stack.currentChanged.connect(self._on_page_changed)
        self.aftermath = Aftermath(self.services.runner, self)
        self.aftermath.settled.connect(self._on_settled)
        self.aftermath.start()
        self.warmup = Warmup(self.services.runner, self.services.pool, self)
        self.warmup.ended.connect(self.places.commit_page)
        self.warmup.start()
        QTimer.singleShot(0, self, self.list_reviews)

    # -- what can be asked of the window -----------------------------------------------------
    @Slot(object)
    def scan(self, request: ScanRequest) -> None:
        """Begin the review of some folders."""
        if self.scans.running:
            words = self.tr("Another scan is still running. Stop it to begin this one.")
            self.banner.show_text(words, "warning", self.tr("Stop the running scan"))
            self.banner.action.connect(self.scans.stop, Qt.ConnectionType.SingleShotConnection)
            return
        self.services.save_settings(self.start_page.remembered(self.services.settings))
        if self.flow.session is not None and self.flow.request == request:
            self.places.review()  # the same one goes on, with its order and its steps of undo
            self.flow.scan_again()
            return
        self.flow.begin(request)

    @Slot(object)
    def resume(self, review_id: str) -> None:
        """Go on with a stored review."""
        open_now = self.flow.session
        if open_now is not None and open_now.review_id == review_id:
            self.places.review()
        elif self.scans.running:
            self.say_trouble(self.tr("A scan is still running. Stop it to open another review."))
        else:
            self.flow.resume(review_id)

    @Slot(object)
    def forget(self, review_id: str) -> None:
        """Take a stored review off the list; no picture is touched."""
        if self.services.store is None:
            return
        if self.flow.session is not None and self.flow.session.review_id == review_id:
            if self.scans.running:
                self.say_trouble(self.tr("The scan of this review is still running."))
                return
            self.flow.drop()
        self.flow.forget(review_id)
        try:
            self.services.store.delete(review_id)
        except UserError as error:
            self.say_trouble(str(error))
        self.list_reviews()

    def list_reviews(self) -> None:
        """Show the stored reviews on the start page."""
        if self.services.store is None or self.services.closed:
            return
        try:
            self.start_page.show_reviews(review_store.recents(self.services.store))
        except UserError as error:
            self.say_trouble(str(error))

    def show_skipped(self) -> None:
        """Show the files that the scan could not read."""
        if self.scans.skipped:
            SkippedDialog(self.scans.skipped, self).open()

    def choose_theme(self, name: str) -> None:
        """Switch the colours and remember the choice."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name)
        self.services.save_settings(with_ui(self.services.settings, theme=name))

    def choose_motion(self, name: str) -> None:
        """Choose how much may move by itself, and remember the choice."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            motion.apply(app, name)
        self.services.save_settings(with_ui(self.services.settings, motion=name))

    def choose_language(self, name: str) -> None:
        """Remember the language of the next start; all that is shown is made with its words."""
        self.services.save_settings(with_ui(self.services.settings, language=name))
        self.say(self.tr("imgreview speaks this language from its next start."))

    def say(self, sentence: str, tone: str = "info") -> None:
        """Show a sentence over every page."""
        self.banner.show_text(sentence, tone)

    @Slot(str)
    def say_trouble(self, sentence: str) -> None:
        """Show what went wrong."""
        self.banner.show_text(sentence, "error")

    @Slot(object)
    def on_dropped(self, what: Dropped) -> None:
        """Folders are added, two pictures compared, the copies of one looked for."""
        if what.is_pair:
            self.places.compare(*what.pictures)
        elif what.folders:
            self.places.start()
            self.start_page.add_folders(what.folders)
        elif len(what.others) == 1 and is_review(what.others[0]):
            self.files.open_review(what.others[0])
        elif len(what.pictures) == 1:
            self.files.ask_copies(what.pictures[0])
        elif what:
            self.places.start()
            self.start_page.say(
                self.tr("Drop folders to search them, or exactly two pictures to compare them.")
            )

    def open_paths(self, paths: list[Path]) -> None:
        """Take files and folders from the command line as if they were dropped."""
        from imgreview.gui.drops import classify

        missing = [p for p in paths if not p.exists()]
        if missing:
            names = ", ".join(str(p) for p in missing)
            self.say_trouble(self.tr("%1 does not exist.").replace("%1", names))
        self.on_dropped(classify([p.absolute() for p in paths if p.exists()]))

    # -- what happens to the window ----------------------------------------------------------
    @Slot(str)
    def _on_settled(self, sentence: str) -> None:
        self.banner.show_text(sentence, "warning", self.tr("Open History"))
        self.banner.action.connect(self.places.history, Qt.ConnectionType.SingleShotConnection)

    @Slot(bool)
    def _on_scan_ended(self, complete: bool) -> None:
        self.commands.refresh()

    @Slot(int)
    def _on_page_changed(self, _index: int) -> None:
        self.desktop.name_page(of_review=self.places.of_review())
        if self.stack.currentWidget() is self.start_page:
            self.flow.save_summary()
            self.list_reviews()
        self.commands.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:  # not from this window
            event.acceptProposedAction()
            self.veil.show_for(dropped(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        event.acceptProposedAction()
        self.on_dropped(dropped(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.commands.key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.places.may_close():
            event.ignore()
            return
        self.scans.stop()
        self.aftermath.stop()
        self.warmup.stop()
        self.places.settle()
        self.flow.settle()
        self.flow.save_summary()
        self.start_page.folders.stop()
        self._remember()
        event.accept()

    def _remember(self) -> None:
        settings = self.start_page.remembered(self.services.settings)
        state = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        settings.extra["window"] = {"geometry": state}
        self.services.save_settings(settings)

    def _restore(self) -> None:
        window = self.services.settings.extra.get("window", {})
        state = window.get("geometry", "") if isinstance(window, dict) else ""
        if state:
            self.restoreGeometry(QByteArray.fromBase64(str(state).encode("ascii")))
