"""Which sentences the window says, and which of them a translation lacks or no longer needs."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

WRAPPERS = {"tr", "translate"}  # functions of these names hand a text on to Qt


@dataclass(frozen=True, slots=True)
class Use:
    """One sentence where it is said."""

    text: str
    where: str


def uses(source: str, where: str) -> Iterator[Use]:
    """Yield the sentences of a module; ValueError for one that is put together at run time."""
    tree = ast.parse(source)
    inside = {
        id(call)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.name in WRAPPERS
        for call in ast.walk(function)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or id(node) in inside:
            continue
        text = _text_of(node)
        if text is None:
            continue
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
            raise ValueError(f"{where}:{node.lineno}: {ast.unparse(text)} cannot be looked up")
        yield Use(text.value, f"{where}:{node.lineno}")


def _text_of(call: ast.Call) -> ast.expr | None:
    """Return the argument that is the sentence, None where nothing is translated."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if isinstance(call.func, ast.Name):
        name = call.func.id
    if name == "tr" and len(call.args) == 1:
        return call.args[0]
    # QPainter.translate and QTransform.translate take two numbers, this one two strings
    first = call.args[0] if call.args else None
    if name == "translate" and isinstance(first, ast.Constant) and isinstance(first.value, str):
        return call.args[1]
    return None


def said(folder: Path) -> dict[str, str]:
    """Return every sentence of the modules below a folder, with one place where it is said."""
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.py")):
        where = str(file.relative_to(folder))
        for use in uses(file.read_text(encoding="utf-8"), where):
            found.setdefault(use.text, use.where)
    return found


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is wrong with a translation."""

    missing: tuple[str, ...]  # said, but not translated
    unused: tuple[str, ...]  # translated, but said nowhere
    places: tuple[str, ...]  # other %1, %2, … than the sentence has
    twice: tuple[str, ...]  # in one context

    def __bool__(self) -> bool:
        return bool(self.missing or self.unused or self.places or self.twice)


def gaps(file: Path, wanted: Iterable[str]) -> Gaps:
    """Compare a .ts file with the sentences that are said."""
    known: dict[str, list[str]] = {}
    twice = []
    for context in ET.parse(file).getroot().iter("context"):
        here: set[str] = set()
        for message in context.iter("message"):
            source, target = message.findtext("source", ""), message.find("translation")
            if source in here:
                twice.append(source)
            here.add(source)
            finished = target is not None and target.get("type") is None
            text = (target.text or "").strip() if finished and target is not None else ""
            known.setdefault(source, []).append(text)
    wanted = set(wanted)
    return Gaps(
        tuple(sorted(text for text in wanted if not all(known.get(text, [""])))),
        tuple(sorted(set(known) - wanted)),
        tuple(sorted(s for s, ts in known.items() if any(_odd(s, t) for t in ts))),
        tuple(twice),
    )


def _odd(source: str, target: str) -> bool:
    return bool(target) and _places(source) != _places(target)


def _places(text: str) -> list[str]:
    return sorted(re.findall(r"%\d|%n", text))
