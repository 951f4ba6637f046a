"""The parsers of what strangers may send, each as a function of bytes; used by all fuzzers.

A parser may answer or raise UserError with a sentence; anything else is a finding.
"""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from imgreview.core import report_file, settings
from imgreview.core.actions import planfile
from imgreview.core.errors import UserError
from imgreview.core.imaging import jpeg, xmp
from imgreview.core.imaging.decode import decode, pixel_digest, small
from imgreview.core.imaging.exif import read_exif
from imgreview.core.imaging.exif_thumb import embedded_thumbnail
from imgreview.core.imaging.formats import sniff
from imgreview.core.imaging.quality import jpeg_quality
from imgreview.core.methods.model_card import read_card
from imgreview.core.rules import ruleset
from imgreview.core.store import judgement_file, portable_load

BASE = Path("/photos")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _tables(data: bytes) -> None:
    tables = {n: list(data[64 * n : 64 * n + 64]) for n in range(len(data) // 64 + 1)}
    quality = jpeg_quality(tables)
    assert quality is None or 1 <= quality <= 100


def _exif(data: bytes) -> None:
    found = read_exif(data)
    assert 1 <= found.orientation <= 8
    assert found.gps is None or all(-180 <= v <= 180 for v in found.gps)


def _picture(data: bytes) -> None:
    with suppress(UserError):
        shown = decode(data, 64)
        assert max(shown.image.size) <= 64
        assert shown.facts.pixels > 0
        assert max(small(data, 64).pixels.shape[:2]) <= 64
    pixel_digest(data)


def _plan(data: bytes) -> None:
    plan = planfile.from_json(_text(data), BASE)
    for group in plan.groups:
        assert all(f.path.is_absolute() for f in (*group.keep, *group.reject))


def _report(data: bytes) -> None:
    found = report_file.from_json(_text(data))
    for group in found.groups:
        for file in group.files:
            assert any(file.path.is_relative_to(root) for root in found.roots)


def _review(data: bytes) -> None:
    source = portable_load.from_text(_text(data), BASE)
    located = source.locate(source.guess())
    roots = tuple(located.where.values())
    assert all(any(p.is_relative_to(root) for root in roots) for p in located.there)
    assert all(len(group.files) > 1 for group in located.groups())


def _by_file(parse: Callable[[Path], object]) -> Callable[[bytes], None]:
    def target(data: bytes) -> None:
        with tempfile.NamedTemporaryFile(suffix=".toml") as file:
            file.write(data)
            file.flush()
            parse(Path(file.name))

    return target


def _drop(parse: Callable[[bytes], object]) -> Callable[[bytes], None]:
    def target(data: bytes) -> None:
        parse(data)

    return target


TARGETS: dict[str, Callable[[bytes], None]] = {
    "exif": _exif,
    "thumbnail": _drop(embedded_thumbnail),
    "scans": _drop(jpeg.count_scans),
    "tables": _tables,
    "xmp": _drop(lambda data: xmp.fields_of(xmp.parse(data))),
    "sniff": _drop(sniff),
    "picture": _picture,
    "plan": _plan,
    "report": _report,
    "review": _review,
    "rules": _drop(lambda data: ruleset.from_json(_text(data))),
    "settings": _by_file(settings.load),
    "judgements": _by_file(judgement_file.read),
    "model card": _by_file(read_card),
}


def run(name: str, data: bytes) -> bool:
    """Feed a parser; return whether it took the data, False where it said what is wrong."""
    try:
        TARGETS[name](data)
    except UserError as error:
        sentence = str(error)
    else:
        return True
    assert sentence.strip(), "an error without a sentence"
    return False
