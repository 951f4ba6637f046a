"""One model in the list of models: what it is, whether it is here, and how to get it."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from imgreview.gui import core_sentences, theme, words
from imgreview.gui.model_shelf import ModelHere
from imgreview.gui.widgets.basic import Button, label

STEPS = 1000  # of the bar: downloads may be larger than an int of Qt


def tr(text: str) -> str:
    """Return the translation of a text about models."""
    return QCoreApplication.translate("Models", text)


def state_words(here: ModelHere) -> str:
    """Return whether a model can be used, in a few words."""
    if not here.reason:
        return tr("Ready, used by the thorough search") if here.best else tr("Ready")
    if not here.fetchable:
        return tr("Not installed")
    if here.held:
        return amount(here.held, here.card.bytes)
    return tr("Not downloaded")


def amount(done: int, total: int | None) -> str:
    """Return how much of a file is here."""
    if not total:
        return words.size(done)
    text = tr("%1 of %2").replace("%1", words.size(done))
    return text.replace("%2", words.size(total))


class ModelRow(QFrame):
    """Signals: fetch_requested(str name) and stop_requested(str name)."""

    fetch_requested = Signal(str)
    stop_requested = Signal(str)

    def __init__(self, here: ModelHere, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.here = here
        self._running = False
        self._title = label(here.card.title, theme.BODY, theme.SEMIBOLD, parent=self)
        self._state = label("", parent=self)
        self._facts = label("", theme.SECONDARY, tone="text2", parent=self)
        self._note = label("", theme.SECONDARY, tone="text2", parent=self)
        self.button = Button(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(tr("Progress of the download"))
        for part in (self._state, self._facts, self._note):
            part.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M, theme.GAP_M)
        grid.setHorizontalSpacing(theme.GAP_M)
        grid.setVerticalSpacing(theme.GAP_XS)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._state, 1, 0)
        for row, below in enumerate((self._bar, self._note, self._facts), 2):
            grid.addWidget(below, row, 0, 1, 2)
        self.button.clicked.connect(self._on_clicked)
        self.show_model(here)

    def show_model(self, here: ModelHere) -> None:
        """Show a model as it is now."""
        self.here = here
        self._say(state_words(here), "keep" if not here.reason else "text2")
        card = here.card
        host = urlsplit(card.address).hostname or ""
        size = words.size(card.bytes) if card.bytes else ""
        parts = (tr("Licence: %1").replace("%1", card.licence), size, host)
        self._facts.setText(" · ".join(part for part in parts if part))
        explained = here.reason if here.reason and not here.fetchable else card.note
        self._note.setText(core_sentences.said(explained))
        self._note.setVisible(bool(explained))
        self._facts.setToolTip(card.address or card.page)
        self._refresh()

    def show_progress(self, done: int, total: int | None) -> None:
        """Show how far a download is."""
        self._running = True
        self._say(amount(done, total), "text2")
        self._bar.setRange(0, STEPS if total else 0)
        self._bar.setValue(int(STEPS * done / total) if total else 0)
        self._refresh()

    def stopped(self, sentence: str = "") -> None:
        """Show that no download runs any more; a sentence says what went wrong."""
        self._running = False
        if sentence:
            self._say(core_sentences.said(sentence), "reject")
        self._refresh()

    def state(self) -> str:
        """Return what is said about the model."""
        return self._state.text()

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        self._state.setProperty("tone", tone)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def _refresh(self) -> None:
        self._bar.setVisible(self._running)
        self.button.setVisible(self._running or self.here.fetchable)
        name = tr("Download")
        if self._running:
            name = tr("Stop")
        elif self.here.held:
            name = tr("Go on")
        self.button.setText(name)
        self.button.setAccessibleName(f"{name}: {self.here.card.title}")

    def _on_clicked(self) -> None:
        name = self.here.card.name
        if self._running:
            self.stop_requested.emit(name)
        else:
            self.fetch_requested.emit(name)
