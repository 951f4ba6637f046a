"""The window never talks to anybody: no connection, no name looked up, all the way through."""

import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.gui.pages.compare_page import ComparePage
from tests.core.test_private import open_to_others
from tests.gui.window_kit import SCAN_MS, commit, plan, press, program, scan, undo
from tests.pictures import Copies


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was asked of the network; asking fails."""
    asked: list[str] = []

    def refuse(name: str) -> object:
        def call(*arguments: object, **_words: object) -> None:
            asked.append(f"{name}{arguments}")
            raise ConnectionRefusedError("the network is blocked")

        return call

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse(name))
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse(name))
    return asked


def test_the_block_works(called: list[str]) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("example.org", 80))
    with socket.socket() as one, pytest.raises(ConnectionRefusedError):
        one.connect(("127.0.0.1", 9))
    assert len(called) == 2


def test_scan_compare_review_commit_and_undo_need_no_network(
    qtbot: QtBot, themed: QApplication, copies: Copies, called: list[str], private_home: Path
) -> None:
    keep = copies.original("coffee.png", "a/coffee.jpg", edge=500)
    gone = copies.exact(keep, "b/coffee.jpg")
    with program(qtbot) as window:
        page = scan(qtbot, window, copies.folder)
        assert len(page.session.groups) == 1
        press(page, Qt.Key.Key_C)
        compare = window.stack.currentWidget()
        assert isinstance(compare, ComparePage)
        qtbot.waitUntil(lambda: compare.view.found is not None, timeout=SCAN_MS)
        window.places.review()
        page.session.keep_only(page.session.groups[0].id, page.session.groups[0].files[0].id)
        ready = plan(qtbot, window)
        commit(qtbot, ready)
        assert keep.exists() != gone.exists()
        undo(qtbot, ready)
        assert keep.exists()
        assert gone.exists()
        assert open_to_others(private_home / "data") == {}
    assert called == []
    assert "PySide6.QtNetwork" not in sys.modules
    for kind in ("config", "data", "cache", "log"):
        assert open_to_others(private_home / kind) == {}
