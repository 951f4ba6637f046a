"""Every file the program keeps for itself, redirected as a whole by IMGREVIEW_HOME."""

import os
from functools import cache
from pathlib import Path

import platformdirs

from imgreview.core import private

APP = "imgreview"


def home_override() -> Path | None:
    """Return IMGREVIEW_HOME as a path when it is set."""
    value = os.environ.get("IMGREVIEW_HOME")
    return Path(value) if value else None


def _dir(kind: str, default: str) -> Path:
    base = home_override()
    return private.folder(base / kind if base else Path(default))


def config_dir() -> Path:
    """Return the folder of settings and key maps."""
    return _dir("config", platformdirs.user_config_dir(APP, appauthor=False))


def data_dir() -> Path:
    """Return the folder of decisions and the journal: never thrown away."""
    return _dir("data", platformdirs.user_data_dir(APP, appauthor=False))


def cache_dir() -> Path:
    """Return the folder of fingerprints and thumbnails: may be thrown away at any time."""
    return _dir("cache", platformdirs.user_cache_dir(APP, appauthor=False))


def log_dir() -> Path:
    """Return the folder of log files."""
    return _dir("log", platformdirs.user_log_dir(APP, appauthor=False))


def settings_file() -> Path:
    """Return the settings file (TOML)."""
    return config_dir() / "settings.toml"


def fingerprints_db() -> Path:
    """Return the fingerprint cache (SQLite)."""
    return cache_dir() / "fingerprints.sqlite"


def thumbs_dir() -> Path:
    """Return the folder of working pictures and thumbnails."""
    return private.folder(cache_dir() / "thumbs")


def sessions_db() -> Path:
    """Return the database of reviews and decisions (SQLite)."""
    return data_dir() / "sessions.sqlite"


def journal_db() -> Path:
    """Return the journal of every change made to photo folders (SQLite)."""
    return data_dir() / "journal.sqlite"


@cache
def resources_dir() -> Path:
    """Return the folder of icons, styles and translations, in a checkout or an installed wheel."""
    inside = Path(__file__).resolve().parent.parent / "resources"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[2] / "resources"
