"""First window, next group, blink: what a person waits for after a key."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from imgreview.core.domain import Facts, FileId, ImageFile
from imgreview.gui.pages.compare_page import ComparePage
from tests.bench.gui import kit, material
from tests.bench.gui.figures import Figure
from tests.bench.gui.stalls import rest, until

STARTS = 5
LARGE = (4000, 3000)
PACE_MS = 800  # between two keys of a person who looks
WAIT = 120.0


def first_window(_folder: Path) -> list[Figure]:
    """Measure from the start of the process to the end of the first paint."""
    took = []
    for _ in range(STARTS + 1):  # the first one reads the disk
        begun = time.monotonic()
        out = subprocess.run(
            [sys.executable, "-m", "tests.bench.gui.first_paint"],
            capture_output=True,
            text=True,
            check=True,
            env=dict(os.environ),
        )
        took.append((float(out.stdout.split()[-1]) - begun) * 1000)
    warm = took[1:]
    note = f"median of {STARTS} starts; worst {max(warm):.0f}, first of all {took[0]:.0f}"
    return [Figure("first window", statistics.median(warm), "ms", 1000, note)]


def large_files(folder: Path, count: int) -> list[ImageFile]:
    """Return pictures of 12 megapixels, written where they are not there yet."""
    found = []
    for path in material.collection(folder / "large", count, LARGE):
        s = path.stat()
        identity = FileId(path, s.st_size, s.st_mtime_ns, s.st_ctime_ns, s.st_dev, s.st_ino)
        found.append(ImageFile(identity, Facts("JPEG", *LARGE)))
    return found


def next_group(folder: Path) -> list[Figure]:
    """Measure from the key to the end of the paint, at a person's pace, groups of two."""
    members = large_files(folder, 48)
    took, sharp = [], 0
    with kit.window() as window:
        page = kit.review(window, list(material.groups(members)), folder)
        page.ui.rail.set_order(page.ui.rail.order())
        paints = kit.Paints(page.ui.grid.viewport())
        rest(3000)
        for _ in range(len(members) // 2 - 1):
            before, began = paints.count, time.perf_counter()
            QTest.keyClick(page.ui.grid, Qt.Key.Key_Down)
            while paints.count == before:
                QApplication.processEvents()
            took.append((time.perf_counter() - began) * 1000)
            edge = page.items.edge
            shown = [page.picture(f, edge) for f in page.items.files()]
            sharp += all(p is not None and max(p.width(), p.height()) >= edge for p in shown)
            rest(PACE_MS)
    note = f"worst of {len(took)}, median {statistics.median(took):.0f}; sharp at once {sharp}"
    return [Figure("next group painted", max(took), "ms", 50, note)]


def blink(folder: Path) -> list[Figure]:
    """Measure from the blink key to the end of the paint, fitted and at 100 %."""
    a, b = large_files(folder, 2)
    found = []
    with kit.window() as window:
        window.places.compare(a.path, b.path)
        page = window.places.current()
        assert isinstance(page, ComparePage)
        until(lambda: page.view.found is not None, WAIT)
        page.set_mode("blink")
        paints = kit.Paints(page.view)
        for name in ("fitted", "at 100 %"):
            if name != "fitted":
                page.view.toggle_zoom()
            for held in (False, True, False):  # both are asked for as someone looks at them
                page.view.set_held(held)
                rest(1500)
            took = []
            for _ in range(20):
                for key in (QTest.keyPress, QTest.keyRelease):
                    before, began = paints.count, time.perf_counter()
                    key(page.view, Qt.Key.Key_B)
                    while paints.count == before:
                        QApplication.processEvents()
                    took.append((time.perf_counter() - began) * 1000)
                    rest(60)
            note = f"worst of {len(took)}, median {statistics.median(took):.0f}; 12 megapixels"
            found.append(Figure(f"blink {name}", max(took), "ms", 50, note))
    return found
