"""What a person decides is what they see: nothing unseen, and one press of a key, one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.gui.commands import Keymap

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession
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
