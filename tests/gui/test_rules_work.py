"""Simulations in a thread, and the words of the rules."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.rules.base import RULES
from imgreview.core.rules.explaining import Explanation
from imgreview.core.rules.presets import PRESETS
from imgreview.core.rules.simulation import Scope
from imgreview.gui import folder_names
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages import rules_words as words
from imgreview.gui.pages.rules_work import Simulator, Trial
from tests.core.rules.builders import group, photo

WAIT_MS = 30_000


def test_many_groups_are_simulated_in_a_thread_and_the_last_question_wins(
    qtbot: QtBot, runner: JobRunner
) -> None:
    many = [group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(900)]
    simulator = Simulator(runner)
    results: list[object] = []
    simulator.finished.connect(results.append)
    for preset in PRESETS[:2]:
        simulator.ask(
            Trial(many, preset, lambda file: Decision.UNDECIDED, Scope(), lambda file: False)
        )
    qtbot.waitUntil(lambda: bool(results), timeout=WAIT_MS)
    (result,) = results
    assert result.done.rules is PRESETS[1]  # type: ignore[attr-defined]
    assert len(result.marks) == 1800  # type: ignore[attr-defined]


def test_every_rule_and_option_has_words(themed: QApplication) -> None:
    for kind in RULES:
        assert words.title(kind.name)
        for option in kind.options:
            assert words.option_title(option.name)
            for value, _ in option.choices:
                assert words.choice(option.name, value)


def test_a_path_is_told_by_what_the_other_has_of_its_own(themed: QApplication) -> None:
    mine = photo("2019/DSC_1.jpg")
    told = {
        "2019/best/DSC_1.jpg": "Shortest path, against 2019/best",
        "2019/DSC_1 copy.jpg": "Shortest path, against DSC_1 copy.jpg",
        "backup/old/copy.jpg": "Shortest path, against backup/old/copy.jpg",
    }
    folder_names.use([photo("x.jpg").path.parent])
    for name, sentence in told.items():
        other = photo(name).id
        why = Explanation(RULES.get("shortest-path"), str(mine.path), str(other.path), other)
        assert words.because(why) == sentence
    deep = Explanation(RULES.get("fewest-folders"), "/photos/2019", "/photos/a/2019", mine.id)
    assert words.because(deep).endswith(", against a/2019")
    copy = photo("Copy of DSC_1.jpg").id
    named = Explanation(RULES.get("no-copy-name"), "DSC_1.jpg", copy.path.name, copy)
    assert words.because(named) == "Not named like a copy, against Copy of DSC_1.jpg"
    folder_names.use([])
