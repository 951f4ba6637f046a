"""The options that choose how pictures are matched, and what they mean."""

import argparse
import sys
from dataclasses import replace

from imgreview.core.errors import UserError
from imgreview.core.methods.base import FEATURES, HASHES
from imgreview.core.methods.codes import likeness
from imgreview.core.methods.models import best_model, cards, missing, model
from imgreview.core.settings import MatchSettings, Preset, preset_settings

NONE = "none"


def add_match_options(parser: argparse.ArgumentParser) -> None:
    """Add the preset and what changes it."""
    parser.add_argument(
        "--preset",
        choices=[p.value for p in Preset if p is not Preset.CUSTOM],
        default=Preset.FAST.value,
        help="identical: equal bytes or pixels; fast: resized, re-saved, turned (default); "
        "thorough: also cropped, edited, screenshots",
    )
    parser.add_argument(
        "--hash",
        action="append",
        choices=(*HASHES.names(), NONE),
        help="perceptual hash; may be repeated",
    )
    parser.add_argument("--hash-bits", type=int, choices=(64, 256))
    parser.add_argument(
        "--threshold",
        type=int,
        metavar="N",
        help="Hamming radius in bits: of 64 bits up to 5 are likely identical, 6 to 10 possibly "
        "similar, above probably different; of 256 bits four times as many",
    )
    parser.add_argument(
        "--features",
        choices=(*FEATURES.names(), NONE),
        help="local features that prove a match; surf only where OpenCV has it",
    )
    parser.add_argument(
        "--feature-search",
        action=argparse.BooleanOptionalAction,
        help="also search the whole folder by ORB features, where no model does (thorough: yes)",
    )
    parser.add_argument(
        "--model", choices=(NONE, *(c.name for c in cards())), help="embedding model"
    )


def match_of(options: argparse.Namespace) -> MatchSettings:
    """Return the preset's matching settings with the changes asked for; UserError if impossible."""
    preset = Preset(options.preset)
    _refuse_for_identical(options, preset)
    match = preset_settings(preset, best_model() if preset is Preset.THOROUGH else None)
    if options.hash:
        match = replace(match, hashes=_hashes(options.hash))
    if options.model is not None:
        match = replace(match, model=None if options.model == NONE else _usable(options.model))
    if options.hash_bits is not None:
        match = replace(match, hash_bits=options.hash_bits)
    if options.threshold is not None:
        match = replace(match, threshold=options.threshold)
    if options.features is not None:
        reason = None if options.features == NONE else FEATURES.get(options.features).available()
        if reason is not None:
            raise UserError(reason)
        match = replace(match, features=options.features)
    if options.feature_search is not None:
        match = replace(match, descriptor_index=options.feature_search)
    if not (match.hashes or match.model or match.descriptor_index or preset is Preset.IDENTICAL):
        raise UserError("Nothing is left to match by; give a --hash, --model or --feature-search.")
    return match


def say_threshold(match: MatchSettings) -> None:
    """Put a threshold that was asked for in words, on standard error."""
    if match.threshold is not None and match.hashes:
        limit, bits = match.threshold, match.hash_bits
        words = likeness(limit, bits).value
        sys.stderr.write(
            f"Threshold {limit} of {bits} bits: pictures that far apart are {words}.\n"
        )


def _hashes(names: list[str]) -> tuple[str, ...]:
    if NONE not in names:
        return tuple(dict.fromkeys(names))
    if set(names) != {NONE}:
        raise UserError("--hash none goes with no other hash.")
    return ()


def _usable(name: str) -> str:
    card = model(name)
    reason = missing(card)
    if reason is None:
        return name
    fetch = f" `imgreview models add {name}` fetches it." if card.address else ""
    raise UserError(f"The model {card.title} cannot be used. {reason}{fetch}")


def _refuse_for_identical(options: argparse.Namespace, preset: Preset) -> None:
    changed = {
        "--hash": options.hash,
        "--hash-bits": options.hash_bits,
        "--threshold": options.threshold,
        "--features": None if options.features == NONE else options.features,
        "--feature-search": options.feature_search or None,
        "--model": None if options.model == NONE else options.model,
    }
    given = [name for name, value in changed.items() if value is not None]
    if preset is Preset.IDENTICAL and given:
        raise UserError(
            f"--preset identical compares bytes and pixels only; {given[0]} goes with the others."
        )
