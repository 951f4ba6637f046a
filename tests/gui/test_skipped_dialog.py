"""The list of unreadable files can be read, copied and exported, whatever the names are."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from imgreview.core.events import FileSkipped
from imgreview.gui.widgets.basic import Banner
from imgreview.gui.widgets.skipped_dialog import SkippedDialog
from tests.pictures import photo

FILES = (
    FileSkipped(Path("/p/a, b.jpg"), "This file ends in the middle of the picture."),
    FileSkipped(Path("/p/caf\udce9.png"), "It is empty."),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> SkippedDialog:
    made = SkippedDialog(FILES)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    return made


def test_every_file_is_listed_with_its_reason(dialog: SkippedDialog) -> None:
    table = dialog.findChild(QTableView)
    assert isinstance(table, QTableView)
    model = table.model()
    cells = [[model.index(r, c).data() for c in range(2)] for r in range(model.rowCount())]
    assert cells[0] == ["/p/a, b.jpg", FILES[0].reason]
    assert cells[1][1] == "It is empty."


def test_the_list_is_copied(dialog: SkippedDialog) -> None:
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"/p/a, b.jpg\t{FILES[0].reason}"
    assert len(lines) == 2


def test_the_list_is_exported(dialog: SkippedDialog, tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    dialog.write(str(target))
    rows = list(csv.reader(target.read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["path", "reason"]
    assert rows[1] == ["/p/a, b.jpg", FILES[0].reason]


def test_a_full_disk_is_told(dialog: SkippedDialog, tmp_path: Path) -> None:
    dialog.write(str(tmp_path / "missing" / "list.csv"))
    banner = dialog.findChild(Banner)
    assert isinstance(banner, Banner)
    assert "could not be written" in banner.text()


def test_a_picture_is_never_written_over(dialog: SkippedDialog, tmp_path: Path) -> None:
    picture = tmp_path / "list.csv"
    picture.write_bytes(photo("coffee.png").read_bytes())
    before = picture.read_bytes()
    dialog.write(str(picture))
    assert picture.read_bytes() == before
    banner = dialog.findChild(Banner)
    assert isinstance(banner, Banner)
    assert "is a picture" in banner.text()
