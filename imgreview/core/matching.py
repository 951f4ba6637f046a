"""Propose, prove and group while files keep arriving; the answer depends only on the files."""

import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from imgreview.core.analysis import Analysis, hash_distances
from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound, Progress
from imgreview.core.evidence import Evidence
from imgreview.core.jobs import Pace, ProgressMeter, let_go
from imgreview.core.match.candidates import Pair
from imgreview.core.match.components import Components
from imgreview.core.match.grouping import group
from imgreview.core.match.proof_memory import ProofMemory
from imgreview.core.match.relation import describe
from imgreview.core.pixel_twins import may_be_twins
from imgreview.core.proving import Proves

SHOWN = 0.7  # seconds that groups wait at most to be shown together
SIDE_BY_SIDE = 2  # pairs under way for each process, so that none waits for the next
PORTION = 4  # components a thread is given before the clock is looked at
LARGE = 40  # files of a component from which its own pairs are shared out among the threads
COPIES = frozenset(c for c in MatchClass if c.is_copy)


class Matcher:
    """Holds the files of one scan and what is known of their pairs.

    The functions are those of `Evidence`, called from worker threads. `wanted` are the classes
    reported. `check` raises when the scan should stop. `unlike` says of two pictures, by number,
    that they cannot be copies, so that nothing needs to be proven.
    """

    lasting = False  # whether what a whole scan made of its files may be kept

    def __init__(
        self,
        load_work: Callable[[ImageFile], bytes],
        pixel_digest: Callable[[ImageFile], bytes],
        proves: Proves | None,
        wanted: frozenset[MatchClass] = COPIES,
        ignored: frozenset[frozenset[bytes]] = frozenset(),
        folder_priority: Sequence[Path] = (),
        check: Callable[[], None] = lambda: None,
        memory: ProofMemory | None = None,
        stream_digest: Callable[[ImageFile], bytes] | None = None,
        unlike: Callable[[int, int], bool] = lambda _a, _b: False,
    ) -> None:
        self.files: list[ImageFile] = []
        self.analyses: list[Analysis] = []
        self._representative: list[int] = []
        self._number: dict[FileId, int] = {}
        self._links: defaultdict[int, set[int]] = defaultdict(set)
        self._components = Components()
        self._dirty: set[int] = set()
        self._wanted = wanted
        self._ignored = ignored
        self._folders = folder_priority
        self._check = check
        self._unlike = unlike
        self._evidence = Evidence(load_work, pixel_digest, proves, memory, stream_digest)
        self._relations: dict[Pair, Relation | None] = {}
        self._published: dict[str, Group] = {}
        self._owner: dict[int, set[str]] = {}

    @property
    def doubtful(self) -> bool:
        """Return whether a file could not be looked at: the answer is not to be kept then."""
        return self._evidence.doubtful

    @property
    def unsettled(self) -> bool:
        """Return whether candidates were proposed that `regroup` has not looked at yet."""
        return bool(self._dirty)

    def doubt(self) -> None:
        """Note that a file could not be looked at."""
        self._evidence.doubtful = True

    def keep_answers(self) -> None:
        """Keep what the scan, now at its end, came to; here there is no memory to keep it in."""

    def add(self, file: ImageFile, analysis: Analysis, twin_of: int | None = None) -> int:
        """Add a file and return its number; `twin_of` is a file with identical bytes."""
        node = self._components.add()
        self.files.append(file)
        self.analyses.append(analysis)
        self._number[file.id] = node
        self._representative.append(node if twin_of is None else self._representative[twin_of])
        if twin_of is not None:
            self.propose([(self._representative[twin_of], node)])
        return node

    def propose(self, pairs: Iterable[Pair]) -> None:
        """Connect candidate pairs; their groups are found again by the next `regroup`."""
        for a, b in pairs:
            if b not in self._links[a]:
                self._links[a].add(b)
                self._links[b].add(a)
                self._dirty.add(self._components.join(a, b))

    def relink(self, pairs: Iterable[Pair]) -> None:
        """Replace all candidates by the final ones; files with the same bytes stay connected.

        Pairs proven before it was known how unlike they are count no more: the answer must not
        depend on what came first.
        """
        twins = [(r, n) for n, r in enumerate(self._representative) if r != n]
        self._links = defaultdict(set)
        self._relations = {p: r for p, r in self._relations.items() if not self._strangers(*p)}
        self.propose(twins)
        self.propose(pairs)

    def let_go(self) -> None:
        """Free what was learned, bit by bit; nothing may be asked afterwards."""
        let_go(self, self._components, self._evidence)

    def copy_groups(self) -> list[tuple[Group, tuple[int, ...]]]:
        """Return the groups of copies found so far, in order, with the numbers of their files.

        Files with the same bytes share one number.
        """
        return [
            (g, tuple(self._representative[self._number[f.id]] for f in g.files))
            for _, g in sorted(self._published.items())
            if g.cls.is_copy
        ]

    def learn(self, node: int, facts: Facts) -> None:
        """Take in what full resolution told of a file; its groups are ranked anew."""
        if self.files[node].facts == facts:
            return
        for other in self._components.members(node):
            if self._representative[other] == node:
                self.files[other] = replace(self.files[other], facts=facts)
        self._relations.clear()
        self._dirty.add(node)

    def regroup(
        self,
        workers: int = 1,
        everything: bool = False,
        meter: ProgressMeter | None = None,
        seconds: float = math.inf,
    ) -> Iterator[GroupsFound | Progress]:
        """Group the components that changed (or all) and yield what is new, piece by piece.

        With a `meter`, it counts the components and its reports are yielded as well. After about
        that many `seconds` the rest is left for the next time, new groups going before old ones.
        """
        nodes = range(len(self.files)) if everything else self._dirty
        found = {self._components.find(n) for n in nodes}
        roots = sorted(found, key=lambda r: (bool(self._owner.get(r)), r))
        roots = [r for r in roots if len(self._components.members(r)) > 1]
        self._dirty.clear()
        if not roots:
            return
        members = (n for r in roots for n in self._components.members(r))
        self._evidence.recall(self.files[n].id for n in members)
        if meter is not None:
            meter.total = len(roots)
        pace, until = Pace(SHOWN), time.monotonic() + seconds
        piece: list[tuple[int, list[Group]]] = []
        for root, groups in self._grouped(roots, workers, until):
            piece.append((root, groups))
            if meter is not None:
                meter.step()
                if meter.due():
                    yield meter.report()
            if pace.due():
                yield from self._publish(piece)
                piece = []
                pace.begin()
        yield from self._publish(piece)

    def _grouped(
        self, roots: list[int], workers: int, until: float
    ) -> Iterator[tuple[int, list[Group]]]:
        threads = workers * SIDE_BY_SIDE
        with ThreadPoolExecutor(threads, thread_name_prefix="imgreview-prove") as pool:
            large = [r for r in roots if len(self._components.members(r)) > LARGE]
            small = [r for r in roots if len(self._components.members(r)) <= LARGE]
            portion = len(small) if until == math.inf else threads * PORTION
            while small and time.monotonic() < until:
                now, small = small[:portion], small[portion:]
                yield from zip(now, pool.map(self._group_component, now), strict=True)
            while large and time.monotonic() < until:
                # From here, as a task must not wait for tasks of its own pool.
                root = large.pop(0)
                yield root, self._group_component(root, pool)
            self._dirty.update(small, large)

    def _group_component(self, root: int, pool: ThreadPoolExecutor | None = None) -> list[Group]:
        members = sorted(self._components.members(root), key=lambda n: self.files[n].id)
        position = {node: i for i, node in enumerate(members)}
        pairs = [(position[a], position[b]) for a in members for b in self._links[a] if a < b]
        files = [self.files[n] for n in members]

        def side_by_side(asked: Sequence[tuple[ImageFile, ImageFile]]) -> None:
            if pool is not None:
                list(pool.map(lambda pair: self.relate(*pair), asked))

        groups = group(files, pairs, self._copy_relation, self._folders, side_by_side, self._nearly)
        for cls in (MatchClass.BURST, MatchClass.SIMILAR):
            if cls in self._wanted:
                taken = {f.id for g in groups for f in g.files[1:]}
                free = [i for i, f in enumerate(files) if f.id not in taken]
                groups += self._weaker_groups(files, free, pairs, cls)
        return groups

    def _weaker_groups(
        self, files: list[ImageFile], free: list[int], pairs: list[Pair], cls: MatchClass
    ) -> list[Group]:
        position = {node: i for i, node in enumerate(free)}
        kept = [(position[a], position[b]) for a, b in pairs if a in position and b in position]

        def only(a: ImageFile, b: ImageFile) -> Relation | None:
            relation = self.relate(a, b)
            return relation if relation is not None and relation.cls is cls else None

        found = group([files[i] for i in free], kept, only, self._folders)
        # The leader may lead copies too; what is no proven copy never gets a suggestion.
        return [replace(g, id=f"{g.id}-{cls}", suggested=None, reasons=()) for g in found]

    def _copy_relation(self, a: ImageFile, b: ImageFile) -> Relation | None:
        relation = self.relate(a, b)
        if relation is None or not relation.cls.is_copy or relation.cls not in self._wanted:
            return None
        return relation

    def _nearly(self, a: ImageFile, b: ImageFile) -> bool:
        """Return whether b was found to agree with a, but not well enough to be its copy.

        A caption that covers much weighs more on the picture without it: asked the other way
        round the same two may pass.
        """
        relation = self._relations.get((self._number[a.id], self._number[b.id]))
        return relation is not None and relation.cls is MatchClass.BURST

    def relate(self, a: ImageFile, b: ImageFile) -> Relation | None:
        """Return how b belongs to a, or None when it does not (or was said not to)."""
        i, j = self._number[a.id], self._number[b.id]
        if (i, j) not in self._relations:
            self._check()
            self._relations[i, j] = self._relate(i, j)
        return self._relations[i, j]

    def _relate(self, i: int, j: int) -> Relation | None:
        a, b = self.files[i], self.files[j]
        one, other = self.analyses[i], self.analyses[j]
        if frozenset((one.content, other.content)) in self._ignored:
            return None
        if self._representative[i] == self._representative[j]:
            return describe(a, b, None, {}, same_bytes=True, same_pixels=True)
        distances = hash_distances(one, other)
        if self._same_pixels(i, j):
            return describe(a, b, None, distances, same_bytes=False, same_pixels=True)
        if self._strangers(i, j):
            return describe(a, b, None, distances, same_bytes=False, same_pixels=False)
        first, second = (self.files[self._representative[n]] for n in (i, j))
        proof = self._evidence.proof(first, second)
        if proof is None:
            return None
        return describe(a, b, proof, distances, same_bytes=False, same_pixels=False)

    def _strangers(self, i: int, j: int) -> bool:
        return self._unlike(self._representative[i], self._representative[j])

    def _same_pixels(self, i: int, j: int) -> bool:
        if not may_be_twins(self.analyses[i], self.analyses[j]):
            return False
        return self._evidence.same_pixels(*(self.files[self._representative[n]] for n in (i, j)))

    def _publish(self, found: Iterable[tuple[int, Sequence[Group]]]) -> Iterator[GroupsFound]:
        changed: list[Group] = []
        retired: set[str] = set()
        for root, groups in found:
            before = self._owner.get(root, set()) | {
                key for n in self._components.members(root) for key in self._owner.pop(n, set())
            }
            now = {g.id for g in groups}
            self._owner[root] = now
            retired |= before - now
            changed += [g for g in groups if self._published.get(g.id) != g]
            self._published.update((g.id, g) for g in groups)
        for key in retired:
            self._published.pop(key, None)
        if changed or retired:
            yield GroupsFound(tuple(changed), tuple(sorted(retired)))
