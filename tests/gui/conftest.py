"""GUI tests fail, and never skip, when Qt cannot be imported; no job may outlive its test.

After each test everything on the screen that can have the focus must say what it is.
"""

import gc
import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner
from tests.gui import reading

GENERATIONS = 10  # collections of young objects before all are looked at


@pytest.fixture(autouse=True)
def _garbage_here() -> Iterator[None]:
    """Collect garbage in this thread only, between tests, as the program does.

    A worker thread that happens to collect gives what a widget held to Qt by its address, to be
    deleted later; by then another widget may live there.
    """
    gc.disable()
    yield
    gc.collect(1)
    if gc.get_count()[2] > GENERATIONS:
        gc.collect()
    gc.enable()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    """Return a runner that is closed afterwards, with no worker thread left."""
    made = JobRunner(2)
    yield made
    made.close()
    left = [t.name for t in threading.enumerate() if t.name.startswith("imgreview-job")]
    assert left == []


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """Return the application in the dark theme."""
    theme.apply(qapp, "dark")
    return qapp


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Look at the windows that a test leaves open (before they are closed)."""
    result = yield
    if QApplication.instance() is not None:
        silent = reading.nameless_anywhere()
        if silent:
            pytest.fail(f"no screen reader can name: {silent}", pytrace=False)
    return result
