"""The full look agrees with the single findings."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import quality
from imgreview.core.imaging.decode import pixel_digest
from imgreview.core.imaging.detail import BINS
from imgreview.core.imaging.fullres import FullLook, full_look
from imgreview.core.imaging.render import render
from tests.core.imaging.pictures import encode, oriented, photo


def test_one_decode_gives_digest_and_figures(tmp_path: Path) -> None:
    for kind in ("JPEG", "PNG", "TIFF", "GIF"):
        data = encode(photo("astronaut.png"), kind)
        file = tmp_path / "a"
        file.write_bytes(data)
        look = full_look(os.fsencode(file), digest=True)
        assert look.pixel_digest == pixel_digest(data)
        assert full_look(os.fsencode(file)) == replace(look, pixel_digest=None)
        assert FullLook.from_row(replace(look, pixel_digest=None).to_row()).pixel_digest is None
        assert FullLook.from_row(look.to_row()) == look
        assert look.profile is not None
        assert len(look.profile) == BINS
        assert look.real_scale is not None
        if kind in ("PNG", "TIFF"):
            grey = photo("astronaut.png").convert("L")
            assert look.real_scale == quality.real_scale(grey)


def test_a_bad_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(encode(photo())[:3000])
    with pytest.raises(UnreadableError, match="too early"):
        full_look(os.fsencode(file))


def test_render_gives_packed_rows(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(oriented(photo().resize((31, 20)), 8, "PNG"))
    width, height, rows = render(os.fsencode(file))
    assert (width, height) == (31, 20)
    assert rows == photo().resize((31, 20)).tobytes()
    assert render(os.fsencode(file), 10)[:2] == (10, 6)
