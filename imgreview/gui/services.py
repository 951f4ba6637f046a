"""What all pages share: threads, decoder processes, pictures, reviews and settings."""

import logging
from dataclasses import dataclass, field

from PySide6.QtGui import QGuiApplication

from imgreview.core import paths, settings
from imgreview.core.errors import UserError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.settings import Settings
from imgreview.core.store.sessions import SessionStore
from imgreview.gui.checkpoints import Checkpoints
from imgreview.gui.commands import Keymap
from imgreview.gui.heap import give_back
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pixmaps import PictureSource, budget_of

log = logging.getLogger(__name__)

PICTURE_TICK_MS = 12  # pictures are waited for by eyes; scans report ten times slower anyway
PICTURE_WORKERS = 2


@dataclass(slots=True)
class Services:
    """Everything with a life of its own; `close` ends it in the right order, once."""

    runner: JobRunner
    picture_runner: JobRunner
    pool: DecoderPool
    pictures: PictureSource
    store: SessionStore | None
    settings: Settings
    keymap: Keymap
    checkpoints: Checkpoints | None = None
    problems: list[str] = field(default_factory=list)  # sentences to tell the person
    writable: bool = True  # False: the settings file could not be read and is left alone
    closed: bool = False

    def save_settings(self, changed: Settings) -> None:
        """Keep settings; a full disk costs the habit, not the work."""
        self.settings = changed
        if not self.writable:
            return
        try:
            settings.save(changed)
        except (OSError, UserError) as error:
            log.warning("the settings were not saved: %s", error)

    def forget_settings(self) -> None:
        """Go back to the settings of a new program, and keep none until it is started again."""
        self.settings, self.writable = Settings(), False

    def close(self) -> None:
        """Cancel, wait for the threads, deliver what they said, end processes and files."""
        if self.closed:
            return
        self.closed = True
        if self.checkpoints is not None:
            self.checkpoints.stop()
        self.pictures.close()
        self.pool.interrupt()
        self.picture_runner.close()
        self.runner.close()
        self.pool.close()
        if self.store is not None:
            self.store.close()


def open_services() -> Services:
    """Open everything; what cannot be opened is left out and told in `problems`."""
    give_back()
    problems: list[str] = []
    writable = True
    try:
        known = settings.load()
    except UserError as error:
        problems.append(f"{error} It is left as it is; changes of settings are not kept.")
        known, writable = Settings(), False
    try:
        store: SessionStore | None = SessionStore(paths.sessions_db())
    except (OSError, UserError) as error:
        problems.append(f"Decisions cannot be saved: {error}")
        store = None
    runner = JobRunner(4)
    picture_runner = JobRunner(PICTURE_WORKERS, tick_ms=PICTURE_TICK_MS)
    pool = DecoderPool(PICTURE_WORKERS)
    budget = budget_of(s.size() * s.devicePixelRatio() for s in QGuiApplication.screens())
    pictures = PictureSource(picture_runner, pool, _thumbs(), budget, PICTURE_WORKERS)
    own = known.extra.get("keys", {})
    keys = {str(k): str(v) for k, v in own.items()} if isinstance(own, dict) else {}
    return Services(
        runner=runner,
        picture_runner=picture_runner,
        pool=pool,
        pictures=pictures,
        store=store,
        settings=known,
        keymap=Keymap(keys),
        checkpoints=None if store is None else Checkpoints(store, runner),
        problems=problems,
        writable=writable,
    )


def _thumbs() -> ThumbStore | None:
    try:
        return ThumbStore(paths.thumbs_dir())
    except OSError as error:
        log.warning("there will be no stored thumbnails: %s", error)
        return None
