"""The embedding models of this computer, and fetching one; all of it runs in worker threads."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imgreview.core.errors import UserError
from imgreview.core.jobs import CancelToken
from imgreview.gui.core_loader import load_core

if TYPE_CHECKING:
    from imgreview.core.methods.model_card import ModelCard
    from imgreview.core.methods.model_download import Downloading


@dataclass(frozen=True, slots=True)
class ModelHere:
    """A model and whether it can be used; `reason` says why not, empty when it can."""

    card: "ModelCard"
    reason: str
    held: int = 0  # bytes of an unfinished download
    best: bool = False  # what the thorough search uses
    fetchable: bool = False  # a download would bring it


def models_here() -> tuple[ModelHere, ...]:
    """Look at every model card and its file; the best for copies come first."""
    load_core()
    from imgreview.core.methods import models
    from imgreview.core.methods.model_download import held

    best = models.best_model()
    return tuple(
        ModelHere(
            card,
            models.missing(card) or "",
            held(card),
            card.name == best,
            bool(card.address) and card.path() is None,
        )
        for card in sorted(models.cards(), key=lambda card: -card.rank)
    )


def fetch(name: str, token: CancelToken) -> "Iterator[Downloading]":
    """Download a model, check it and try it out, telling how far it is; UserError if it fails."""
    load_core()
    from imgreview.core.methods import models
    from imgreview.core.methods.model_download import download

    card = models.model(name)
    yield from download(card, token)
    problem = models.missing(card) or models.check(card) or models.try_out(card)
    if problem is not None:
        raise UserError(problem)
