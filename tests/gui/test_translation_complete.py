"""Every sentence of the window is translated into every language, and none is left over."""

from pathlib import Path

import pytest

from imgreview.gui import translation
from tests.gui.translation_kit import gaps, said, uses

GUI = Path(translation.__file__).parent


@pytest.fixture(scope="module")
def sentences() -> dict[str, str]:
    return said(GUI)


def test_the_six_languages_are_there() -> None:
    assert translation.languages() == ("de", "es", "fr", "ja", "pl", "zh_CN")


@pytest.mark.parametrize("name", translation.languages())
def test_a_language_is_complete(name: str, sentences: dict[str, str]) -> None:
    found = gaps(translation.folder() / f"{name}.ts", sentences)
    said_where = {text: sentences[text] for text in found.missing}
    assert not found, f"missing {said_where}, unused {found.unused}, {found.places}, {found.twice}"


def test_the_sentences_are_found(sentences: dict[str, str]) -> None:
    assert len(sentences) > 400
    assert {"Choose folders…", "Not duplicates", "Side by side", "&File"} <= set(sentences)


def test_what_is_said_is_seen_in_every_form() -> None:
    source = """
def tr(text):
    return QCoreApplication.translate("Place", text)
class Page:
    def build(self, painter):
        self.one = self.tr("One")
        words.tr("Two %1").replace("%1", "x")
        QCoreApplication.translate("words", "Three " "and more")
        painter.translate(4, 5)
"""
    assert {u.text for u in uses(source, "x.py")} == {"One", "Two %1", "Three and more"}
    with pytest.raises(ValueError, match=r"x\.py:1"):
        list(uses('tr(f"Found {count}")', "x.py"))


def test_every_kind_of_gap_is_told(tmp_path: Path) -> None:
    file = tmp_path / "xx.ts"
    file.write_text(
        """<TS><context><name/>
<message><source>Open</source><translation>Auf</translation></message>
<message><source>Open</source><translation>Auf</translation></message>
<message><source>Draft</source><translation type="unfinished">Entwurf</translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>Old</source><translation>Alt</translation></message>
<message><source>%1 of %2</source><translation>%1 von</translation></message>
</context></TS>""",
        encoding="utf-8",
    )
    found = gaps(file, ["Open", "Draft", "Empty", "New", "%1 of %2"])
    assert found.missing == ("Draft", "Empty", "New")
    assert found.unused == ("Old",)
    assert found.places == ("%1 of %2",)
    assert found.twice == ("Open",)
    assert not gaps(_only(tmp_path, "Open"), ["Open"])


def _only(folder: Path, text: str) -> Path:
    file = folder / "one.ts"
    words = f"<message><source>{text}</source><translation>x</translation></message>"
    file.write_text(f"<TS><context><name/>{words}</context></TS>", encoding="utf-8")
    return file
