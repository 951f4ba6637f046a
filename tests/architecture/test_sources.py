"""What a reader may rely on: short files, functions that fit a screen, nothing of one machine."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, sources, texts

LONGEST_FILE = 299
LONGEST_FUNCTION = 50
BRANCHES = (ast.If, ast.For, ast.While, ast.Try, ast.With, ast.Match)

# Folders of the machine it was written on, and hosts: put together so as not to find itself.
MACHINE = re.compile(
    r"(?<![\w.<>-])/(?:" + "|".join(("work", "root", "home/[a-z]", "Users/[a-z]")) + r")/"
    r"|" + "|".join(("pypi" + r"\.org", "python" + "hosted", "--index" + "-url", "find" + "-links"))
)


def code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of a function without its docstring."""
    body = function.body
    docs = 0
    if ast.get_docstring(function, clean=False) is not None:
        docs = (body[0].end_lineno or 0) - body[0].lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - docs


def is_table(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether a function only lists things: no branch, no loop, one value returned."""
    return not any(isinstance(node, BRANCHES) for node in ast.walk(function)) and isinstance(
        function.body[-1], ast.Return
    )


def functions(file: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return every function of a file, methods and inner ones too."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_no_file_holds_two_subjects() -> None:
    long = {
        str(f.relative_to(ROOT)): count
        for folder in ("imgreview", "packaging", "tests")
        for f in sources(folder)
        if (count := len(f.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_every_function_fits_a_screen() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{function.lineno} {function.name} {code_lines(function)}"
        for file in sources()
        for function in functions(file)
        if code_lines(function) > LONGEST_FUNCTION and not is_table(function)
    ]
    assert long == []


def test_every_module_says_what_it_is_about() -> None:
    silent = [
        str(f.relative_to(ROOT))
        for folder in ("imgreview", "packaging")
        for f in sources(folder)
        if f.name != "__init__.py" and not ast.get_docstring(ast.parse(f.read_text("utf-8")))
    ]
    assert silent == []


def test_nothing_of_one_machine_is_in_the_repository() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for file, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("open('/ro" + "ot/x')", True),
        ("see /wo" + "rk/main", True),
        ("PIP --index" + "-url x", True),
        ("DCIM/work/2023", False),
        ("https://example.org/work/x", False),
    ],
)
def test_the_search_for_machine_paths_can_find(text: str, *, found: bool) -> None:
    assert bool(MACHINE.search(text)) is found
