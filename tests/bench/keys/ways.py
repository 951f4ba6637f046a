"""The ways through a review, each in a review of its own with the groups of one scan."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from imgreview.core.domain import Group
from imgreview.core.events import GroupsFound
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Preset, Root, ScanRequest, preset_settings
from imgreview.core.store.requests import request_to_json
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.review_store import SUMMARY
from tests.bench.gui import kit
from tests.bench.keys.person import Ledger, Person
from tests.bench.keys.truth import Truth


def scan(folder: Path, preset: Preset) -> tuple[Group, ...]:
    """Return the groups of a folder, as the window would show them."""
    request = request_of(folder, preset)
    groups: dict[str, Group] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
    return tuple(groups.values())


def request_of(folder: Path, preset: Preset) -> ScanRequest:
    """Return the question that the start page would ask."""
    return ScanRequest((Root(folder),), preset, match=preset_settings(preset))


def _one_key_a_file(person: Person) -> None:
    person.file_by_file()


def _one_by_one(person: Person) -> None:
    person.walk()


def _bulk_first(person: Person) -> None:
    person.in_bulk()
    person.mend()
    person.walk()


def _rules_first(person: Person) -> None:
    person.by_rules()
    person.mend()
    person.walk()


WAYS: dict[str, Callable[[Person], None]] = {
    "one decision per file": _one_key_a_file,
    "one by one, Enter": _one_by_one,
    "easy groups in bulk, then one by one": _bulk_first,
    "rules, then one by one": _rules_first,
}


def go(
    way: str, folder: Path, preset: Preset, groups: Sequence[Group], truth: Truth
) -> tuple[Ledger, str]:
    """Resolve the groups in one way; return the ledger and what a person reads at the end."""
    with kit.window() as window:
        page = _open(window, folder, preset, groups)
        person = Person(window, page, truth)
        every = person.groups()
        WAYS[way](person)
        QApplication.processEvents()
        for group in every:
            if group.id in page.session and (fault := person.fault(group)):
                person.ledger.wrong.append(fault)
        staged = page.session.staged()
    return person.ledger, f"{staged.files} files staged"


def _open(window: MainWindow, folder: Path, preset: Preset, groups: Sequence[Group]) -> ReviewPage:
    """Open a fresh review of the groups, as if it had been scanned and left."""
    store = window.services.store
    assert store is not None
    request = request_to_json(request_of(folder, preset))
    review = store.create(folder.name, [folder], request)
    store.save_groups(review, groups)
    store.save_note(review, SUMMARY, {"groups": len(groups), "complete": True})
    window.resume(review)
    while (page := window.flow.page) is None:
        QApplication.processEvents()
    page.groups.flush()
    page.show_row(0)
    page.ui.grid.setFocus()
    return page
