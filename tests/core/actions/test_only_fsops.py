"""One module changes photo folders: no other calls what renames, replaces or removes files."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import imgreview

ROOT = Path(imgreview.__file__).parent
FSOPS = "core/actions/fsops.py"
ALLOWED = {
    "core/kept.py": "removes the program's own files when a person asks for it",
    "core/store/portable.py": "swaps the review file that a person saves",
    "core/private.py": "closes the program's own files to other users",
    "core/rules/library.py": "keeps the program's own rule files",
    "core/settings.py": "swaps the program's own settings file",
    "core/imaging/thumbs.py": "looks after the program's own thumbnails",
    "core/store/db.py": "sets a damaged database of the program aside",
    "core/methods/model_download.py": "looks after model files the program fetched itself",
    "core/demo/collection.py": "dates the files it has just made exclusively",
    "core/store/judgement_file.py": "swaps the list that the person named in a save dialog",
    "gui/host_trash.py": "lends the trash of Windows and macOS to the core, which calls it by Fs",
}
OF_OS = {"rename", "renames", "replace", "unlink", "remove", "removedirs", "rmdir", "link",
         "symlink", "truncate", "ftruncate", "chmod", "chown", "utime", "mkfifo"}  # fmt: skip
OF_SHUTIL = {"move", "rmtree", "copy", "copy2", "copyfile", "copytree", "copymode", "copystat"}
OF_PATHS = {"unlink", "rmdir", "symlink_to", "hardlink_to", "rename", "touch", "moveToTrash"}


def calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and name of each forbidden attribute or import in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in {"os", "shutil"}:
            names = OF_OS if node.module == "os" else OF_SHUTIL
            yield from ((node.lineno, a.name) for a in node.names if a.name in names)
        if not isinstance(node, ast.Attribute):
            continue
        base = node.value.id if isinstance(node.value, ast.Name) else ""
        if base == "os" and node.attr in OF_OS:
            yield node.lineno, f"os.{node.attr}"
        elif base == "shutil" and node.attr in OF_SHUTIL:
            yield node.lineno, f"shutil.{node.attr}"
        elif base not in {"os", "shutil", "fs"} and node.attr in OF_PATHS and not _own(node):
            yield node.lineno, f".{node.attr}"


def _own(node: ast.Attribute) -> bool:
    """Return whether it is the method of our own `Fs`, spelled `self.fs.rename` or the like."""
    value = node.value
    return isinstance(value, ast.Attribute) and value.attr in {"fs", "_fs"}


def path_replace(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of `.replace(one)`: of a path, since strings take two arguments."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "replace"
            and len(node.args) == 1
            and not node.keywords
        ):
            yield node.lineno


def found_in(source: str) -> list[str]:
    tree = ast.parse(source)
    found = [f"{line}: {name}" for line, name in calls(tree)]
    return found + [f"{line}: .replace(path)" for line in path_replace(tree)]


def test_only_fsops_changes_folders() -> None:
    wrong = {}
    for file in sorted(ROOT.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if name != FSOPS and name not in ALLOWED:
            lines = found_in(file.read_text(encoding="utf-8"))
            if lines:
                wrong[name] = lines
    assert wrong == {}


@pytest.mark.parametrize("line", [
    "import os\nos.rename('a', 'b')", "import os\nf = os.replace", "from os import unlink",
    "import shutil\nshutil.rmtree('a')", "import shutil\nshutil.move('a', 'b')",
    "from shutil import move", "path.unlink()", "path.rename(other)", "Path(a).replace(b)",
    "import os\nos.remove('a')", "path.rmdir()", "QFile.moveToTrash(path)",
])  # fmt: skip
def test_the_check_sees(line: str) -> None:
    assert found_in(line)


@pytest.mark.parametrize(
    "line", ["text.replace('a', 'b')", "fs.rename(a, b)", "self.fs.rename(a, b)", "os.stat(a)"]
)
def test_the_check_is_silent_about(line: str) -> None:
    assert found_in(line) == []


@pytest.mark.parametrize("name", [n for n in ALLOWED if (ROOT / n).exists()])
def test_what_is_allowed_is_needed(name: str) -> None:
    assert found_in((ROOT / name).read_text(encoding="utf-8"))


def test_fsops_itself_never_replaces() -> None:
    tree = ast.parse((ROOT / FSOPS).read_text(encoding="utf-8"))
    assert not {name for _, name in calls(tree)} & {"os.replace", "shutil.move", "shutil.rmtree"}
