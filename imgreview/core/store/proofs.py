"""Proofs of pairs, kept with the fingerprints of both files: what did not change needs no proof.

A proof belongs to both files in exactly their states: when one of them changes on disk, its row
in the cache goes and takes the proofs along.
"""

import os
from collections.abc import Iterable, Sequence

from imgreview.core.domain import FileId
from imgreview.core.store.db import placeholders
from imgreview.core.store.fingerprints import CHUNK, FingerprintStore, state_of

Pair = tuple[FileId, FileId]
Key = tuple[object, ...]  # path, size, mtime and ctime of a, then those of b


class ProofStore:
    """The proofs of one kind (feature method) made under one version of the rules of proof."""

    def __init__(self, store: FingerprintStore, kind: str, version: bytes) -> None:
        self._store = store
        self._kind = kind
        self._version = version

    def get_many(self, files: Sequence[FileId]) -> dict[Key, bytes]:
        """Return the proofs whose `a` is among `files`, unchanged, by `key_of` both files."""
        asked = {os.fsencode(f.path): state_of(f) for f in files}
        paths = list(asked)
        found: dict[Key, bytes] = {}
        with self._store.tolerant():
            for start in range(0, len(paths), CHUNK):
                part = paths[start : start + CHUNK]
                query = (
                    "SELECT a.path, a.size, a.mtime_ns, a.ctime_ns,"
                    " b.path, b.size, b.mtime_ns, b.ctime_ns, p.data"
                    " FROM files a JOIN proofs p ON p.a = a.id JOIN files b ON b.id = p.b"
                    f" WHERE p.kind = ? AND p.version = ? AND a.path IN ({placeholders(part)})"
                )
                for row in self._store.db.execute(query, [self._kind, self._version, *part]):
                    if asked[row[0]] == row[1:4]:
                        found[row[:8]] = row[8]
        return found

    def put_many(self, proofs: Iterable[tuple[Pair, bytes]]) -> None:
        """Keep proofs of pairs; a pair of which a file is not in the cache is passed over."""
        with self._store.tolerant(), self._store.transaction():
            self._store.db.executemany(
                "INSERT OR REPLACE INTO proofs (a, b, kind, version, data)"
                " SELECT a.id, b.id, ?, ?, ? FROM files a, files b"
                " WHERE a.path = ? AND a.size = ? AND a.mtime_ns = ? AND a.ctime_ns = ?"
                " AND b.path = ? AND b.size = ? AND b.mtime_ns = ? AND b.ctime_ns = ?",
                ((self._kind, self._version, data, *key_of(a, b)) for (a, b), data in proofs),
            )


def key_of(a: FileId, b: FileId) -> Key:
    """Return what names a pair of files in their states."""
    return (os.fsencode(a.path), *state_of(a), os.fsencode(b.path), *state_of(b))
