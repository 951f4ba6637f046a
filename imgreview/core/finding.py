"""The middle of a scan: fingerprints from cache or decoder, proposals, proofs, live groups."""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from imgreview.core import analysis as an
from imgreview.core import answers
from imgreview.core.analysis import Analysis
from imgreview.core.closer import CloserLook
from imgreview.core.domain import FileId, ImageFile, MatchClass
from imgreview.core.embedding import Embedding
from imgreview.core.events import Event, FileSkipped, GroupsFound, Progress, Stage, StageStarted
from imgreview.core.fingerprinting import Fingerprinter, Reached
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.jobs import CancelToken, Pace, ProgressMeter, let_go
from imgreview.core.match.proof_memory import ProofMemory
from imgreview.core.matching import Matcher
from imgreview.core.proposing import Proposals
from imgreview.core.proving import PoolProver
from imgreview.core.provisional import Provisional
from imgreview.core.remembering import RememberingMatcher
from imgreview.core.scan.walk import Alias, Found
from imgreview.core.settings import Preset, ScanRequest
from imgreview.core.store.answers import AnswerStore
from imgreview.core.store.fingerprints import FingerprintStore

LOOKS = 6  # times the lead of a group may change hands by what full size shows
FLUSH_SECONDS = 0.7  # how long results wait before they are grouped and shown
LONGEST = 10.0  # seconds without news of groups
TURN = 2.0  # seconds of proving before more pictures are read: what comes later changes leaders


class Finder:
    """Runs the decode-and-match part of one scan; all storing happens in the calling thread."""

    proposals_type: type[Proposals] = Proposals
    matcher_type: type[Matcher] = RememberingMatcher
    picture: FileId | None = None  # the one whose copies are looked for; to be set before `run`
    model_waits = True  # until all files are read and compared by everything else
    show_previews = True  # groups of embedded thumbnails, until their pixels have been looked at

    def __init__(
        self,
        request: ScanRequest,
        pool: DecoderPool,
        store: FingerprintStore | None,
        thumbs: ThumbStore | None,
        ignored: frozenset[frozenset[bytes]],
        token: CancelToken,
    ) -> None:
        self.analysed = 0  # pictures of which all is known now, of the same bytes only one
        self._request = request
        self._prove = request.preset is not Preset.IDENTICAL
        self._provisional = Provisional()
        self._proposals = self.proposals_type(request.match, prove=self._prove)
        recipe = self._proposals.recipe()
        unlike = (an.FACTS, an.descriptor_key())
        self._compared = [name for name in recipe.methods() if name not in unlike]
        self._prints = Fingerprinter(
            pool,
            store,
            thumbs,
            token,
            request.workers,
            recipe,
            self._proposals.model_key,
            complete=request.complete,
            show_previews=self.show_previews,
        )
        features = request.match.features
        self._memory = ProofMemory(store, features) if store and self._prove else None
        self._matcher = self.matcher_type(
            self._prints.load_work,
            self._prints.load_pixel_digest,
            PoolProver(pool, features if features != "none" else "orb") if self._prove else None,
            wanted(request),
            ignored,
            folder_priority=request.folder_priority,
            check=token.check,
            memory=self._memory,
            stream_digest=self._prints.load_stream_digest,
            unlike=self._proposals.unlike,
        )
        self._embedding = Embedding(self._proposals, self._prints, self._matcher, token)
        if store is not None and isinstance(self._matcher, RememberingMatcher):
            self._matcher.remember(AnswerStore(store), answers.rules_of(request, self.model_key))

    @property
    def model_key(self) -> str | None:
        """Return the cache key of the embeddings this scan uses, if any."""
        return self._proposals.model_key

    @property
    def sure(self) -> bool:
        """Return whether every file that was to be looked at once more could be read again."""
        return self._matcher.lasting and not self._matcher.doubtful

    @property
    def cached(self) -> int:
        """Return how many files were not decoded because the cache knew them."""
        return self._prints.cached

    @property
    def passed_over(self) -> int:
        """Return how many files a quick scan told apart by their embedded thumbnails alone."""
        return len(self._prints.passed_over)

    def flush(self) -> None:
        """Write what was computed so far to the cache."""
        self._prints.flush()
        if self._memory is not None:
            self._memory.flush()

    def let_go(self) -> None:
        """Free what was learned, bit by bit; nothing may be asked afterwards."""
        self._matcher.let_go()
        let_go(self._provisional, self._prints, *(() if self._memory is None else (self._memory,)))

    def run(
        self,
        found: Sequence[Found],
        aliases: Mapping[FileId, list[Alias]],
        twins: Mapping[FileId, list[Found]],
    ) -> Iterator[Event]:
        """Yield progress, skipped files and groups; raise Cancelled when stopped."""
        doubles = {e.id for others in twins.values() for e in others}
        todo = [e for e in found if e.id not in doubles]
        # Files known to have copies come first, so that the first groups show at once; the rest
        # by folder and inode, which is about how they lie on a disk that has to turn.
        todo.sort(key=lambda e: (e.id not in twins, str(e.id.path.parent), e.id.ino))
        total = len(found)
        yield StageStarted(Stage.DECODE, total)
        meter = ProgressMeter(Stage.DECODE, total)
        batch: list[tuple[int, Analysis]] = []
        pace = Pace(FLUSH_SECONDS, LONGEST)
        for item in self._prints.analyses(todo, self._prove, twins):
            if isinstance(item, Reached):
                batch = self._propose(batch)
                yield from self._proven(meter)
                pace.begin()
                continue
            if not isinstance(item, tuple):
                if isinstance(item, GroupsFound):
                    self._provisional.shown(item)
                yield item
                continue
            entry, result = item
            meter.total = total - len(self._prints.passed_over)
            members = [entry, *twins.get(entry.id, ())]
            self._provisional.looked_at(*(m.id for m in members))
            meter.step(len(members), sum(m.id.size for m in members))
            if isinstance(result, Analysis):
                self.analysed += 1
                batch.append((self._admit(members, result, aliases), result))
            else:
                yield from (FileSkipped(m.id.path, str(result)) for m in members)
            if meter.due():
                yield meter.report()
            if pace.due():
                batch = self._propose(batch)
            if pace.due():
                pace.begin()
                yield from self._groups(seconds=TURN)
                yield from self._provisional.withdraw()
                pace.end()
        self._propose(batch)
        yield meter.report()
        yield from self._embedding.run(partial(self._groups, seconds=TURN), pace)
        yield from self._settle()

    def _proven(self, meter: ProgressMeter) -> Iterator[Event]:
        """Prove all that is proposed by now: what is read next hardly belongs to it."""
        while self._matcher.unsettled:
            yield from self._groups(seconds=TURN)
            yield meter.report()
        yield from self._provisional.withdraw()

    def withdraw(self) -> Iterator[GroupsFound]:
        """Take back all groups that only thumbnails speak for."""
        yield from self._provisional.withdraw(everything=True)

    def _settle(self) -> Iterator[Event]:
        """Group once more with every file known, so that the order of arrival does not matter."""
        yield StageStarted(Stage.GROUP, None)
        meter = ProgressMeter(Stage.GROUP, None)
        files = self._matcher.files
        order = sorted(range(len(files)), key=lambda n: str(files[n].path))
        self._matcher.relink(self._proposals.finish(order))
        yield from self._groups(everything=True, meter=meter)
        yield meter.report()
        yield from self.withdraw()
        if self._prove:
            yield from self._look_closer()
        self._matcher.keep_answers()

    def unreadable(self, entries: Sequence[Found]) -> list[FileSkipped] | None:
        """Return why none of these files can be read, or None if one can be by now."""
        reasons: list[FileSkipped] = []
        for item in self._prints.analyses(entries, preview=False):
            if isinstance(item, tuple):
                entry, result = item
                if isinstance(result, Analysis):
                    return None
                reasons.append(FileSkipped(entry.id.path, str(result)))
        return reasons

    def _look_closer(self) -> Iterator[Event]:
        """Look at leaders in full: neither enlarging nor saving again makes the better copy."""
        closer, looked = CloserLook(self._matcher), False
        for _ in range(LOOKS):
            wanted = closer.wanted()
            if not wanted and looked:  # who leads is known: now it is proven
                yield from self._groups()
                closer.renew()
                wanted, looked = closer.wanted(), False
            if not wanted:
                return
            yield StageStarted(Stage.DETAIL, len(wanted))
            meter = ProgressMeter(Stage.DETAIL, len(wanted))
            for node, look in self._prints.full_looks(wanted, self._matcher.files):
                closer.take(node, look)
                if look is None:
                    self._matcher.doubt()
                meter.step()
                if meter.due():
                    yield meter.report()
            closer.settle()
            looked = True
            yield meter.report()
        if looked:
            yield from self._groups()

    def _admit(
        self, members: list[Found], result: Analysis, aliases: Mapping[FileId, list[Alias]]
    ) -> int:
        number = -1
        # Only what pairs are compared by: the working picture alone takes 30 kB.
        kept = {key: result.rows[key] for key in self._compared if key in result.rows}
        slim = Analysis(result.facts, kept, result.content)
        for member in members:
            names = aliases.get(member.id, [])
            file = ImageFile(
                member.id,
                result.facts,
                member.protected or any(a.protected for a in names),
                tuple(sorted(a.path for a in names)),
            )
            first = number if number >= 0 else None
            added = self._matcher.add(file, slim, twin_of=first)
            number = added if number < 0 else number
        return number

    def _propose(self, batch: list[tuple[int, Analysis]]) -> list[tuple[int, Analysis]]:
        """Propose pairs of what was read; return the next batch, which is empty."""
        if batch:
            if self.model_waits:
                self._embedding.await_turn(batch)
            else:
                batch = self._embedding.at_once(batch)
            self._matcher.propose(self._proposals.add(batch))
        return []

    def _groups(
        self,
        everything: bool = False,
        meter: ProgressMeter | None = None,
        seconds: float = math.inf,
    ) -> Iterator[GroupsFound | Progress]:
        yield from self._matcher.regroup(self._request.workers, everything, meter, seconds)
        self.flush()


def wanted(request: ScanRequest) -> frozenset[MatchClass]:
    """Return the classes a request reports."""
    if request.preset is Preset.IDENTICAL:
        return frozenset((MatchClass.IDENTICAL, MatchClass.SAME_PIXELS))
    classes = {c for c in MatchClass if c.is_copy}
    if request.match.burst:
        classes.add(MatchClass.BURST)
    if request.match.similar:
        classes.add(MatchClass.SIMILAR)
    return frozenset(classes)
