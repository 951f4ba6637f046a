"""The words of the program in the person's language, read straight from Qt Linguist's .ts files.

No compiled .qm is needed: four hundred sentences are read in milliseconds, and there is no build
step to forget.
"""

import logging
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from imgreview.core import paths

log = logging.getLogger(__name__)


def languages() -> tuple[str, ...]:
    """Return the languages there are besides English, as "de" or "zh_CN"."""
    return tuple(sorted(file.stem for file in folder().glob("*.ts")))


def folder() -> Path:
    """Return where the .ts files are."""
    return paths.resources_dir() / "translations"


def read(file: Path) -> dict[str, dict[str, str]]:
    """Return {source: {context: translation}} of a .ts file; unfinished ones are left out.

    Raises OSError and xml.etree.ElementTree.ParseError.
    """
    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            target = message.find("translation")
            if target is not None and target.text and target.get("type") is None:
                source = message.findtext("source", "")
                found.setdefault(source, {})[name] = target.text
    return found


class TsTranslator(QTranslator):
    """Looks a sentence up in its context, else in any other one that has it."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = read(file)

    def isEmpty(self) -> bool:
        return not self._words

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        known = self._words.get(sourceText)
        if known is None:
            return None
        return known.get(context) or next(iter(known.values()))


def install(app: QApplication, locale: QLocale | None = None) -> list[QTranslator]:
    """Install Qt's words and ours for a locale (the person's); return the translators."""
    wanted = locale or QLocale()
    installed: list[QTranslator] = []
    base = QTranslator(app)
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if base.load(wanted, "qtbase", "_", qt_words):
        app.installTranslator(base)
        installed.append(base)
    name = wanted.name()  # "de_AT"
    for file in (folder() / f"{name}.ts", folder() / f"{name.split('_')[0]}.ts"):
        if file.is_file():
            try:
                own = TsTranslator(file, app)
            except (OSError, ET.ParseError) as error:
                log.warning("the words of %s could not be read: %s", file.name, error)
                break
            app.installTranslator(own)
            installed.append(own)
            break
    return installed
