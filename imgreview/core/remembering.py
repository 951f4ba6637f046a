"""A matcher that takes groups from earlier scans where nothing that decides them changed.

Files that candidates connect form a component; nothing outside it has a say in its groups. So
what a whole scan made of one is kept under a digest of its members (names, states, contents,
protection), of the candidates among them, of the judgements about them and of the rules. A file
that comes, goes or changes gives its component another digest, and only that is made anew.
"""

import hashlib
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import msgspec

from imgreview.core import answers
from imgreview.core.domain import Facts, Group, ImageFile
from imgreview.core.matching import Matcher
from imgreview.core.store.answers import AnswerStore

AT_ONCE = 500  # components asked for at once: one by one, threads wait for each other
_DECODER = msgspec.msgpack.Decoder(list[answers.KeptGroup])
Result = tuple[bytes, list[Group], bool]  # key, groups, whether an earlier scan made them


class RememberingMatcher(Matcher):
    """A matcher with a memory of whole components once `remember` was called."""

    lasting = True
    _answers: AnswerStore | None = None
    _rules = b""

    def remember(self, store: AnswerStore, rules: bytes) -> None:
        """Use the answers of earlier scans; `rules` is a digest of program and settings."""
        self._answers = store
        self._rules = rules
        self._results: dict[int, Result] = {}
        self._unknown: dict[int, bytes] = {}  # root → key, of components not yet made anew
        self._judged: dict[bytes, list[frozenset[bytes]]] = {}
        for pair in self._ignored:
            for content in pair:
                self._judged.setdefault(content, []).append(pair)

    def keep_answers(self) -> None:
        """Keep what this scan, now at its end, made of every component that was not recalled."""
        if self._answers is None or self.doubtful:
            return
        rows = []
        for root, (key, groups, recalled) in self._results.items():
            if not recalled and self._components.find(root) == root:
                numbers = {self.files[n].id: i for i, n in enumerate(self._ordered(root))}
                rows.append((key, answers.packed(answers.to_kept(groups, numbers))))
        if rows:
            self._answers.put_many(rows)

    def copy_groups(self) -> list[tuple[Group, tuple[int, ...]]]:
        """Return the groups of copies, without those that an earlier scan brought to their end."""
        found = super().copy_groups()
        if self._answers is None:
            return found
        final = {
            group.id
            for root, (_, groups, recalled) in self._results.items()
            if recalled and self._components.find(root) == root
            for group in groups
        }
        return [(group, nodes) for group, nodes in found if group.id not in final]

    def _grouped(
        self, roots: list[int], workers: int, until: float
    ) -> Iterator[tuple[int, list[Group]]]:
        if self._answers is None:
            yield from super()._grouped(roots, workers, until)
            return
        for start in range(0, len(roots), AT_ONCE):
            part = roots[start : start + AT_ONCE]
            if time.monotonic() > until:
                self._dirty.update(part)
                continue
            # In this thread: it is all Python, which more threads only hinder.
            keys = {root: self._key_of(root) for root in part}
            known = self._answers.get_many(tuple(keys.values()))
            self._unknown = {}
            for root, key in keys.items():
                groups = self._recall(root, known.get(key))
                if groups is None:
                    self._unknown[root] = key
                else:
                    self._results[root] = (key, groups, True)
                    yield root, groups
            yield from super()._grouped(list(self._unknown), workers, until)

    def _group_component(self, root: int, pool: ThreadPoolExecutor | None = None) -> list[Group]:
        groups = super()._group_component(root, pool)
        if self._answers is not None:
            self._results[root] = (self._unknown[root], groups, False)
        return groups

    def _recall(self, root: int, data: bytes | None) -> list[Group] | None:
        if data is None:
            return None
        members = self._ordered(root)

        def named(number: int, facts: Facts) -> ImageFile:
            return replace(self.files[members[number]], facts=facts)

        try:
            return answers.from_kept(_DECODER.decode(data), named)
        except (msgspec.DecodeError, IndexError, KeyError, ValueError):
            return None  # damaged: it is made anew

    def _ordered(self, root: int) -> list[int]:
        return sorted(self._components.members(root), key=lambda n: str(self.files[n].path))

    def _key_of(self, root: int) -> bytes:
        members = self._ordered(root)
        place = {node: i for i, node in enumerate(members)}
        digest = hashlib.blake2b(self._rules, digest_size=20)
        judged: set[frozenset[bytes]] = set()
        for node in members:
            file, content = self.files[node], self.analyses[node].content
            state = (file.id.size, file.id.mtime_ns, file.id.ctime_ns, file.id.ino, file.protected)
            names = [os.fsencode(p) for p in (file.path, *file.aliases)]
            links = sorted(place[n] for n in self._links[node])
            digest.update(
                repr((names, state, content, place[self._representative[node]], links)).encode()
            )
            judged.update(self._judged.get(content, ()))
        contents = {self.analyses[n].content for n in members}
        digest.update(repr(sorted(sorted(p) for p in judged if p <= contents)).encode())
        return digest.digest()
