"""Finds the files that go with the pictures of a group without holding up the window."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject

from imgreview.core.actions.companions import Companions
from imgreview.core.domain import Group
from imgreview.gui.jobs import JobRunner, while_alive
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.facts_panel import FactsPanel

MOST = 12  # files of a group whose companions are looked for


def companions_of(files: Sequence[bytes]) -> list[tuple[str, ...]]:
    """Return the names of the companions of each file (reads folders: for a worker thread)."""
    finder = Companions()
    return [
        tuple(os.path.basename(c).decode("utf-8", "replace") for c in finder.of(file))
        for file in files
    ]


class CompanionFinder(QObject):
    """Asks for the companions of the group shown and hands them to the facts."""

    def __init__(
        self, runner: JobRunner | None, facts: FactsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._facts = runner, facts
        self._asked = 0

    def find(self, group: Group | None) -> None:
        """Show the group's facts at once and its companions when they are known."""
        self._facts.show_group(group)
        self._asked += 1
        if group is None or self._runner is None:
            return
        files = [os.fsencode(f.path) for f in group.files[:MOST]]
        job = self._runner.call(companions_of, files)
        job.finished.connect(while_alive(self._on_found, self._asked))

    def _on_found(self, asked: int, found: object) -> None:
        if asked != self._asked or not isinstance(found, list):
            return
        names = {words.letter(place): c for place, c in enumerate(found) if c}
        self._facts.set_companions(names)
