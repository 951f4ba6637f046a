"""One pair of folders: its sentence, which side stays, and every file that this is about."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.domain import Group
from imgreview.core.folder_choice import FolderChoice
from imgreview.core.folder_pairs import FolderPair
from imgreview.gui import theme
from imgreview.gui.pages import folders_words as words
from imgreview.gui.pages import review_words
from imgreview.gui.pages.folders_table import PathsModel
from imgreview.gui.pages.folders_work import Detail
from imgreview.gui.pages.rules_words import tr
from imgreview.gui.widgets.basic import Button, ElideLabel, label
from imgreview.gui.widgets.still import ComboBox

GOING, SPARED, ONLY_INNER, ONLY_OUTER = range(4)  # the lists, in the order of the box


class PairPanel(QFrame):
    """Shows a pair; the folder with the better pictures is the one to keep at first.

    Signals: turned() when the other folder is to stay; changed() when other copies are to go;
    copy_wanted(); export_wanted().
    """

    turned = Signal()
    changed = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._pair: FolderPair | None = None
        self._detail: Detail | None = None
        self._groups: dict[str, Group] = {}
        self._fresh = True
        self._sentence = label("", weight=theme.MEDIUM, parent=self)
        self._sentence.setWordWrap(True)
        self.keep_outer = QRadioButton(self)
        self.keep_inner = QRadioButton(self)
        self.keep_outer.setChecked(True)
        both = QButtonGroup(self)
        both.addButton(self.keep_outer)
        both.addButton(self.keep_inner)
        both.buttonClicked.connect(self._on_turn)
        self.spare = QCheckBox(
            tr("Leave copies undecided that are suggested or may be better than what stays"), self
        )
        self.spare.setChecked(True)
        self.spare.toggled.connect(self._on_change)
        self._outcome = label("", tone="reject", parent=self)
        self._outcome.setWordWrap(True)
        self.which = ComboBox(self)
        self.which.setAccessibleName(tr("Which files"))
        self.which.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.currentIndexChanged.connect(self._show_list)
        self.only = PathsModel(self)
        self._list = QListView(self)
        self._list.setModel(self.only)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setAccessibleName(tr("Which files"))
        self._none = ElideLabel("", tone="text2")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        column.setSpacing(theme.GAP_S)
        for part in (self._sentence, self.keep_outer, self.keep_inner, self.spare, self._outcome):
            column.addWidget(part)
        column.addSpacing(theme.GAP_XS)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.which)
        row.addStretch(1)
        self._buttons: list[Button] = []
        for text, icon, signal in (
            (tr("Copy the list"), "copy", self.copy_wanted),
            (tr("Export…"), "export", self.export_wanted),
        ):
            button = Button(text, icon=icon, parent=self)
            button.clicked.connect(signal)
            self._buttons.append(button)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1)

    def show_pair(self, pair: FolderPair) -> None:
        """Show a pair; what deciding it does is told by `show_detail`."""
        self._fresh = pair != self._pair
        self._pair, self._detail = pair, None
        self._sentence.setText(words.sentence(pair))
        self.keep_outer.setText(words.keeping(pair.outer, pair.inner))
        self.keep_inner.setText(words.keeping(pair.inner, pair.outer))
        self._outcome.setText(" ")

    def show_detail(self, pair: FolderPair, detail: Detail) -> None:
        """Show what deciding a pair does, file by file, and what has no copy."""
        which = max(0, self.which.currentIndex())
        if self._fresh:
            self._fresh = False
            better = detail.inner_is_better()
            (self.keep_inner if better else self.keep_outer).setChecked(True)
            which = GOING
        self._detail = detail
        self._groups = {g.id: g for g in detail.groups}
        self._show_outcome()
        self._fill_which(which)

    def _fill_which(self, which: int) -> None:
        """Name the lists with how much each holds."""
        pair, detail = self._pair, self._detail
        if pair is None or detail is None:
            return
        choice = self._choice(detail)
        self.which.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        self.which.clear()
        names = [
            tr("Will be rejected: %1").replace("%1", review_words.number(choice.rejected)),
            tr("Left undecided: %1").replace("%1", review_words.number(len(choice.spared))),
        ]
        for side, paths in ((pair.inner, detail.only_inner), (pair.outer, detail.only_outer)):
            text = tr("Without a copy on the other side, in “%1”: %2")
            text = text.replace("%2", review_words.number(len(paths)))
            names.append(text.replace("%1", review_words.folder(side.folder / "x")))
        self.which.addItems(names)
        self.which.setCurrentIndex(which)
        self.which.blockSignals(False)  # noqa: FBT003
        self._show_list()

    @Slot()
    def _show_list(self, *_: object) -> None:
        detail, pair = self._detail, self._pair
        if detail is None or pair is None:
            return
        which = max(GOING, self.which.currentIndex())
        side = pair.inner if which == ONLY_INNER else pair.outer
        if which in (GOING, SPARED):
            side = pair.inner if self.keeps_outer() else pair.outer
            told = words.going if which == GOING else words.spared
            lines = told(self._choice(detail), self._groups)
        else:
            paths = detail.only_inner if which == ONLY_INNER else detail.only_outer
            lines = words.alone(paths, detail.elsewhere)
        self.only.show_lines(lines, side.folder)
        nothing = {
            GOING: tr("Nothing will be rejected."),
            SPARED: tr("Nothing is left undecided."),
        }
        other = tr("Every picture has a copy on the other side.")
        self._none.setText(nothing.get(which, other))
        self._list.setVisible(bool(lines))
        self._none.setVisible(not lines)
        for button in self._buttons:
            button.setEnabled(bool(lines))

    def _choice(self, detail: Detail) -> FolderChoice:
        return detail.keep_outer if self.keeps_outer() else detail.keep_inner

    def keeps_outer(self) -> bool:
        """Return whether the outer folder of the pair stays."""
        return self.keep_outer.isChecked()

    def spares_better(self) -> bool:
        """Return whether copies that may be better stay undecided."""
        return self.spare.isChecked()

    def outcome(self) -> str:
        """Return what deciding the pair would do, in words."""
        return self._outcome.text()

    def sentence(self) -> str:
        """Return the sentence about the pair."""
        return self._sentence.text()

    def _show_outcome(self) -> None:
        if self._detail is not None:
            self._outcome.setText(words.outcome(self._choice(self._detail)))

    @Slot()
    def _on_turn(self, *_: object) -> None:
        self._show_outcome()
        self._fill_which(max(GOING, self.which.currentIndex()))
        self.turned.emit()

    @Slot()
    def _on_change(self, *_: object) -> None:
        self.changed.emit()
