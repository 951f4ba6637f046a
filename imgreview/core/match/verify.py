"""The proof that two pictures show the same exposure: align, then judge the worst tiles."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match import align, judge, plain, residual
from imgreview.core.match.align import Hypothesis, Transform
from imgreview.core.match.curve import tone_curve
from imgreview.core.match.framed import only_framed_alike
from imgreview.core.match.judge import Verdict
from imgreview.core.match.margin import margin
from imgreview.core.match.prepared import GRAPHIC, Prepared, prepare
from imgreview.core.match.settling import STAGES, settle
from imgreview.core.match.shifts import Gradients
from imgreview.core.match.tiles import Frame, Tiles, inverted
from imgreview.core.match.tone import Tone, compare_tone
from imgreview.core.methods.base import orientations

FRAME_TRY = 0.6  # correlation of the squashed thumbnails that makes a whole-frame turn worth trying
CLOSE = 0.97  # correlation of thumbnails from which a whole-frame turn needs no coarse stage
SURE = 0.7  # share of agreeing tiles from which no better alignment is looked for
HANDED = 0.25  # correlation by which one handedness must lead for the other to be left out
PLENTY = 30  # inliers that make the other handedness not worth trying
PHOTO = 0.45  # the same up to which parts that agree may prove a picture that was painted over
LEADERS = 32  # pictures whose tiles are kept for the next pair, 1 MB each
PLAIN_TRY = 0.85  # correlation of thumbnails from which whole frames are laid on each other
PLAIN_TILES = 20  # tiles of structure from which the quick proof may decide
FINE_SIDE, FINE_BLUR = 512, 0.8
FLAT_BELOW = 14  # tiles of structure below which the faint rest of the picture counts too
FLAT_BLUR = 2.5


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found out about two working pictures; sizes are pixels of those pictures."""

    outcome: str  # "copy", "burst" or "different"
    transform: Transform | None  # 3x3, b pixel → a pixel
    unit: Transform | None  # 3x3, b's unit square → a's unit square
    mirrored: bool = False
    inliers: int = 0
    matches: int = 0
    method: str = ""  # "frame" (whole-frame turn) or "features"
    worst: float = 0.0  # 20th percentile of the tiles' correlation
    median: float = 0.0
    agree: float = 0.0  # share of the textured tiles that agree
    tight: float = 0.0  # share that agrees as only one exposure does
    tiles: int = 0  # textured tiles judged
    cover_a: float = 0.0  # share of a's area that b shows
    cover_b: float = 0.0
    drift: float = 0.0  # what the tiles moved beyond the transform, thousandths of the frame
    bend: float = 0.0  # how curved the field of those moves is, thousandths of the frame
    moved: float = 0.0  # share of the textured tiles found elsewhere
    changed: float = 0.0  # share of the judged area that differs
    painted: float = 0.0  # octaves by which the differing areas are busier in b
    regions: int = 0  # connected areas that differ
    margin_a: str = "none"  # what of a lies outside b: see `margin`
    margin_b: str = "none"
    tone: Tone | None = None
    reason: str = ""  # why not a copy, in words

    @property
    def is_copy(self) -> bool:
        """Return whether the same exposure is proven."""
        return self.outcome == "copy"


NOTHING = Proof("different", None, None, reason="no common structure found")


class Prover:
    """Proves pairs; threads may share it."""

    def __init__(self, features: str = "orb") -> None:
        self.kind = features
        # Leaders are asked for again and again, members once.
        self._leader = lru_cache(maxsize=LEADERS)(_leader)

    def prepare(self, rgb: NDArray[np.uint8]) -> Prepared:
        """Return what `prove` needs of an (H, W, 3) uint8 picture, long side at most 512."""
        return prepare(rgb, self.kind)

    def prove(self, a: Prepared, b: Prepared) -> Proof:
        """Return the proof of b against a; the transform maps b's pixels onto a's."""
        if only_framed_alike(a, b):
            return NOTHING
        quick = self._quick(a, b)
        if quick is None and min(a.tone, b.tone) > GRAPHIC:
            quick = self._document(a, b)
        if quick is not None:
            return quick
        best: Proof = NOTHING
        for score, guess in align.frame_hypotheses(a, b):
            if score < FRAME_TRY:
                break
            best = _better(best, self._follow(guess, a, b))
            if best.is_copy and best.agree >= SURE:
                return best
        if self.kind == "none":
            return best
        for mirrored in _hands(a, b):
            found = align.feature_hypothesis(a, b, mirrored=mirrored)
            if found is None:
                continue
            best = _better(best, self._follow(found, a, b))
            if (best.is_copy and best.agree >= SURE) or found.inliers >= PLENTY:
                return best
        return best

    def _quick(self, a: Prepared, b: Prepared) -> Proof | None:
        """Return the proof where whole frames lie on each other as they are, None where unsure."""
        scores = b.whole.signature @ a.whole.signature[0]
        turn = int(scores.argmax())
        if float(scores[turn]) < PLAIN_TRY:
            return None
        upright = orientations(b.squashed)[turn]
        base, slopes = self._leader(a)
        tiles = plain.lay(base, plain.tiled(np.ascontiguousarray(upright)), slopes)
        use = judge.textured(tiles)
        tone = min(a.tone, b.tone)
        if tone > GRAPHIC or int(use.sum()) < PLAIN_TILES or judge.support(tiles) < FLAT_BELOW:
            return None
        frame = plain.whole_frame(a.width, a.height)
        verdict = judge.judge(tiles, frame, graphic=False, photo=tone < PHOTO, side=_coarser(a, b))
        if not plain.sure(verdict):
            return None
        guess = align.whole_turn(a, b, turn, float(scores[turn]))
        free = residual.free_of_fill(frame, guess.transform, a, b)
        if free is not None and not plain.speak(tiles, free):
            return None  # corners and bars may be all that agrees
        return _proof(guess, frame, verdict, a, b)

    def _document(self, a: Prepared, b: Prepared) -> Proof | None:
        """Return the verdict on documents whose frames lie on each other, None where unsure.

        Of documents nearly all must agree. Where headings and lines lie exactly in place and the
        text does not agree, no other alignment can be the right one.
        """
        scores = b.whole.signature @ a.whole.signature[0]
        turn = int(scores.argmax())
        if float(scores[turn]) < FRAME_TRY:
            return None
        guess = align.whole_turn(a, b, turn, float(scores[turn]))
        proof, tiles = self._as_it_lies(guess, a, b)
        if proof is None or tiles is None:
            return None
        certain = proof.agree >= SURE if proof.is_copy else judge.in_place(tiles)
        return proof if certain else None

    def _follow(self, guess: Hypothesis, a: Prepared, b: Prepared) -> Proof:
        """Return the proof along one hypothesis: refine until it settles, then judge."""
        settled, start = None, guess
        close = guess.method == "features" or guess.score > CLOSE
        for stage in STAGES[1:] if close else STAGES:
            settled = settle(guess.transform, stage, a, b)
            if settled is None:
                return NOTHING
            guess = replace(guess, transform=settled[0])
        if settled is None:
            return NOTHING
        transform, frame, tiles = settled
        if start.method == "frame" and int(judge.textured(tiles).sum()) < FLAT_BELOW:
            # There was little to refine by: the whole frame as it lies may be the better guess.
            plain, _ = self._as_it_lies(start, a, b)
            if plain is not None and plain.is_copy:
                return plain
        verdict = self._judge(transform, frame, tiles, a, b)
        return _proof(guess, frame, verdict, a, b)

    def _as_it_lies(
        self, guess: Hypothesis, a: Prepared, b: Prepared
    ) -> tuple[Proof, Tiles] | tuple[None, None]:
        """Return the proof along a hypothesis without refining it, and the tiles it is made of."""
        side, blur, _ = STAGES[-1]
        frame = residual.frame_of(guess.transform, a, b, side)
        if frame is None:
            return None, None
        tiles = residual.measure(frame, guess.transform, a, b, blur)
        verdict = self._judge(guess.transform, frame, tiles, a, b)
        return _proof(guess, frame, verdict, a, b), tiles

    def _judge(
        self, transform: Transform, frame: Frame, tiles: Tiles, a: Prepared, b: Prepared
    ) -> Verdict:
        """Return the verdict on an alignment, by the rules that fit the kind of picture."""
        support, count = judge.support(tiles), int(judge.textured(tiles).sum())
        tone = min(a.tone, b.tone)
        graphic = tone > GRAPHIC
        if count < FLAT_BELOW or (support < FLAT_BELOW and not graphic):
            smooth = residual.measure(frame, transform, a, b, FLAT_BLUR, curved=True)
            flat = judge.judge_flat(smooth, frame)
            if flat.tiles >= judge.FLAT_TILES or support < judge.MIN_TILES:
                return flat
        photo, side = tone < PHOTO, _coarser(a, b)
        verdict = judge.judge(tiles, frame, graphic=graphic, photo=photo, side=side)
        if not graphic and judge.unclear(verdict):
            # Levels that one of them clipped can't be told apart again: the other one follows it.
            back = a.tone > b.tone
            curve = tone_curve(frame, transform, a, b, back=back)
            blur = STAGES[-1][1]
            tiles = residual.measure(frame, transform, a, b, blur, curve=curve, back=back)
            toned = judge.judge(tiles, frame, graphic=False, photo=photo, side=side)
            fewer = toned.outcome == verdict.outcome and toned.changed < verdict.changed
            verdict = toned if fewer or toned.agree > verdict.agree else verdict
        if graphic and verdict.outcome == "copy":
            fine = residual.frame_of(transform, a, b, FINE_SIDE)
            if fine is not None:
                tiles = residual.measure(fine, transform, a, b, FINE_BLUR)
                verdict = judge.judge_fine(tiles, fine, verdict)
        return verdict


def _hands(a: Prepared, b: Prepared) -> tuple[bool, ...]:
    """Return whether to look for b as it is, mirrored or (usually) both.

    A part of a mirrored picture may resemble nothing, but not the unmirrored whole alone.
    """
    scores = b.whole.signature @ a.whole.signature[0]
    upright, mirrored = float(scores[:4].max()), float(scores[4:].max())
    if max(upright, mirrored) < FRAME_TRY or abs(upright - mirrored) < HANDED:
        return (False, True)
    return (mirrored > upright,)


def _coarser(a: Prepared, b: Prepared) -> int:
    """Return the long side of the picture that has fewer pixels, in pixels."""
    return min(max(a.width, a.height), max(b.width, b.height))


def _leader(a: Prepared) -> tuple[plain.Squashed, Gradients]:
    return plain.tiled(a.squashed), plain.slopes(a.squashed)


def _better(old: Proof, new: Proof) -> Proof:
    order = {"copy": 2, "burst": 1, "different": 0}
    return new if (order[new.outcome], new.agree) > (order[old.outcome], old.agree) else old


def _proof(guess: Hypothesis, frame: Frame, verdict: Verdict, a: Prepared, b: Prepared) -> Proof:
    tone, around_a, around_b = None, "none", "none"
    if verdict.outcome == "copy":
        tone = compare_tone(frame, guess.transform, a, b)
        if frame.cover_a < 1.0:
            around_a = margin(a, b, inverted(guess.transform))
        if frame.cover_b < 1.0:
            around_b = margin(b, a, guess.transform)
    return Proof(
        outcome=verdict.outcome,
        transform=guess.transform,
        unit=align.unit_transform(guess.transform, a, b),
        mirrored=guess.mirrored,
        inliers=guess.inliers,
        matches=guess.matches,
        method=guess.method,
        worst=verdict.worst,
        median=verdict.median,
        agree=verdict.agree,
        tight=verdict.tight,
        tiles=verdict.tiles,
        cover_a=frame.cover_a,
        cover_b=frame.cover_b,
        drift=verdict.drift,
        bend=verdict.bend,
        moved=verdict.moved,
        changed=verdict.changed,
        painted=verdict.painted,
        regions=verdict.regions,
        margin_a=around_a,
        margin_b=around_b,
        tone=tone,
        reason=verdict.reason,
    )
