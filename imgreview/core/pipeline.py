"""From folders to groups: `find_groups` is one generator of events for every front end."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from imgreview.core import paths, scanned
from imgreview.core.domain import FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.events import (
    Event,
    FileSkipped,
    GroupsFound,
    PicturesListed,
    ScanFinished,
    Stage,
    StageStarted,
)
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.jobs import Cancelled, CancelToken, ProgressMeter, bounded_map
from imgreview.core.scan.walk import Alias, Found, Skipped, walk
from imgreview.core.settings import Root, ScanRequest, WalkSettings
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.sessions import SessionStore
from imgreview.core.unchanged import Recalled, Unchanged

if TYPE_CHECKING:
    from imgreview.core.finding import Finder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ports:
    """What a scan needs from outside; tests hand in their own."""

    pool: DecoderPool
    store: FingerprintStore | None
    thumbs: ThumbStore | None
    ignored: frozenset[frozenset[bytes]] = frozenset()  # "not duplicates", by content


@contextmanager
def open_ports(request: ScanRequest) -> Iterator[Ports]:
    """Open decoder processes, the fingerprint cache and the judgements; close them at the end."""
    store = FingerprintStore(paths.fingerprints_db()) if request.use_cache else None
    thumbs = ThumbStore(paths.thumbs_dir()) if request.use_cache else None
    scanned.remember(root.path for root in request.roots)
    sessions = SessionStore(paths.sessions_db())
    try:
        ignored = frozenset(frozenset(pair) for pair in sessions.ignored_pairs())
    finally:
        sessions.close()
    try:
        with DecoderPool(request.workers) as pool:
            yield Ports(pool, store, thumbs, ignored)
    finally:
        if store is not None:
            store.close()


@dataclass(slots=True)
class Listing:
    """What the walk found: files in order of discovery and the other names of each."""

    found: list[Found] = field(default_factory=list)
    aliases: dict[FileId, list[Alias]] = field(default_factory=dict)
    skipped: int = 0
    complete: bool = False  # the walk reached its end
    unread: set[Path] = field(default_factory=set)
    missed: set[Path] = field(default_factory=set)  # not held against others byte by byte

    def pictures(self) -> PicturesListed:
        """Return the names of the files found, without those that could not be read."""
        folders: dict[Path, list[str]] = {}
        for entry in self.found:
            if entry.id.path not in self.unread:
                folders.setdefault(entry.id.path.parent, []).append(entry.id.path.name)
        return PicturesListed({folder: tuple(names) for folder, names in folders.items()})


def find_groups(request: ScanRequest, ports: Ports, token: CancelToken) -> Iterator[Event]:
    """Yield what a scan finds, while it finds it.

    The last event is ScanFinished, with `complete` False when the token was cancelled; all that
    was computed until then is in the cache.
    """
    start = time.monotonic()
    listing = Listing()
    # Where nothing changed nobody is needed who looks at pictures, nor what it takes to load them.
    finder = None if _may_recall(request, ports) else _finder(request, ports, token)
    answer: Recalled | None = None
    complete = True
    try:
        yield from _walk(request, listing, token)
        listing.complete = True
        size = None
        if request.picture is not None and finder is not None:
            finder.picture = _asked(request.picture, listing, token)
            size = finder.picture.size
        memory = _memory(request, ports, finder)
        answer = None if memory is None else memory.recall(listing.found, listing.aliases)
        if answer is not None and answer.unread:  # what could not be read is tried once more
            finder = finder or _finder(request, ports, token)
            reasons = finder.unreadable(answer.unread)
            answer = None if reasons is None else replace(answer, skipped=reasons)
        if answer is not None:
            events = answer.events(len(listing.found))
        else:
            finder = finder or _finder(request, ports, token)
            events = _look(listing, finder, memory, token, size)
        for event in events:
            if isinstance(event, FileSkipped):
                listing.unread.add(event.path)
            yield event
    except Cancelled:
        complete = False
    finally:
        if finder is not None:
            finder.flush()
    if finder is not None:
        yield from finder.withdraw()
    if listing.complete:
        yield listing.pictures()
    looked = 0 if finder is None else finder.cached
    yield ScanFinished(
        scanned=len(listing.found),
        skipped=listing.skipped + len(listing.unread),
        seconds=time.monotonic() - start,
        complete=complete,
        cached=looked if answer is None else answer.cached,
        by_thumbnail=0 if finder is None else finder.passed_over,
    )
    if finder is not None:
        finder.let_go()


def _may_recall(request: ScanRequest, ports: Ports) -> bool:
    """Return whether the answer may be known without the parts that look at pictures.

    A question about one picture has no memory, and a model says itself which one it is.
    """
    return ports.store is not None and request.picture is None and request.match.model is None


def _finder(request: ScanRequest, ports: Ports, token: CancelToken) -> "Finder":
    from imgreview.core.asking import CopyFinder
    from imgreview.core.finding import Finder

    kind = Finder if request.picture is None else CopyFinder
    return kind(request, ports.pool, ports.store, ports.thumbs, ports.ignored, token)


def _memory(request: ScanRequest, ports: Ports, finder: "Finder | None") -> Unchanged | None:
    """Return the memory of whole scans; a question about one picture has none."""
    if ports.store is None or request.picture is not None:
        return None
    key = None if finder is None else finder.model_key
    return Unchanged(ports.store, request, key, ports.ignored)


def _look(
    listing: Listing,
    finder: "Finder",
    memory: Unchanged | None,
    token: CancelToken,
    size: int | None,
) -> Iterator[Event]:
    """Look at the files, or at what the cache holds of each; keep what it comes to."""
    standing: dict[str, Group] = {}
    twins: dict[FileId, list[Found]] = {}
    yield from _exact(listing, twins, token, size)
    for event in finder.run(listing.found, listing.aliases, twins):
        if isinstance(event, GroupsFound):
            for key in event.retired:
                standing.pop(key, None)
            standing.update((g.id, g) for g in event.groups)
        yield event
    sure = finder.sure and listing.missed <= listing.unread  # those are tried again
    if memory is not None and sure and not finder.passed_over:
        memory.keep(standing.values(), listing.unread, finder.analysed)


def _walk(request: ScanRequest, listing: Listing, token: CancelToken) -> Iterator[Event]:
    yield StageStarted(Stage.WALK)
    meter = ProgressMeter(Stage.WALK, None)
    for entry in walk(request.roots, request.walk, token):
        if isinstance(entry, Found):
            listing.found.append(entry)
            meter.step(size=entry.id.size)
        elif isinstance(entry, Alias):
            listing.aliases.setdefault(entry.of, []).append(entry)
        else:
            listing.skipped += 1
            yield FileSkipped(entry.path, entry.reason)
        if meter.due():
            yield meter.report()
    yield meter.report()


def _asked(picture: Path, listing: Listing, token: CancelToken) -> FileId:
    """Return the file that a question is about, put first in the listing; UserError if it is none.

    It is the same file when the folders hold it under another name.
    """
    for entry in walk((Root(picture),), WalkSettings(), token):
        if isinstance(entry, Found):
            same = [e for e in listing.found if _inode(e.id) == _inode(entry.id)]
            first = same[0] if same else entry
            listing.found = [first, *(e for e in listing.found if e is not first)]
            return first.id
        raise UserError(f"The copies of {picture.name} cannot be found: {_reason(entry)}")
    raise UserError(f"{picture.name} is empty.")


def _reason(entry: Alias | Skipped) -> str:
    return entry.reason if isinstance(entry, Skipped) else "it is a second name of another file."


def _inode(file: FileId) -> tuple[object, ...]:
    return (file.dev, file.ino) if file.ino else (file.path,)


def _exact(
    listing: Listing, twins: dict[FileId, list[Found]], token: CancelToken, size: int | None
) -> Iterator[Event]:
    """Find files with the same bytes (size, then partial, then full digest); of one size if given.

    Fills `twins`: for the first of each set of identical files, the others. A file that cannot
    be read here stays alone: a missing digest is never equal to another, and what the scan comes
    to is not to be taken for the whole answer (`missed`).
    """
    from imgreview.core.methods.exact import full_digest, partial_digest

    same_size: dict[int, list[Found]] = {}
    for entry in listing.found:
        if size is not None and entry.id.size != size:
            continue
        same_size.setdefault(entry.id.size, []).append(entry)
    doubtful = [e for entries in same_size.values() if len(entries) > 1 for e in entries]
    yield StageStarted(Stage.EXACT, len(doubtful))
    meter = ProgressMeter(Stage.EXACT, len(doubtful))
    partial: dict[tuple[int, bytes], list[Found]] = {}
    work = bounded_map(lambda e: partial_digest(os.fsencode(e.id.path)), doubtful, token, 2)
    for entry, digest in work:
        meter.step()
        if isinstance(digest, bytes):
            partial.setdefault((entry.id.size, digest), []).append(entry)
        else:
            listing.missed.add(entry.id.path)
        if meter.due():
            yield meter.report()
    doubtful = [e for entries in partial.values() if len(entries) > 1 for e in entries]
    meter = ProgressMeter(Stage.EXACT, len(doubtful))
    full: dict[bytes, list[Found]] = {}
    for entry, digest in bounded_map(
        lambda e: full_digest(os.fsencode(e.id.path)), doubtful, token, 2
    ):
        meter.step(size=entry.id.size)
        if isinstance(digest, bytes):
            full.setdefault(digest, []).append(entry)
        else:
            listing.missed.add(entry.id.path)
        if meter.due():
            yield meter.report()
    for entries in full.values():
        first, *others = sorted(entries, key=lambda e: e.id)
        if others:
            twins[first.id] = others
    yield meter.report()
