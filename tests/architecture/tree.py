"""The files of this checkout, as the architecture tests look at them."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = (".ci", "imgreview", "packaging", "resources", "tests")


def sources(folder: str = "imgreview") -> list[Path]:
    """Return every Python file below a folder of the checkout."""
    return sorted((ROOT / folder).rglob("*.py"))


def module(path: Path) -> str:
    """Return the dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every text file that belongs to the project, with its text."""
    files = [p for p in ROOT.iterdir() if p.is_file() and p.name != ".git"]
    for folder in OURS:
        for where, folders, names in os.walk(ROOT / folder):
            folders[:] = [f for f in folders if f != "__pycache__"]
            files += [Path(where) / name for name in names]
    for file in sorted(files):
        try:
            yield file, file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a compiled file
