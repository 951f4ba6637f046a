"""The rule sets a person saved: one JSON file each in a folder of the settings."""

import os
import re
import tempfile
from dataclasses import replace
from pathlib import Path

from imgreview.core import paths
from imgreview.core.errors import UserError
from imgreview.core.rules.presets import PRESETS
from imgreview.core.rules.ruleset import MOST_NAME, RuleSet, read, to_json

SUFFIX = ".json"


class Library:
    """Named rule sets in a folder; the ones that come with the program cannot be replaced."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.config_dir() / "rules"

    @property
    def folder(self) -> Path:
        """Return where the files lie; it need not exist."""
        return self._folder

    def saved(self) -> tuple[tuple[RuleSet, ...], tuple[str, ...]]:
        """Return the saved sets by name, and a sentence for each file that is broken."""
        found: list[RuleSet] = []
        trouble: list[str] = []
        for file in self._files():
            try:
                found.append(read(file))
            except UserError as error:
                trouble.append(str(error))
        return tuple(sorted(found, key=lambda r: (r.name.casefold(), r.name))), tuple(trouble)

    def get(self, name: str) -> RuleSet | None:
        """Return the set of a name, a person's own or one of the program's, or None."""
        own, _ = self.saved()
        return next((r for r in (*own, *PRESETS) if r.name == name), None)

    def save(self, rules: RuleSet) -> RuleSet:
        """Write a set, over the one of the same name; return it as it was written.

        Raises UserError for a name that cannot be and when the disk refuses.
        """
        name = " ".join(rules.name.split())[:MOST_NAME]
        if not name:
            raise UserError("A rule set needs a name.")
        if any(name == preset.name for preset in PRESETS):
            raise UserError(f"“{name}” comes with imgreview: choose another name.")
        rules = replace(rules, name=name)
        target = self._file_of(name) or self._new_file(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(target, to_json(rules))
        except OSError as error:
            raise UserError(f"The rules could not be saved: {error.strerror}.") from error
        return rules

    def delete(self, name: str) -> None:
        """Remove a saved set; nothing happens when there is none of that name."""
        file = self._file_of(name)
        if file is None:
            return
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(f"The rules could not be removed: {error.strerror}.") from error

    def _files(self) -> list[Path]:
        try:
            return sorted(f for f in self._folder.iterdir() if f.suffix == SUFFIX and f.is_file())
        except OSError:
            return []

    def _file_of(self, name: str) -> Path | None:
        for file in self._files():
            try:
                if read(file).name == name:
                    return file
            except UserError:
                continue  # a broken file is nobody's: it is told of by `saved` and kept
        return None

    def _new_file(self, name: str) -> Path:
        """Return a free file name that any file system takes."""
        stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "rules"
        taken = {f.stem for f in self._files()}
        number = 1
        while (free := stem if number == 1 else f"{stem}-{number}") in taken:
            number += 1
        return self._folder / (free + SUFFIX)


def _write(target: Path, text: str) -> None:
    """Write beside the old file and swap, so that a crash keeps one of the two."""
    with tempfile.NamedTemporaryFile("wb", dir=target.parent, delete=False) as handle:
        handle.write(text.encode("utf-8"))
        handle.flush()
        os.fsync(handle.fileno())
    Path(handle.name).replace(target)
