"""Fuzzes one parser for as long as wanted, guided by coverage; needs atheris (pip install atheris).

    python -m tests.fuzz.coverage_guided plan -max_total_time=600

Names are those of tests.fuzz.targets.TARGETS; what follows goes to libFuzzer. Not part of the
suite: tests/fuzz/test_parsers.py holds the same parsers to the same promise with hypothesis.
"""

import importlib
import json
import sys
import tempfile
from pathlib import Path


def main(words: list[str]) -> None:
    """Fuzz the parser that is named first."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["imgreview"]):
        from tests.fuzz import seeds
        from tests.fuzz.targets import TARGETS, run
    if not words or words[0] not in TARGETS:
        sys.exit(f"name one of: {', '.join(TARGETS)}")
    name, options = words[0], words[1:]
    sound = [json.dumps(d).encode() for n, d in seeds.documents().items() if n == name]
    sound += seeds.pictures() if name in ("picture", "thumbnail", "scans", "sniff") else []
    sound += [seeds.exif_block()] if name == "exif" else [seeds.XMP] if name == "xmp" else []
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(sound):
            (Path(folder) / str(number)).write_bytes(data)

        def one(data: bytes) -> None:
            run(name, data)

        atheris.Setup([sys.argv[0], folder, *options], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
