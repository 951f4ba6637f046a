"""A list of 100,000 groups, and the memory of the window at 100,000 pictures."""

import random
import statistics
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from imgreview.core.settings import Root, ScanRequest
from imgreview.gui import review_store
from tests.bench.gui import kit, material
from tests.bench.gui.figures import Figure
from tests.bench.gui.kit import OPENING_SECONDS
from tests.bench.gui.measure_looks import large_files
from tests.bench.gui.stalls import StallMeter, resident_mib, rest, until

GROUPS = 100_000
PICTURES = 100_000
REAL = 500  # files behind all those paths


def many_paths(folder: Path, count: int) -> list[Path]:
    """Return `count` paths of pictures that can be read: links to folders of a few real ones."""
    real = material.collection(folder / "few", REAL)
    places = folder / "many"
    places.mkdir(exist_ok=True)
    found: list[Path] = []
    for number in range(count // REAL):
        link = places / f"{number:04d}"
        if not link.is_symlink():
            link.symlink_to(real[0].parent)
        found += [link / p.name for p in real]
    return found


def long_list(folder: Path) -> list[Figure]:
    """Measure every frame while the list is turned by the wheel, the page key and the bar."""
    members = material.files(many_paths(folder, 2 * GROUPS))
    rng = random.Random(3)
    frames: dict[str, list[float]] = {"wheel": [], "page key": [], "bar": []}
    with kit.window() as window:
        page = kit.review(window, list(material.groups(members)), folder)
        shown = page.ui.rail.list
        bar = shown.verticalScrollBar()
        meter = StallMeter()
        meter.start()
        for _ in range(150):
            here = bar.value()
            for name, there in (
                ("wheel", here + 168),
                ("page key", here + 168 + bar.pageStep()),
                ("bar", rng.randrange(bar.maximum())),
            ):
                began = time.perf_counter()
                bar.setValue(there)
                shown.viewport().repaint()
                frames[name].append((time.perf_counter() - began) * 1000)
                QApplication.processEvents()
                rest(8)
        meter.stop()
    every = [f for of in frames.values() for f in of]
    note = ", ".join(f"{n} {statistics.median(of):.1f}/{max(of):.0f}" for n, of in frames.items())
    return [
        Figure("frame of a list of 100,000 groups", statistics.median(every), "ms", 16, note),
        Figure("its worst frame", max(every), "ms", 33, f"{len(every)} frames"),
        Figure("worst gap while scrolling", meter.worst, "ms", 50, meter.longest()),
    ]


def memory(folder: Path) -> list[Figure]:
    """Measure the process with 100,000 pictures in groups, once its store of pictures is full."""
    paths, large = many_paths(folder, PICTURES), large_files(folder, 48)
    with kit.window() as window:
        empty = resident_mib()
        members = material.files(paths)
        found = [*material.groups(large), *material.groups(members[len(large) :])]
        del members
        page = kit.review(window, found, folder)
        del found
        opened = most = resident_mib()
        for number in range(150):
            QTest.keyClick(page.ui.grid, Qt.Key.Key_Down)
            rest(300 if number < len(large) // 2 else 40)
            if number in (5, 10, 15):  # every pixel of large ones: 48 MB each
                QTest.keyClick(page.ui.grid, Qt.Key.Key_Z)
                rest(1500)
                QTest.keyClick(page.ui.loupe, Qt.Key.Key_Right)
                rest(1500)
                QTest.keyClick(page.ui.loupe, Qt.Key.Key_Escape)
            most = max(most, resident_mib())
        bar = page.ui.rail.list.verticalScrollBar()
        for step in range(200):
            bar.setValue(bar.maximum() * step // 200)
            rest(10)
        full = resident_mib()
    note = f"window alone {empty:.0f}, with the groups {opened:.0f}, at most {most:.0f} MiB"
    return [Figure("memory at 100,000 pictures", full, "MiB", 400, note)]


def stored(folder: Path) -> list[Figure]:
    """Go on with a stored review of 100,000 pictures, from its card on the start page."""
    members = material.files(many_paths(folder, PICTURES))
    with kit.window() as window:
        store = window.services.store
        assert store is not None
        request = ScanRequest((Root(folder),))
        review_id = review_store.begin(store, request)
        store.save_groups(review_id, list(material.groups(members)))
        store.save_note(review_id, review_store.SUMMARY, {"complete": True})
        meter, began = StallMeter(), time.monotonic()
        meter.start()
        window.resume(review_id)
        until(lambda: window.flow.page is not None, OPENING_SECONDS)
        took = time.monotonic() - began
        rest(1000)
        meter.stop()
    note = f"there after {took:.1f} s; {meter.longest()}"
    return [
        Figure("worst gap while a review of 50,000 groups opens", meter.worst, "ms", None, note)
    ]
