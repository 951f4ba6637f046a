"""The event loop while thousands of groups are decided at once, and while that is taken back."""

from collections.abc import Callable
from pathlib import Path

from imgreview.core.domain import MatchClass
from imgreview.gui.main_window import MainWindow
from tests.bench.gui import kit, material
from tests.bench.gui.figures import Figure
from tests.bench.gui.measure_lists import many_paths
from tests.bench.gui.stalls import StallMeter, rest, until

PICTURES = 20_000
SECONDS = 300.0

Measured = Callable[[str, Callable[[], object], Callable[[], bool]], None]


def large_steps(folder: Path) -> list[Figure]:
    """Accept 10,000 groups, undo, redo, undo, then mark them by rules and take that back."""
    found = list(material.groups(material.files(many_paths(folder, PICTURES))))
    with kit.window() as window:
        page = kit.review(window, found, folder)
        session = page.session
        figures = []

        def measured(name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
            meter = StallMeter()
            meter.start()
            act()
            until(done, SECONDS)
            rest(1000)
            meter.stop()
            note = f"{session.staged().files} files staged; {meter.longest()}"
            figures.append(Figure(f"worst gap: {name}", meter.worst, "ms", 50.0, note))
            own = f"{meter.over} over 50 ms"
            figures.append(Figure("  of it the window's own work", meter.own, "ms", None, own))

        dialog = page.commands.desk.bulk()
        boxes = [box for cls, box in dialog.boxes.items() if cls is not MatchClass.IDENTICAL]
        until(dialog.go.isEnabled, SECONDS)
        rest(500)

        def check() -> None:
            for box in boxes:
                if box.isEnabled():
                    box.setChecked(True)

        measured("simulating a bulk accept", check, dialog.go.isEnabled)
        stepper = page.commands.desk._stepper
        measured("bulk accept", dialog.accept, lambda: not stepper.busy)
        undo, redo = page.undo.undo, page.undo.redo
        measured("its undo", undo.trigger, lambda: session.undo_label is None)
        measured("its redo", redo.trigger, lambda: session.redo_label is None)
        undo.trigger()
        until(lambda: session.undo_label is None, SECONDS)
        rest(1000)
        _rules(window, measured)
        measured("undo of the rules", undo.trigger, lambda: session.undo_label is None)
    return figures


def _rules(window: MainWindow, measured: Measured) -> None:
    dialog = window.bulk.show_rules()
    assert dialog is not None
    until(dialog.apply_button.isEnabled, SECONDS)
    rest(500)
    ended: list[int] = []
    dialog.applied.connect(ended.append)
    measured("marking by rules", dialog.apply, lambda: bool(ended))
