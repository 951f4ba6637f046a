import hashlib
import os
from pathlib import Path

import pytest

from imgreview.core.errors import UnreadableError
from imgreview.core.methods.exact import EDGE, full_digest, partial_digest, partial_digest_of


@pytest.mark.parametrize("size", [0, 1, EDGE, EDGE + 1, 2 * EDGE, 2 * EDGE + 1, 5 * EDGE])
def test_partial_digest_of_file_and_of_bytes_agree(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    file = tmp_path / "a"
    file.write_bytes(data)
    assert partial_digest(os.fsencode(file)) == partial_digest_of(data)
    assert len(partial_digest_of(data)) == 32


def test_partial_digest_sees_ends_and_size_but_not_the_middle() -> None:
    data = bytes(4 * EDGE)
    middle = data[: 2 * EDGE] + b"x" + data[2 * EDGE + 1 :]
    assert partial_digest_of(middle) == partial_digest_of(data)
    assert partial_digest_of(b"x" + data[1:]) != partial_digest_of(data)
    assert partial_digest_of(data[:-1] + b"x") != partial_digest_of(data)
    assert partial_digest_of(data + b"\0") != partial_digest_of(data)


def test_full_digest_is_blake2b_of_everything(tmp_path: Path) -> None:
    data = os.urandom(3 * (1 << 20) + 17)
    file = tmp_path / os.fsdecode(b"caf\xe9")
    file.write_bytes(data)
    expected = hashlib.blake2b(data, digest_size=32).digest()
    assert full_digest(os.fsencode(file)) == expected


def test_what_is_no_readable_regular_file_is_a_sentence(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    target = tmp_path / "target"
    target.write_bytes(b"1")
    link = tmp_path / "link"
    link.symlink_to(target)
    for digest in (partial_digest, full_digest):
        with pytest.raises(UnreadableError, match="no longer there"):
            digest(os.fsencode(tmp_path / "missing"))
        for path in (tmp_path, fifo):
            with pytest.raises(UnreadableError, match="not a regular file"):
                digest(os.fsencode(path))
        with pytest.raises(UnreadableError, match="could not be read"):
            digest(os.fsencode(link))
