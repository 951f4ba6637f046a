"""The outcomes of a commit are made one by one, when they are looked at."""

from pathlib import Path

from imgreview.core.domain import StepResult, StepState
from imgreview.gui.models.outcome_model import Outcome, OutcomeModel, Outcomes, of_results


def result(name: str, state: StepState) -> StepResult:
    return StepResult(Path("/p") / name, state, "trash", size=5)


def test_what_failed_stands_first_and_the_rest_in_order() -> None:
    states = (StepState.DONE, StepState.FAILED, StepState.DONE, StepState.PENDING)
    found = of_results(result(f"{n}.jpg", state) for n, state in enumerate(states))
    assert [o.file.name for o in found] == ["3.jpg", "1.jpg", "0.jpg", "2.jpg"]


def test_only_the_rows_that_are_looked_at_are_made(qapp: object) -> None:
    made: list[Path] = []

    def make(one: StepResult) -> Outcome:
        made.append(one.file)
        return Outcome(one.file, one.size, one.state, one.action)

    model = OutcomeModel()
    model.show_rows(Outcomes([result(f"{n}.jpg", StepState.DONE) for n in range(1000)], make))
    assert model.rowCount() == 1000
    assert made == []
    assert model.data(model.index(7, 0)) == "7.jpg"
    assert made == [Path("/p/7.jpg")]
