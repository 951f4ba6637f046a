"""Jobs: bounded parallel work, stop and pause, metered progress."""

import gc
import threading
from collections.abc import Iterator

import pytest

from imgreview.core.events import Stage
from imgreview.core.jobs import Cancelled, CancelToken, ProgressMeter, bounded_map


def square(number: int) -> int:
    """Return the square; 13 is unlucky."""
    if number == 13:
        raise ValueError("unlucky")
    return number * number


def test_every_item_comes_back_once_with_its_result() -> None:
    found = dict(bounded_map(square, range(200), CancelToken(), 4))
    error = found.pop(13)
    assert isinstance(error, ValueError)
    assert found == {n: n * n for n in range(200) if n != 13}


def test_no_more_than_the_window_is_taken_from_the_source() -> None:
    taken: list[int] = []

    def source() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = bounded_map(square, source(), CancelToken(), 2, window=5)
    for given in range(1, 20):
        next(results)
        assert len(taken) <= given + 5
    del results  # a generator given up ends its threads
    gc.collect()


def test_cancel_drops_what_waits_and_awaits_what_runs() -> None:
    token, release, interrupted = CancelToken(), threading.Event(), []
    started: list[int] = []

    def slow(number: int) -> int:
        started.append(number)
        release.wait(30)
        return number

    def interrupt() -> None:
        interrupted.append(True)
        release.set()

    results = bounded_map(slow, range(100), token, 2, window=50, interrupt=interrupt)
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(Cancelled):
        list(results)
    assert interrupted == [True]
    assert len(started) <= 2


def test_an_end_of_the_world_is_not_data() -> None:
    def fatal(_number: int) -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(bounded_map(fatal, [1], CancelToken(), 1))


def test_a_source_that_fails_ends_the_work() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise OSError("unplugged")

    with pytest.raises(OSError, match="unplugged"):
        list(bounded_map(square, source(), CancelToken(), 1))


def test_check_waits_while_paused_and_goes_on() -> None:
    token, passed = CancelToken(), threading.Event()
    token.pause()
    assert token.paused

    def job() -> None:
        token.check()
        passed.set()

    worker = threading.Thread(target=job)
    worker.start()
    assert not passed.wait(0.05)
    token.resume()
    assert passed.wait(30)
    worker.join()
    assert not token.paused


def test_cancel_wakes_a_paused_job_and_pause_comes_too_late() -> None:
    token, stopped = CancelToken(), threading.Event()
    token.pause()

    def job() -> None:
        with pytest.raises(Cancelled):
            token.check()
        stopped.set()

    worker = threading.Thread(target=job)
    worker.start()
    token.cancel()
    assert stopped.wait(30)
    worker.join()
    token.pause()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.check()


def test_the_meter_counts_and_tells_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("imgreview.core.jobs.time.monotonic", lambda: now[0])
    meter = ProgressMeter(Stage.DECODE, 50)
    assert meter.due()
    first = meter.report()
    assert (first.done, first.rate, first.seconds_left) == (0, 0.0, None)
    assert not meter.due()
    meter.step(10, 4096)
    now[0] += 2.0
    assert meter.due()
    told = meter.report("a.jpg")
    assert (told.stage, told.done, told.total, told.note) == (Stage.DECODE, 10, 50, "a.jpg")
    assert (told.bytes_done, told.rate, told.seconds_left) == (4096, 5.0, 8.0)


def test_an_unknown_total_has_no_time_left() -> None:
    meter = ProgressMeter(Stage.WALK, None, interval=0.0)
    meter.step(5)
    assert meter.report().seconds_left is None
    assert meter.due()
