"""`imgreview models list|add|check`: the embedding models and their files."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from imgreview.commands.scan import INTERRUPTED, interruptible
from imgreview.core.errors import UserError
from imgreview.core.jobs import Cancelled
from imgreview.core.methods.model_card import ModelCard
from imgreview.core.methods.model_download import download, held
from imgreview.core.methods.models import (
    add_card,
    best_model,
    broken_cards,
    cards,
    check,
    missing,
    model,
    try_out,
)
from imgreview.core.report import size_words

NAME, INDENT = 20, 21


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    models = commands.add_parser(
        "models",
        help="list, add or check the embedding models",
        description="list: what there is, what is here, and how to get the rest. add: download a "
        "model of the list, or take in a card (TOML file) and the model beside it. check: compare "
        "the files that are here with what was published, and run each once.",
    )
    models.add_argument("what", choices=("list", "add", "check"))
    models.add_argument(
        "name", nargs="?", help="add, check: a model of the list; add: or a card (TOML file)"
    )
    models.add_argument("--json", action="store_true", help="list: print the list as JSON")
    models.set_defaults(run=run_models)


def run_models(options: argparse.Namespace) -> int:
    """List the model cards, add one, or verify the files of those that are here."""
    if options.what == "add":
        if not options.name:
            raise UserError("Which model? Name one of `imgreview models list` or a card file.")
        return _add(options.name)
    if options.what == "check":
        return _check([model(options.name)] if options.name else None)
    if options.json:
        print(json.dumps([_facts(card) for card in cards()], ensure_ascii=True, indent=1))
    else:
        _list()
    return 0


def _list() -> None:
    best = best_model()
    for card in cards():
        print(f"{card.name:{NAME}} {_state(card, best)}")
        print(f"{'':{INDENT}}{card.title}; {card.licence}")
        if card.note:
            print(f"{'':{INDENT}}{card.note}")
    for file, reason in broken_cards().items():
        print(f"{file.name:{NAME}} {reason}")


def _state(card: ModelCard, best: str | None) -> str:
    """Return whether a model can be used, and how to get it where it cannot."""
    reason = missing(card)
    if reason is None:
        return "ready; `scan --preset thorough` uses it" if card.name == best else "ready"
    if not card.address or card.path() is not None:
        return f"not here. {reason}"
    size = f"{size_words(card.bytes)} " if card.bytes else ""
    begun = held(card)
    part = f"; {size_words(begun)} of it are here" if begun else ""
    host = urlsplit(card.address).hostname
    return f"not here; `imgreview models add {card.name}` fetches it ({size}from {host}{part})"


def _facts(card: ModelCard) -> dict[str, Any]:
    path = card.path()
    return {
        "name": card.name,
        "title": card.title,
        "licence": card.licence,
        "ready": missing(card) is None,
        "reason": missing(card),
        "file": None if path is None else str(path),
        "address": card.address or None,
        "page": card.page or None,
        "bytes": card.bytes or None,
        "sha256": card.sha256 or None,
        "threshold": card.threshold,
    }


def _check(wanted: list[ModelCard] | None) -> int:
    """Check the models named, all that are here by default; a named one must be here."""
    wrong = 0
    for card in wanted or cards():
        reason = missing(card)
        if reason is not None and wanted is None:
            print(f"{card.name:{NAME}} not here")
            continue
        problem = reason or check(card) or try_out(card)
        wrong += problem is not None
        print(f"{card.name:{NAME}} {problem or _good(card)}")
    return 1 if wrong else 0


def _good(card: ModelCard) -> str:
    return "as published, works" if card.sha256 else "works (its card states no sha256)"


def _add(name: str) -> int:
    file = Path(name)
    if file.suffix.lower() == ".onnx":
        raise UserError(
            f"{file.name} needs a card that says how to feed it: a TOML file beside it. "
            "Copy one of resources/models and name that instead."
        )
    card = add_card(file) if file.suffix == ".toml" else model(name)
    if card.path() is None:
        if not card.address:
            raise UserError(missing(card) or f"The model {card.title} is not here.")
        if not _download(card):
            return INTERRUPTED
    reason = missing(card) or check(card) or try_out(card)
    print(f"{card.name:{NAME}} {reason or 'ready'}")
    return 0 if reason is None else 1


def _download(card: ModelCard) -> bool:
    """Fetch a model's file; False when it was interrupted."""
    size = f", {size_words(card.bytes)}" if card.bytes else ""
    print(f"{card.title} ({card.licence}{size}) from {card.address}", file=sys.stderr)
    live = sys.stderr.isatty()
    try:
        with interruptible() as token:
            for event in download(card, token):
                if live:
                    share = f" of {size_words(event.total)}" if event.total else ""
                    line = f"\r{size_words(event.done)}{share}   "
                    print(line, end="", file=sys.stderr, flush=True)
    except Cancelled:
        again = f"`imgreview models add {card.name}` goes on from there"
        print(f"\nStopped after {size_words(held(card))}; {again}.", file=sys.stderr)
        return False
    if live:
        print(file=sys.stderr)
    return True
