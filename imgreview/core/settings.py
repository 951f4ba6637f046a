"""What a person can set: frozen sections kept as TOML and checked on construction."""

import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from imgreview.core import paths
from imgreview.core.errors import UserError


class Preset(StrEnum):
    """How far a scan looks."""

    IDENTICAL = "identical"
    FAST = "fast"
    THOROUGH = "thorough"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Root:
    """One folder (or file) to look at; nothing under a protected one is ever touched."""

    path: Path
    protected: bool = False


@dataclass(frozen=True, slots=True)
class WalkSettings:
    """Which files of the roots take part. Patterns are globs on the path below the root."""

    recursive: bool = True
    hidden: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    min_bytes: int = 1
    max_bytes: int | None = None

    def __post_init__(self) -> None:
        if self.min_bytes < 0 or (self.max_bytes is not None and self.max_bytes < self.min_bytes):
            raise UserError("The smallest file size must not be above the largest.")


@dataclass(frozen=True, slots=True)
class MatchSettings:
    """How pictures are proposed and proven; `threshold` is in bits of `hash_bits`."""

    hashes: tuple[str, ...] = ("phash", "dhash")
    hash_bits: int = 64
    threshold: int | None = None  # None: the method's recommended radius
    features: str = "orb"  # orb, sift, akaze, surf or none
    model: str | None = None  # embedding model name; None: none
    descriptor_index: bool = False  # folder-wide feature search
    burst: bool = False  # also report same-scene groups
    similar: bool = False  # also report pairs proposed but not proven
    pixels: bool = True  # compare decoded pixels (False: bytes only is not offered alone)

    def __post_init__(self) -> None:
        if self.hash_bits not in (64, 256):
            raise UserError("Hashes have 64 or 256 bits.")
        if self.threshold is not None and not 0 <= self.threshold <= self.hash_bits // 2:
            raise UserError(f"The threshold must lie between 0 and {self.hash_bits // 2} bits.")


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """Everything that decides what a scan finds: same request and files, same groups."""

    roots: tuple[Root, ...]
    preset: Preset = Preset.FAST
    walk: WalkSettings = field(default_factory=WalkSettings)
    match: MatchSettings = field(default_factory=MatchSettings)
    jobs: int = 0  # decoder processes; 0: one for each core
    use_cache: bool = True
    folder_priority: tuple[Path, ...] = ()  # keeper preference, best first
    complete: bool = True  # False: pictures whose embedded thumbnail is like no other are not read
    picture: Path | None = None  # look for the copies of this one picture only

    @property
    def workers(self) -> int:
        """Return the number of decoder processes to use."""
        return self.jobs or max(1, os.cpu_count() or 1)


def preset_settings(preset: Preset, model: str | None = None) -> MatchSettings:
    """Return the matching settings of a preset; `model` is the best one installed, if any."""
    if preset is Preset.IDENTICAL:
        return MatchSettings(hashes=(), features="none")
    if preset is Preset.THOROUGH:
        return MatchSettings(model=model, descriptor_index=True)
    return MatchSettings()


@dataclass(frozen=True, slots=True)
class UiSettings:
    """Looks and habits of the window."""

    theme: str = "system"  # system, light or dark
    motion: str = "system"  # system, reduced or full
    advance: bool = True  # go on to the next group after accepting
    language: str = ""  # "de", "zh_CN", …; empty: that of the system
    preset: str = Preset.FAST.value
    bursts: bool = False  # also show pictures of one scene taken moments apart
    recent: tuple[str, ...] = ()
    last_target: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; unknown keys of the file are kept in `extra`."""

    ui: UiSettings = field(default_factory=UiSettings)
    walk: WalkSettings = field(default_factory=WalkSettings)
    extra: dict[str, Any] = field(default_factory=dict)


def _section(kind: type[Any], data: Any) -> Any:
    if not isinstance(data, dict):
        raise TypeError("a section is missing its [name]")
    known = {f.name for f in fields(kind)}
    values = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items() if k in known}
    return kind(**values)


def load(file: Path | None = None) -> Settings:
    """Return the saved settings, or the defaults when there are none; UserError when unreadable."""
    path = file or paths.settings_file()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return Settings(
            ui=_section(UiSettings, data.pop("ui", {})),
            walk=_section(WalkSettings, data.pop("walk", {})),
            extra=data,
        )
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, TypeError, ValueError, OSError) as error:
        raise UserError(f"The settings file {path} could not be read: {error}.") from error


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings beside the old ones and swap, so that a crash keeps one of the two."""
    import tomli_w

    path = file or paths.settings_file()
    data = dict(settings.extra)
    for name in ("ui", "walk"):
        values = asdict(getattr(settings, name))
        data[name] = {k: v for k, v in values.items() if v is not None}
    text = tomli_w.dumps(data).encode()
    with tempfile.NamedTemporaryFile("wb", dir=path.parent, delete=False) as handle:
        handle.write(text)
        handle.flush()
        os.fsync(handle.fileno())
    Path(handle.name).replace(path)


def with_ui(settings: Settings, **changes: Any) -> Settings:
    """Return the settings with some fields of the `ui` section changed."""
    return replace(settings, ui=replace(settings.ui, **changes))
