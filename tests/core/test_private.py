"""What the program keeps is readable by its owner alone, whatever the umask says."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.core import logs, paths, private, settings
from imgreview.core.actions.journal import Journal
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.settings import Settings
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.sessions import SessionStore

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes are a matter of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def open_to_others(folder: Path) -> dict[str, str]:
    """Return what below a folder anybody but its owner may use."""
    return {
        str(path.relative_to(folder)): oct(mode(path))
        for path in folder.rglob("*")
        if mode(path) & 0o077
    }


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def test_everything_kept_is_closed_to_others(umask: int, private_home: Path) -> None:
    with SessionStore(paths.sessions_db()) as sessions, Journal(paths.journal_db()) as journal:
        sessions.create("a review", [Path("/photos")], {})
        with FingerprintStore(paths.fingerprints_db()):
            ThumbStore(paths.thumbs_dir()).put("a", b"jpeg")
            settings.save(Settings())
            paths.log_dir()
            assert list(private_home.rglob("*.sqlite-wal"))  # while the files are in use, too
            assert open_to_others(private_home) == {}
        assert journal.batches() == ()
    assert open_to_others(private_home) == {}
    assert {p.name for p in private_home.iterdir()} == {"config", "data", "cache", "log"}


def test_logs_are_closed_to_others_also_after_they_turned_over(
    umask: int, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("imgreview")
    monkeypatch.setattr(logger, "handlers", [])
    logs.setup()
    made, console = logger.handlers
    try:
        assert isinstance(made, logging.handlers.RotatingFileHandler)
        logger.info("one")
        made.doRollover()
        logger.info("two")
        assert {p.name for p in paths.log_dir().iterdir()} == {"imgreview.log", "imgreview.log.1"}
        assert open_to_others(private_home) == {}
    finally:
        for handler in (made, console):
            handler.close()


def test_what_an_older_version_left_open_is_closed(private_home: Path) -> None:
    data = private_home / "data"
    data.mkdir(parents=True)
    data.chmod(0o755)
    with SessionStore(data / "sessions.sqlite"):
        pass
    (data / "sessions.sqlite").chmod(0o644)
    with SessionStore(paths.sessions_db()):
        assert mode(data) == 0o700
        assert mode(data / "sessions.sqlite") == 0o600


def test_what_cannot_be_made_is_left_to_who_opens_it(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere" / "file"
    assert private.file(missing) == missing
    assert not missing.exists()


def test_stricter_modes_are_left_alone(tmp_path: Path) -> None:
    strict = tmp_path / "strict"
    strict.touch(0o400)
    assert mode(private.file(strict)) == 0o400
