"""Compare: B is laid onto A and both are looked at in one frame, in seven ways."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.comparison import Comparison, compare
from imgreview.core.difference import Difference, difference
from imgreview.core.domain import ImageFile
from imgreview.core.errors import UserError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.review.session import ReviewSession
from imgreview.core.sharpness import Patches, patches
from imgreview.gui import shortcuts, theme
from imgreview.gui.jobs import Job, JobRunner
from imgreview.gui.pages.compare_commands import CompareCommands
from imgreview.gui.pages.compare_footer import CompareFooter
from imgreview.gui.pages.compare_strip import VerdictStrip, tr
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import EmptyState, TopBar, label
from imgreview.gui.widgets.chip import Chip
from imgreview.gui.widgets.compare_view import MODES, CompareView, Picture
from imgreview.gui.widgets.feature_combo import FeatureCombo
from imgreview.gui.widgets.mode_bar import ModeBar
from imgreview.gui.widgets.still import Slider
from imgreview.gui.widgets.toast import Toast

TOOLS_WIDTH = 148


def mode_names() -> tuple[tuple[str, str], ...]:
    """Return the modes with their names, in the order of their keys."""
    names = (
        tr("Side by side"),
        tr("Blink"),
        tr("Swipe"),
        tr("Onion skin"),
        tr("Difference"),
        tr("Match lines"),
        tr("Histogram"),
    )
    return tuple(zip(MODES, names, strict=True))


@dataclass(frozen=True, slots=True)
class Answer:
    """What the worker found about a pair."""

    found: Comparison
    changes: Difference | None
    patches: Patches | None
    stamps: tuple[int, int]
    missing: dict[str, str]  # detectors that cannot be had, with the reason


def work(a: Path, b: Path, pool: DecoderPool, features: str = "orb") -> Answer:
    """Compare two files (in a worker thread)."""
    from imgreview.core.methods.base import missing_features
    from imgreview.core.methods.models import best_model

    stamps = _stamp(a), _stamp(b)
    found = compare(a, b, pool, features, best_model())
    return Answer(found, difference(found), patches(found), stamps, missing_features())


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0  # `compare` names the file and the reason


class ComparePage(QWidget):
    """Two pictures of a group, or any two.

    Signals: closed(); finished() when the last two of a group are decided; stepped() after an undo
    or redo made here; decided(object DecisionChange) after a decision made here.
    """

    closed = Signal()
    finished = Signal()
    stepped = Signal()
    decided = Signal(object)

    def __init__(
        self,
        pictures: PictureSource,
        runner: JobRunner,
        pool: DecoderPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._pool = runner, pool
        self._job: Job | None = None
        self.paths: tuple[Path, Path] | None = None
        self.session: ReviewSession | None = None
        self.group_id: str | None = None
        self.view = CompareView(pictures, self)
        self.bar = TopBar(tr("Compare"), self)
        self.modes = ModeBar(mode_names(), self)
        self.opacity = Slider(Qt.Orientation.Horizontal, self)
        self.detector = FeatureCombo(self)
        self.as_is = Chip(tr("B as it is"), parent=self)
        self.strip = VerdictStrip(self)
        self.footer = CompareFooter(self)
        self.trouble = EmptyState(
            "warning", tr("These two cannot be compared"), "", tr("Back"), self
        )
        self.toast = Toast(self.view)
        self.commands = CompareCommands(self)
        self._build()

    def _build(self) -> None:
        beside = TOOLS_WIDTH + theme.GAP_XS + self.as_is.sizeHint().width()
        self.bar.put_in_middle(self.modes, beside)
        self._tools = QStackedWidget(self)
        self._tools.setFixedSize(TOOLS_WIDTH, 32)  # empty too: the modes stay where they are
        self._onion = QWidget(self)
        ends = QHBoxLayout(self._onion)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(label("A", theme.SECONDARY, theme.SEMIBOLD, "text2", self))
        ends.addWidget(self.opacity, 1)
        ends.addWidget(label("B", theme.SECONDARY, theme.SEMIBOLD, "text2", self))
        self._place = label("", theme.BODY, tone="text2", parent=self)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for tool in (self._place, self._onion, self.detector):
            self._tools.addWidget(tool)
        self.bar.right.addWidget(self.as_is)
        self.bar.right.addWidget(self._tools)
        shortcuts.follow(self.as_is, "as_is", tr("Show B as its file is, not fitted to A"))
        self.as_is.toggled.connect(self.view.set_as_is)
        self.detector.setToolTip(tr("Which local features are matched"))
        self.detector.setAccessibleName(tr("Features"))
        self.detector.activated.connect(self._on_detector)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(50)
        self.opacity.setToolTip(tr("How much of B shows through"))
        self.opacity.setAccessibleName(tr("Opacity of B"))
        self.opacity.valueChanged.connect(self._on_opacity)
        self.bar.back_requested.connect(self.closed)
        self.trouble.action.connect(self.closed)
        self.modes.chosen.connect(self.set_mode)
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.bar, 0), (middle, 1), (self.strip, 0), (self.footer, 0)):
            column.addWidget(part, stretch)
        self.setFocusProxy(self.view)
        self.set_mode("side")

    # -- what is shown -----------------------------------------------------------------------
    def show_pair(
        self,
        a: Path,
        b: Path,
        session: ReviewSession | None = None,
        group_id: str | None = None,
    ) -> None:
        """Show two files; with a session and a group they can be decided here."""
        if self._job is not None:
            self._job.cancel()
        self.paths = (a, b)
        self.session, self.group_id = session, group_id
        self._stack.setCurrentWidget(self.view)
        self.strip.show()
        self._place.setText(self.commands.place())
        known = self.commands.known_pair()
        if known is None:
            self.view.set_pictures(None, None)
        else:
            self.view.set_pictures(_picture(known[0]), _picture(known[1]))
            transform = self.commands.known_transform()
            if transform is not None:
                self.view.register(transform)
        self.footer.show_names(a.name, b.name)
        self.footer.set_deciding(deciding=known is not None)
        self.refresh_decisions()
        self._look(a, b)

    def _look(self, a: Path, b: Path) -> None:
        self.strip.wait(tr("Looking at the two…"))
        job = self._job = self._runner.call(work, a, b, self._pool, self.detector.chosen())
        job.finished.connect(partial(self._on_answer, job))
        job.failed.connect(partial(self._on_failed, job))

    def _on_answer(self, job: Job, answer: object) -> None:
        if job is not self._job or not isinstance(answer, Answer):
            return
        self._job = None
        found = answer.found
        if self.view.a is None:
            sides = zip((found.a, found.b), answer.stamps, strict=True)
            shown = [Picture(s.path, t, s.facts.width, s.facts.height) for s, t in sides]
            self.view.set_pictures(shown[0], shown[1])
        self.detector.set_missing(answer.missing)
        self.view.set_comparison(found)
        self.view.set_changes(answer.changes)
        self.view.set_patches(answer.patches)
        self.strip.show_comparison(found)
        self.footer.show_sides(found.a, found.b)

    def _on_failed(self, job: Job, error: object) -> None:
        if job is not self._job:
            return
        self._job = None
        sentence = str(error) if isinstance(error, UserError) else tr("Something went wrong here.")
        self.trouble.set_texts(tr("These two cannot be compared"), sentence, tr("Back"))
        self._stack.setCurrentWidget(self.trouble)
        self.strip.wait(sentence.rstrip("."))
        self.strip.hide()  # the page says it

    def refresh_decisions(self) -> None:
        """Show what is decided about the two."""
        self.footer.show_decisions(*self.commands.decisions())

    @Slot(str)
    def set_mode(self, mode: str) -> None:
        """Choose a way of looking."""
        self.view.set_mode(mode)
        self.modes.show_mode(mode)
        tools = {"onion": self._onion, "lines": self.detector}
        self._tools.setCurrentIndex(self._tools.indexOf(tools[mode]) if mode in tools else 0)

    @Slot()
    def _on_detector(self) -> None:
        """Match by the chosen detector, with the pictures as they lie."""
        self.view.setFocus()
        if self.paths is not None:
            if self._job is not None:
                self._job.cancel()
            self._look(*self.paths)

    @Slot(int)
    def _on_opacity(self, value: int) -> None:
        self.view.opacity = value / 100
        self.view.update()

    # -- keys --------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.commands.keymap.match(event) == "blink":
            if not event.isAutoRepeat():
                self._blink(on=True)
        elif not self.commands.key_pressed(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.commands.keymap.match(event) == "blink" and not event.isAutoRepeat():
            self._blink(on=False)
        else:
            super().keyReleaseEvent(event)

    def _blink(self, *, on: bool) -> None:
        if on and self.view.mode != "blink":
            self.set_mode("blink")
        self.view.set_held(on)


def _picture(file: ImageFile) -> Picture:
    return Picture(file.path, file.id.mtime_ns, file.facts.width, file.facts.height)
