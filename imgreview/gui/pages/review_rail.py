"""The rail at the left: filter, classes, order and the list of groups."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imgreview.core.domain import Group
from imgreview.core.review.filters import GroupFilter, SortOrder, bucket
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.review.verdicts import freed
from imgreview.gui import icons, shortcuts, theme
from imgreview.gui.models.groups_model import GroupsModel
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.filter_chips import FilterChips
from imgreview.gui.widgets.group_list import GroupList
from imgreview.gui.widgets.hidden_note import HiddenNote
from imgreview.gui.widgets.labels import ElideLabel, line
from imgreview.gui.widgets.pill import Pill
from imgreview.gui.widgets.rail_filters import RailFilters
from imgreview.gui.widgets.still import ComboBox

TYPING_MS = 150
COUNTING_MS = 200


class ReviewRail(QWidget):
    """Chooses which groups are listed, and which one is current.

    Signals: row_chosen(int) by the person; arranged() after the rows changed their order;
    left() when the person is done with the list and wants the pictures; command(str id).
    """

    row_chosen = Signal(int)
    arranged = Signal()
    left = Signal()
    command = Signal(str)

    def __init__(
        self, session: ReviewSession, model: GroupsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self._known: dict[str, tuple[Group, str, int]] = {}
        self._counts, self._bytes = Counter[str](), 0  # of those known
        self._anew = False  # every group must be looked at again
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(words.tr("Filter by name, folder, kind…"))
        self.field.setAccessibleName(words.tr("Filter groups"))
        shortcuts.follow(self.field, "filter", words.tr("Filter groups"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._glass = self.field.addAction(
            icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.chips = FilterChips(self)
        self.filters = RailFilters(session, self)
        self.orders = ComboBox(self)
        self.orders.setProperty("kind", "quiet")
        self.orders.setFont(theme.font(theme.SECONDARY))
        self.orders.setAccessibleName(words.tr("Order of the groups"))
        for order in SortOrder:
            self.orders.addItem(words.sort_name(order))
        self._sums = ElideLabel("", theme.SECONDARY, tone="text2", parent=self)
        self._sums.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.list = GroupList(self)
        self.list.setModel(model)
        self.hidden = HiddenNote(session, self)
        self._news = QWidget(self)  # below the list: it lies over no row
        self.pill = Pill(self._news)
        self.all = Pill(self.list)
        self._typing = self._timer(TYPING_MS, self.apply_filter)
        self._counting = self._timer(COUNTING_MS, self.count)
        self._lay_out()
        self._connect()
        self._leave = session.subscribe(self._on_notice)
        self._learn_anew()
        self.count()

    def detach(self) -> None:
        """Stop listening to the session."""
        self._leave()

    def _timer(self, wait: int, slot: "object") -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(theme.GAP_M, 0, theme.GAP_M, theme.GAP_S)
        head.setSpacing(theme.GAP_S)
        head.addWidget(self.field)
        head.addWidget(self.chips)
        head.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(line(self))
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP_XS, 0, theme.GAP_M, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.orders)
        row.addWidget(self._sums, 1)
        column.addLayout(row)
        column.addWidget(line(self))
        column.addWidget(self.hidden)
        column.addWidget(self.list, 1)
        self._news.setFixedHeight(self.pill.sizeHint().height() + 2 * theme.GAP_M)
        self._news.hide()
        column.addWidget(self._news)
        self.setMinimumWidth(200)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.chips.changed.connect(self.apply_filter)
        self.filters.changed.connect(self.apply_filter)
        self.filters.command.connect(self.command)
        self.orders.currentIndexChanged.connect(self._on_order)
        self.list.row_changed.connect(self.row_chosen)
        self.list.entered_group.connect(self.left)
        self.pill.clicked.connect(self.arrange)
        self.all.clicked.connect(self.clear_filter)
        self._model.fresh_changed.connect(self._on_fresh)
        self._model.resorted.connect(self.arranged)
        self.list.selectionModel().currentChanged.connect(self._on_looked_at)
        theme.theme_changed.connect(self._on_theme)

    # -- what the person chooses -------------------------------------------------------------
    @Slot()
    def apply_filter(self) -> None:
        """Show the groups that the field and the chips ask for."""
        self._typing.stop()
        more = (self.filters.standing(), self.filters.folders.folder())
        self._model.set_filter(GroupFilter(self.field.text(), self.chips.chosen(), *more))
        self.list.empty_words = words.tr("No group matches.") if self._model.filter else ""
        nothing = bool(self._model.filter) and self._model.rowCount() == 0
        self.all.say(words.tr("Show all groups") if nothing else "")
        self.count()
        self.arranged.emit()

    def clear_filter(self) -> None:
        """Show every group."""
        self.field.clear()
        self.filters.clear()
        self.chips.choose(frozenset())

    def set_order(self, order: SortOrder) -> None:
        """Sort by an order, as if it had been chosen."""
        self.orders.setCurrentIndex(list(SortOrder).index(order))

    def order(self) -> SortOrder:
        """Return the order chosen."""
        return self._model.order

    @Slot(int)
    def _on_order(self, place: int) -> None:
        self._model.set_order(list(SortOrder)[place])
        self.arranged.emit()

    @Slot()
    def arrange(self) -> None:
        """Sort the newcomers in."""
        self._model.rearrange()
        self.arranged.emit()

    def edit_filter(self) -> None:
        """Move the keyboard to the filter field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape:
                if self.field.text():
                    self.clear_filter()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.apply_filter()
                self.left.emit()
                return True
        return False

    # -- what the session says ---------------------------------------------------------------
    def _on_notice(self, notice: Notice) -> None:
        for group_id in notice.merged.retired:
            self._forget(group_id)
        self._learn((*notice.merged.added, *notice.merged.changed, *notice.decided))
        self._anew = self._anew or notice.reshaped
        new = notice.merged or notice.reshaped or notice.decided
        if new and not self._counting.isActive():
            self._counting.start()

    def _learn(self, group_ids: Iterable[str]) -> None:
        for group_id in group_ids:
            if group_id in self._session:
                self._forget(group_id)
                group = self._session.group(group_id)
                self._know((group, bucket(group), self._freed(group)))

    def _freed(self, group: Group) -> int:
        return freed(group, self._session.state(group.id))

    def _know(self, known: tuple[Group, str, int]) -> None:
        self._known[known[0].id] = known
        self._counts[known[1]] += 1
        self._bytes += known[2]

    def _forget(self, group_id: str) -> None:
        known = self._known.pop(group_id, None)
        if known is not None:
            self._counts[known[1]] -= 1
            self._bytes -= known[2]

    def _learn_anew(self) -> None:
        before, known, self._anew = self._known, {}, False
        for group in self._session.groups:
            one = before.get(group.id)
            if one is None or one[0] is not group:
                one = (group, bucket(group), self._freed(group))
            known[group.id] = one
        self._known = known
        self._counts = Counter(one[1] for one in known.values())
        self._bytes = sum(one[2] for one in known.values())

    @Slot()
    def count(self) -> None:
        """Show how many groups of each class there are."""
        if self._anew:
            self._learn_anew()
        self.hidden.refresh()
        counts, saved = self._counts, self._bytes
        shown = self._model.filter
        if shown:  # by words, state and folder; each chip tells what choosing it would show
            wide = replace(shown, buckets=frozenset())
            there = (k for k in self._known.values() if k[0].id in self._session)
            left = [k for k in there if self._model.haystack.accepts(wide, k[0])]
            counts = Counter(k[1] for k in left)
            saved = sum(k[2] for k in left if not shown.buckets or k[1] in shown.buckets)
        self.chips.set_counts({b: counts[b] for b in words.BUCKET_ORDER if counts[b]})
        # Of what is listed; how many there are stands in the first chip.
        size = words.size(saved)
        self._sums.setText(words.tr("saves %1").replace("%1", size), size)

    def sums(self) -> str:
        """Return what is said of the bytes of the groups listed."""
        return self._sums.text()

    @Slot()
    def _on_fresh(self) -> None:
        fresh = 0 if self._model.order is SortOrder.FOUND else self._model.fresh
        many = words.tr("+ %1 new groups").replace("%1", words.number(fresh))
        self._news.setVisible(fresh > 0)
        self.pill.say("" if not fresh else words.tr("+ 1 new group") if fresh == 1 else many)

    @Slot(QModelIndex, QModelIndex)
    def _on_looked_at(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._model.seen(now.row())

    @Slot()
    def _on_theme(self) -> None:
        self._glass.setIcon(icons.icon("search", "text3"))
