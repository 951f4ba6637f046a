"""The HTML report: self-contained, nothing runs, names from disk are only ever text."""

import base64
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.domain import Decision, FileId, ImageFile
from imgreview.core.report import Report
from imgreview.core.report_html import EDGE, MOST_PICTURES, small, write_html
from tests.core.test_report import ODD, found, pair, picture

JPEG = b"\xff\xd8 a picture"
EVIL = '/photos/"><script>alert(1)</script>&lt;\u202egpj.jpg'


class Page(HTMLParser):
    """Collects the tags with their attributes, and the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def page(report: Report, decided: dict[FileId, Decision] | None = None) -> str:
    out = io.StringIO()
    choice = None if decided is None else decided.__getitem__
    write_html(report, out, lambda _file: JPEG, choice)
    return out.getvalue()


def test_nothing_is_loaded_and_nothing_runs() -> None:
    text = page(found(pair(picture("/photos/a.jpg"), picture(EVIL))))
    seen = Page(text)
    assert {tag for tag, _ in seen.tags} & {"script", "link", "iframe", "object", "form"} == set()
    for tag, attributes in seen.tags:
        assert not any(name.startswith("on") or name == "href" for name in attributes), tag
        source = attributes.get("src")
        assert source is None or source.startswith("data:image/jpeg;base64,")
    assert not re.search(r"url\(|@import|https?:", text)
    [policy] = [a["content"] for _, a in seen.tags if "http-equiv" in a]
    assert str(policy).startswith("default-src 'none'")


def test_names_are_text() -> None:
    seen = Page(page(found(pair(picture("/photos/a.jpg"), picture(EVIL)))))
    assert '"><script>alert(1)</script>&lt;' in seen.words
    assert "\u202e" not in seen.words  # a name may not turn the text around it
    assert page(found(pair(picture("/p/a.jpg"), picture(ODD)))).encode("utf-8")
    assert "caf\\xe9\\n.jpg" in Page(page(found(pair(picture("/p/a.jpg"), picture(ODD))))).words


def test_pictures_are_inside() -> None:
    seen = Page(page(found(pair(picture("/photos/a.jpg"), picture("/photos/b.jpg")))))
    sources = [str(a["src"]) for tag, a in seen.tags if tag == "img"]
    assert [base64.b64decode(s.split(",")[1]) for s in sources] == [JPEG, JPEG]


def test_a_file_without_picture_is_said() -> None:
    out = io.StringIO()
    write_html(found(pair(picture("/a.jpg"), picture("/b.jpg"))), out, lambda _file: None)
    assert out.getvalue().count("no picture") == 2


def test_decisions_suggestions_and_skipped_files_are_told() -> None:
    a, b = picture("/photos/a.jpg"), picture("/photos/b.jpg", protected=True)
    words = Page(page(found(pair(a, b)), {a.id: Decision.REJECT, b.id: Decision.KEEP})).words
    for part in ("✖ reject", "✔ keep", "★ suggested", "protected", "4× the pixels of B"):
        assert part in words
    assert "1 file could not be read" in words
    assert "This is not a picture." in words


def test_a_very_long_report_stops_showing_pictures() -> None:
    asked: list[ImageFile] = []

    def thumbnail(file: ImageFile) -> bytes:
        asked.append(file)
        return JPEG

    groups = [pair(picture(f"/p/{n}.jpg"), picture(f"/p/{n}b.jpg")) for n in range(2100)]
    out = io.StringIO()
    write_html(found(*groups), out, thumbnail)
    assert len(asked) == MOST_PICTURES
    assert out.getvalue().count("<section>") == 2101


@pytest.mark.parametrize("size", [(500, 333), (100, 80)])
def test_thumbnails_are_small(size: tuple[int, int], tmp_path: Path) -> None:
    made = io.BytesIO()
    Image.new("RGB", size, (90, 20, 200)).save(made, "JPEG")
    with Image.open(io.BytesIO(small(made.getvalue()))) as image:
        assert max(image.size) == min(EDGE, size[0])
