"""Splitting a group and putting groups together by hand: the pictures are ticked in a list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imgreview.core.domain import Group, ImageFile
from imgreview.core.review.filters import bucket, searchable
from imgreview.core.review.session import ReviewSession
from imgreview.core.review.verdicts import GroupState
from imgreview.gui import fitting, theme
from imgreview.gui.models.pairs_model import PairRow, Picture
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import Button, label
from imgreview.gui.widgets.pair_list import PairList

MOST = 200  # groups listed at once; the search finds the others
THUMBS = 3


class _PartsDialog(QDialog):
    """A title, a sentence, a list to tick and one thing to do."""

    def __init__(
        self, title: str, note: str, pictures: PictureSource, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 600)
        fitting.fit(self)
        self.list = PairList(pictures, title, self, checkable=True)
        self.result_words = label("", theme.BODY, theme.MEDIUM, parent=self)
        self.result_words.setWordWrap(True)
        self.go = Button(title, "primary", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        self._column.setSpacing(theme.GAP_M)
        self._column.addWidget(label(title, theme.TITLE, theme.SEMIBOLD, parent=self))
        said = label(note, tone="text2", parent=self)
        said.setWordWrap(True)
        self._column.addWidget(said)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.result_words)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch(1)
        cancel = Button(words.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self._column.addLayout(row)
        self.go.clicked.connect(self.accept)
        self.list.ticks_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Say what the ticks mean."""


class SplitDialog(_PartsDialog):
    """Signal: wanted(str group id, object tuple of FileId) of the pictures ticked."""

    wanted = Signal(str, object)

    def __init__(
        self, group: Group, place: int, pictures: PictureSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            words.tr("Split the group"),
            words.tr("The pictures ticked become a group of their own."),
            pictures,
            parent,
        )
        self._group = group
        self.list.pairs.show_rows([_file_row(f, i) for i, f in enumerate(group.files)])
        self.list.pairs.tick(place, on=True)
        self.list.setCurrentIndex(self.list.pairs.index(place))
        self.list.setFocus()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        out = len(self.list.pairs.ticked())
        stay = len(self._group.files) - out
        self.go.setEnabled(out > 0 and stay > 0)
        text = words.tr("%1 here, %2 in the new group.").replace("%1", words.pictures(stay))
        text = text.replace("%2", words.pictures(out))
        if 1 in (out, stay):
            text += " " + words.tr("A single picture is no duplicate and leaves the review.")
        self.result_words.setText(text)

    def accept(self) -> None:
        files = tuple(self._group.files[i].id for i in self.list.pairs.ticked())
        self.wanted.emit(self._group.id, files)
        super().accept()


class MergeDialog(_PartsDialog):
    """Signal: wanted(object tuple of group ids), the open group first."""

    wanted = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        group: Group,
        pictures: PictureSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            words.tr("Put groups together"),
            words.tr(
                "The groups ticked join the open one. Nothing is claimed about pictures that "
                "were not proven to be copies: none of them is suggested."
            ),
            pictures,
            parent,
        )
        self._session, self._group = session, group
        self._chosen: dict[str, None] = {}
        self._listed: list[str] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(words.tr("Filter by name, folder, kind…"))
        self.search.setAccessibleName(words.tr("Filter groups"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.show_groups)
        self._column.insertWidget(2, self.search)
        self.list.empty_words = words.tr("No group matches.")
        self.show_groups()
        self.search.setFocus()

    @Slot()
    def show_groups(self) -> None:
        """List the groups that the search asks for, those ticked first."""
        wanted = self.search.text().casefold().split()
        found = [self._session.group(i) for i in self._chosen if i in self._session]
        for group in self._session.groups:
            if len(found) >= MOST:
                break
            if group.id == self._group.id or group.id in self._chosen:
                continue
            if wanted:
                text = searchable(group, [words.bucket_name(bucket(group))])
                if not all(word in text for word in wanted):
                    continue
            found.append(group)
        self._listed = [g.id for g in found]
        self.list.pairs.show_rows([_group_row(g, self._session.state(g.id)) for g in found])
        for row, group_id in enumerate(self._listed):
            if group_id in self._chosen:
                self.list.pairs.tick(row, on=True)
        self._say()

    @Slot()
    def refresh(self) -> None:
        self._chosen = dict.fromkeys(self._listed[i] for i in self.list.pairs.ticked())
        self._say()

    def _say(self) -> None:
        groups = [self._group, *(self._session.group(i) for i in self._chosen)]
        count = len({f.id for g in groups for f in g.files})
        text = words.tr("One group of %1.").replace("%1", words.pictures(count))
        self.result_words.setText(text if self._chosen else words.tr("Tick the groups to add."))
        self.go.setEnabled(bool(self._chosen))

    def accept(self) -> None:
        self.wanted.emit((self._group.id, *self._chosen))
        super().accept()


def _picture(file: ImageFile) -> Picture:
    return (file.path, file.id.mtime_ns)


def _file_row(file: ImageFile, place: int) -> PairRow:
    return PairRow(
        (_picture(file),),
        f"{words.letter(place)}  {words.file_name(file.path)}",
        words.folder(file.path),
        words.megapixels(file.facts.pixels),
        tip=words.shown_path(file.path),
    )


def _group_row(group: Group, state: GroupState) -> PairRow:
    return PairRow(
        tuple(_picture(f) for f in group.files[:THUMBS]),
        words.file_name(group.files[0].path),
        f"{words.bucket_name(bucket(group))} · {words.group_subtitle(group, state)}",
        tip="\n".join(words.shown_path(f.path) for f in group.files),
        columns=THUMBS,
    )
