"""What the core says in English is said in the person's language, with its numbers and letters."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from imgreview.core.domain import Facts, FileId, ImageFile
from imgreview.core.match import words as core
from imgreview.core.match.keeper import suggest
from imgreview.gui import translation
from imgreview.gui.pages import core_words
from imgreview.gui.translation import TsTranslator


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    made = TsTranslator(translation.folder() / "de.ts")
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    for phrase in (*core_words._phrases(), *core_words._reasons()):
        filled = re.sub(r"%(\d)", r"\g<1>7", phrase)
        said = core_words.sentence(filled), core_words.reason(filled)
        assert said == (filled, filled)


def test_a_sentence_is_translated_part_by_part(german: None) -> None:
    told = core_words.sentence("resized to 50 %, re-encoded at about q72")
    assert told == "verkleinert auf 50 %, neu kodiert mit etwa q72"
    assert core_words.sentence("byte for byte") == "Byte für Byte"
    whole = core_words.sentence("pixel for pixel, with other metadata")
    assert whole == "Pixel für Pixel, mit anderen Metadaten"
    assert core_words.sentence("cropped to 64 %, something new") == (
        "beschnitten auf 64 %, something new"
    )


def test_a_reason_keeps_its_letters_and_numbers(german: None) -> None:
    assert core_words.reason("4.0× the pixels of B") == "4.0× die Pixel von B"
    enlarged = core_words.reason("1.6× the pixels of no. 28, which was enlarged")
    assert enlarged == "1.6× die Pixel von no. 28, das vergrößert wurde"
    assert core_words.reason("JPEG q92 against q78 of B") == "JPEG q92 gegen q78 von B"
    assert core_words.reason("a new reason") == "a new reason"


def test_what_the_core_really_says_is_known(german: None) -> None:
    """Phrases made by the core itself: a change of its words shows here."""
    jpeg, png = Facts("JPEG", 40, 30, jpeg_quality=72), Facts("PNG", 40, 30)
    said = [
        core.free_turn(3.0),
        core.free_turn(-12.0),
        core.around("interface", 0.4),
        core.around("fill", 0.9),
        core.without("interface", 0.4),
        core.without("fill", 0.9),
        core.regions(1, 0.02),
        core.regions(3, 0.2),
        core.coding(png, jpeg),
        core.coding(jpeg, png),
        core.coding(Facts("JPEG", 40, 30, jpeg_quality=92), jpeg),
    ]
    for phrase in said:
        assert core_words.sentence(phrase) != phrase, phrase
    small = ImageFile(FileId(Path("/p/b.jpg"), 10, 1), Facts("JPEG", 400, 300, jpeg_quality=80))
    large = ImageFile(FileId(Path("/p/a.jpg"), 99, 1), Facts("JPEG", 1600, 1200, jpeg_quality=80))
    chosen, reasons = suggest([large, small], [])
    assert chosen == large.id
    assert reasons
    for text in reasons:
        assert core_words.reason(text) != text, text
