"""The roles under which the models of the review hand out their objects."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Item roles: objects of the domain, never formatted text."""

    GROUP = Qt.ItemDataRole.UserRole + 1  # core.domain.Group
    STATE = Qt.ItemDataRole.UserRole + 2  # core.review.verdicts.GroupState
    THUMBS = Qt.ItemDataRole.UserRole + 3  # tuple[QPixmap | None, ...]
    FILE = Qt.ItemDataRole.UserRole + 4  # core.domain.ImageFile
    CARD = Qt.ItemDataRole.UserRole + 5  # gui.widgets.picture_card.Card
    PIXMAP = Qt.ItemDataRole.UserRole + 6  # QPixmap | None
