"""A fresh collection for each test, in memory where the machine allows it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.core.actions import trash_port
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.xdg_trash import XdgTrash
from tests.core.actions.kit import Collection


@pytest.fixture
def fast_dir(tmp_path: Path) -> Iterator[Path]:
    """A folder where fsync costs nothing, if there is one: these tests do thousands."""
    memory = Path("/dev/shm")
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="imgreview-test-", dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def collection(fast_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collection]:
    """An empty collection whose home trash lies on the same volume."""
    made = Collection(fast_dir)
    monkeypatch.setenv("XDG_DATA_HOME", str(made.xdg))
    trash_port.use(XdgTrash())
    yield made
    trash_port.use(XdgTrash())


@pytest.fixture
def journal(collection: Collection) -> Iterator[Journal]:
    """The journal of the collection."""
    with collection.journal() as opened:
        yield opened
