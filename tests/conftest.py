"""Fixtures for every test: a private home, real photographs, no display, nothing left running."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import leaks
from tests.pictures import PHOTOS, Copies, photo

# The same examples on every run, so that a red run is the change's own; dev looks for new ones.
settings.register_profile("ci", derandomize=True)
settings.register_profile("dev")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every file of the program in a folder of this test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("IMGREVIEW_HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "xdg-data"))
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a child process or an active QTimer behind.

    A test that uses workers of a wider fixture says so with `@pytest.mark.shared_workers`.
    """
    if request.node.get_closest_marker("shared_workers"):
        yield
        return
    with_timers = bool({"qtbot", "qapp"} & set(request.fixturenames))
    before = leaks.now(with_timers)
    yield
    left = leaks.left_behind(before, with_timers)
    if left:
        pytest.fail(f"the test left behind: {left}", pytrace=False)


@pytest.fixture(scope="session")
def photos() -> dict[str, Path]:
    """Return real photographs by name without suffix, each of another scene."""
    return {Path(name).stem: photo(name) for name in PHOTOS}


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    """Return a maker of photographs and copies in `tmp_path / "photos"`."""
    return Copies(tmp_path / "photos")
