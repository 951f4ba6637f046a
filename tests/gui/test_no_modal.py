"""Nothing in the window blocks in a dialog of its own event loop."""

import ast
from pathlib import Path

import imgreview.gui

STATIC = {
    "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory",
    "getText", "getItem", "getInt", "question", "critical",
}  # fmt: skip


def blocking(source: str) -> list[int]:
    """Return the lines that open a modal dialog and wait for it."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
        # Qt has no drag but one that is waited for; what goes on meanwhile is the system's.
        modal = node.func.attr in {"exec", "exec_"} and owner not in {"app", "drag"}
        if modal or (node.func.attr in STATIC and owner in {"QFileDialog", "QMessageBox"}):
            lines.append(node.lineno)
    return lines


def test_no_dialog_is_waited_for() -> None:
    folder = Path(imgreview.gui.__file__).parent
    found = {
        f"{path.name}:{line}"
        for path in folder.rglob("*.py")
        for line in blocking(path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_the_check_sees_what_it_looks_for() -> None:
    assert blocking("dialog.exec()\nQFileDialog.getOpenFileName(self)\napp.exec()") == [1, 2]
