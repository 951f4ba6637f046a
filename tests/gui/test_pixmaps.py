"""Pictures arrive sharp, newest first, keyed by state and size, and never stale or sheared."""

import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from imgreview.core.domain import FileId
from imgreview.core.errors import UnreadableError
from imgreview.gui import pixmaps
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pixmaps import PictureSource, budget_of, to_qimage


class FakeDecoder:
    """Renders grey pictures of the wanted edge (4:3, 1000 pixels wide at most)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, int | None]] = []
        self.gate = threading.Event()
        self.gate.set()

    def run(self, task: str, path: bytes, **options: Any) -> tuple[int, int, bytes]:
        self.gate.wait(10)
        edge = options["edge"]
        self.calls.append((path.decode().rsplit("/", 1)[-1], edge))
        if b"bad" in path:
            raise UnreadableError("This file ends in the middle of the picture.")
        width = min(edge or 1000, 1000)
        height = width * 3 // 4
        return width, height, bytes([90]) * (width * height * 3)


class FakeThumbs:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)


@pytest.fixture
def decoder() -> FakeDecoder:
    return FakeDecoder()


@pytest.fixture
def source(runner: JobRunner, decoder: FakeDecoder) -> Iterator[PictureSource]:
    made = PictureSource(runner, decoder, parallel=1)
    yield made
    decoder.gate.set()
    made.close()


@pytest.mark.parametrize("width", [1, 2, 3, 5, 7, 8])
def test_odd_widths_are_not_sheared_and_own_their_pixels(width: int) -> None:
    rows = [[(x * 30, y * 60, 7) for x in range(width)] for y in range(3)]
    rgb = bytes(part for row in rows for pixel in row for part in pixel)
    image = to_qimage(width, 3, rgb)
    del rgb
    for y in range(3):
        for x in range(width):
            assert image.pixelColor(x, y) == QColor(x * 30, y * 60, 7)


def test_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="not 2 × 2"):
        to_qimage(2, 2, b"123")


def test_a_picture_comes_once_asked_for(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder
) -> None:
    path = Path("/p/a.jpg")
    with qtbot.waitSignal(source.ready, timeout=5000) as ready:
        assert source.picture(path, 1, 200) is None
    assert ready.args == [path, 200]
    shown = source.picture(path, 1, 200)
    assert shown is not None
    assert shown.width() >= 200
    assert source.picture(path, 1, 150) is shown  # big enough for less
    assert len(decoder.calls) == 1


def test_the_smaller_one_stands_until_the_sharp_one_is_there(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder
) -> None:
    path = Path("/p/a.jpg")
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, 1, 100)
    decoder.gate.clear()
    small = source.picture(path, 1, 800)
    assert small is not None
    assert small.width() < 800
    decoder.gate.set()
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, 1, 800)
    sharp = source.picture(path, 1, 800)
    assert sharp is not None
    assert sharp.width() >= 800


def test_a_changed_file_is_another_picture(qtbot: QtBot, source: PictureSource) -> None:
    path = Path("/p/a.jpg")
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, 1, 100)
    assert source.picture(path, 2, 100) is None
    qtbot.waitUntil(lambda: source.picture(path, 2, 100) is not None)


def test_the_newest_wish_goes_first_and_prefetch_last(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder
) -> None:
    decoder.gate.clear()
    source.picture(Path("/p/first"), 1, 100)  # under way already
    source.prefetch([(Path("/p/later"), 1)], 100)
    source.picture(Path("/p/old"), 1, 100)
    source.picture(Path("/p/new"), 1, 100)
    decoder.gate.set()
    qtbot.waitUntil(lambda: len(decoder.calls) == 4)
    assert [name for name, _ in decoder.calls] == ["first", "new", "old", "later"]


def test_cancelling_forgets_what_waits(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder, runner: JobRunner
) -> None:
    decoder.gate.clear()
    for name in "abc":
        source.picture(Path("/p") / name, 1, 100)
    source.cancel_pending()
    decoder.gate.set()
    qtbot.waitUntil(lambda: not runner.running())
    assert [name for name, _ in decoder.calls] == ["a"]


def test_a_bad_file_tells_why_and_is_not_tried_again(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder
) -> None:
    path = Path("/p/bad.jpg")
    with qtbot.waitSignal(source.failed, timeout=5000) as failed:
        source.picture(path, 1, 100)
    sentence = "This file ends in the middle of the picture."
    assert failed.args == [path, sentence]
    assert source.failure(path, 1) == sentence
    assert source.picture(path, 1, 100) is None
    assert len(decoder.calls) == 1
    source.forget(path)
    assert source.failure(path, 1) is None


def test_every_pixel_can_be_asked_for(
    qtbot: QtBot, source: PictureSource, decoder: FakeDecoder
) -> None:
    path = Path("/p/a.jpg")
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, 1, 0)
    assert decoder.calls == [("a.jpg", None)]
    full = source.picture(path, 1, 0)
    assert full is not None
    assert full.width() == 1000
    assert source.picture(path, 1, 4000) is full  # there are no more pixels


def test_the_oldest_leaves_when_memory_is_full(
    qtbot: QtBot, runner: JobRunner, decoder: FakeDecoder
) -> None:
    source = PictureSource(runner, decoder, budget=3 * 128 * 96 * 4)
    for name in "abcd":
        path = Path("/p") / name
        with qtbot.waitSignal(source.ready, timeout=5000):
            source.picture(path, 1, 128)
    decoder.gate.clear()
    assert source.picture(Path("/p/a"), 1, 128) is None
    assert source.picture(Path("/p/d"), 1, 128) is not None
    source.close()
    decoder.gate.set()


def test_what_is_on_the_screen_stays_however_much_it_is(
    qtbot: QtBot, runner: JobRunner, decoder: FakeDecoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("imgreview.gui.pixmaps.time.monotonic", lambda: now[0])
    source = PictureSource(runner, decoder, budget=2 * 128 * 96 * 4)
    paths = [Path("/p") / name for name in "abcd"]
    for path in paths:
        with qtbot.waitSignal(source.ready, timeout=5000):
            source.picture(path, 1, 128)
        assert source.picture(path, 1, 128) is not None  # it is painted
    calls = len(decoder.calls)
    assert all(source.picture(path, 1, 128) is not None for path in paths)
    assert len(decoder.calls) == calls
    now[0] += pixmaps.FRESH_SECONDS + 1
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(Path("/p/e"), 1, 128)
    decoder.gate.clear()
    assert [source.picture(path, 1, 128) is None for path in paths] == [True, True, True, False]
    source.close()
    decoder.gate.set()


def test_the_stored_picture_comes_first(
    qtbot: QtBot, runner: JobRunner, decoder: FakeDecoder, tmp_path: Path
) -> None:
    from imgreview.core.fingerprinting import thumb_key

    path = tmp_path / "a.jpg"
    path.write_bytes(b"123")
    stat = path.stat()
    data = BytesIO()
    Image.new("RGB", (512, 384), "red").save(data, "JPEG")
    thumbs = FakeThumbs()
    file = FileId(path, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
    thumbs.kept[thumb_key(file)] = data.getvalue()
    source = PictureSource(runner, decoder, thumbs)
    decoder.gate.clear()
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, stat.st_mtime_ns, 900)
    shown = source.picture(path, stat.st_mtime_ns, 900)
    assert shown is not None
    assert shown.width() == 512
    decoder.gate.set()
    with qtbot.waitSignal(source.ready, timeout=5000):
        source.picture(path, stat.st_mtime_ns, 900)
    source.close()


def test_a_large_screen_keeps_more_pictures() -> None:
    assert budget_of([]) == budget_of([QSize(1920, 1080)]) == 48 << 20
    assert budget_of([QSize(1920, 1080), QSize(3840, 2160)]) == 3 * 4 * 3840 * 2160
