"""File dialogs open in the folder last used for the same thing."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.settings import Root, ScanRequest
from imgreview.gui import last_folder
from imgreview.gui.last_folder import Kind
from imgreview.gui.main_window import MainWindow
from tests.gui.window_kit import program

SOURCE = Path(last_folder.__file__).parent


def opened(qtbot: QtBot, parent: QWidget) -> QFileDialog:
    """Return the file dialog that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in parent.findChildren(QFileDialog)))
    return next(d for d in parent.findChildren(QFileDialog) if d.isVisible())


def choose(qtbot: QtBot, dialog: QFileDialog, name: str) -> None:
    """Paste a name and press the button, as a person does."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(field, QLineEdit)
    assert isinstance(buttons, QDialogButtonBox)
    field.setFocus()
    field.setText(name)
    button = next(
        b
        for b in buttons.buttons()
        if buttons.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    qtbot.waitUntil(button.isEnabled)
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def place(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


def dismissed(qtbot: QtBot, window: MainWindow, ask: Callable[[], object]) -> Path:
    """Return where a dialog opens, and close it with Escape."""
    ask()
    dialog = opened(qtbot, window)
    where = place(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    return where


@pytest.fixture
def home(private_home: Path) -> Path:
    """Return a home with the usual folders."""
    for name in ("Pictures", "Documents"):
        (private_home / name).mkdir()
    return private_home


def test_at_first_photos_are_looked_for_among_pictures_the_rest_among_documents(home: Path) -> None:
    assert last_folder.of(Kind.FOLDERS) == last_folder.of(Kind.PICTURES) == home / "Pictures"
    assert last_folder.of(Kind.TARGETS) == home / "Pictures"
    for kind in (Kind.REVIEWS, Kind.REPORTS, Kind.LISTS, Kind.PROFILES):
        assert last_folder.of(kind) == home / "Documents"


def test_without_the_usual_folders_it_is_the_home(private_home: Path) -> None:
    assert last_folder.of(Kind.PICTURES) == last_folder.of(Kind.REPORTS) == private_home


def test_the_folder_of_photos_is_where_pictures_are_chosen(
    qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    photos = tmp_path / "drive" / "photos"
    photos.mkdir(parents=True)
    with program(qtbot) as window:
        window.start_page.choose_folders()
        dialog = opened(qtbot, window)
        assert place(dialog) == home / "Pictures"
        choose(qtbot, dialog, str(photos))
        assert [r.path for r in window.start_page.folders.roots()] == [photos]
    with program(qtbot) as window:  # after a restart
        page = window.start_page
        assert dismissed(qtbot, window, page.choose_folders) == photos.parent
        assert dismissed(qtbot, window, page.pair.choose_pair) == photos
        assert dismissed(qtbot, window, window.files.choose_picture) == photos
        assert dismissed(qtbot, window, window.files.choose_review) == home / "Documents"


def test_each_kind_of_file_has_its_own_folder(qtbot: QtBot, home: Path, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for kind in (Kind.REVIEWS, Kind.REPORTS, Kind.LISTS):
        (tmp_path / kind.value).mkdir()
        dialog = last_folder.dialog(parent, "Save", kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.open()
        choose(qtbot, dialog, str(tmp_path / kind.value / "file.txt"))
    for kind in (Kind.REVIEWS, Kind.REPORTS, Kind.LISTS):
        assert last_folder.of(kind) == tmp_path / kind.value
    (tmp_path / "lists").rmdir()
    assert last_folder.of(Kind.LISTS) == home / "Documents", "it is gone"


def test_the_folder_for_rejected_pictures_is_offered_itself(
    qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = last_folder.dialog(parent, "Move", Kind.TARGETS)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.open()
    choose(qtbot, dialog, str(tmp_path))
    assert last_folder.of(Kind.TARGETS) == tmp_path
    assert last_folder.of(Kind.FOLDERS) == home / "Pictures"


def test_a_folder_that_is_searched_counts_however_it_was_named(
    qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    with program(qtbot) as window:
        window.scan(ScanRequest((Root(tmp_path / "gone"), Root(tmp_path))))
        qtbot.waitUntil(lambda: not window.scans.running)
        assert last_folder.of(Kind.PICTURES) == tmp_path
        assert last_folder.of(Kind.FOLDERS) == tmp_path.parent


def test_every_dialog_of_files_is_made_here() -> None:
    made = re.compile(r"\bQFileDialog\(|QFileDialog\.get\w+\(")
    found = [f.name for f in SOURCE.rglob("*.py") if made.search(f.read_text(encoding="utf-8"))]
    assert found == ["last_folder.py"]
