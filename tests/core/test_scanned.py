"""Which folders were scanned, and which files lie outside of them."""

import os
from pathlib import Path

import pytest

from imgreview.core import scanned
from imgreview.core.pipeline import open_ports
from imgreview.core.settings import Root, ScanRequest


def test_scans_leave_their_folders(tmp_path: Path) -> None:
    assert scanned.folders() == ()
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    odd.mkdir()
    for use_cache in (True, False):
        with open_ports(ScanRequest((Root(odd),), use_cache=use_cache)):
            pass
    assert scanned.folders() == (odd,)
    (tmp_path / "link").symlink_to(odd)
    scanned.remember([tmp_path / "link", tmp_path])
    assert scanned.folders() == (odd, tmp_path)


def test_only_the_newest_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanned, "MOST", 3)
    for number in range(5):
        scanned.remember([Path(f"/photos/{number}")])
    assert [f.name for f in scanned.folders()] == ["2", "3", "4"]


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1, null, []]", '["photos"]', "[" * 99_999])
def test_a_damaged_list_is_none(text: str) -> None:
    scanned.file().write_text(text)
    assert scanned.folders() == ()
    scanned.remember([Path("/photos")])
    assert scanned.folders() == (Path("/photos"),)


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    inside, secret = tmp_path / "in", tmp_path / "secret"
    inside.mkdir()
    secret.mkdir()
    (inside / "link").symlink_to(secret)
    files = [inside / "a.jpg", inside / "link" / "b.jpg", secret / "c.jpg", inside / ".." / "d.jpg"]
    assert scanned.outside(files, [inside]) == files[1:]
    assert scanned.outside(files, [inside, secret]) == files[3:]
    assert scanned.outside(files, []) == files
