"""Fingerprints of files: from the cache where they are known, else from the decoders."""

import hashlib
import os
from collections import OrderedDict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType

from imgreview.core import analysis as an
from imgreview.core.analysis import Analysis, Recipe
from imgreview.core.domain import FileId, ImageFile
from imgreview.core.errors import KillerError, UnreadableError
from imgreview.core.events import GroupsFound, Progress, StageStarted
from imgreview.core.imaging import jpeg_stream
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.fullres import FullLook
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.jobs import CancelToken, bounded_map
from imgreview.core.methods.exact import partial_digest
from imgreview.core.previewing import Look, Preview
from imgreview.core.scan.walk import Found
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.shelf import Shelf

WORK_CACHE = 96 << 20  # bytes of working pictures held in memory
JPEGS = (".jpg", ".jpeg", ".jpe")
PREVIEW_BYTES = 500_000  # smaller files decode about as fast as their thumbnails
PREVIEW_FILES = 100  # fewer files than this are decoded before a preview would help
KNOWN_CODES = an.hash_key("phash", 64)
FULL = "full-look/2"  # cache key of what a full-size look told
PIXELS = "pixels/2"  # cache key of the digest of the pixels at full size
LOOKUP = 400  # files asked from the cache in one go
ROWS = 2000  # cache rows written in one transaction


class Reached(Enum):
    """How far the reading of a folder has come."""

    CANDIDATES = auto()  # every file that its thumbnail speaks for has been decoded


Reading = tuple[Found, Analysis | Exception] | Progress | StageStarted | GroupsFound | Reached


class Fingerprinter:
    """Makes or recalls the analyses of one scan; only the calling thread touches the cache."""

    def __init__(
        self,
        pool: DecoderPool,
        store: FingerprintStore | None,
        thumbs: ThumbStore | None,
        token: CancelToken,
        workers: int,
        recipe: Recipe,
        model_key: str | None,
        *,
        complete: bool = True,
        show_previews: bool = True,
    ) -> None:
        self.cached = 0
        self.passed_over: set[FileId] = set()  # in a quick scan: told apart by thumbnails alone
        self._complete = complete
        self._show_previews = show_previews
        self._pool = pool
        self._store = store
        self._thumbs = thumbs
        self._token = token
        self._workers = workers
        self._recipe = recipe
        self._model_key = model_key
        self._rows: list[tuple[FileId, bytes | None, str, bytes]] = []
        self._work: OrderedDict[FileId, bytes] = OrderedDict()
        self._work_bytes = 0
        self._shelf = None if thumbs is None else Shelf(thumbs.folder)
        self._digests: dict[FileId, bytes] = {}  # of full-resolution pixels

    def analyses(
        self,
        todo: Sequence[Found],
        preview: bool,
        twins: Mapping[FileId, Sequence[Found]] = MappingProxyType({}),
    ) -> Iterator[Reading]:
        """Yield each file's analysis, from the cache where it is known, else decoded.

        With `preview`, groups that embedded thumbnails propose come first, as "similar". Then
        come the files without one, as they may be copies of any, those with `twins` (of the same
        bytes) and those that resemble another, and last, in a complete scan, all the others:
        `Reached.CANDIDATES` comes before them.
        """
        missing: list[Found] = []
        looks: list[Look] = []
        for start in range(0, len(todo), LOOKUP):
            part = todo[start : start + LOOKUP]
            self._token.check()
            held = self._lookup(part)
            for entry in part:
                known = held.get(entry.id)
                if known is None:
                    missing.append(entry)
                else:
                    self.cached += not isinstance(known, Exception)
                    if preview and isinstance(known, Analysis) and KNOWN_CODES in known.rows:
                        looks.append(_look(entry, known))
                    yield entry, known
        looker = (yield from self._preview(missing, looks, twins)) if preview else None
        if looker is not None:
            first = [e for e in missing if e.id not in looker.told]
            first += [e for e in missing if e.id in looker.told and e.id in twins]
            yield from self._decoded(first, looker)
            done = {e.id for e in first}
            missing = [e for e in missing if e.id not in done]
            yield from self._decoded([e for e in missing if e.id in looker.candidates], None)
            yield Reached.CANDIDATES
            missing = [e for e in missing if e.id not in looker.candidates]
            if not self._complete:
                self.passed_over, missing = looker.told - looker.candidates - done, []
        yield from self._decoded(missing, None)

    def _decoded(
        self, entries: Sequence[Found], looker: Preview | None
    ) -> Iterator[tuple[Found, Analysis | Exception] | GroupsFound]:
        """Decode files; hold what is found against the thumbnails that `looker` knows."""
        window = self._workers * 8
        for entry, result in bounded_map(self._decode, entries, self._token, self._workers, window):
            if isinstance(result, Analysis):
                self._remember(entry.id, result)
            elif isinstance(result, KillerError) and self._store is not None:
                self._store.remember_killer(entry.id, str(result))
            elif not isinstance(result, UnreadableError):
                raise result
            yield entry, result
            if looker is not None and isinstance(result, Analysis) and KNOWN_CODES in result.rows:
                yield from looker.meet(_look(entry, result))
        if looker is not None:
            yield from looker.meet(None)

    def _preview(
        self,
        missing: Sequence[Found],
        known: Sequence[Look],
        twins: Mapping[FileId, Sequence[Found]],
    ) -> Generator[Progress | StageStarted | GroupsFound, None, Preview | None]:
        """Look at embedded thumbnails first; return who knows them, None where it does not pay."""
        cameras = [
            e for e in missing if e.id.size >= PREVIEW_BYTES and e.id.path.suffix.lower() in JPEGS
        ]
        if len(cameras) < (PREVIEW_FILES if self._complete else 1):
            return None
        show = self._show_previews
        preview = Preview(self._pool, self._token, self._workers, show=show)
        yield from preview.run(cameras, known, twins)
        return preview

    def _lookup(self, part: Sequence[Found]) -> dict[FileId, Analysis | Exception]:
        store = self._store
        if store is None:
            return {}
        methods = self._recipe.methods()
        key = self._model_key
        asked = (*methods, PIXELS) if key is None else (*methods, PIXELS, key)
        answers: dict[FileId, Analysis | Exception] = {}
        held = store.known([e.id for e in part], asked)
        moved = [
            e.id
            for e in part
            if (e.id not in held or not held[e.id].rows) and store.find_moved(e.id, partial_digest)
        ]
        held.update(store.known(moved, asked))
        for entry in part:
            known = held.get(entry.id)
            if known is None:
                continue
            analysis = an.from_rows(known.rows, methods, known.content or b"")
            if PIXELS in known.rows:
                self._digests[entry.id] = known.rows[PIXELS]
            if analysis is not None:
                answers[entry.id] = analysis
            elif known.killer is not None:
                answers[entry.id] = KillerError(known.killer)
        return answers

    def _decode(self, entry: Found) -> Analysis:
        result = self._pool.run(an.TASK, os.fsencode(entry.id.path), recipe=self._recipe)
        if not isinstance(result, Analysis):
            raise TypeError(f"the decoder returned {type(result).__name__}")
        return result

    def _remember(self, file: FileId, result: Analysis) -> None:
        self._keep_work(file, result.work)
        self._rows += [(file, result.content, key, data) for key, data in result.rows.items()]
        if len(self._rows) > ROWS:
            self.flush()

    def keep_rows(self, rows: Iterable[tuple[FileId, bytes | None, str, bytes]]) -> None:
        """Hold further cache rows until the next flush."""
        self._rows += rows

    def _keep_work(self, file: FileId, work: bytes) -> None:
        self._work[file] = work
        self._work_bytes += len(work)
        while self._work_bytes > WORK_CACHE:
            of, old = self._work.popitem(last=False)
            self._work_bytes -= len(old)
            if self._shelf is not None:
                self._shelf.put(of, old)

    def flush(self) -> None:
        """Write what was computed so far to the cache."""
        rows, self._rows = self._rows, []
        if self._store is not None and rows:
            self._store.put_many(rows)

    def load_work(self, file: ImageFile) -> bytes:
        """Return the working picture: from disk, from memory, else decoded again."""
        key = thumb_key(file.id)
        kept = self._thumbs.get(key) if self._thumbs is not None else None
        if kept is not None:
            return kept
        work = self._work.get(file.id)
        if work is None and self._shelf is not None:
            work = self._shelf.get(file.id)
        if work is None:
            task = "imgreview.core.analysis:working_picture"
            work = bytes(self._pool.run(task, os.fsencode(file.path)))
        if self._thumbs is not None:
            self._thumbs.put(key, work)
        return work

    def full_looks(
        self, nodes: Sequence[int], files: Sequence[ImageFile]
    ) -> Iterator[tuple[int, FullLook | None]]:
        """Yield (number, findings at full size) of files, recalled or made; None: unreadable."""
        ids = [files[n].id for n in nodes]
        held = self._store.get_many(ids, [FULL]) if self._store is not None else {}
        missing = []
        for node in nodes:
            row = held.get(files[node].id)
            if row is None:
                missing.append(node)
            else:
                yield node, FullLook.from_row(row[FULL])
        task = "imgreview.core.imaging.fullres:full_look"
        work = bounded_map(
            lambda n: self._pool.run(task, os.fsencode(files[n].path)),
            missing,
            self._token,
            self._workers,
            interrupt=self._pool.interrupt,
        )
        for node, look in work:
            if isinstance(look, FullLook):
                self.keep_rows([(files[node].id, None, FULL, look.to_row())])
                yield node, look
            elif isinstance(look, UnreadableError):
                yield node, None
            else:
                raise look

    def load_stream_digest(self, file: ImageFile) -> bytes:
        """Return the digest of a JPEG's data without its metadata, NONE for what has none."""
        return bytes(self._pool.run(jpeg_stream.TASK, os.fsencode(file.path)))

    def load_pixel_digest(self, file: ImageFile) -> bytes:
        """Return the digest of the full-resolution pixels: known, else from a decoder process."""
        digest = self._digests.get(file.id)
        if digest is None:
            task = "imgreview.core.analysis:pixel_digest_of"
            digest = bytes(self._pool.run(task, os.fsencode(file.path)))
            self.keep_rows([(file.id, None, PIXELS, digest)])
        return digest


def _look(entry: Found, analysis: Analysis) -> Look:
    file = ImageFile(entry.id, analysis.facts, entry.protected)
    return Look(file, analysis.codes("phash", 64))


def thumb_key(file: FileId) -> str:
    """Return the name under which a file's working picture is kept on disk."""
    state = (file.size, file.mtime_ns, file.ctime_ns)  # ctime: names may have been swapped
    name = b"%s|%d|%d|%d" % (os.fsencode(file.path), *state)
    return hashlib.blake2b(name, digest_size=16).hexdigest() + f"-{an.WORK}"
