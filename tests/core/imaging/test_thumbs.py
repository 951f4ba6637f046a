"""The thumbnail folder: whole files, bounded size, harmless failures."""

import os
import threading
import time
from pathlib import Path

import pytest

from imgreview.core import private
from imgreview.core.imaging.thumbs import ThumbStore


def test_what_was_put_is_got(tmp_path: Path) -> None:
    store = ThumbStore(tmp_path / "thumbs")
    assert store.get("a") is None
    store.put("a", b"jpeg a")
    store.put("odd \udcff/../\n", b"jpeg b")
    store.put("a", b"newer a")
    assert store.get("a") == b"newer a"
    assert store.get("odd \udcff/../\n") == b"jpeg b"
    assert ThumbStore(tmp_path / "thumbs").get("a") == b"newer a"
    assert [p for p in tmp_path.rglob("*") if p.suffix == ".part"] == []


def _age(store: ThumbStore, key: str, seconds: float) -> Path:
    file = store._file(key)
    os.utime(file, (time.time() - seconds,) * 2)
    return file


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    store = ThumbStore(tmp_path, max_bytes=10_000)
    for i in range(10):
        store.put(str(i), bytes([i + 1]) * 1000)
        _age(store, str(i), 100_000 - 1000 * i)
    assert store.get("0") is not None  # used now: the oldest no more
    store.put("new", b"x" * 1000)
    assert [i for i in range(10) if store.get(str(i)) is None] == [1, 2]
    assert store.get("new") is not None
    assert store.size() <= 10_000


def test_the_bound_holds_for_a_folder_filled_before(tmp_path: Path) -> None:
    first = ThumbStore(tmp_path)
    for i in range(20):
        first.put(str(i), b"x" * 1000)
    second = ThumbStore(tmp_path, max_bytes=5000)
    second.put("new", b"y" * 1000)
    assert second.size() <= 5000


def test_clear_leaves_foreign_files(tmp_path: Path) -> None:
    store = ThumbStore(tmp_path)
    store.put("a", b"x")
    (tmp_path / "notes.txt").write_text("mine")
    store.clear()
    assert store.get("a") is None
    assert store.size() == 0
    assert (tmp_path / "notes.txt").exists()


def test_a_folder_that_cannot_be_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = ThumbStore(tmp_path / "file")
    blocked.put("a", b"x")
    assert blocked.get("a") is None

    def full(path: str, flags: int) -> int:
        raise OSError(28, "No space left on device")

    store = ThumbStore(tmp_path / "thumbs")
    monkeypatch.setattr(private, "opener", full)
    store.put("a", b"x")
    assert store.get("a") is None


def test_threads_may_share_a_store(tmp_path: Path) -> None:
    store = ThumbStore(tmp_path, max_bytes=20_000)
    seen: list[bytes] = []

    def work(number: int) -> None:
        for i in range(50):
            store.put(str(i), b"%d" % (i % 10) * 1000)
            seen.append(store.get(str(i)) or b"%d" % (i % 10) * 1000)
            assert seen[-1] == b"%d" % (i % 10) * 1000, number

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 200
    assert store.size() <= 20_000
