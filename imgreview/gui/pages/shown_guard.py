"""What a person decides is what they see: nothing unseen, and one press of a key, one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.core.review.changes import ShapeChange
from imgreview.gui.commands import Keymap

if TYPE_CHECKING:
    from imgreview.core.review.session import Notice, ReviewSession
    from imgreview.gui.pages.review_page import ReviewPage

OF_A_GROUP = frozenset(
    ("keep", "reject", "undecide", "left", "right", "accept", "ignore", "reject_all", "clear")
) | {"move", "split", *(f"only_{digit}" for digit in range(1, 10))}
DECIDING = OF_A_GROUP | {"merge", "undo", "redo", "commit"}


def is_repeat(event: QKeyEvent, keymap: Keymap) -> bool:
    """Return whether a key that decides is merely held: it would go on to pictures unseen."""
    if not event.isAutoRepeat():
        return False
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    digit = plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
    return digit or keymap.match(event) in DECIDING


def is_shown(session: "ReviewSession", shown: Group | None) -> bool:
    """Return whether the review still holds a group as it is shown; nothing shown is fine."""
    if shown is None:
        return True
    if shown.id not in session:
        return False
    now = session.group(shown.id)
    same = [f.id for f in now.files] == [f.id for f in shown.files]
    return same and (now.cls, now.suggested) == (shown.cls, shown.suggested)


def show_again(page: "ReviewPage") -> None:
    """Show the group that is looked at as it is now, and hold it so."""
    group_id, focused = page.current_group_id(), page.focused()
    page.show_group(None)
    if group_id is not None and group_id in page.session:
        page.show_group(group_id)
        page.set_place(max(0, -1 if focused is None else page.items.place_of(focused)))


def is_wide(notice: "Notice") -> bool:
    """Return whether a step was about folders: what changed lies anywhere, the person stays."""
    return isinstance(notice.change, ShapeChange) and bool(notice.change.folders_after)


def row_after_loss(page: "ReviewPage", notice: "Notice") -> int:
    """Return the row to show when the group that was looked at is gone.

    That of its pictures after a step that made groups over, else what stands in its row now.
    """
    group, holding = page.group(), page.session.groups_of
    if group is not None and isinstance(notice.change, ShapeChange):
        rows = (page.groups.row_of(i) for f in group.files for i in holding(f.id))
        if (row := next((r for r in rows if r >= 0), -1)) >= 0:
            return row
    return min(page.last_row, page.groups.rowCount() - 1)


def changed() -> UserError:
    """Return the refusal to decide about a group that is no longer what was shown."""
    return UserError(
        QCoreApplication.translate(
            "shown_guard", "This group has changed. It is shown anew: look again, then decide."
        )
    )


def unseen(count: int) -> UserError:
    """Return the refusal to decide about a large group of which a part was never shown."""
    text = QCoreApplication.translate(
        "shown_guard", "This would decide about all %1 pictures. Look at every page of them first."
    )
    return UserError(text.replace("%1", str(count)))
