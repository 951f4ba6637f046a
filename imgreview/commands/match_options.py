"""The options that choose how pictures are matched, and what they mean."""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

from imgreview.core.errors import UserError
from imgreview.core.settings import MatchSettings, Preset, preset_settings

NONE = "none"


class Names:
    """Names to choose from, asked for when they are: to know them all plug-ins are imported."""

    def __init__(self, known: Callable[[], tuple[str, ...]]) -> None:
        self._known = known

    def __contains__(self, name: object) -> bool:
        return name in tuple(self)

    def __iter__(self) -> Iterator[str]:
        return iter((*self._known(), NONE))


def _hash_names() -> tuple[str, ...]:
    from imgreview.core.methods.base import HASHES

    return HASHES.names()


def _feature_names() -> tuple[str, ...]:
    from imgreview.core.methods.base import FEATURES

    return FEATURES.names()


def _model_names() -> tuple[str, ...]:
    from imgreview.core.methods.models import cards

    return tuple(c.name for c in cards())


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
        metavar="NAME",
        choices=Names(_hash_names),
        help="perceptual hash: %(choices)s; may be repeated",
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
        metavar="NAME",
        choices=Names(_feature_names),
        help="local features that prove a match: %(choices)s; surf only where OpenCV has it",
    )
    parser.add_argument(
        "--feature-search",
        action=argparse.BooleanOptionalAction,
        help="also search the whole folder by ORB features, where no model does (thorough: yes)",
    )
    parser.add_argument(
        "--model",
        metavar="NAME",
        choices=Names(_model_names),
        help="embedding model: %(choices)s",
    )


def match_of(options: argparse.Namespace) -> MatchSettings:
    """Return the preset's matching settings with the changes asked for; UserError if impossible."""
    preset = Preset(options.preset)
    _refuse_for_identical(options, preset)
    match = preset_settings(preset, _best_model() if preset is Preset.THOROUGH else None)
    if options.hash:
        match = replace(match, hashes=_hashes(options.hash))
    if options.model is not None:
        match = replace(match, model=None if options.model == NONE else _usable(options.model))
    if options.hash_bits is not None:
        match = replace(match, hash_bits=options.hash_bits)
    if options.threshold is not None:
        match = replace(match, threshold=options.threshold)
    if options.features is not None:
        match = replace(match, features=_available(options.features))
    if options.feature_search is not None:
        match = replace(match, descriptor_index=options.feature_search)
    if not (match.hashes or match.model or match.descriptor_index or preset is Preset.IDENTICAL):
        raise UserError("Nothing is left to match by; give a --hash, --model or --feature-search.")
    return match


def say_threshold(match: MatchSettings) -> None:
    """Put a threshold that was asked for in words, on standard error."""
    if match.threshold is not None and match.hashes:
        from imgreview.core.methods.codes import likeness

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


def _best_model() -> str | None:
    from imgreview.core.methods.models import best_model

    return best_model()


def _available(features: str) -> str:
    from imgreview.core.methods.base import FEATURES

    reason = None if features == NONE else FEATURES.get(features).available()
    if reason is not None:
        raise UserError(reason)
    return features


def _usable(name: str) -> str:
    from imgreview.core.methods.models import missing, model

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
