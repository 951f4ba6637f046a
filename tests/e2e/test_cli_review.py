"""`imgreview review`: kept reviews listed, saved, opened elsewhere and reported."""

import shutil
from pathlib import Path

import pytest

from imgreview.core import paths
from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from imgreview.core.store.requests import request_to_json
from imgreview.core.store.sessions import SessionStore
from tests.e2e.cli_kit import run
from tests.pictures import Copies


@pytest.fixture
def review(copies: Copies) -> str:
    """Scan a photograph and its copy as the window would, and reject one."""
    cat = copies.original("chelsea", "one/cat.jpg", edge=300)
    copies.exact(cat, "two/cat copy.jpg")
    request = ScanRequest((Root(copies.folder),))
    with open_ports(request) as ports, SessionStore(paths.sessions_db()) as store:
        made = store.create("cats", [copies.folder], request_to_json(request))
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                store.save_groups(made, event.groups, event.retired)
                reject = event.groups[0].files[0].id
        store.save_decisions(made, {reject: Decision.REJECT})
        store.save_note(made, "summary", {"pictures": 2, "complete": True})
    return made


def test_saved_here_opened_there(review: str, copies: Copies, tmp_path: Path) -> None:
    listed = run("review", "list").out
    assert f"{review[:8]}  1 groups, 1 decided" in listed
    file = tmp_path / "cats.imgreview"
    assert run("review", "save", review[:8], file).code == 0
    drive = tmp_path / "drive"
    shutil.copytree(copies.folder, drive)
    shutil.rmtree(copies.folder)
    missing = run("review", "open", file, "--dry-run")
    assert missing.code == 3
    assert "0 of 2 pictures found" in missing.out
    assert len(run("review", "list").out.splitlines()) == 1
    done = run("review", "open", file, "--map", f"{copies.folder}={drive}")
    assert done.code == 0, done.err
    assert "2 of 2 pictures found" in done.out
    made = done.out.split("Opened as ")[1].strip(" .\n")
    page = tmp_path / "report.html"
    assert run("review", "report", made, "--html", page).code == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("<img src=") == 2
    assert text.count("✖ reject") == 1
    assert str(drive) in text


def test_what_cannot_be_is_said(review: str, tmp_path: Path) -> None:
    photo = tmp_path / "photos" / "one" / "cat.jpg"
    before = photo.read_bytes()
    for words, says in (
        (("save", "zzz", tmp_path / "x.imgreview"), "No review"),
        (("save", review, photo), "is no review"),
        (("report", review, "--html", photo), "is a picture"),
        (("open", photo), "no review file"),
        (("open", tmp_path / "nowhere"), "could not be read"),
    ):
        done = run("review", *words)
        assert done.code == 1, done.out
        assert says in done.err
    file = tmp_path / "cats.imgreview"
    assert run("review", "save", review, file).code == 0
    assert "--map takes" in run("review", "open", file, "--map", "nonsense").err
    assert photo.read_bytes() == before
