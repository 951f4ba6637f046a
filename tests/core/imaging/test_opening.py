"""Only regular files of a sane size are read."""

import os
import sys
from pathlib import Path

import pytest

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.opening import read_checked, read_head


def _refused(path: Path | bytes, match: str) -> None:
    for read in (read_checked, read_head):
        with pytest.raises(UnreadableError, match=match):
            read(os.fsencode(path))


def test_a_file_is_read_with_its_stat(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"x" * 100_000)
    data, status = read_checked(os.fsencode(file))
    assert data == b"x" * 100_000
    assert status == file.stat()
    assert read_head(os.fsencode(file), 10) == (b"x" * 10, file.stat())


@pytest.mark.skipif(sys.platform == "win32", reason="names are text on Windows")
@pytest.mark.parametrize(
    "name", [b"\xff\xfe.jpg", b"new\nline.jpg", b"-rf.jpg", b"x" * 251 + b".jpg"]
)
def test_odd_names(tmp_path: Path, name: bytes) -> None:
    path = os.path.join(os.fsencode(tmp_path), name)
    with open(path, "wb") as handle:
        handle.write(b"data")
    assert read_checked(path)[0] == b"data"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    _refused(tmp_path / "missing", "no longer there")
    _refused(tmp_path, "folder")
    (tmp_path / "empty").touch()
    _refused(tmp_path / "empty", "empty")


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes of POSIX")
def test_links_and_pipes_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"data")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    _refused(tmp_path / "link", "symbolic link")
    os.mkfifo(tmp_path / "pipe")
    _refused(tmp_path / "pipe", "pipe")
    _refused(Path(os.devnull), "device")


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "big"
    with file.open("wb") as handle:
        handle.truncate(3 << 30)
    with pytest.raises(UnreadableError, match=r"3\.0 GiB"):
        read_checked(os.fsencode(file))
    file.write_bytes(b"123456")
    with pytest.raises(UnreadableError):
        read_checked(os.fsencode(file), limit=5)


def test_no_handle_stays_open(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x")
    first = os.open(file, os.O_RDONLY)
    os.close(first)
    for _ in range(5):
        read_checked(os.fsencode(file))
        _refused(tmp_path, "folder")
    again = os.open(file, os.O_RDONLY)
    os.close(again)
    assert again == first
