"""Pass A of a scan: the thumbnails inside camera files propose groups within seconds (D8).

Edited copies have lost their thumbnail. They are few and mostly smaller, so they are decoded
right after it and held against the thumbnails of the others.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from imgreview.core.analysis import ThumbLook
from imgreview.core.domain import Facts, FileId, Group, ImageFile
from imgreview.core.events import GroupsFound, Progress, Stage, StageStarted
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken, ProgressMeter, bounded_map
from imgreview.core.match.candidates import HashProposer, Pair
from imgreview.core.match.grouping import led
from imgreview.core.match.relation import describe
from imgreview.core.scan.walk import Found

TASK = "imgreview.core.analysis:thumbnail_looks"
BATCH = 16  # files in one message to a decoder: a thumbnail takes less than the message
ROUND = 512  # thumbnails after which new groups are shown
RADIUS = 6  # bits of 64 between thumbnails worth decoding first
NEAR = 8  # bits of 64 between a thumbnail and a decoded picture: that may be a crop of it
MEETING = 24  # decoded pictures held against the thumbnails at once
MOST = 50  # files of one proposed group: more are a series, and proofs will sort them out

Codes = NDArray[np.uint8]  # (8, 8): the pHash of eight orientations


@dataclass(frozen=True, slots=True)
class Look:
    """A file with what is known of it before its pixels are decoded."""

    file: ImageFile
    codes: Codes


class Preview:
    """Finds candidates among embedded thumbnails, also with files that the cache knows.

    Afterwards `candidates` are the files whose thumbnail resembles another picture and `told`
    those whose thumbnail could be read at all. A thumbnail may be stale: what is proposed here is
    only "similar", suggests nothing, and is taken back once the pixels have been looked at.
    """

    def __init__(self, pool: DecoderPool, token: CancelToken, workers: int, *, show: bool) -> None:
        self.candidates: set[FileId] = set()
        self.told: set[FileId] = set()
        self._pool = pool
        self._token = token
        self._workers = workers
        self._show = show
        self._looks: list[Look] = []
        self._proposer = HashProposer(64, NEAR)
        self._decoded: set[int] = set()  # numbers of looks that are no thumbnails
        self._met: list[Look] = []
        self._members: dict[int, list[int]] = {}  # by leader, itself first
        self._leader: dict[int, int] = {}

    def run(
        self,
        cameras: Sequence[Found],
        known: Sequence[Look],
        twins: Mapping[FileId, Sequence[Found]],
    ) -> Iterator[StageStarted | Progress | GroupsFound]:
        """Look at the thumbnails of `cameras`; yield progress and proposed groups.

        Files with the same bytes are `twins`; they are shown together as what they are.
        """
        yield StageStarted(Stage.PREVIEW, len(cameras))
        meter = ProgressMeter(Stage.PREVIEW, len(cameras))
        self._meet(known)
        batches = [cameras[i : i + BATCH] for i in range(0, len(cameras), BATCH)]
        fresh: list[Look] = []
        for batch, answer in bounded_map(
            self._ask, batches, self._token, self._workers, interrupt=self._pool.interrupt
        ):
            meter.step(len(batch), sum(e.id.size for e in batch))
            if isinstance(answer, list):  # a file that broke the decoder loses a batch its preview
                told = [_look(e, a) for e, a in zip(batch, answer, strict=True) if a is not None]
                fresh += told
                yield from self._same(told, twins)
            if len(fresh) >= ROUND:
                yield from self._propose(fresh)
                fresh = []
            if meter.due():
                yield meter.report()
        yield from self._propose(fresh)
        yield meter.report()

    def meet(self, look: Look | None) -> Iterator[GroupsFound]:
        """Hold a decoded picture against the thumbnails, in batches; None: the last ones now."""
        if look is not None:
            self._met.append(look)
        if len(self._met) >= MEETING or look is None:
            met, self._met = self._met, []
            yield from self._found(self._meet(met))

    def _meet(self, looks: Sequence[Look]) -> set[Pair]:
        first = len(self._looks)
        pairs = self._add(looks)
        self._decoded.update(range(first, len(self._looks)))
        # decoded pictures are matched among themselves by their pixels anyway
        return {pair for pair in pairs if not self._decoded.issuperset(pair)}

    def _same(
        self, told: Sequence[Look], twins: Mapping[FileId, Sequence[Found]]
    ) -> Iterator[GroupsFound]:
        groups = []
        for look in told:
            first = look.file
            others = [
                ImageFile(e.id, first.facts, e.protected)
                for e in twins.get(first.id, ())[: MOST - 1]
            ]
            relations = [describe(first, o, None, {}, True, True) for o in others]  # noqa: FBT003
            if others:
                groups.append(_shown(led((first, *others), tuple(relations)), "bytes"))
        if groups and self._show:
            yield GroupsFound(tuple(groups))

    def _ask(self, batch: Sequence[Found]) -> list[ThumbLook | None]:
        paths = [os.fsencode(e.id.path) for e in batch]
        answer = self._pool.run(TASK, paths[0], others=tuple(paths[1:]))
        return list(answer)

    def _add(self, looks: Sequence[Look]) -> set[Pair]:
        if not looks:
            return set()
        first = len(self._looks)
        self._looks += looks
        numbers = range(first, len(self._looks))
        return self._proposer.add(numbers, np.stack([look.codes for look in looks]))

    def _propose(self, fresh: Sequence[Look]) -> Iterator[GroupsFound]:
        self.told.update(look.file.id for look in fresh)
        pairs = self._add(fresh)
        thumbs = {p for p in pairs if not self._decoded.intersection(p)}
        near = self._proposer.within(thumbs, RADIUS)
        yield from self._found((pairs - thumbs) | near)

    def _found(self, pairs: set[Pair]) -> Iterator[GroupsFound]:
        for pair in pairs:
            self.candidates.update(self._looks[n].file.id for n in pair)
        changed = {lead for pair in sorted(pairs) if (lead := self._join(*pair)) is not None}
        if changed and self._show:
            yield GroupsFound(tuple(self._group(lead) for lead in sorted(changed)))

    def _join(self, a: int, b: int) -> int | None:
        """Put a pair into one group, if each member then resembles its leader; return that."""
        for lead, other in ((a, b), (b, a)):
            if self._leader.get(lead, lead) == lead and other not in self._leader:
                members = self._members.setdefault(lead, [lead])
                if len(members) >= MOST:
                    return None
                members.append(other)
                self._leader[lead] = self._leader[other] = lead
                return lead
        return None

    def _group(self, lead: int) -> Group:
        first, *others = (self._looks[n] for n in self._members[lead])
        relations = tuple(
            describe(first.file, o.file, None, {"phash": _apart(first, o)}, False, False)  # noqa: FBT003
            for o in others
        )
        group = led((first.file, *(o.file for o in others)), relations)
        return _shown(group, "thumbnails")


def _shown(group: Group, why: str) -> Group:
    """Return a group under a name of its own, without a suggestion: it will be taken back."""
    return replace(group, id=f"{group.id}-{why}", suggested=None, reasons=())


def _look(entry: Found, answer: ThumbLook) -> Look:
    codes, width, height, orientation = answer
    facts = Facts("JPEG", width, height, orientation)
    square = np.frombuffer(codes, np.uint8).reshape(8, 8)
    return Look(ImageFile(entry.id, facts, entry.protected), square)


def _apart(one: Look, other: Look) -> int:
    return int(np.bitwise_count(one.codes ^ other.codes[0]).sum(1).min())
