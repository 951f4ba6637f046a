"""What the decoder pool leaves in the log."""

import logging

import pytest

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.decoder_pool import DecoderPool


def test_the_trace_of_a_bug_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    with DecoderPool(1) as pool, caplog.at_level(logging.WARNING):
        for _ in range(3):
            with pytest.raises(UnreadableError, match="ZeroDivisionError"):
                pool.run("tests.core.imaging.tasks:fail", b"x")
    (record,) = caplog.records
    assert "one over nothing" in record.getMessage()
    assert "tasks.py" in record.getMessage()
