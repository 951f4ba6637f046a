"""The groups of a review as rows: filtered, sorted on request, fed in batches by a scan."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap

from imgreview.core.domain import Group, ImageFile
from imgreview.core.review.filters import GroupFilter, SortOrder, arranged, bucket
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui.models.haystack import Haystack
from imgreview.gui.models.roles import Role
from imgreview.gui.models.sorting import Sorter
from imgreview.gui.pages import review_words as words

THUMBS = 3
THUMB_EDGE = 48
BATCH_MS = 120
MANY = 200  # rows
MANY_BACK = 20  # groups that are put into their places one by one
Index = QModelIndex | QPersistentModelIndex


class Pictures(Protocol):
    """What a model needs of `gui.pixmaps.PictureSource`."""

    def picture(self, path: Path, stamp: int, edge: int) -> QPixmap | None:
        """Return what can be shown now, and load what is missing."""
        ...


class GroupsModel(QAbstractListModel):
    """Rows are groups; newcomers are appended and never move a row that is there.

    What was there before and comes back, by an undo, takes its place in the order again.

    Signals: fresh_changed() when the number of new rows that were not looked at changed;
    resorted() when many groups came back and every row may have moved.
    """

    fresh_changed = Signal()
    resorted = Signal()

    def __init__(
        self, session: ReviewSession, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._shown: list[str] = []
        self._rows: dict[str, int] = {}
        self._by_path: dict[Path, str] = {}
        self.sorter = Sorter(session)
        self.haystack = Haystack(session)
        self._left: set[str] = set()  # groups that were here: not new when they come back
        self._fresh: dict[str, None] = {}  # new, not in order yet and not looked at
        self._filter = GroupFilter()
        self._waiting: dict[str, None] = {}
        self._batch = QTimer(self)
        self._batch.setSingleShot(True)
        self._batch.setInterval(BATCH_MS)
        self._batch.timeout.connect(self.flush)
        self._leave = session.subscribe(self._on_notice)
        self.rearrange()

    def detach(self) -> None:
        """Stop listening to the session, before another model takes over."""
        self._leave()
        self._batch.stop()

    # -- reading -----------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        group_id = self._shown[index.row()]
        if group_id not in self._session:  # leaves with the next flush
            return None
        group = self._session.group(group_id)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.bucket_name(bucket(group))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(group)
            case Role.GROUP:
                return group
            case Role.STATE:
                return self._session.state(group_id)
            case Role.THUMBS:
                return tuple(self._thumb(f, group_id) for f in group.files[:THUMBS])
            case _:
                return None

    def _thumb(self, file: ImageFile, group_id: str) -> QPixmap | None:
        self._by_path[file.path] = group_id  # of those that were looked at, not of 100,000
        return self._pictures.picture(file.path, file.id.mtime_ns, THUMB_EDGE)

    def _spoken(self, group: Group) -> str:
        state = self._session.state(group.id)
        parts = [words.bucket_name(bucket(group)), words.group_subtitle(group, state)]
        return ", ".join(parts + [words.tr("reviewed")] * state.reviewed)

    def group_id(self, row: int) -> str | None:
        """Return the id of the group in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, group_id: str | None) -> int:
        """Return the row of a group, -1 when it is not shown."""
        return -1 if group_id is None else self._rows.get(group_id, -1)

    def next_open(self, row: int, step: int = 1) -> int:
        """Return the next row after `row` that is not reviewed, going round; -1 for none."""
        count = len(self._shown)
        for i in range(1, count + 1):
            there = (row + i * step) % count
            group_id = self._shown[there]
            if group_id in self._session and not self._session.state(group_id).reviewed:
                return there
        return -1

    def files_near(self, row: int, count: int) -> list[ImageFile]:
        """Return the files of the rows after `row` and of the one before, nearest first."""
        near = [row + i for i in range(1, count + 1)] + [row - 1]
        ids = [i for r in near if (i := self.group_id(r)) is not None and i in self._session]
        return [f for i in ids for f in self._session.group(i).files[:9]]

    # -- arranging ---------------------------------------------------------------------------
    def set_filter(self, wanted: GroupFilter) -> None:
        """Show only what a filter accepts, in order."""
        if wanted != self._filter:
            self._filter = wanted
            self.rearrange()

    def set_order(self, order: SortOrder) -> None:
        """Sort by another order."""
        if order is not self.order:
            self.sorter.choose(order)
            self.rearrange()

    @property
    def order(self) -> SortOrder:
        """Return the order of the list."""
        return self.sorter.order

    @property
    def filter(self) -> GroupFilter:
        """Return what is shown."""
        return self._filter

    def rearrange(self) -> None:
        """Put every group in order, newcomers too."""
        self.beginResetModel()
        self._waiting.clear()
        groups = self.sorter.groups()
        self._shown = [g.id for g in (filter(self.accepts, groups) if self._filter else groups)]
        self._rows, self._by_path = dict(zip(self._shown, range(len(self._shown)), strict=True)), {}
        self._fresh.clear()
        self.endResetModel()
        self.fresh_changed.emit()

    def accepts(self, group: Group) -> bool:
        """Return whether the filter shows a group."""
        return self.haystack.accepts(self._filter, group)

    @property
    def fresh(self) -> int:
        """Return how many new groups stand below, not in order and not looked at yet."""
        return len(self._fresh)

    def seen(self, row: int) -> None:
        """Say that a row was looked at: it is not new any more."""
        group_id = self.group_id(row)
        if group_id in self._fresh:
            del self._fresh[group_id]
            self.fresh_changed.emit()

    # -- following ---------------------------------------------------------------------------
    def _on_notice(self, notice: Notice) -> None:
        if notice.reshaped:
            self.sorter.forget()
            self.rearrange()
            return
        if notice.merged:
            self.sorter.forget()
        taken = self._inherit(notice.merged.heirs)
        self._remove(notice.merged.retired)
        for group_id in notice.merged.added:
            if group_id not in taken:
                self._waiting[group_id] = None
        if notice.merged.changed:
            self.sorter.learn(notice.merged.changed)
            self._touch(notice.merged.changed, ())
        self._touch(notice.decided, (Role.STATE, Qt.ItemDataRole.AccessibleTextRole))
        if notice.change is not None and not notice.part:
            self.flush()  # what the person did is shown at once
        elif self._waiting and not self._batch.isActive():
            self._batch.start()

    def flush(self) -> None:
        """Append what arrived since the last batch."""
        self._batch.stop()
        there = (i for i in self._waiting if i in self._session and i not in self._rows)
        coming = [i for i in there if self.accepts(self._session.group(i))]
        self._waiting.clear()
        self.sorter.learn(coming)
        back = [i for i in coming if i in self._left]
        fresh = [i for i in coming if i not in self._left]
        self._left.difference_update(back)
        first = len(self._shown)
        if not first:  # nobody looked at a list yet: it begins in order
            groups = arranged(map(self._session.group, coming), self.order)
            fresh, back = [g.id for g in groups], []
        if fresh:
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown.extend(fresh)
            self._rows.update((group_id, first + i) for i, group_id in enumerate(fresh))
            self._fresh.update(dict.fromkeys(fresh if first else ()))
            self.endInsertRows()
        if len(back) > MANY_BACK:
            self.rearrange()
            self.resorted.emit()
            return
        old = self._shown[: len(self._shown) - len(self._fresh)] if back else []
        for row, group_id in self.sorter.rows_for(back, old):
            self._put_back(row, group_id)
        if coming:
            self.fresh_changed.emit()

    def _put_back(self, row: int, group_id: str) -> None:
        """Insert a row where the order wants it, before the new ones."""
        self.beginInsertRows(QModelIndex(), row, row)
        self._shown.insert(row, group_id)
        self._rows.update(zip(self._shown[row:], range(row, len(self._shown)), strict=True))
        self.endInsertRows()

    def _inherit(self, heirs: Sequence[tuple[str, str]]) -> set[str]:
        """Let groups found again under a better leader stand where the old ones stood."""
        taken: set[str] = set()
        for old, new in heirs:
            row = self._rows.get(old)
            if row is None or new in self._rows or not self.accepts(self._session.group(new)):
                continue
            del self._rows[old]
            self._shown[row] = new
            self._rows[new] = row
            taken.add(new)
        self._touch(taken, ())
        return taken

    def _remove(self, group_ids: Sequence[str]) -> None:
        """Take rows away in runs from below, so that the rows above keep their numbers."""
        self.haystack.forget(group_ids)
        self._left.update(group_ids)
        news = len(self._fresh)
        for group_id in group_ids:
            self._waiting.pop(group_id, None)
            self._fresh.pop(group_id, None)
        rows = sorted((self._rows.pop(i) for i in group_ids if i in self._rows), reverse=True)
        lowest = rows[-1] if rows else len(self._shown)
        while rows:
            last = first = rows.pop(0)
            while rows and rows[0] == first - 1:
                first = rows.pop(0)
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for row in range(lowest, len(self._shown)):
            self._rows[self._shown[row]] = row
        if len(self._fresh) != news:
            self.fresh_changed.emit()

    def _touch(self, group_ids: Iterable[str], roles: Sequence[int]) -> None:
        rows = sorted({self._rows[i] for i in group_ids if i in self._rows})
        if len(rows) > MANY:  # one word for all: what is not on the screen costs nothing
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), list(roles))
            return
        while rows:  # in runs: each word to Qt lets other threads in first
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.dataChanged.emit(self.index(first), self.index(last), list(roles))

    def picture_ready(self, path: Path, edge: int) -> None:
        """Repaint the rows that show a picture which has arrived."""
        if edge <= THUMB_EDGE:
            group_id = self._by_path.get(path)
            if group_id is not None:
                self._touch((group_id,), (Role.THUMBS,))
