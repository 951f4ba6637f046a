"""The shelf gives back what it was given, as far as there is room, and leaves nothing behind."""

import os
import sys
import threading
from pathlib import Path

import pytest

from imgreview.core.store.shelf import Shelf


def test_what_is_put_is_found_again_from_any_thread(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "new folder")
    wanted = {n: bytes([n]) * (n * 40 + 1) for n in range(200)}

    def put(start: int) -> None:
        for n in range(start, 200, 4):
            shelf.put(n, wanted[n])
            assert shelf.get(n) == wanted[n]

    threads = [threading.Thread(target=put, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {n: shelf.get(n) for n in wanted} == wanted
    assert shelf.get("nobody") is None


def test_a_full_shelf_takes_no_more(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, limit=10)
    shelf.put("a", b"12345678")
    shelf.put("b", b"123")
    shelf.put("c", b"12")
    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == (b"12345678", None, b"12")


def test_it_takes_a_small_part_of_a_nearly_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 16

    monkeypatch.setattr("imgreview.core.store.shelf.shutil.disk_usage", lambda _: Usage())
    shelf = Shelf(tmp_path)
    shelf.put("a", b"1")
    shelf.put("b", b"12")
    assert (shelf.get("a"), shelf.get("b")) == (b"1", None)


@pytest.mark.skipif(sys.platform == "win32", reason="there the file has a name while it is open")
def test_nothing_has_a_name_and_nothing_stays(tmp_path: Path) -> None:
    before = set(os.listdir("/proc/self/fd")) if sys.platform == "linux" else set()
    shelf = Shelf(tmp_path)
    shelf.put("a", b"a photo")
    assert list(tmp_path.iterdir()) == []
    del shelf
    if sys.platform == "linux":
        assert set(os.listdir("/proc/self/fd")) <= before


def test_a_disk_that_makes_trouble_costs_nothing_but_the_room(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    shelf = Shelf(blocked / "below a file")
    shelf.put("a", b"1")
    shelf.put("b", b"2")
    assert shelf.get("a") is None
