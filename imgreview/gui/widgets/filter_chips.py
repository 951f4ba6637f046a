"""Chips that choose which classes of groups are shown, with the number of groups of each."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.kind_words import meaning
from imgreview.gui.widgets.chip import Chip
from imgreview.gui.widgets.flow import FlowLayout

ALL = ""


class FilterChips(QWidget):
    """ "All" and one chip for each class there is; several classes can be chosen at once.

    Signal: changed(frozenset of buckets); empty means all.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=theme.GAP_XS + 1)
        self._chips: dict[str, Chip] = {}
        self._add(ALL, words.tr("All"))
        self._chips[ALL].setChecked(True)

    def _add(self, bucket: str, name: str) -> Chip:
        chip = Chip(name, 0, self)
        chip.setProperty("bucket", bucket)
        chip.setToolTip(meaning(bucket))
        chip.setAccessibleDescription(meaning(bucket))
        chip.clicked.connect(self._on_click)
        self._chips[bucket] = chip
        self._flow.addWidget(chip)
        return chip

    def chosen(self) -> frozenset[str]:
        """Return the buckets chosen; empty for all."""
        return frozenset(b for b, chip in self._chips.items() if b != ALL and chip.isChecked())

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show the numbers of groups by bucket, strongest first; empty buckets have no chip."""
        self._chips[ALL].setCount(sum(counts.values()))
        for bucket, count in counts.items():
            chip = self._chips.get(bucket) or self._add(bucket, words.bucket_name(bucket))
            chip.setCount(count)
        for bucket, chip in self._chips.items():
            chip.setVisible(bucket == ALL or counts.get(bucket, 0) > 0 or chip.isChecked())
            if bucket != ALL and bucket not in counts:
                chip.setCount(0)
        self._flow.sort_by([ALL, *words.BUCKET_ORDER], "bucket")
        self.updateGeometry()

    def counts(self) -> dict[str, int]:
        """Return the numbers shown, by bucket; "" is that of all."""
        return {b: c.count() or 0 for b, c in self._chips.items() if not c.isHidden()}

    def choose(self, buckets: frozenset[str]) -> None:
        """Choose buckets, as clicks would."""
        for bucket, chip in self._chips.items():
            chip.setChecked(bucket in buckets if bucket != ALL else not buckets)
        self.changed.emit(self.chosen())

    def _on_click(self) -> None:
        chip = self.sender()
        bucket = chip.property("bucket") if chip is not None else ALL
        chosen = frozenset() if bucket == ALL else self.chosen()
        self.choose(chosen)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
