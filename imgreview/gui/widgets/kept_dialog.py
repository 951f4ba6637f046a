"""What the program keeps about a person's photos, and forgetting it: said first, then done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.gui import theme, words
from imgreview.gui.widgets.basic import label
from imgreview.gui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from imgreview.core.kept import Amount

INDENT = 24  # of a check box: its words begin there


class KeptDialog(FormDialog):
    """Lists what is kept with its size; everything but the history is ticked.

    Signal: clear_requested(object frozenset of the kinds that are ticked, by name).
    """

    clear_requested = Signal(object)

    def __init__(self, amounts: Sequence["Amount"], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", "commit", parent)
        title = self.tr("Clear stored data")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.sentence.setText(
            self.tr(
                "This is what imgreview remembers on this computer. Your pictures, what is in the "
                "trash and installed models are not touched."
            )
        )
        self.sentence.show()
        self.boxes: dict[str, QCheckBox] = {}
        for amount in amounts:
            self._add(amount)
        self.body.addStretch(1)
        self.go.clicked.connect(self._clear)
        self._refresh()

    def _add(self, amount: "Amount") -> None:
        title, detail = self._words(amount.kind.value)
        box = QCheckBox(title, self)
        box.setFont(theme.font(theme.BODY, theme.MEDIUM))
        box.setChecked(amount.kind.value != "history")
        box.setAccessibleDescription(detail)
        box.toggled.connect(self._refresh)
        self.boxes[amount.kind.value] = box
        size = label(words.size(amount.size), tone="text2", parent=self)
        note = label(detail, tone="text2", parent=self)
        note.setWordWrap(True)
        note.setIndent(INDENT)
        row = QHBoxLayout()
        row.addWidget(box, 1)
        row.addWidget(size)
        block = QVBoxLayout()
        block.setSpacing(theme.GAP_XS)
        block.addLayout(row)
        block.addWidget(note)
        self.body.addLayout(block)

    def _words(self, kind: str) -> tuple[str, str]:
        return {
            "cache": (
                self.tr("Fingerprints and small pictures"),
                self.tr("Made again by the next scan, which then takes as long as the first."),
            ),
            "reviews": (
                self.tr("Reviews and decisions"),
                self.tr("Groups, what you decided, and which pictures are no duplicates."),
            ),
            "settings": (
                self.tr("Settings"),
                self.tr("Looks, keys, rules and the folders of the last scans."),
            ),
            "logs": (self.tr("Logs"), self.tr("What the program did, for finding mistakes.")),
            "history": (
                self.tr("History of commits"),
                self.tr(
                    "Without it nothing can be undone any more. Files in the trash stay there."
                ),
            ),
        }[kind]

    def kinds(self) -> frozenset[str]:
        """Return what is ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def _refresh(self) -> None:
        kinds = self.kinds()
        self.go.setEnabled(bool(kinds))
        whole = kinds >= set(self.boxes) - {"history"}
        text = self.tr("Clear everything") if whole else self.tr("Clear what is ticked")
        if "history" in kinds:
            text = self.tr("Clear, and give up undo")
        self.go.setText(text)
        self.go.updateGeometry()

    def _clear(self) -> None:
        kinds = self.kinds()
        self.accept()
        self.clear_requested.emit(kinds)
