"""A window of the program with a home of its own, for one measure in one process."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from imgreview.core.events import GroupsFound
from imgreview.gui import theme
from imgreview.gui.collector import Collector
from imgreview.gui.core_loader import load_core
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import open_services
from tests.bench.gui.stalls import rest, until

if TYPE_CHECKING:
    from imgreview.core.domain import Group

SIZE = (1440, 900)
OPENING_SECONDS = 120.0


def application() -> QApplication:
    """Return the Qt application, in the dark theme."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(["imgreview"])
    theme.apply(app, "dark")
    return app


@contextmanager
def window() -> Iterator[MainWindow]:
    """Open the window as the program does; end everything in order afterwards."""
    application()
    services = open_services()
    made = MainWindow(services)
    collector = Collector(services.runner.running, made)
    made.flow.closed.connect(collector.soon)
    collector.start()
    made.resize(*SIZE)
    made.show()
    load_core()
    rest(1500)  # the warm-up goes by
    try:
        yield made
    finally:
        made.close()
        services.close()
        collector.stop()
        made.deleteLater()
        QApplication.processEvents()


def review(shown: MainWindow, found: "list[Group]", folder: Path) -> ReviewPage:
    """Open a review with these groups, stored as a scan would store them."""
    from imgreview.core.settings import Root, ScanRequest
    from imgreview.gui import review_store

    store = shown.services.store
    assert store is not None
    request = ScanRequest((Root(folder),))
    review_id = review_store.begin(store, request)
    shown.flow._open(review_id, request)
    until(lambda: shown.flow.page is not None, OPENING_SECONDS)
    page, session = shown.flow.page, shown.flow.session
    assert page is not None
    assert session is not None
    for first in range(0, len(found), 1000):
        session.merge(GroupsFound(tuple(found[first : first + 1000])))
    page.groups.flush()
    page.show_row(0)
    page.ui.grid.setFocus()
    rest(500)
    return page


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False
