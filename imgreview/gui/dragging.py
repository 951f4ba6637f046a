"""Dragging pictures out of the window: other programs get copies, the files stay."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

EDGE = 128


def urls_of(files: Sequence[Path]) -> list[QUrl]:
    """Return the files as URLs; names that are not UTF-8 keep their bytes."""
    return [QUrl.fromEncoded(path.as_uri().encode("ascii")) for path in files]


def drag_files(source: QWidget, files: Sequence[Path], picture: QPixmap | None) -> Qt.DropAction:
    """Let a person drag files out of `source` until they drop them; return what the target did.

    Only copying is offered, so that no target can move or link a file of the review.
    """
    data = QMimeData()
    data.setUrls(urls_of(files))
    drag = QDrag(source)
    drag.setMimeData(data)
    if picture is not None and not picture.isNull():
        shown = picture.scaled(
            EDGE,
            EDGE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drag.setPixmap(shown)
        drag.setHotSpot(QPoint(shown.width() // 2, shown.height() // 2))
    return drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
