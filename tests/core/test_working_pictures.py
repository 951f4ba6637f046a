"""A picture is decoded once in a scan, however many others are held against it later."""

from pathlib import Path

import pytest

from imgreview.core import fingerprinting
from imgreview.core.events import GroupsFound
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from tests.core.match.pictures import photo


@pytest.mark.parametrize("room", [0, 96 << 20])
def test_working_pictures_that_memory_has_no_room_for_are_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(fingerprinting, "WORK_CACHE", room)
    tasks: list[str] = []
    run = DecoderPool.run

    def watched(self: DecoderPool, task: str, path: bytes, **options: object) -> object:
        tasks.append(task.rpartition(":")[2])
        return run(self, task, path, **options)

    monkeypatch.setattr(DecoderPool, "run", watched)
    for name in ("chelsea", "coffee"):
        for quality in (95, 60, 30):
            photo(name).save(tmp_path / f"{name} {quality}.jpg", quality=quality)
    request = ScanRequest((Root(tmp_path),), jobs=1)
    with open_ports(request) as ports:
        events = list(find_groups(request, ports, CancelToken()))
    groups = [g for e in events if isinstance(e, GroupsFound) for g in e.groups]
    assert {len(g.files) for g in groups} == {3}
    assert tasks.count("analyse") == 6
    assert "proven" in tasks
    assert "working_picture" not in tasks
