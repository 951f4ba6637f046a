"""An ordered list of rules under a name, as JSON (schema imgreview.rules/1) and back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imgreview.core.errors import UserError
from imgreview.core.rules.base import Line, line_of
from imgreview.core.rules.kinds import BROKEN

SCHEMA = "imgreview.rules/1"
MOST_LINES = 50
MOST_BYTES = 1 << 20  # of a file; a rule set is a few hundred bytes
MOST_NAME = 80  # characters

__all__ = ["BROKEN", "SCHEMA", "RuleSet", "from_json", "read", "to_json"]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The lines are asked in order: each keeps the best and passes ties to the next."""

    name: str
    lines: tuple[Line, ...]


def to_json(rules: RuleSet) -> str:
    """Return a rule set as JSON text."""
    return json.dumps(to_dict(rules), ensure_ascii=False, indent=1) + "\n"


def to_dict(rules: RuleSet) -> dict[str, Any]:
    """Return a rule set as JSON values."""
    return {
        "schema": SCHEMA,
        "name": rules.name,
        "rules": [
            {
                "rule": line.kind,
                **({"tolerance": line.tolerance} if line.tolerance else {}),
                **{k: list(v) if isinstance(v, tuple) else v for k, v in line.options},
            }
            for line in rules.lines
        ],
    }


def from_json(text: str, name: str = "") -> RuleSet:
    """Return the rule set in `text`; UserError says what is wrong with it, and in which line."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"The rules are not JSON: {error}.") from error
    return from_dict(data, name)


def from_dict(data: Any, name: str = "") -> RuleSet:
    """Return the rule set in JSON values; UserError says what is wrong with it."""
    if not isinstance(data, dict):
        raise UserError("The rules must be an object with a list of rules.")
    schema = data.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith("imgreview.rules/")
        why = " They were made by another version of imgreview." if newer else ""
        raise UserError(f'The rules do not say "schema": "{SCHEMA}".{why}')
    lines = data.get("rules")
    if not isinstance(lines, list) or len(lines) > MOST_LINES:
        raise UserError(f'"rules" must be a list of at most {MOST_LINES} rules.')
    called = data.get("name", name)
    if not isinstance(called, str) or len(called) > MOST_NAME:
        raise UserError(f'"name" must be text of at most {MOST_NAME} characters.')
    return RuleSet(called or name, tuple(_line(line, n) for n, line in enumerate(lines, 1)))


def _line(data: Any, number: int) -> Line:
    if not isinstance(data, Mapping) or not isinstance(data.get("rule"), str):
        raise UserError(f'Rule {number} must be an object that says which "rule" it is.')
    options = {str(k): v for k, v in data.items() if k not in ("rule", "tolerance")}
    try:
        return line_of(data["rule"], data.get("tolerance", 0), **options)
    except UserError as error:
        raise UserError(f"Rule {number}: {error}") from error


def read(file: Path) -> RuleSet:
    """Return the rule set in a file; UserError with a sentence when it cannot be read."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(f"The rules {file} could not be read: {error.strerror}.") from error
    if len(data) > MOST_BYTES:
        raise UserError(f"{file} is too large for a list of rules.")
    try:
        return from_json(data.decode("utf-8"), file.stem)
    except UnicodeDecodeError as error:
        raise UserError(f"{file} holds no rules: it is not text.") from error
    except UserError as error:
        raise UserError(f"{file.name}: {error}") from error
