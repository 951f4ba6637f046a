"""Words come from the .ts files, in their context where there are two, and fall back to English."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from imgreview.gui import translation
from imgreview.gui.translation import TsTranslator, install, read

SAMPLE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="xx">
<context><name>A</name>
<message><source>Open</source><translation>Auf</translation></message>
<message><source>Draft</source><translation type="unfinished">Entwurf</translation></message>
</context>
<context><name>B</name><message><source>Open</source><translation>Offen</translation></message>
</context></TS>"""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "xx.ts"
    file.write_text(SAMPLE, encoding="utf-8")
    return file


def test_the_context_decides_where_there_are_two(sample: Path, qapp: QApplication) -> None:
    words = TsTranslator(sample)
    qapp.installTranslator(words)
    try:
        translate = QCoreApplication.translate
        assert translate("A", "Open") == "Auf"
        assert translate("B", "Open") == "Offen"
        assert translate("elsewhere", "Open") == "Auf"
        assert translate("A", "Draft") == "Draft"
        assert translate("A", "unknown") == "unknown"
    finally:
        qapp.removeTranslator(words)


def test_english_needs_no_file(qapp: QApplication) -> None:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    installed = install(qapp, english)
    try:
        assert not any(isinstance(t, TsTranslator) for t in installed)
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize("name", translation.languages())
def test_every_translation_keeps_the_places_to_fill(name: str) -> None:
    known = read(translation.folder() / f"{name}.ts")
    assert len(known) > 200
    for source, targets in known.items():
        for target in targets.values():
            places = re.findall(r"%\d", source)
            assert sorted(re.findall(r"%\d", target)) == sorted(places), source


def test_a_broken_file_is_no_translation(tmp_path: Path) -> None:
    file = tmp_path / "yy.ts"
    file.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ET.ParseError):
        read(file)
