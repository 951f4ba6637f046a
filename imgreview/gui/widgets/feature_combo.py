"""A choice that greys out what this computer lacks, with the reason; the detectors as one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from imgreview.gui import core_sentences
from imgreview.gui.widgets.still import ComboBox

FEATURES = (("orb", "ORB"), ("sift", "SIFT"), ("akaze", "AKAZE"), ("surf", "SURF"))
WIDEST = 620  # of the list that opens, so that a reason can be read


class ReasonCombo(ComboBox):
    """A QComboBox some of whose entries cannot be chosen, each saying why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def grey(self, row: int, title: str, reason: str) -> None:
        """Let an entry be chosen (no reason) or not."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # what a QComboBox makes for itself
        reason = core_sentences.said(reason)
        whole = reason if reason.startswith(title) else f"{title}: {reason}"
        self.setItemText(row, whole if reason else title)
        self.setItemData(row, reason or None, Qt.ItemDataRole.ToolTipRole)
        model.item(row).setEnabled(not reason)

    def reason(self, row: int) -> str:
        """Return why an entry cannot be chosen, empty where it can."""
        return str(self.itemData(row, Qt.ItemDataRole.ToolTipRole) or "")

    def showPopup(self) -> None:
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        wanted = view.sizeHintForColumn(0) + 24
        view.setMinimumWidth(max(self.width(), min(WIDEST, wanted, self.window().width() - 32)))
        super().showPopup()


class FeatureCombo(ReasonCombo):
    """The detectors of local features, in the order of FEATURES."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name, title in FEATURES:
            self.addItem(title, name)

    def chosen(self) -> str:
        """Return the name of the chosen detector."""
        return str(self.currentData())

    def set_missing(self, reasons: Mapping[str, str]) -> None:
        """Grey out the detectors that have a reason."""
        for row, (name, title) in enumerate(FEATURES):
            self.grey(row, title, reasons.get(name, ""))
