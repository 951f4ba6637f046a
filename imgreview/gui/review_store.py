"""Reviews on disk as the window needs them: begun, found again, listed on the start page."""

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from imgreview.core.domain import Group
from imgreview.core.events import FileSkipped, ScanFinished
from imgreview.core.settings import Root, ScanRequest
from imgreview.core.store.requests import request_from_json, request_to_json
from imgreview.core.store.sessions import ReviewInfo, SessionStore
from imgreview.gui import words
from imgreview.gui.pages.start_continue import Recent

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

SUMMARY, SKIPPED = "summary", "skipped"
MOSAIC = 4
MOST_SKIPPED = 2000  # files that are named, of those that could not be read


def tr(text: str) -> str:
    """Translate words about reviews (the name is what lupdate looks for)."""
    return QCoreApplication.translate("review_store", text)


def begin(store: SessionStore, request: ScanRequest) -> str:
    """Return the id of the review of this very request, made where there is none yet."""
    wanted = request_to_json(request)
    for info in store.recent():
        # Through JSON, lists and tuples are the same thing.
        if _same(info.request, wanted):
            return info.id
    return store.create(title_of(request), [r.path for r in request.roots], wanted)


def _same(stored: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    try:
        return request_to_json(request_from_json(stored)) == wanted
    except (KeyError, TypeError, ValueError):
        return False


def title_of(request: ScanRequest) -> str:
    """Return a name for a review: its folders."""
    names = [r.path.name or str(r.path) for r in request.roots]
    if request.picture is not None:
        copies = tr("Copies of %1").replace("%1", request.picture.name)
        return copies.encode("utf-8", "replace").decode("utf-8")
    text = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    return text.encode("utf-8", "replace").decode("utf-8")


def save_summary(
    store: SessionStore, session: "ReviewSession", scanned: int | None, *, complete: bool | None
) -> None:
    """Write what the start page tells of a review; None keeps what was known."""
    if session.review_id is None:
        return
    known = store.note(session.review_id, SUMMARY) or {}
    total = len(session.groups)
    summary = {
        "groups": total,
        "left": total - session.reviewed(),
        "hidden": session.hidden_groups(),
        "pictures": known.get("pictures", 0) if scanned is None else scanned,
        "complete": known.get("complete", False) if complete is None else complete,
        "mosaic": _mosaic(session.groups),
    }
    store.save_note(session.review_id, SUMMARY, summary)


def save_skipped(store: SessionStore, review_id: str, skipped: Sequence[FileSkipped]) -> None:
    """Write which files the scan of a review could not read, and why."""
    files = [[str(s.path), s.reason] for s in skipped[:MOST_SKIPPED]]
    store.save_note(review_id, SKIPPED, {"count": len(skipped), "files": files} if files else None)


def last_scan(store: SessionStore, review_id: str) -> tuple[ScanFinished, list[FileSkipped]]:
    """Return how the last scan of a review ended, and the files that it could not read."""
    note = store.note(review_id, SKIPPED) or {}
    skipped = [FileSkipped(Path(path), str(why)) for path, why in note.get("files", ())]
    count, pictures = int(note.get("count", 0)), pictures_of(store, review_id)
    return ScanFinished(pictures, count, 0.0, is_complete(store, review_id)), skipped


def _mosaic(groups: tuple[Group, ...]) -> list[list[Any]]:
    """Return the first pictures of the first groups as [path, mtime_ns]."""
    firsts = [group.files[0].id for group in groups[:MOSAIC]]
    return [[str(f.path), f.mtime_ns] for f in firsts]


def recents(store: SessionStore, limit: int = 3) -> tuple[Recent, ...]:
    """Return the reviews touched last that have something to look at."""
    listed = [(info, store.note(info.id, SUMMARY) or {}) for info in store.recent(4 * limit)]
    return tuple(_recent(info, summary) for info, summary in listed if info.groups or summary)[
        :limit
    ]


def searched(store: SessionStore) -> list[tuple[Root, ...]]:
    """Return the folders of the reviews, the one touched last first; not of searches for one."""
    found = []
    for info in store.recent():
        with contextlib.suppress(KeyError, TypeError, ValueError):  # of another version
            request = request_from_json(info.request)
            if request.picture is None:
                found.append(request.roots)
    return found


def pictures_of(store: SessionStore, review_id: str | None) -> int:
    """Return how many pictures the last scan of a review looked at."""
    summary = store.note(review_id, SUMMARY) if review_id is not None else None
    return int((summary or {}).get("pictures", 0))


def is_complete(store: SessionStore, review_id: str) -> bool:
    """Return whether the scan of a review reached its end."""
    return bool((store.note(review_id, SUMMARY) or {}).get("complete", False))


def _recent(info: ReviewInfo, summary: Mapping[str, Any]) -> Recent:
    mosaic = tuple((Path(path), int(stamp)) for path, stamp in summary.get("mosaic", ()))
    return Recent(info.id, info.title, _detail(info, summary), mosaic)


def _detail(info: ReviewInfo, summary: Mapping[str, Any]) -> str:
    groups = int(summary.get("groups", info.groups))
    left = int(summary.get("left", groups))
    pictures = int(summary.get("pictures", 0))
    if not summary.get("complete", False):
        text = tr("%1 groups, scan not finished")
        return text.replace("%1", words.number(groups))
    hidden = int(summary.get("hidden", 0))
    if hidden:  # neither done nor gone: the threshold of this review does not show them
        text = tr("%1 of %2 left · %3 hidden").replace("%1", words.number(left))
        text = text.replace("%2", words.number(groups + hidden))
        return text.replace("%3", words.number(hidden))
    if not groups:
        text = tr("%1 · no duplicates")
        return text.replace("%1", words.pictures(pictures))
    if not left:
        return tr("%1 · done").replace("%1", words.pictures(pictures))
    text = tr("%1 of %2 groups left")
    return text.replace("%1", words.number(left)).replace("%2", words.number(groups))
