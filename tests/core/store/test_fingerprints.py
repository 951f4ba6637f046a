import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import FileId
from imgreview.core.errors import UnreadableError, UserError
from imgreview.core.methods.exact import partial_digest
from imgreview.core.store import fingerprints
from imgreview.core.store.fingerprints import FingerprintStore
from tests.core.store.samples import file_id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fingerprints.sqlite"


def real(path: Path, content: bytes) -> FileId:
    path.write_bytes(content)
    status = path.stat()
    return FileId(path, status.st_size, status.st_mtime_ns)


def test_rows_come_back_by_method_also_after_a_restart(file: Path) -> None:
    a, b = file_id(b"caf\xe9.jpg"), file_id("b.jpg")
    with FingerprintStore(file) as store:
        store.put_many([(a, b"key", "phash64/1", b"\0" * 8), (a, b"key", "dhash64/1", b"d")])
        store.put_many([(b, None, "phash64/1", b"p")])
    with FingerprintStore(file) as store:
        assert store.get_many([a, b], ["phash64/1", "dhash64/1", "other"]) == {
            a: {"phash64/1": b"\0" * 8, "dhash64/1": b"d"},
            b: {"phash64/1": b"p"},
        }
        assert store.get_many([a, b], ["dhash64/1"]) == {a: {"dhash64/1": b"d"}}
        assert store.get_many([], ["dhash64/1"]) == {}
        assert store.contents([a, b]) == {a: b"key"}


def test_a_changed_file_is_unknown_and_replaces_the_old_rows(file: Path) -> None:
    old = file_id("a.jpg")
    newer = replace(old, mtime_ns=old.mtime_ns + 1)
    longer = replace(old, size=old.size + 1)
    with FingerprintStore(file) as store:
        store.put_many([(old, b"k", "phash64/1", b"1"), (old, b"k", "dhash64/1", b"2")])
        assert store.get_many([newer, longer], ["phash64/1"]) == {}
        store.put_many([(newer, b"n", "phash64/1", b"3")])
        assert store.get_many([newer], ["phash64/1", "dhash64/1"]) == {newer: {"phash64/1": b"3"}}
        assert store.get_many([old], ["phash64/1"]) == {}
        assert store.info().files == 1


def test_times_of_any_year_fit(file: Path) -> None:
    odd = [file_id(f"{n}.jpg", mtime_ns=t) for n, t in enumerate((-(10**18), 0, 25 * 10**19))]
    with FingerprintStore(file) as store:
        store.put_many([(f, b"k", "m", b"1") for f in odd])
        assert set(store.get_many(odd, ["m"])) == set(odd)
        assert not store.find_moved(replace(odd[2], path=Path("/elsewhere")), lambda p: b"other")


def test_many_files_in_one_question(file: Path) -> None:
    ids = [file_id(f"{n}.jpg") for n in range(1500)]
    with FingerprintStore(file) as store:
        store.put_many((f, None, "m", str(n).encode()) for n, f in enumerate(ids))
        found = store.get_many(ids, ["m"])
        assert [int(found[f]["m"]) for f in ids] == list(range(1500))
        info = store.info()
        assert (info.files, info.rows, info.killers) == (1500, 1500, 0)
        assert info.size > 20_000


def test_a_renamed_file_is_recognised_by_its_content(file: Path, tmp_path: Path) -> None:
    old = real(tmp_path / "old.jpg", b"x" * 200_000)
    with FingerprintStore(file) as store:
        key = partial_digest(os.fsencode(old.path))
        store.put_many([(old, key, "phash64/1", b"1"), (old, key, "facts/1", b"2")])
        new = replace(old, path=old.path.rename(tmp_path / "new.jpg"))
        assert store.get_many([new], ["phash64/1"]) == {}
        assert store.find_moved(new, partial_digest)
        assert store.get_many([new], ["phash64/1", "facts/1"]) == {
            new: {"phash64/1": b"1", "facts/1": b"2"}
        }
        assert store.contents([new]) == {new: key}


def test_another_file_is_not_taken_for_a_moved_one(file: Path, tmp_path: Path) -> None:
    old = real(tmp_path / "old.jpg", b"x" * 200_000)
    same_size = real(tmp_path / "same-size.jpg", b"y" * 200_000)
    os.utime(same_size.path, ns=(old.mtime_ns, old.mtime_ns))
    same_size = replace(same_size, mtime_ns=old.mtime_ns)
    # the same ends, another middle, another time: an edit of uncompressed pixels
    edited = real(tmp_path / "edited.jpg", b"x" * 90_000 + b"y" * 20_000 + b"x" * 90_000)
    edited = replace(edited, mtime_ns=old.mtime_ns + 10**10)
    asked: list[bytes] = []

    def partial(path: bytes) -> bytes:
        asked.append(path)
        return partial_digest(path)

    with FingerprintStore(file) as store:
        store.put_many([(old, partial_digest(os.fsencode(old.path)), "m", b"1")])
        assert not store.find_moved(same_size, partial)
        assert not store.find_moved(edited, partial)
        assert not store.find_moved(old, partial)
        assert asked == [os.fsencode(same_size.path)]


def test_a_moved_file_that_cannot_be_read_is_unknown(file: Path) -> None:
    def gone(path: bytes) -> bytes:
        raise UnreadableError("The file is no longer there.")

    with FingerprintStore(file) as store:
        store.put_many([(file_id("old.jpg"), b"key", "m", b"1")])
        assert not store.find_moved(file_id("new.jpg"), gone)


def test_swapped_names_show_in_the_ctime(file: Path, tmp_path: Path) -> None:
    """Two files of one size and time (scans, unpacked archives) change their names."""

    def seen(path: Path) -> FileId:
        status = path.stat()
        return FileId(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns)

    a, b = tmp_path / "a.bmp", tmp_path / "b.bmp"
    for path, content in ((a, b"a" * 9000), (b, b"b" * 9000)):
        path.write_bytes(content)
        os.utime(path, ns=(10**18, 10**18))
    with FingerprintStore(file) as store:
        for path in (a, b):
            key = partial_digest(os.fsencode(path))
            store.put_many([(seen(path), key, "m", path.stem.encode())])
        store.remember_killer(seen(b), "The decoder took too long.")
        before = seen(a)
        a.chmod(0o600)
        assert store.get_many([seen(a)], ["m"]) == {} == store.contents([seen(a)])
        assert store.find_moved(seen(a), partial_digest)  # the same content: known again
        assert store.get_many([seen(a)], ["m"]) == {seen(a): {"m": b"a"}}
        assert store.get_many([before], ["m"]) == {}
        a.rename(tmp_path / "aside")
        b.rename(a)
        (tmp_path / "aside").rename(b)
        assert store.get_many([seen(a), seen(b)], ["m"]) == {}
        assert store.killer(seen(b)) is None
        assert store.find_moved(seen(a), partial_digest)
        assert not store.find_moved(seen(b), partial_digest)
        store.put_many([(seen(b), None, "m", b"new")])
        assert store.get_many([seen(a), seen(b)], ["m"]) == {
            seen(a): {"m": b"b"},
            seen(b): {"m": b"new"},
        }


def test_killers_are_remembered_for_their_state_only(file: Path) -> None:
    bad = file_id("bad.jpg")
    with FingerprintStore(file) as store:
        assert store.killer(bad) is None
        store.remember_killer(bad, "The decoder took too long.")
    with FingerprintStore(file) as store:
        assert store.killer(bad) == "The decoder took too long."
        assert store.killer(replace(bad, mtime_ns=1)) is None
        assert store.info().killers == 1
        store.put_many([(replace(bad, size=5), None, "m", b"1")])
        assert store.killer(bad) is None


def test_unseen_files_are_dropped_after_half_a_year(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = file_id("a.jpg"), file_id("b.jpg")
    day = int(time.time() // 86_400)
    monkeypatch.setattr(fingerprints, "_today", lambda: day)
    with FingerprintStore(file) as store:
        store.put_many([(a, None, "m", b"1"), (b, None, "m", b"2")])
    monkeypatch.setattr(fingerprints, "_today", lambda: day + 170)
    with FingerprintStore(file) as store:
        store.get_many([a], ["m"])
    monkeypatch.setattr(fingerprints, "_today", lambda: day + 190)
    FingerprintStore(file).close()
    with FingerprintStore(file) as store:
        assert set(store.get_many([a, b], ["m"])) == {a}
        assert store.info().rows == 1


def test_forget_drops_old_methods_and_clear_drops_all(file: Path) -> None:
    a = file_id("a.jpg")
    with FingerprintStore(file) as store:
        store.put_many([(a, None, "phash64/1", b"1"), (a, None, "phash64/2", b"2")])
        assert store.forget(lambda name: name.endswith("/1")) == 1
        assert store.get_many([a], ["phash64/1", "phash64/2"]) == {a: {"phash64/2": b"2"}}
        store.put_many([(a, None, "big", b"3" * 1_000_000)])
        store.clear()
        info = store.info()
        assert (info.files, info.rows) == (0, 0)
        assert info.size < 100_000


def test_a_cache_damaged_while_in_use_is_begun_anew(file: Path, tmp_path: Path) -> None:
    ids = [file_id(f"{n}.jpg") for n in range(3000)]
    with FingerprintStore(file) as store:
        store.put_many([(f, None, "m", b"x" * 200) for f in ids])
    data = bytearray(file.read_bytes())
    data[4096:] = b"\x55" * (len(data) - 4096)
    file.write_bytes(data)
    with FingerprintStore(file) as store:
        assert store.get_many(ids[:5], ["m"]) == {}
        store.put_many([(ids[0], None, "m", b"new")])
        assert store.get_many(ids[:5], ["m"]) == {ids[0]: {"m": b"new"}}
    assert len(list(tmp_path.glob("*.damaged-*"))) == 1


def test_a_locked_cache_does_not_stop_a_scan(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    a = file_id("a.jpg")
    with FingerprintStore(file) as store:
        store.db.execute("PRAGMA busy_timeout = 50")
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        store.put_many([(a, None, "m", b"1")])
        assert "another program keeps it locked" in caplog.text
        other.execute("ROLLBACK")
        other.close()
        store.put_many([(a, None, "m", b"2")])
        assert store.get_many([a], ["m"]) == {a: {"m": b"2"}}


def test_a_place_that_cannot_be_written_costs_the_cache_not_the_scan(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    a = file_id("a.jpg")
    (tmp_path / "no-folder").write_text("in the way")
    with FingerprintStore(tmp_path / "no-folder" / "fingerprints.sqlite") as store:
        assert "kept in memory" in caplog.text
        store.put_many([(a, None, "m", b"1")])
        assert store.get_many([a], ["m"]) == {a: {"m": b"1"}}
        assert store.info().files == 1
        store.clear()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["no-folder"]


def test_a_cache_of_a_newer_program_is_refused(file: Path) -> None:
    with FingerprintStore(file) as store:
        store.db.execute("PRAGMA user_version = 99001")
        store.close()
    with pytest.raises(UserError, match="newer version"):
        FingerprintStore(file)


def test_one_reads_while_another_writes(file: Path) -> None:
    a, b = file_id("a.jpg"), file_id("b.jpg")
    with FingerprintStore(file) as writer, FingerprintStore(file) as reader:
        writer.put_many([(a, None, "m", b"1")])
        with writer.transaction():
            writer.db.execute("UPDATE files SET content = x'00'")
            assert reader.get_many([a, b], ["m"]) == {a: {"m": b"1"}}
            assert reader.contents([a]) == {}
        assert reader.contents([a]) == {a: b"\0"}


WRITER = """
import sys
from pathlib import Path
from imgreview.core.domain import FileId
from imgreview.core.store.fingerprints import FingerprintStore
store = FingerprintStore(Path(sys.argv[1]))
for batch in range(100_000):
    store.put_many(
        (FileId(Path(f"/p/{batch}-{n}"), 1, 1), b"key", method, bytes([n]) * 64)
        for n in range(40) for method in ("a", "b")
    )
    print(batch, flush=True)
"""


def test_a_killed_writer_leaves_whole_batches(file: Path) -> None:
    """Kill the writer at three moments; what it had said to be stored is there, nothing torn."""
    for batches in (1, 3, 6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            said = [int(process.stdout.readline()) for _ in range(batches)]
            process.send_signal(signal.SIGKILL)
            said += [int(line) for line in process.stdout.read().splitlines()]
        with FingerprintStore(file) as store:
            assert store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            sizes = store.db.execute(
                "SELECT count(*) FROM rows JOIN files ON files.id = file"
                " GROUP BY substr(path, 1, instr(path, x'2d'))"
            ).fetchall()
            assert {size for (size,) in sizes} == {80}
            assert len(sizes) >= max(said) + 1
