"""Count the keys that resolve a collection: `python -m tests.bench.keys [CORPUS]`."""

import argparse
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from imgreview.core.demo.collection import make_demo
from imgreview.core.domain import Group
from imgreview.core.settings import Preset
from tests.bench.keys.truth import Truth, of_demo, of_set

AUDIT = Path(__file__).resolve().parents[4] / "shared" / "bench" / "audit_ignore.json"


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.keys", description=__doc__)
    parser.add_argument(
        "corpus",
        nargs="?",
        type=Path,
        help="a set with `files` and truth.json; without one the demo collection is made",
    )
    parser.add_argument("--preset", choices=[p.value for p in Preset if p != "custom"])
    parser.add_argument("--keep", type=Path, help="keeps the scan in this file for the next run")
    parser.add_argument("--ways", nargs="*", help="beginnings of the names of the ways to go")
    return parser.parse_args(argv)


def ledger_table(groups: tuple[Group, ...], done: Mapping[str, tuple[object, str]]) -> str:
    """Return the table of all ways."""
    from tests.bench.keys.person import Ledger

    files = sum(len(g.files) for g in groups)
    lines = [
        f"{len(groups)} groups, {files} files in them.",
        "",
        "| way | keys | a group | a file | of these | corrected | wrong at the end |",
        "|---|---:|---:|---:|---|---:|---:|",
    ]
    for way, (found, note) in done.items():
        assert isinstance(found, Ledger)
        total = found.keys.total()
        parts = ", ".join(f"{n} {what}" for what, n in found.keys.most_common())
        lines.append(
            f"| {way} | {total} | {total / len(groups):.2f} | {total / files:.2f} | {parts} "
            f"| {found.corrected} + {found.open} open | {len(found.wrong)} |"
        )
        print(f"{way}: {note}", *found.wrong[:5], sep="\n  ", file=sys.stderr)
    return "\n".join(lines)


def _scanned(folder: Path, preset: Preset, keep: Path | None) -> tuple[Group, ...]:
    from tests.bench.keys import ways

    if keep is not None and keep.exists():
        known: tuple[Group, ...] = pickle.loads(keep.read_bytes())
        return known
    groups = ways.scan(folder, preset)
    if keep is not None:
        keep.write_bytes(pickle.dumps(groups))
    return groups


def main(argv: list[str] | None = None) -> int:
    """Go every way and print the table; 1 when one of them ended wrongly."""
    options = _arguments(argv)
    with tempfile.TemporaryDirectory(prefix="imgreview-keys-") as scratch:
        home = Path(scratch) / "home"
        home.mkdir()
        os.environ |= {"IMGREVIEW_HOME": str(home), "HOME": str(home)}
        if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from tests.bench.keys import ways

        truth: Truth
        if options.corpus is None:
            folder = make_demo(Path(scratch) / "Pictures")
            truth = of_demo(folder)
        else:
            folder = (options.corpus / "files").resolve()
            truth = of_set(folder.parent, AUDIT)
        preset = Preset(options.preset or ("fast" if options.corpus else "thorough"))
        groups = _scanned(folder, preset, options.keep)
        wanted = [w for w in ways.WAYS if not options.ways or w.startswith(tuple(options.ways))]
        done: dict[str, tuple[object, str]] = {}
        for way in wanted:
            print(f"{way} …", file=sys.stderr, flush=True)
            done[way] = ways.go(way, folder, preset, groups, truth)
    print(ledger_table(groups, done))
    return 0 if not any(getattr(found, "wrong", ()) for found, _ in done.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
