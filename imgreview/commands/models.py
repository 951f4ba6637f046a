"""`imgreview models list|add|check`: the embedding models and their files."""

import argparse
import sys
from pathlib import Path

from imgreview.core.errors import UserError
from imgreview.core.jobs import CancelToken
from imgreview.core.methods.model_card import ModelCard
from imgreview.core.methods.model_download import download
from imgreview.core.methods.models import add_card, cards, check, missing, model
from imgreview.core.report import size_words


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    models = commands.add_parser("models", help="list, add or check the embedding models")
    models.add_argument("what", choices=("list", "add", "check"))
    models.add_argument(
        "name", nargs="?", help="add: a model of the list to download, or a card (TOML file)"
    )
    models.set_defaults(run=run_models)


def run_models(options: argparse.Namespace) -> int:
    """List the model cards, add one, or verify the files of those that are here."""
    if options.what == "add":
        if not options.name:
            raise UserError("Which model? Name one of `imgreview models list` or a card file.")
        return _add(options.name)
    wrong = 0
    for card in cards():
        reason = missing(card)
        if options.what == "list":
            print(f"{card.name:20} {'ready' if reason is None else reason}")
        elif reason is None:
            problem = check(card)
            wrong += problem is not None
            print(f"{card.name:20} {problem or 'as published'}")
    return 1 if wrong else 0


def _add(name: str) -> int:
    file = Path(name)
    card = add_card(file) if file.suffix == ".toml" else model(name)
    if card.path() is None:
        if not card.address:
            raise UserError(missing(card) or f"The model {card.title} is not here.")
        _download(card)
    reason = missing(card) or check(card)
    print(f"{card.name:20} {reason or 'ready'}")
    return 0 if reason is None else 1


def _download(card: ModelCard) -> None:
    size = f", {size_words(card.bytes)}" if card.bytes else ""
    print(f"{card.title} ({card.licence}{size}) from {card.address}", file=sys.stderr)
    for event in download(card, CancelToken()):
        if sys.stderr.isatty():
            share = f" of {size_words(event.total)}" if event.total else ""
            print(f"\r{size_words(event.done)}{share}   ", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print(file=sys.stderr)
