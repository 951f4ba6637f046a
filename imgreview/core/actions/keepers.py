"""The proof that something stays: before a file goes, one kept file of its group is looked into."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from imgreview.core.actions import checks, words
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, ident
from imgreview.core.actions.looking import Look
from imgreview.core.domain import FileId, PlannedAction
from imgreview.core.errors import RefusedError, UnreadableError

NONE_LEFT = "It stayed where it was: no kept file of its group could be proven"


@dataclass(frozen=True, slots=True)
class Proof:
    """A keeper, and its state when it was read.

    `digest` is the BLAKE2b-256 of it and of the file that goes, where they were compared.
    """

    keeper: FileId
    info: os.stat_result
    digest: bytes | None = None


class Keepers:
    """Proves keepers by content and remembers proofs as long as the keeper's ctime stands.

    `victims` are the files of the batch, which prove nothing for each other, by whatever path or
    spelling a keeper was reached. `moved_by_us` says whether a new ctime comes from a trip to the
    trash and back of our own. `look` decodes a picture, or raises UnreadableError.
    """

    def __init__(
        self,
        fs: Fs,
        victims: Sequence[FileId],
        moved_by_us: Callable[[FileId, os.stat_result], bool],
        look: Look,
    ) -> None:
        self._fs = fs
        self.spelled = checks.Spelling()
        self._victims = {self.spelled(os.fsencode(v.path)) for v in victims}
        self._inodes = {(v.dev, v.ino) for v in victims if v.ino}
        self._moved_by_us = moved_by_us
        self._look_into = look
        self._digests: dict[tuple[bytes, Ident, int], bytes] = {}
        self._read: set[tuple[bytes, Ident, int]] = set()

    def is_victim(self, path: bytes) -> bool:
        """Return whether the batch is about to take `path` away."""
        return self.spelled(path) in self._victims

    def prove(self, step: PlannedAction, victim: os.stat_result) -> Proof:
        """Return a keeper that was opened, decoded and found unchanged just now.

        For an exact group it was read in full and equals the victim byte for byte (BLAKE2b-256).
        Raises RefusedError with a sentence when no keeper stands the test.
        """
        why = "none is outside this commit"
        for keeper in step.keepers:
            try:
                info, problem = self._look(step, keeper, victim)
            except OSError as error:
                info, problem = None, words.reason(error)
            if info is not None and problem is None:
                key = (os.fsencode(keeper.path), ident(info), info.st_ctime_ns)
                return Proof(keeper, info, self._digests[key] if step.exact else None)
            why = f"{words.shown(os.fsencode(keeper.path.name))}: {problem}"
        raise RefusedError(f"{NONE_LEFT} ({why.rstrip('.')}).")

    def _look(
        self, step: PlannedAction, keeper: FileId, victim: os.stat_result
    ) -> tuple[os.stat_result | None, str | None]:
        path = os.fsencode(keeper.path)
        if self.is_victim(path):
            return None, "it is in this commit itself"
        info = self._fs.peek(path)
        problem = checks.problem(info, keeper)
        if problem is not None or info is None:
            return None, problem
        if (info.st_dev, info.st_ino) in self._inodes and not checks.same_file(info, victim):
            return None, "it is in this commit itself under another name"
        return info, self._problem(step, keeper, path, info, victim)

    def _problem(
        self,
        step: PlannedAction,
        keeper: FileId,
        path: bytes,
        info: os.stat_result,
        victim: os.stat_result,
    ) -> str | None:
        if checks.same_file(info, victim):
            return "it is the same file under another name"
        key = (path, ident(info), info.st_ctime_ns)
        if step.exact:
            if self._digest(key) != self._digest_of(os.fsencode(step.file.path), victim):
                return "its content is not the same"
            return self._undecodable(key)
        if checks.ctime_moved(info, keeper) and not self._moved_by_us(keeper, info):
            return checks.CHANGED
        if info.st_size == 0:
            return "it is empty"
        return self._undecodable(key)

    def _undecodable(self, key: tuple[bytes, Ident, int]) -> str | None:
        """Return why the keeper is no picture any more; None when all of it could be decoded."""
        if key in self._read:
            return None
        self._fs.read_edges(key[0])
        try:
            self._look_into(key[0])
        except UnreadableError as error:
            return str(error)
        self._read.add(key)
        return None

    def _digest(self, key: tuple[bytes, Ident, int]) -> bytes:
        if key not in self._digests:
            self._digests[key] = self._digest_of(key[0], None, key[1])
        return self._digests[key]

    def _digest_of(
        self, path: bytes, info: os.stat_result | None, seen: Ident | None = None
    ) -> bytes:
        digest, now = self._fs.digest(path)
        if ident(now) != (ident(info) if info is not None else seen):
            raise RefusedError("It changed while it was being read; scan again to decide about it.")
        return digest

    def still_there(self, proof: Proof) -> bool:
        """Return whether the keeper is as it was proven; False when the act moved it, too.

        On overlays and some unions one file shows as two, and moving one moves both. The kernel
        may go on showing (and opening) the old name for a while, but a move changes the ctime.
        """
        info = self._fs.peek(os.fsencode(proof.keeper.path))
        return (
            info is not None
            and ident(info) == ident(proof.info)
            and info.st_ctime_ns == proof.info.st_ctime_ns
        )
