"""Jobs deliver everything once, in order, in the GUI thread, and leave no thread behind."""

import threading
import time
from collections.abc import Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from imgreview.core.jobs import CancelToken
from imgreview.gui.jobs import Job, JobRunner, while_alive


class Listener(QObject):
    """Writes down what a job says and in which thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.events: list[Any] = []
        self.ends: list[tuple[str, Any]] = []
        self.threads: set[str] = set()
        job.event.connect(self.on_event)
        job.finished.connect(self.on_finished)
        job.failed.connect(self.on_failed)

    @Slot(object)
    def on_event(self, event: object) -> None:
        self.events.append(event)
        self.threads.add(threading.current_thread().name)

    @Slot(object)
    def on_finished(self, value: object) -> None:
        self.ends.append(("finished", value))

    @Slot(object)
    def on_failed(self, error: object) -> None:
        self.ends.append(("failed", error))


def counting(limit: int) -> Generator[int, None, str]:
    yield from range(limit)
    return "end"


def test_events_come_in_order_and_in_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener(runner.start(counting(5000)))
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert listener.events == list(range(5000))
    assert listener.ends == [("finished", "end")]
    assert listener.threads == {"MainThread"}


def test_identity_and_large_numbers_survive(qtbot: QtBot, runner: JobRunner) -> None:
    things = [{1: 2}, 5_000_000_000, (b"\xff",)]
    listener = Listener(runner.start(iter(things)))
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert all(a is b for a, b in zip(listener.events, things, strict=True))


def test_an_error_is_delivered_once(qtbot: QtBot, runner: JobRunner) -> None:
    def failing(token: CancelToken) -> Iterator[int]:
        yield 1
        raise OSError("the disk is gone")

    listener = Listener(runner.start(failing))
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert listener.events == [1]
    [(kind, error)] = listener.ends
    assert kind == "failed"
    assert isinstance(error, OSError)
    assert runner.running() == ()


def test_cancel_ends_an_endless_job(qtbot: QtBot, runner: JobRunner) -> None:
    started = threading.Event()

    def endless(token: CancelToken) -> Iterator[int]:
        while True:
            token.check()
            started.set()
            yield 0

    job = runner.start(endless)
    listener = Listener(job)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert listener.ends == [("finished", None)]
    assert job.cancelled


def test_a_paused_job_goes_on_where_it_was(qtbot: QtBot, runner: JobRunner) -> None:
    token = CancelToken()
    token.pause()
    job = runner.start(counting(3), token)
    listener = Listener(job)
    qtbot.waitUntil(lambda: listener.events == [0])  # checked after the first event
    qtbot.wait(100)
    assert listener.events == [0]
    token.resume()
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert listener.events == [0, 1, 2]


def test_call_returns_the_result(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener(runner.call(divmod, 7, 2))
    qtbot.waitUntil(lambda: bool(listener.ends))
    assert listener.ends == [("finished", (3, 1))]


def test_closing_while_running_delivers_an_end_for_every_job(qtbot: QtBot) -> None:
    runner = JobRunner(1)

    def endless(token: CancelToken) -> Iterator[int]:
        while True:
            token.check()
            yield 0

    listeners = [Listener(runner.start(endless)) for _ in range(4)]
    qtbot.waitUntil(lambda: bool(listeners[0].events))
    runner.close()
    runner.close()
    assert [listener.ends for listener in listeners] == [[("finished", None)]] * 4
    assert not any(t.name.startswith("imgreview-job") for t in threading.enumerate())
    late = runner.start(counting(1))  # a slot may go on to its next step
    assert late.done
    assert late.cancelled


def test_idle_comes_after_the_last_job(qtbot: QtBot, runner: JobRunner) -> None:
    with qtbot.waitSignal(runner.idle, timeout=5000):
        runner.start(counting(10))
    assert runner.running() == ()


def test_a_flood_does_not_stall_the_event_loop_for_long(qtbot: QtBot, runner: JobRunner) -> None:
    """One drain handles a bounded share, so other timers run in between."""
    beats: list[int] = []
    listener = Listener(runner.start(counting(30_000)))
    for step in range(20):
        qtbot.wait(10)
        beats.append(len(listener.events))
        if listener.ends:
            break
        assert step < 20
    qtbot.waitUntil(lambda: bool(listener.ends), timeout=20_000)
    assert len(listener.events) == 30_000
    assert len(set(beats)) > 2  # it arrived in portions


def test_nothing_is_told_to_what_was_deleted(qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.start(counting(3))
    listener = Listener(job)
    kept = Listener(runner.start(counting(1)))
    job.event.connect(while_alive(listener.on_event))
    job.event.connect(while_alive(kept.on_finished))
    delete(listener)
    qtbot.waitUntil(lambda: len(kept.ends) == 4)
    assert listener.events == []


def test_a_worker_waits_while_the_window_is_behind(qtbot: QtBot, runner: JobRunner) -> None:
    """It needs the interpreter too: going on, it would only add to what waits."""
    made = 0

    def quick(token: CancelToken) -> Iterator[int]:
        nonlocal made
        while made < 40:
            time.sleep(0.005)
            made += 1
            yield made

    ahead: list[int] = []

    def slow(event: int) -> None:
        time.sleep(0.02)  # more than the share of one drain
        ahead.append(made - event)

    job = runner.start(quick)
    job.event.connect(slow)
    qtbot.waitUntil(lambda: job.done, timeout=20_000)
    assert len(ahead) == 40
    assert max(ahead) < 20  # a worker that does not wait is 35 ahead in the end


def test_cancelling_wakes_a_worker_that_waits(qtbot: QtBot, runner: JobRunner) -> None:
    runner._caught_up.clear()
    job = runner.start(counting(5))
    job.cancel()
    qtbot.waitUntil(lambda: job.done)
    assert job.cancelled
