"""What cannot be opened is told and left out; the window comes up all the same."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.gui.main_window import MainWindow
from imgreview.gui.services import open_services


def test_a_spoilt_review_database_is_told_and_left_alone(
    qtbot: QtBot, themed: QApplication, tmp_path: Path
) -> None:
    spoilt = b"this is no database " * 400
    paths.sessions_db().write_bytes(spoilt)
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    assert services.store is None
    assert "damaged" in window.banner.text()
    assert paths.sessions_db().read_bytes() == spoilt  # a person's work is never overwritten
    window.start_page.add_folder(tmp_path)
    window.close()
    services.close()


def test_spoilt_settings_are_told_and_replaced_by_defaults(
    qtbot: QtBot, themed: QApplication
) -> None:
    paths.settings_file().write_text("[ui\ntheme = ", encoding="utf-8")
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    assert "settings" in window.banner.text()
    assert services.settings.ui.theme == "system"
    window.choose_theme("light")
    assert paths.settings_file().read_text(encoding="utf-8") == "[ui\ntheme = "  # left alone
    window.close()
    services.close()


def test_closing_twice_is_harmless(themed: QApplication) -> None:
    services = open_services()
    services.close()
    services.close()
    assert services.closed
