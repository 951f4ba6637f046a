"""The trash through Qt, as Windows and macOS use it, tried on this machine's trash."""

import sys
from pathlib import Path

import pytest

from imgreview.core.actions import trash_port
from imgreview.core.actions.trash_port import HostTrash
from imgreview.core.actions.xdg_trash import XdgTrash
from imgreview.gui import host_trash


def test_moving_tells_where_the_file_lies(
    tmp_path: Path, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (private_home / "xdg-data").mkdir()  # Qt does not make it
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"picture")
    landed = host_trash.move(str(file))
    assert landed
    assert not file.exists()
    assert Path(landed).read_bytes() == b"picture"


def test_failing_is_told(tmp_path: Path) -> None:
    assert host_trash.move(str(tmp_path / "missing.jpg")) is None


@pytest.mark.parametrize(("platform", "kind"), [("darwin", HostTrash), ("linux", XdgTrash)])
def test_it_is_lent_only_where_the_core_has_none(
    monkeypatch: pytest.MonkeyPatch, platform: str, kind: type[object]
) -> None:
    trash_port.use(XdgTrash())
    monkeypatch.setattr(sys, "platform", platform)
    host_trash.register()
    try:
        assert type(trash_port.current()) is kind
        assert host_trash.has_bin("/photos/a.jpg")
    finally:
        trash_port.use(XdgTrash())
