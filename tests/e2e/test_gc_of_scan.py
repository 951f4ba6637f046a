"""A scan from the command line looks for garbage as often as Python does once it reads pictures."""

import gc
import shutil
from pathlib import Path

import pytest

from imgreview import cli
from imgreview.commands import scan
from imgreview.core.report import Report
from tests import pictures


def test_cycles_are_looked_for_seldom_until_pictures_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGREVIEW_HOME", str(tmp_path / "home"))
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(pictures.photo("astronaut.png"), folder / "a.png")
    seen: list[tuple[int, ...]] = []

    def write(_found: Report, *_more: object) -> None:
        seen.append(gc.get_threshold())

    monkeypatch.setattr(scan, "write", write)
    usual = gc.get_threshold()
    for _ in range(2):
        assert cli.main(["scan", str(folder)]) == 0
        assert gc.get_threshold() == usual
    assert seen == [scan.OFTEN, cli.SELDOM]
