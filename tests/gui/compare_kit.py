"""The page Compare on real files, with the processes that decode them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.compare_commands import LOOK_MS
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pixmaps import PictureSource

WAIT = 30_000


@contextmanager
def opened(qtbot: QtBot, runner: JobRunner, pool: DecoderPool) -> Iterator[ComparePage]:
    """Open Compare, empty."""
    source = PictureSource(runner, pool)
    page = ComparePage(source, runner, pool)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    yield page
    source.close()


def looked(qtbot: QtBot) -> None:
    """Look at a pair that came by a decision for as long as it takes to see it."""
    qtbot.wait(LOOK_MS * 5 // 4)  # Qt's coarse timers may end a twentieth early


def shown(qtbot: QtBot, page: ComparePage, a: Path, b: Path) -> None:
    """Show two files and wait for the verdict."""
    page.show_pair(a, b)
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=WAIT)
