"""Asks QAccessible what a screen reader gets to know of each page; run in a process of its own.

PySide6's wrappers of accessible interfaces write where they should not (seen with 6.8 to 6.11 as
crashes some time later), so the process that asked ends at once, without cleaning up.
"""

import json
import os

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from imgreview.gui import theme
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.services import open_services
from tests.core.review.builders import simple
from tests.gui import reading
from tests.gui.review_kit import StillPictures, page_of


def pages() -> list[tuple[str, QWidget]]:
    """Return pages as a person meets them, shown."""
    window = MainWindow(open_services())
    window.resize(1280, 900)
    window.show()
    pictures = StillPictures()
    review = page_of(pictures, *(simple(f"g{n}", 3) for n in range(4)))
    survey = SurveyPage(pictures.source())
    survey.show()
    return [("start", window.start_page), ("review", review), ("survey", survey)]


def main() -> None:
    """Print [page, class, name by QAccessible, name by the widget, role] of all that has focus."""
    app = QApplication(["imgreview"])
    theme.apply(app, "dark")
    told = []
    for page, root in pages():
        for widget in reading.focusable(root):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            name = interface.text(QAccessible.Text.Name).strip()
            role = interface.role().name
            told.append([page, type(widget).__name__, name, reading.told(widget), role])
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
