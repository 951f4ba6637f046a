"""Run the accuracy bench: `python -m tests.bench.accuracy --photos FOLDER`."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from imgreview.core.settings import Preset
from tests.bench.accuracy import corpus, runs, scoring, sheet

HERE = Path(__file__).resolve().parents[3]


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.accuracy", description=__doc__)
    shared = HERE.parent / "shared" / "photos"
    parser.add_argument("--photos", type=Path, default=shared, help="folder of photographs")
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "imgreview-bench")
    parser.add_argument("--bases", type=int, default=60, help="photographs to take")
    parser.add_argument("--copies", type=int, default=8, help="copies of each")
    parser.add_argument("--drawn", type=int, default=12, help="look-alikes of each sort")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--presets", nargs="*", default=["fast", "thorough"])
    parser.add_argument("--model", default=None, help="embedding model for thorough, if installed")
    parser.add_argument(
        "--half", type=int, choices=(0, 1), help="score one half of the photographs"
    )
    parser.add_argument("--no-rivals", action="store_true")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Build the corpus, run everything, print the tables and write one sheet for each preset."""
    options = _arguments(argv)
    photos = corpus.photographs(options.photos, options.bases, options.seed)
    if not photos:
        print(f"There are no photographs in {options.photos}; name a folder with --photos.")
        return 2
    folder = options.out / "files"
    truth = corpus.build(photos, folder, options.copies, options.drawn, options.seed)
    print(f"{len(truth)} files from {len(photos)} photographs in {folder}", file=sys.stderr)
    scores: dict[str, scoring.Score] = {}
    for name in options.presets:
        start = time.monotonic()
        preset = Preset(name)
        model = options.model if preset is Preset.THOROUGH else None
        groups, classes = runs.imgreview(folder, preset, model)
        scores[name] = scoring.score(groups, classes, truth, options.half)
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr)
    if not options.no_rivals:
        for name, run in runs.rivals().items():
            scores[name] = scoring.score(run(folder), {}, truth, options.half)
    summary = scoring.table(scores)
    print(summary)
    for name in options.presets:
        print(f"\n{name}, classes named otherwise\n\n{scoring.confusion(scores[name])}")
        sheet.write(options.out / f"{name}.html", folder, name, scores[name], summary)
        print(f"sheet: {options.out / f'{name}.html'}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
