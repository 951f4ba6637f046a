"""A folder in which nothing changed: its groups come whole from the cache, no file is opened."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from imgreview.core import answers
from imgreview.core.domain import Facts, FileId, Group, ImageFile
from imgreview.core.events import Event, FileSkipped, GroupsFound, Progress, Stage, StageStarted
from imgreview.core.scan.walk import Alias, Found
from imgreview.core.settings import ScanRequest
from imgreview.core.store.answers import AnswerStore
from imgreview.core.store.fingerprints import FingerprintStore


class KeptScan(Struct, array_like=True):
    """What a whole scan came to; `unread` are numbers of files that could not be read."""

    cached: int
    unread: list[int]
    groups: list[msgspec.Raw]  # each an answers.KeptGroup; as one they held up all other threads


_GROUP = msgspec.msgpack.Decoder(answers.KeptGroup)


@dataclass(frozen=True, slots=True)
class Recalled:
    """The answer of an earlier scan of the same files in the same states."""

    groups: list[Group]
    unread: list[Found]  # to be tried again: what stood in the way may be gone
    cached: int  # pictures that are known
    skipped: Sequence[FileSkipped] = ()  # what became of the second try

    def events(self, total: int) -> Iterator[Event]:
        """Yield what a scan of so many files says that has nothing to do."""
        yield StageStarted(Stage.DECODE, total)
        yield from self.skipped
        if self.groups:
            yield GroupsFound(tuple(self.groups))
        yield Progress(Stage.DECODE, total, total)


class Unchanged:
    """Keeps and recalls the answer of a scan of exactly these files under exactly these rules.

    The name of the answer is a digest of the program, the settings, the judgements, and of every
    file with its size, times, inode, protection and other names: whatever changes gives another.
    """

    def __init__(
        self,
        store: FingerprintStore,
        request: ScanRequest,
        model_key: str | None,
        ignored: frozenset[frozenset[bytes]],
    ) -> None:
        self._answers = AnswerStore(store)
        self._rules = answers.rules_of(request, model_key) + _digest_of(ignored)
        self._store = store
        self._found: list[Found] = []
        self._aliases: Mapping[FileId, Sequence[Alias]] = {}
        self._key = b""

    def recall(
        self, found: Sequence[Found], aliases: Mapping[FileId, Sequence[Alias]]
    ) -> Recalled | None:
        """Return what an earlier scan of this listing came to, or None."""
        self._found = sorted(found, key=lambda e: str(e.id.path))
        self._aliases = aliases
        self._key = self._key_of()
        data = self._answers.get(self._key)
        if data is None:
            return None
        try:
            kept = msgspec.msgpack.decode(data, type=KeptScan)
            groups = answers.from_kept(map(_GROUP.decode, kept.groups), self._file)
            unread = [self._found[n] for n in kept.unread]
        except (msgspec.DecodeError, IndexError, KeyError, ValueError):
            return None  # damaged: it is made anew
        if groups is None:
            return None
        self._store.still_there([e.id for e in self._found])
        return Recalled(groups, unread, kept.cached)

    def keep(self, groups: Iterable[Group], unread: Iterable[Path], cached: int) -> None:
        """Keep what the scan of the listing last asked for came to."""
        numbers = {e.id: n for n, e in enumerate(self._found)}
        places = {e.id.path: n for n, e in enumerate(self._found)}
        failed = sorted(places[path] for path in unread)
        kept = [msgspec.Raw(answers.packed(g)) for g in answers.to_kept(groups, numbers)]
        value = (cached, failed, kept)
        self._answers.put_many([(self._key, answers.packed(value))])

    def _file(self, number: int, facts: Facts) -> ImageFile:
        entry = self._found[number]
        names = self._aliases.get(entry.id, ())
        protected = entry.protected or any(a.protected for a in names)
        return ImageFile(entry.id, facts, protected, tuple(sorted(a.path for a in names)))

    def _key_of(self) -> bytes:
        digest = hashlib.blake2b(self._rules, digest_size=20)
        for start in range(0, len(self._found), 1000):
            part = self._found[start : start + 1000]
            digest.update(os.fsencode("\0".join(_line(e) for e in part) + "\0"))
        for file, names in sorted(self._aliases.items(), key=lambda pair: str(pair[0].path)):
            told = sorted((str(a.path), a.protected) for a in names)
            digest.update(os.fsencode(f"\1{file.path}\0{told!r}"))
        return digest.digest()


def _line(entry: Found) -> str:
    # Without the device: its number changes when a disk is connected anew.
    file = entry.id
    state = f"{file.size} {file.mtime_ns} {file.ctime_ns} {file.ino} {entry.protected:d}"
    return f"{file.path}\0{state}"


def _digest_of(ignored: frozenset[frozenset[bytes]]) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for pair in sorted(sorted(p) for p in ignored):
        digest.update(repr(pair).encode())
    return digest.digest()
