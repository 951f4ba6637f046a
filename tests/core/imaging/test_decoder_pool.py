"""The decoder pool: what a file may do to its process, and what is left afterwards."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from imgreview.core.errors import KillerError, UnreadableError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import Cancelled
from tests.core.imaging import pictures

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="uses a shell script")

TASKS = "tests.core.imaging.tasks:"


@pytest.fixture
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(2, wall_seconds=1.0) as made:
        yield made


def _gone(pid: int) -> bool:
    """Return whether a process is neither running nor a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def _ended(pid: int) -> bool:
    """Return whether an orphan has ended; in a container nobody may reap it."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return _gone(pid)
    return status.rpartition(")")[2].split()[0] == "Z"


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < deadline, "the task did not start"
        time.sleep(0.01)


def test_a_task_gets_its_path_and_options(pool: DecoderPool) -> None:
    path, options, pid = pool.run(TASKS + "echo", b"/odd/\xff\nname", edge=7)
    assert (path, options) == (b"/odd/\xff\nname", {"edge": 7})
    assert pid != os.getpid()


def test_processes_start_lazily_and_are_used_again(pool: DecoderPool) -> None:
    assert pool.pids() == ()
    pids = {pool.run(TASKS + "echo", b"x")[2] for _ in range(5)}
    assert pids == set(pool.pids())
    assert len(pids) == 1


def test_a_crash_costs_one_file(pool: DecoderPool) -> None:
    with pytest.raises(KillerError, match="stopped the picture reader"):
        pool.run(TASKS + "leave", b"x")
    if sys.platform != "win32":
        with pytest.raises(KillerError, match="signal 11"):
            pool.run(TASKS + "crash", b"x")
    assert pool.run(TASKS + "echo", b"next")[0] == b"next"


def test_a_hang_is_stopped_and_others_go_on(pool: DecoderPool) -> None:
    with ThreadPoolExecutor(2) as threads:
        slow = threads.submit(pool.run, TASKS + "hang", b"x")
        others = [threads.submit(pool.run, TASKS + "echo", b"%d" % i) for i in range(5)]
        with pytest.raises(KillerError, match="took longer than 1 seconds"):
            slow.result(timeout=60)
        assert [o.result(timeout=60)[0] for o in others] == [b"%d" % i for i in range(5)]


def test_endless_computing_is_stopped_too() -> None:
    with DecoderPool(1, wall_seconds=0.3) as pool:
        with pytest.raises(KillerError, match=r"took longer than 0\.3 seconds"):
            pool.run(TASKS + "spin", b"x", seconds=1e9)
        assert pool.run(TASKS + "spin", b"x", seconds=0.01) == 0.01


def test_bad_files_give_sentences_and_keep_the_process(pool: DecoderPool) -> None:
    before = pool.run(TASKS + "echo", b"x")[2]
    with pytest.raises(UnreadableError, match="made of cheese") as caught:
        pool.run(TASKS + "refuse", b"x")
    assert not isinstance(caught.value, KillerError)
    with pytest.raises(UnreadableError, match="ZeroDivisionError: one over nothing"):
        pool.run(TASKS + "fail", b"x")
    assert pool.run(TASKS + "echo", b"x")[2] == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_memory_is_limited(pool: DecoderPool) -> None:
    with pytest.raises(UnreadableError, match="memory"):
        pool.run(TASKS + "hoard", b"x")


def test_output_of_libraries_does_not_disturb(pool: DecoderPool) -> None:
    assert pool.run(TASKS + "shout", b"x") == "quiet"
    assert pool.run(TASKS + "echo", b"after")[0] == b"after"


def test_arrays_come_back_whole(pool: DecoderPool) -> None:
    array = pool.run(TASKS + "pixels", b"\x07", side=900)
    assert array.shape == (900, 900, 3)
    assert np.all(array == 7)


def test_children_ignore_interrupts_and_import_no_qt(pool: DecoderPool) -> None:
    assert pool.run(TASKS + "interrupts_ignored", b"x")
    pool.run("imgreview.core.imaging.render:render", _picture_file())
    loaded = pool.run(TASKS + "modules", b"x")
    assert not [name for name in loaded if name.startswith(("PySide6", "imgreview.gui", "pytest"))]


def _picture_file() -> bytes:
    import skimage

    return os.fsencode(Path(skimage.__file__).parent / "data" / "chelsea.png")


def test_a_process_is_replaced_after_its_share_of_files() -> None:
    with DecoderPool(1, recycle=2) as pool:
        pids = [pool.run(TASKS + "echo", b"x")[2] for _ in range(5)]
        assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]
        assert _gone(pids[0])


def test_a_process_killed_while_idle_is_not_the_files_fault(pool: DecoderPool) -> None:
    pid = pool.run(TASKS + "echo", b"x")[2]
    os.kill(pid, 9)
    time.sleep(0.1)
    assert pool.run(TASKS + "echo", b"x")[2] != pid


def test_close_leaves_neither_processes_nor_waiting_threads(tmp_path: Path) -> None:
    pool = DecoderPool(2)
    started = tmp_path / "started"
    results: list[object] = []

    def work(task: str, path: bytes, seconds: float) -> None:
        try:
            results.append(pool.run(TASKS + task, path, seconds=seconds))
        except (Cancelled, UnreadableError) as error:
            results.append(error)

    path = os.fsencode(started)
    threads = [threading.Thread(target=work, args=("touch_and_wait", path, 60.0)) for _ in range(4)]
    for thread in threads:
        thread.start()
    _wait_for(started)
    pids = pool.pids()
    assert pids
    pool.close()
    for thread in threads:
        thread.join(timeout=30)
    assert not any(thread.is_alive() for thread in threads)
    assert [type(r) for r in results] == [Cancelled] * 4
    assert all(_gone(pid) for pid in pids)
    assert pool.pids() == ()
    with pytest.raises(Cancelled):
        pool.run(TASKS + "echo", b"x")
    pool.close()


def test_interrupt_stops_the_running_task_only(tmp_path: Path) -> None:
    started = tmp_path / "started"
    with DecoderPool(1) as pool, ThreadPoolExecutor(1) as threads:
        running = threads.submit(
            pool.run, TASKS + "touch_and_wait", os.fsencode(started), seconds=60.0
        )
        _wait_for(started)
        pool.interrupt()
        with pytest.raises(Cancelled):
            running.result(timeout=30)
        assert pool.run(TASKS + "echo", b"x")[0] == b"x"


def test_many_threads_share_few_processes() -> None:
    with DecoderPool(2) as pool, ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda i: pool.run(TASKS + "echo", b"%d" % i), range(100)))
        assert [a[0] for a in answers] == [b"%d" % i for i in range(100)]
        assert len({a[2] for a in answers}) <= 2


def test_the_working_directory_is_not_searched_for_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('a photo folder was imported')")
    (tmp_path / "imgreview.py").write_text("raise SystemExit('a photo folder was imported')")
    monkeypatch.chdir(tmp_path)
    with DecoderPool(1) as pool:
        assert pool.run("imgreview.core.imaging.render:render", _picture_file(), edge=8)[0] == 8


def test_works_from_a_script_without_main_guard(tmp_path: Path) -> None:
    """Nothing may run the caller's main module again, as multiprocessing's spawn would."""
    script = tmp_path / "script.py"
    script.write_text(
        "from imgreview.core.imaging.decoder_pool import DecoderPool\n"
        "print('once')\n"
        "pool = DecoderPool(1)\n"
        f"print(pool.run('imgreview.core.imaging.render:render', {_picture_file()!r}, edge=9)[0])\n"
        "pool.close()\n"
    )
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": root},
        check=False,
    )
    assert (done.stdout.split(), done.stderr, done.returncode) == (["once", "9"], "", 0)


@POSIX
@pytest.mark.parametrize("entry", ["imgreview.cli", "imgreview.gui.app"])
def test_a_frozen_program_starts_itself_as_decoder(
    entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle has no interpreter to give `-m` to: a script plays the bundle here."""
    root = Path(__file__).resolve().parents[3]
    program = tmp_path / "program"
    code = f"import sys; from {entry} import main; sys.exit(main())"
    program.write_text(
        f'#!/bin/sh\nexport PYTHONPATH="{root}"\nexec "{sys.executable}" -c "{code}" "$@"\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    with DecoderPool(1) as pool:
        assert pool.run("imgreview.core.imaging.render:render", _picture_file(), edge=8)[0] == 8


def test_children_end_when_the_parent_dies(tmp_path: Path) -> None:
    script = (
        "import os\n"
        "from imgreview.core.imaging.decoder_pool import DecoderPool\n"
        "pool = DecoderPool(1)\n"
        "print(pool.run('tests.core.imaging.tasks:echo', b'x')[2], flush=True)\n"
        "os._exit(0)\n"
    )
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": root},
        check=True,
    )
    deadline = time.monotonic() + 30
    while not _ended(int(done.stdout)):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_picture_is_rendered_in_a_child(pool: DecoderPool, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(pictures.oriented(pictures.photo(), 6))
    width, height, rows = pool.run(
        "imgreview.core.imaging.render:render", os.fsencode(file), edge=101
    )
    assert (width, height) == (101, 67)
    assert len(rows) == width * height * 3
