"""The sentences of Commit and History."""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from imgreview.core.actions.journal import Batch
from imgreview.core.domain import StepState, WarningKind
from imgreview.gui.pages.review_words import folder as folder_name
from imgreview.gui.pages.review_words import number, shown_path, size
from imgreview.gui.words import short_path

__all__ = ["number", "short_path", "shown_path", "size"]

# What may cost a picture stands out; the rest is said quietly.
GRAVE = (
    WarningKind.WHOLE_GROUP,
    WarningKind.KEEPER_CHANGED,
    WarningKind.NO_TRASH,
    WarningKind.NO_SPACE,
    WarningKind.FOR_EVER,
)


def tr(text: str) -> str:
    """Return the translation of a text of Commit or History."""
    return QCoreApplication.translate("Commit", text)


def files(count: int) -> str:
    """Return "1 file" or "96 files"."""
    return tr("1 file") if count == 1 else tr("%1 files").replace("%1", number(count))


def along(count: int) -> str:
    """Return how many sidecars go along."""
    if count == 1:
        return tr("1 sidecar goes along")
    return tr("%1 sidecars go along").replace("%1", number(count))


def short_folder(folder: Path) -> str:
    """Return the name of a folder, the same as everywhere; its tooltip has the whole."""
    return folder_name(folder / "x")


def fate(name: str) -> str:
    """Return where files go."""
    return {
        "trash": tr("Trash"),
        "move": tr("Folder"),
        "quarantine": tr("Quarantine"),
        "keep": tr("Keep"),
        "delete": tr("Deleted for ever"),
    }[name]


def warning_title(kind: WarningKind, count: int) -> str:
    """Return what a warning is about, in a few words."""
    if kind is WarningKind.WHOLE_GROUP:
        groups = tr("%1 groups lose every picture").replace("%1", number(count))
        return tr("1 group loses every picture") if count == 1 else groups
    return {
        WarningKind.KEEPER_CHANGED: tr("A picture to be kept is not what it was"),
        WarningKind.FILE_CHANGED: tr("Changed since the scan"),
        WarningKind.PROTECTED: tr("In a protected folder"),
        WarningKind.NO_TRASH: tr("No trash there"),
        WarningKind.OTHER_VOLUME: tr("To another drive"),
        WarningKind.HARD_LINK: tr("Another name of a kept file"),
        WarningKind.COMPANIONS: tr("Files that belong to them"),
        WarningKind.NO_SPACE: tr("Not enough room"),
        WarningKind.FOR_EVER: tr("This cannot be undone"),
    }[kind]


def keepers(opened: int, total: int) -> str:
    """Return the sentence about the pictures that are kept."""
    if total == 1:
        return tr("The keeper was opened and checked again just now")
    text = tr("%1 of %2 keepers opened and checked again just now")
    return text.replace("%1", number(opened)).replace("%2", number(total))


def field(name: str) -> str:
    """Return what a field of a picture's details is called."""
    return {
        "gps": tr("place"),
        "taken": tr("date"),
        "keyword": tr("keyword"),
        "rating": tr("stars"),
        "caption": tr("caption"),
    }[name]


def state(step: StepState) -> str:
    """Return what became of a file, in a word or two."""
    return {
        StepState.DONE: tr("moved"),
        StepState.FAILED: tr("stayed"),
        StepState.UNDONE: tr("brought back"),
        StepState.PENDING: tr("not settled"),
        StepState.CLOSED: tr("closed by hand"),
    }[step]


def where_now(path: Path | None, action: str) -> str:
    """Return where a file lies after it left."""
    if action == "trash":
        return tr("in the trash")
    if action == "delete":
        return tr("deleted for ever")
    return "" if path is None else short_path(path.parent)


def went(count: int, action: str) -> str:
    """Return "96 files in the trash", "96 files moved" or "96 files deleted for ever"."""
    text = {
        "trash": tr("%1 in the trash"),
        "delete": tr("%1 deleted for ever"),
    }.get(action, tr("%1 moved"))
    return text.replace("%1", files(count))


def space(count: int, action: str) -> str:
    """Return how much it was, after what `went` says; only what was deleted is free."""
    text = tr("%1 freed") if action == "delete" else "%1"
    return text.replace("%1", size(count))


def when(moment: datetime) -> str:
    """Return a date and time as the locale writes them, in local time."""
    local = moment.astimezone()
    date = QLocale().toString(
        QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat
    )
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{date}, {time}"


def batch_title(batch: Batch) -> str:
    """Return what a commit did and what is back: "96 files to the trash, all back"."""
    text = {
        "trash": tr("%1 to the trash"),
        "delete": tr("%1 deleted for ever"),
    }.get(batch.action, tr("%1 to a folder"))
    text = text.replace("%1", files(batch.planned))
    if not batch.undone:
        return text
    if batch.undone == batch.planned:
        back = tr("%1, back again") if batch.planned == 1 else tr("%1, all back")
    else:
        back = tr("%1, %2 back").replace("%2", number(batch.undone))
    return back.replace("%1", text)


def batch_states(batch: Batch) -> list[str]:
    """Return how it stands now: "90 in the trash", "4 stayed", …"""
    there = {
        "trash": tr("%1 in the trash"),
        "delete": tr("%1 deleted for ever"),
    }.get(batch.action, tr("%1 in the folder"))
    counts = (
        (there, batch.done),
        (tr("%1 brought back"), batch.undone),
        (tr("%1 stayed"), batch.failed),
        (tr("%1 not settled"), batch.pending),
        (tr("%1 closed by hand"), batch.closed),
    )
    parts = [text.replace("%1", number(count)) for text, count in counts if count]
    if batch.cancelled:
        parts.append(tr("stopped early"))
    return parts


def names(paths: Sequence[Path], most: int = 3) -> str:
    """Return a few file names and how many more there are."""
    shown = [os.fsencode(p.name).decode("utf-8", "replace") for p in paths[:most]]
    more = len(paths) - len(shown)
    text = ", ".join(shown)
    if not more:
        return text
    return tr("%1 and %2 more").replace("%1", text).replace("%2", number(more))
