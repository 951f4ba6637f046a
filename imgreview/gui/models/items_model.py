"""The files of the group that is looked at, as cards."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from imgreview.core.domain import Decision, FileId, Group, ImageFile
from imgreview.core.review.changes import file_key
from imgreview.core.review.differences import Fact, Row, row
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui import core_sentences
from imgreview.gui.models.groups_model import Index, Pictures
from imgreview.gui.models.roles import Role
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.picture_card import Card, CardFact

ON_CARD = (Fact.PIXELS, Fact.SIZE, Fact.QUALITY, Fact.TAKEN)


class ItemsModel(QAbstractListModel):
    """Rows are the files of one group, best first; a new group resets the model.

    The group shown is the one given to `show_group`, not the newest version of it: what a
    person looks at does not change under their eyes.
    """

    def __init__(
        self, session: ReviewSession, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._group: Group | None = None
        self._facts: dict[Fact, Row] = {}
        self._failures: dict[Path, str] = {}
        self._edge = 512
        self._lent = (-1, 0)  # the card that shows another one's picture, and whose
        self.explain: Callable[[ImageFile], str] = lambda file: ""  # why rules decided it
        self.asked: Path | None = None  # the picture whose copies are looked for, if it is one
        self._leave = session.subscribe(self._on_notice)

    def detach(self) -> None:
        """Stop listening to the session, before another model takes over."""
        self._leave()

    # -- reading -----------------------------------------------------------------------------
    @property
    def group(self) -> Group | None:
        """Return the group shown."""
        return self._group

    def files(self) -> tuple[ImageFile, ...]:
        """Return the files shown, best first."""
        return () if self._group is None else self._group.files

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.files())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.files()):
            return None
        place = index.row()
        file = self.files()[place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.file_name(file.path)
            case Qt.ItemDataRole.ToolTipRole:
                why = self.explain(file)
                return f"{words.shown_path(file.path)}\n{why}".rstrip()
            case Qt.ItemDataRole.AccessibleTextRole:
                said = words.spoken(file, place, self._decision(file), self._suggested(file))
                return ", ".join(part for part in (said, self._tag(place)) if part)
            case Role.FILE:
                return file
            case Role.CARD:
                return self.card(place)
            case Role.PIXMAP:
                return self.pixmap(place)
            case _:
                return None

    def pixmap(self, place: int) -> QPixmap | None:
        """Return what can be shown of a file now; what is missing is loaded."""
        lent, other = self._lent
        file = self.files()[other if place == lent and other < len(self.files()) else place]
        return self._pictures.picture(file.path, file.id.mtime_ns, self._edge)

    def lend(self, place: int, other: int) -> None:
        """Show the picture of `other` on the card of `place` (-1: nowhere) for a while."""
        before, self._lent = self._lent[0], (place, other)
        for changed in {before, place} & set(range(len(self.files()))):
            self._changed(changed, changed)

    def card(self, place: int) -> Card:
        """Return what the card of a file says."""
        file = self.files()[place]
        decision = self._decision(file)
        target = self._session.target(file.id)
        return Card(
            file,
            words.letter(place),
            decision,
            words.decision_name(decision),
            suggested=words.tr("Suggested") if self._suggested(file) else "",
            protected=words.tr("Protected") if file.protected else "",
            folder=words.folder(file.path),
            name=words.file_name(file.path),
            facts=tuple(self._on_card(place)),
            tag=self._tag(place),
            failure=core_sentences.said(self._failures.get(file.path, "")),
            target=words.shown_path(target)
            if target is not None and decision is Decision.REJECT
            else "",
        )

    def _decision(self, file: ImageFile) -> Decision:
        """Return what is shown: a protected file stays, whether that was said or not."""
        return Decision.KEEP if file.protected else self._session.decision(file.id)

    def _suggested(self, file: ImageFile) -> bool:
        return self._group is not None and file.id == self._group.suggested

    def _on_card(self, place: int) -> list[CardFact]:
        shown: list[CardFact] = []
        for fact in ON_CARD:
            found = self._facts[fact]
            value = found.values[place]
            if value is None and fact is Fact.QUALITY:
                name = words.fact_name(Fact.FORMAT)
                shown.append(CardFact(name, words.format_name(self.files()[place].facts.format)))
                continue
            text = words.fact_text(fact, value)
            better = place in found.best and fact is not Fact.TAKEN
            shown.append(CardFact(words.fact_name(fact), text, better))
        return shown

    def _tag(self, place: int) -> str:
        """Return what lies on the picture: that its copies were asked for, that it is a part."""
        if self._group is None:
            return ""
        file = self.files()[place].id
        mine = words.tr("Your picture") if file.path == self.asked else ""
        if place == 0:
            return mine
        relation = next((r for r in self._group.relations if r.b == file), None)
        percent = words.crop_percent(relation)
        crop = "" if percent is None else words.tr("crop %1 %").replace("%1", str(percent))
        return " · ".join(part for part in (mine, crop) if part)

    # -- changing ----------------------------------------------------------------------------
    def show_group(self, group: Group | None) -> None:
        """Show another group, or a newer version of this one."""
        if group == self._group:
            return
        self.beginResetModel()
        self._group, self._lent = group, (-1, 0)
        self._facts = {fact: row(self.files(), fact) for fact in ON_CARD}
        self.endResetModel()

    def set_edge(self, edge: int) -> None:
        """Say how large, in logical pixels, the pictures are shown."""
        self._edge = max(1, edge)

    @property
    def edge(self) -> int:
        """Return how large the pictures are shown."""
        return self._edge

    def place_of(self, file: FileId) -> int:
        """Return the row of a file, -1 when it is not shown."""
        key = file_key(file)
        return next((i for i, f in enumerate(self.files()) if file_key(f.id) == key), -1)

    def _on_notice(self, notice: Notice) -> None:
        if self._group is None or not notice.decided or not self.files():
            return
        mine = {file_key(f.id) for f in self.files()}
        if any(
            i == self._group.id
            or (i in self._session and any(file_key(f.id) in mine for f in self._files_of(i)))
            for i in notice.decided
        ):
            self._changed(0, len(self.files()) - 1)

    def _files_of(self, group_id: str) -> tuple[ImageFile, ...]:
        return self._session.group(group_id).files

    def picture_ready(self, path: Path, _edge: int) -> None:
        """Repaint the card of a picture that has arrived."""
        for place, file in enumerate(self.files()):
            if file.path == path:
                self._failures.pop(path, None)
                self._changed(place, place)

    def picture_failed(self, path: Path, sentence: str) -> None:
        """Show on the card why a picture cannot be shown."""
        for place, file in enumerate(self.files()):
            if file.path == path:
                self._failures[path] = sentence
                self._changed(place, place)

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
