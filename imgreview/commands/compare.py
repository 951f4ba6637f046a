"""`imgreview compare`: are these two the same picture?"""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from imgreview.core import report
from imgreview.core.comparison import Comparison, compare
from imgreview.core.domain import MatchClass
from imgreview.core.errors import UserError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.methods.base import FEATURES
from imgreview.core.methods.codes import likeness
from imgreview.core.methods.models import best_model

SAME, DIFFERENT, ERROR = 0, 1, 2


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "compare",
        help="tell whether two files show the same picture",
        description="Tell in words how two files relate. "
        "Exit status: 0 the same picture, 1 different, 2 a file could not be read.",
    )
    parser.add_argument("a", metavar="A", type=Path)
    parser.add_argument("b", metavar="B", type=Path)
    parser.add_argument("--features", choices=(*FEATURES.names(), "none"), default="orb")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare, print, and return the exit code."""
    try:
        with DecoderPool(1) as pool:
            found = compare(options.a, options.b, pool, options.features, best_model())
    except UserError as error:
        sys.stderr.write(f"imgreview: {error}\n")
        return ERROR
    if options.json:
        print(json.dumps(to_dict(found), ensure_ascii=True, indent=1))
    else:
        for line in text(found):
            print(line)
    return SAME if found.same_picture else DIFFERENT


def to_dict(found: Comparison) -> dict[str, Any]:
    """Return the comparison as plain values (schema imgreview.comparison/1)."""
    return {
        "schema": "imgreview.comparison/1",
        "a": os.fspath(found.a.path),
        "b": os.fspath(found.b.path),
        "same": found.same_picture,
        "class": found.relation.cls.value,
        "sentence": found.relation.sentence,
        "score": found.relation.score,
        "distances": found.distances,
        "inliers": found.inliers,
        "matches": len(found.inlier),
        "features": found.features,
        "keypoints": list(found.keypoints),
        "match_ratio": found.match_ratio,
        "mirrored": found.mirrored,
        "transform": list(found.transform) if found.transform else None,
        "ssim": found.ssim,
        "cosine": found.cosine,
        "sharpness": list(found.sharpness),
        "evidence": dict(found.relation.evidence),
    }


def text(found: Comparison) -> list[str]:
    """Return the verdict and its numbers as lines."""
    if found.relation.cls is MatchClass.SIMILAR:
        verdict = "Different pictures, as far as can be proven."
    elif found.relation.cls is MatchClass.BURST:
        verdict = f"Not a copy: {found.relation.sentence}."
    else:
        verdict = f"The same picture. B is A, {found.relation.sentence}."
    lines = [verdict]
    for letter, side in (("A", found.a), ("B", found.b)):
        facts = side.facts
        quality = f", q{facts.jpeg_quality}" if facts.jpeg_quality else ""
        lines.append(
            f"  {letter}  {report.printable(side.path)}: {facts.width}×{facts.height} "
            f"{facts.format}{quality}, {report.size_words(side.size)}"
        )
    for name, bits in found.distances.items():
        lines.append(f"  {name:6} {bits:2} of 64 bits apart: {likeness(bits)}")
    lines.append(f"  {feature_words(found)}")
    if found.ssim is not None:
        lines.append(f"  SSIM after registration {found.ssim:.3f}")
    if found.cosine is not None:
        lines.append(f"  embedding cosine {found.cosine:.3f}")
    return lines


def feature_words(found: Comparison) -> str:
    """Return what the local features say: the detector, how many match, how many agree."""
    if found.features == "none":
        return "no local features were asked for"
    name = FEATURES.get(found.features).title
    a, b = found.keypoints
    share = "" if found.match_ratio is None else f" ({found.match_ratio:.0%})"
    return (
        f"{name}: {len(found.inlier)} of {a} and {b} keypoints match{share}, "
        f"{found.inliers} of these agree with one transform"
    )
