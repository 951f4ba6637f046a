"""The folders to search: one row each with its count, its protection and a way out."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.jobs import CancelToken
from imgreview.core.settings import Root, WalkSettings
from imgreview.gui import theme, words
from imgreview.gui.jobs import Job, JobRunner
from imgreview.gui.widgets.basic import Button, ElideLabel, IconButton, IconLabel, label

REPORT_SECONDS = 0.15


@dataclass(frozen=True, slots=True)
class Count:
    """How many pictures a folder holds, and whether counting has ended."""

    files: int
    size: int
    done: bool


def count_pictures(root: Root, settings: WalkSettings, token: CancelToken) -> Iterator[Count]:
    """Walk a folder as a scan would and report the running count (runs in a worker thread)."""
    from imgreview.core.scan.walk import Found, walk

    files = size = 0
    last = time.monotonic()
    for entry in walk((root,), settings, token):
        if isinstance(entry, Found):
            files += 1
            size += entry.id.size
        if time.monotonic() - last > REPORT_SECONDS:
            last = time.monotonic()
            yield Count(files, size, done=False)
    yield Count(files, size, done=True)


class FolderRow(QFrame):
    """One folder. Signals: removed(object path), protection_changed()."""

    removed = Signal(object)
    protection_changed = Signal()

    def __init__(self, root: Root, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = root.path
        self._job: Job | None = None
        self.setProperty("ground", "card")
        self.setFixedHeight(58)
        name = words.short_path(root.path)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_M, 0)
        row.setSpacing(theme.GAP_M)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._count = label(self.tr("Counting pictures"), theme.BODY, tone="text2", parent=self)
        column.addStretch(1)
        column.addWidget(ElideLabel(name, theme.BODY, theme.SEMIBOLD, parent=self))
        column.addWidget(self._count)
        column.addStretch(1)
        self._protect = Button(self.tr("Protect"), "protect", "lock", parent=self)
        self._protect.setCheckable(True)
        self._protect.toggled.connect(self._on_protect)
        self._close = IconButton("close", self.tr("Remove %1").replace("%1", name), parent=self)
        self._close.clicked.connect(self._on_remove)
        row.addWidget(IconLabel("folder", "text2", 16, self))
        row.addLayout(column, 1)
        row.addWidget(self._protect)
        row.addWidget(self._close)
        self._protect.setChecked(root.protected)
        self._on_protect(root.protected)

    def root(self) -> Root:
        """Return the folder with its protection."""
        return Root(self.path, self._protect.isChecked())

    def follow(self, before: QWidget) -> QWidget:
        """Come after a widget in the order of the Tab key; return the last one of the row."""
        self.setTabOrder(before, self._protect)
        self.setTabOrder(self._protect, self._close)
        return self._close

    def set_protected(self, protected: bool) -> None:
        """Protect the folder or not."""
        self._protect.setChecked(protected)

    def start_count(self, runner: JobRunner, settings: WalkSettings) -> None:
        """Count the pictures in the background, anew when it was counted before."""
        self.stop_count()
        self._job = runner.start(partial(count_pictures, Root(self.path), settings))
        # Bound methods of this row: Qt lets go of them when the row is deleted.
        self._job.event.connect(self.set_count)
        self._job.finished.connect(self._on_end)
        self._job.failed.connect(self._on_failed)

    def stop_count(self) -> None:
        """Stop counting and hear no more of it."""
        if self._job is not None:
            self._job.cancel()
            self._job.event.disconnect(self.set_count)
            self._job.finished.disconnect(self._on_end)
            self._job.failed.disconnect(self._on_failed)
            self._job = None

    @Slot(object)
    def set_count(self, count: Count) -> None:
        """Show how many pictures there are."""
        text = f"{words.pictures(count.files)}, {words.size(count.size)}"
        if not count.done:
            text = self.tr("%1 and counting").replace("%1", words.pictures(count.files))
        elif not count.files:
            text = self.tr("No pictures here")
        self._count.setText(text)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._count.setText(self.tr("This folder could not be read: %1").replace("%1", str(error)))

    @Slot(object)
    def _on_end(self, _value: object) -> None:
        self._job = None

    def count_text(self) -> str:
        """Return the words under the name."""
        return self._count.text()

    def _on_protect(self, protected: bool) -> None:
        self._protect.setText(self.tr("Protected") if protected else self.tr("Protect"))
        self._protect.setToolTip(
            self.tr("Nothing in this folder can be rejected, moved or deleted")
            if protected
            else self.tr("Only keep files from this folder, never touch them")
        )
        self._protect.updateGeometry()
        self.protection_changed.emit()

    def _on_remove(self) -> None:
        self.removed.emit(self.path)


class FolderList(QWidget):
    """All chosen folders. Signal: changed() when a folder came, left or changed protection."""

    changed = Signal()

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rows: dict[Path, FolderRow] = {}
        self._settings = WalkSettings()
        self._tab_start: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)

    def roots(self) -> tuple[Root, ...]:
        """Return the folders in the order they were added."""
        return tuple(row.root() for row in self._rows.values())

    def row(self, path: Path) -> FolderRow:
        """Return the row of a folder; KeyError when it was not added."""
        return self._rows[path]

    def add(self, path: Path, protected: bool = False) -> bool:
        """Add a folder; return False when it is there already."""
        if path in self._rows:
            return False
        row = FolderRow(Root(path, protected), self)
        row.removed.connect(self.remove)
        row.protection_changed.connect(self.changed)
        self._rows[path] = row
        self._column.addWidget(row)
        self._order_tabs()
        row.start_count(self._runner, self._settings)
        self.changed.emit()
        return True

    def set_tab_start(self, widget: QWidget) -> None:
        """Let the rows come after a widget in the order of the Tab key."""
        self._tab_start = widget

    def _order_tabs(self) -> None:
        last = self._tab_start
        for row in self._rows.values():
            last = row.follow(last) if last is not None else None

    def remove(self, path: Path) -> None:
        """Take a folder off the list; nothing happens to it on disk."""
        row = self._rows.pop(path)
        row.stop_count()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def clear(self) -> None:
        """Take all folders off the list."""
        for path in tuple(self._rows):
            self.remove(path)

    def set_walk(self, settings: WalkSettings) -> None:
        """Count again by other rules of what takes part."""
        if settings == self._settings:
            return
        self._settings = settings
        for row in self._rows.values():
            row.start_count(self._runner, settings)

    def stop(self) -> None:
        """Stop counting."""
        for row in self._rows.values():
            row.stop_count()
