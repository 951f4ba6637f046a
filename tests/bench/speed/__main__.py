"""Run the speed bench: `python -m tests.bench.speed --photos FOLDER`."""

import argparse
import importlib.util
import os
import shlex
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.bench.accuracy.corpus import photographs
from tests.bench.speed import corpus, figures, searches
from tests.bench.speed.processes import Run, measured, worker

HERE = Path(__file__).resolve().parents[3]
RIVALS = ("imagehash", "pdqhash")


def arguments(argv: list[str] | None) -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.speed", description=__doc__)
    shared = HERE.parent / "shared" / "photos"
    parser.add_argument("--photos", type=Path, default=shared, help="folder of photographs")
    parser.add_argument(
        "--folder",
        type=Path,
        action="append",
        default=[],
        help="a folder as it is, for the contest alone; may be given several times",
    )
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "imgreview-speed")
    parser.add_argument("--sizes", type=int, nargs="*", default=[300, 1000, 3000])
    parser.add_argument("--cameras", type=int, default=60, help="files of 12 megapixels; 0: none")
    parser.add_argument("--heads", type=int, default=10_000, help="thumbnails alone; 0: none")
    parser.add_argument("--hashes", type=int, nargs="*", default=[100_000, 1_000_000])
    parser.add_argument("--vectors", type=int, nargs="*", default=[100_000])
    parser.add_argument("--engine", type=int, nargs="*", default=[10_000, 30_000, 100_000])
    parser.add_argument(
        "--rival",
        action="append",
        default=[],
        metavar="NAME=COMMAND",
        help="another program that takes its turn: {folder} is the folder, {out} a file",
    )
    parser.add_argument("--rounds", type=int, default=2, help="how often each takes its turn")
    parser.add_argument("--jobs", type=int, default=max(1, os.cpu_count() or 1))
    parser.add_argument("--preset", default="fast")
    return parser.parse_args(argv)


def rivals(options: argparse.Namespace) -> dict[str, str]:
    """Return the rivals that can run here, with a command for those that bring one."""
    found = {name: "" for name in RIVALS if importlib.util.find_spec(name) is not None}
    for rival in options.rival:
        name, _, command = rival.partition("=")
        found[name] = command
    return found


def fresh_home(home: Path) -> dict[str, str]:
    """Return the environment of a rival that finds nothing an earlier run has kept."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    kept = ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    return {"OMP_NUM_THREADS": "1"} | {name: str(home) for name in kept}


def alternate(
    folder: Path, home: Path, options: argparse.Namespace
) -> tuple[dict[str, list[Run]], Run]:
    """Return the runs of every contestant, taken in turns, and a second scan of the folder."""
    commands = rivals(options)
    runs: dict[str, list[Run]] = {name: [] for name in ("limit", "imgreview", *commands)}
    ours = (str(folder), str(options.jobs), options.preset)
    for _ in range(options.rounds):
        for name, tries in runs.items():
            if name == "imgreview":
                shutil.rmtree(home, ignore_errors=True)
            if commands.get(name):
                places = {"folder": str(folder), "out": str(options.out / f"{name}.out")}
                words = [word.format(**places) for word in shlex.split(commands[name])]
                run = measured(words, fresh_home(options.out / "home-rival"))
                tries.append(replace(run, said={"files": runs["limit"][-1].said["files"]}))
            else:
                tries.append(worker(name, *ours, home=home))
    return runs, worker("imgreview", *ours, home=home)


def contest(title: str, folder: Path, options: argparse.Namespace) -> None:
    """Run all contestants on one folder and print the tables."""
    home = options.out / "home"
    runs, again = alternate(folder, home, options)
    print(figures.contest(title, runs, "limit"))
    others = [figures.best(runs[name]) for name in rivals(options)]
    rival = figures.best(others) if others else None
    print(f"\n{figures.streaming(figures.best(runs['imgreview']), again, rival)}\n", flush=True)


def scaling(photos: list[Path], options: argparse.Namespace) -> None:
    """Print how the time grows with the number of small pictures."""
    first: dict[int, Run] = {}
    again: dict[int, Run] = {}
    for size in options.sizes:
        folder, home = options.out / f"small-{size}", options.out / f"home-{size}"
        corpus.small_pictures(photos, folder, size)
        shutil.rmtree(home, ignore_errors=True)
        words = ("imgreview", str(folder), str(options.jobs), options.preset)
        first[size] = worker(*words, home=home)
        again[size] = worker(*words, home=home)
        print(f"{size}: {first[size].wall:.1f} s", file=sys.stderr)
    print(f"{figures.curve(first, again)}\n", flush=True)


def engine(options: argparse.Namespace) -> None:
    """Print how the work after decoding grows, with made-up fingerprints of files never written."""
    program = [sys.executable, "-m", "tests.bench.speed.synthetic"]
    first: dict[int, Run] = {}
    again: dict[int, Run] = {}
    for size in options.engine:
        folder, home = options.out / f"named-{size}", options.out / f"home-named-{size}"
        for place in (folder, home):
            shutil.rmtree(place, ignore_errors=True)
        environment = {"IMGREVIEW_HOME": str(home), "OMP_NUM_THREADS": "1"}
        measured([*program, "make", str(folder), str(size)], environment)
        first[size] = measured([*program, "scan", str(folder)], environment)
        again[size] = measured([*program, "scan", str(folder)], environment)
        print(f"{size}: {first[size].wall:.1f} s after decoding", file=sys.stderr)
        shutil.rmtree(folder)
    print(
        f"After decoding, with made-up fingerprints\n\n{figures.curve(first, again)}\n", flush=True
    )


def main(argv: list[str] | None = None) -> int:
    """Build the folders, run everything in turns and print the tables."""
    options = arguments(argv)
    if options.folder:
        for folder in options.folder:
            contest(str(folder), folder, options)
        return 0
    photos = photographs(options.photos, 800, seed=1)
    if not photos:
        print(f"There are no photographs in {options.photos}; name a folder with --photos.")
        return 2
    if options.cameras:
        folder = options.out / "cameras"
        corpus.camera_files(photos, folder, options.cameras)
        contest(f"{options.cameras} camera files of 12 megapixels", folder, options)
    if options.heads:
        folder = options.out / "heads"
        corpus.camera_heads(photos, folder, options.heads)
        home = options.out / "home-heads"
        shutil.rmtree(home, ignore_errors=True)
        run = worker("thumbnails", str(folder), str(options.jobs), home=home)
        print(f"{figures.thumbnails(run)}\n", flush=True)
    if options.sizes:
        folder = options.out / "small"
        corpus.small_pictures(photos, folder, options.sizes[0])
        contest(f"{options.sizes[0]} small pictures", folder, options)
        scaling(photos, options)
    if options.engine:
        engine(options)
    done = [searches.alone("hamming", n) for n in options.hashes]
    done += [searches.alone("vectors", n) for n in options.vectors]
    if done:
        print(f"{figures.searches(done)}\n", flush=True)
    starts = [measured([sys.executable, "-m", "imgreview", "--version"]) for _ in range(5)]
    print(f"imgreview --version: {figures.best(starts).wall:.3f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
