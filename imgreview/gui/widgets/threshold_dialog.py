"""The live threshold: how far pairs may differ to be shown, and the ten pairs nearest the line."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.domain import FileId
from imgreview.core.errors import UserError
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.review.threshold import NearPair, Spread
from imgreview.gui import fitting, theme
from imgreview.gui.models.pairs_model import PairRow
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Button, SectionLabel, label
from imgreview.gui.widgets.pair_list import PairList
from imgreview.gui.widgets.threshold_slider import ThresholdSlider

KEEP_MS = 400  # the choice is written down when the line rests
SCAN_MS = 500


class ThresholdDialog(QDialog):
    """Lies beside the review, which follows every move. Signal: pair_chosen(FileId, FileId)."""

    pair_chosen = Signal(object, object)

    def __init__(
        self, session: ReviewSession, pictures: PictureSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pairs: list[NearPair] = []
        self.setWindowTitle(words.tr("Threshold"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(440, 720)
        fitting.fit(self)
        self.slider = ThresholdSlider(self)
        self.verdict = label("", theme.BODY, theme.MEDIUM, parent=self)
        self.verdict.setWordWrap(True)
        self.list = PairList(pictures, words.tr("The pairs nearest the line"), self)
        self.all = Button(words.tr("Show every pair"), icon="undo", parent=self)
        self._keep = self._timer(KEEP_MS, self.keep)
        self._again = self._timer(SCAN_MS, self.reload)
        self._lay_out()
        self.slider.valueChanged.connect(self._on_value)
        self.all.clicked.connect(self.show_all)
        self.list.doubleClicked.connect(self._on_pair)
        self._leave = session.subscribe(self._on_notice)
        self.reload()
        self.slider.setFocus()

    def _timer(self, wait: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(label(words.tr("Threshold"), theme.TITLE, theme.SEMIBOLD, parent=self))
        note = label(
            words.tr(
                "Pairs that differ by more bits are hidden: groups shrink, part or leave the "
                "list until you move the line back. Decisions stay; what is hidden is not "
                "committed. No file is touched."
            ),
            tone="text2",
            parent=self,
        )
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.slider)
        column.addWidget(self.verdict)
        column.addWidget(SectionLabel(words.tr("The pairs nearest the line"), self))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.all)
        row.addStretch(1)
        close = Button(words.tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)

    # -- what is shown -----------------------------------------------------------------------
    @Slot()
    def reload(self) -> None:
        """Show how the distances lie now."""
        spread = self._session.spread()
        limit = self._session.limit
        most = max(spread.most, limit or 0)
        with QSignalBlocker(self.slider):
            self.slider.show_counts(spread.counts[: most + 1].tolist())
            self.slider.setValue(most if limit is None else limit)
        self.slider.setEnabled(bool(spread.method))
        self._refresh(spread)

    def _refresh(self, spread: Spread | None = None) -> None:
        spread = spread or self._session.spread()
        value = self.slider.value()
        self._pairs = self._session.nearest(value) if spread.method else []
        self.list.empty_words = words.tr("No pair has a distance yet.")
        self.list.pairs.show_rows([self._row(p) for p in self._pairs])
        self.verdict.setText(self._verdict(spread, value))
        self.all.setEnabled(self._session.limit is not None)

    def _verdict(self, spread: Spread, value: int) -> str:
        if not spread.method:
            return words.tr("No hash was used for these groups, so no pair has a distance.")
        hidden = int(spread.counts[value + 1 :].sum()) if self._session.limit is not None else 0
        text = words.tr("%1 up to %2 of %3 bits: %4 shown, %5 pairs hidden.")
        for place, part in (
            ("%1", words.HASHES[spread.method]),
            ("%2", words.number(value)),
            ("%3", words.number(spread.bits)),
            ("%4", words.groups(len(self._session.groups))),
            ("%5", words.number(hidden)),
        ):
            text = text.replace(place, part)
        return text

    def _row(self, pair: NearPair) -> PairRow:
        bits = words.tr("1 bit") if pair.distance == 1 else words.tr("%1 bits")
        state = words.tr("shown") if pair.shown else words.tr("hidden")
        return PairRow(
            tuple((f.path, f.id.mtime_ns) for f in (pair.a, pair.b)),
            words.file_name(pair.a.path),
            f"{words.file_name(pair.b.path)} · {state}",
            bits.replace("%1", words.number(pair.distance)),
            "check" if pair.shown else "minus",
            "keep" if pair.shown else "text2",
        )

    # -- what moves it -----------------------------------------------------------------------
    @Slot(int)
    def _on_value(self, value: int) -> None:
        self._session.set_limit(None if value == self.slider.maximum() else value)
        self._refresh()
        self._keep.start()

    @Slot()
    def show_all(self) -> None:
        """Hide no pair."""
        self._session.set_limit(None)
        self.reload()
        self._keep.start()

    @Slot()
    def keep(self) -> None:
        """Write the choice down."""
        self._keep.stop()
        try:
            self._session.keep_limit()
        except UserError as error:
            self.verdict.setText(str(error))

    def _on_notice(self, notice: Notice) -> None:
        if notice.merged and not self._again.isActive():
            self._again.start()
        shown = None if self.slider.value() == self.slider.maximum() else self.slider.value()
        if notice.reshaped and shown != self._session.limit:
            self.reload()  # the line was moved by the review itself

    @Slot(QModelIndex)
    def _on_pair(self, index: QModelIndex) -> None:
        pair = self._pairs[index.row()]
        ids: tuple[FileId, FileId] = (pair.a.id, pair.b.id)
        self.pair_chosen.emit(*ids)

    def done(self, result: int) -> None:
        self._leave()
        if self._keep.isActive():
            self.keep()
        super().done(result)
