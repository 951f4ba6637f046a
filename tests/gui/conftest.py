"""GUI tests fail, and never skip, when Qt cannot be imported; no job may outlive its test."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner


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
