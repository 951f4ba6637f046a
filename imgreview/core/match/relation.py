"""Evidence in, class and sentence out: what kind of copy a picture is, with its numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from imgreview.core.domain import EvidenceValue, Facts, ImageFile, MatchClass, Matrix, Relation
from imgreview.core.match import words
from imgreview.core.match.geometry import Placement, place
from imgreview.core.match.verify import Proof

WHOLE = 0.965  # share of the area from which a picture counts as whole
FREE_TURN = 0.7  # degrees from which a turn beyond the quarters is one
SAME_SCALE = 0.012  # relative difference of scale that is rounding
CERTAIN_WORST = 0.97  # tile correlation that outweighs differing capture times
CLIPPED = 0.04  # share of the area that a strong change of tone may clip
PAINTED = 0.5  # octaves of busier changed areas that tell which picture was painted over
REDRAWN = 0.2  # the same for what blurring, sharpening or noise may do to fine texture
TOUCHED = 0.0015  # share of the area; compression alone marks up to 0.0009
HEAVY = 0.33  # share of the fine detail left by a blur that no sharpening would undo


@dataclass(slots=True)
class Findings:
    """What a proof says, collected in the order of the sentence."""

    cls: MatchClass = MatchClass.RE_ENCODED
    parts: list[str] = field(default_factory=list)
    original: str | None = None  # "a" or "b" where the proof shows which came first

    def add(self, cls: MatchClass, part: str) -> None:
        """Note one change; the class becomes the weakest of those noted."""
        if cls.strength > self.cls.strength:
            self.cls = cls
        if part:
            self.parts.append(part)

    def claim(self, side: str) -> None:
        """Note which picture came first; an earlier, stronger sign stays."""
        self.original = self.original or side


def describe(
    a: ImageFile,
    b: ImageFile,
    proof: Proof | None,
    distances: Mapping[str, int],
    same_bytes: bool,
    same_pixels: bool,
) -> Relation:
    """Return how `b` belongs to the better picture `a`.

    `proof` is that of b against a on upright working pictures, None where bytes or pixels decide
    or nothing was tried; `distances` are Hamming distances of 64-bit hashes by method.
    """
    evidence: dict[str, EvidenceValue] = dict(distances)
    if same_bytes:
        return Relation(a.id, b.id, MatchClass.IDENTICAL, "byte for byte", 1.0, evidence)
    if same_pixels:
        return _same_pixels(a, b, evidence)
    if proof is None or proof.outcome == "different" or proof.unit is None:
        return _similar(a, b, proof, distances, evidence)
    evidence |= proof_evidence(proof)
    matrix: Matrix = tuple(float(v) for v in proof.unit.ravel())  # type: ignore[assignment]
    if proof.outcome == "burst" or _another_exposure(a.facts, b.facts, proof):
        sentence = "seen a moment apart: the same scene, another exposure"
        return Relation(
            a.id, b.id, MatchClass.BURST, sentence, round(proof.agree, 3), evidence, matrix
        )
    placement = place(proof.unit, (a.facts.width, a.facts.height), (b.facts.width, b.facts.height))
    found = _findings(a, b, proof, placement)
    evidence |= _placement_evidence(placement, found)
    sentence = ", ".join(found.parts)
    return Relation(a.id, b.id, found.cls, sentence, _score(proof), evidence, matrix)


def _same_pixels(a: ImageFile, b: ImageFile, evidence: dict[str, EvidenceValue]) -> Relation:
    held = words.holding(a.facts, b.facts)
    if a.facts.format != b.facts.format:
        sentence = f"pixel for pixel, saved as {words.format_name(b.facts.format)}"
        sentence += f", {held}" if held else ""
    else:
        sentence = f"pixel for pixel, {held or 'with other metadata'}"
    return Relation(a.id, b.id, MatchClass.SAME_PIXELS, sentence, 1.0, evidence)


def _similar(
    a: ImageFile,
    b: ImageFile,
    proof: Proof | None,
    distances: Mapping[str, int],
    evidence: dict[str, EvidenceValue],
) -> Relation:
    if proof is not None:
        evidence |= proof_evidence(proof)
    near = min(distances.values(), default=32)
    score = max(0.0, 0.5 * (1 - near / 32))
    sentence = "alike to look at, but not proven to be the same picture"
    return Relation(a.id, b.id, MatchClass.SIMILAR, sentence, round(score, 3), evidence)


def proof_evidence(proof: Proof) -> dict[str, EvidenceValue]:
    """Return the numbers of a proof as report evidence, shares of 1 and thousandths rounded."""
    found: dict[str, EvidenceValue] = {
        "method": proof.method,
        "inliers": proof.inliers,
        "matches": proof.matches,
        "tiles": proof.tiles,
        "tiles_agree": round(proof.agree, 3),
        "worst_tiles": round(proof.worst, 3),
        "median_tile": round(proof.median, 3),
        "shown_of_a": round(proof.cover_a, 3),
        "shown_of_b": round(proof.cover_b, 3),
        "drift": round(proof.drift, 2),
        "bend": round(proof.bend, 2),
    }
    places, share = changed_places(proof)
    if proof.changed > 0 or share >= TOUCHED:
        found |= {"changed_area": round(share, 4), "changed_regions": places}
    if proof.tone is not None:
        found |= {
            "brightness": round(proof.tone.shift, 1),
            "contrast": round(proof.tone.contrast, 3),
            "colour": round(proof.tone.colour, 1),
            "saturation": round(proof.tone.saturation, 3),
            "cast": round(proof.tone.cast, 1),
            "detail": round(proof.tone.detail, 3),
            "noise": round(proof.tone.noise, 2),
        }
    if proof.reason:
        found["reason"] = proof.reason
    return found


def _placement_evidence(placement: Placement, found: Findings) -> dict[str, EvidenceValue]:
    out: dict[str, EvidenceValue] = {
        "mirrored": placement.mirrored,
        "quarter_turns": placement.quarter,
        "degrees": round(placement.degrees, 1),
        "scale": round(placement.scale, 4),
    }
    if placement.stretch > 1 + 2 * SAME_SCALE:
        out |= {"scale_x": round(placement.scale_x, 4), "scale_y": round(placement.scale_y, 4)}
    if found.original is not None:
        out["original"] = found.original
    return out


def _another_exposure(a: Facts, b: Facts, proof: Proof) -> bool:
    """Return whether the files themselves say that they are two exposures of one camera.

    Editing keeps the capture time, so a difference speaks for another exposure, unless the pixels
    agree as closely as no two exposures do (a shifted time zone in a copy). Within one second,
    two files as the camera wrote them (same coding, size and number of fields) that differ in
    places are two frames of a burst: an editor would have coded them anew.
    """
    if a.camera is None or a.camera != b.camera or a.taken is None or b.taken is None:
        return False
    if a.taken != b.taken:
        return proof.worst < CERTAIN_WORST
    coding = a.jpeg_quality is not None and a.jpeg_quality == b.jpeg_quality
    as_written = coding and a.metadata_fields == b.metadata_fields
    return as_written and (a.width, a.height) == (b.width, b.height) and proof.regions > 0


def _findings(a: ImageFile, b: ImageFile, proof: Proof, placement: Placement) -> Findings:
    found = Findings()
    free = abs(placement.degrees) >= FREE_TURN
    if placement.turned:
        found.add(MatchClass.TURNED, words.turn(placement))
    if free:
        found.add(MatchClass.TURNED, words.free_turn(placement.degrees))
    _frame_findings(found, proof, free=free)
    _scale_findings(found, placement, a.facts, b.facts)
    strong: list[str] = []
    slight: list[str] = []
    if proof.tone is not None:
        cut = min(proof.cover_a, proof.cover_b) < WHOLE
        strong, slight = words.tone(proof.tone, a.facts, b.facts, placement, cut=cut)
    # Clipped highlights and shadows of a strong change of tone are not painted over.
    explained = max((REDRAWN if p in words.FINE else CLIPPED for p in strong), default=0.0)
    whole = min(proof.cover_a, proof.cover_b) >= WHOLE and not free
    small = whole and not strong and _drawn_over(proof, a.facts, b.facts)
    if small or (proof.regions and proof.changed > explained):
        places, share = changed_places(proof)
        found.add(MatchClass.EDITED, words.regions(places, share))
        if abs(proof.painted) > PAINTED:
            found.claim("a" if proof.painted > 0 else "b")
    for phrase in strong:
        found.add(MatchClass.TONAL, phrase)
        _claim_loss(found, phrase, proof)
    found.parts += slight
    coding = words.coding(a.facts, b.facts)
    if coding or not found.parts:
        found.parts.append(coding or "saved again")
    if held := words.holding(a.facts, b.facts):
        found.parts.append(held)
    return found


def _drawn_over(proof: Proof, a: Facts, b: Facts) -> bool:
    """Return whether something small was put on one of the pictures: a watermark in a corner."""
    well = min(words.coded(a), words.coded(b)) >= words.HARD
    return well and proof.tone is not None and proof.tone.touched >= TOUCHED


def changed_places(proof: Proof) -> tuple[int, float]:
    """Return how many places differ and their share of the area, as exactly as is known."""
    if proof.tone is not None and proof.tone.places:
        return proof.tone.places, proof.tone.touched
    return proof.regions, proof.changed


def _claim_loss(found: Findings, phrase: str, proof: Proof) -> None:
    """Note which picture came first where a change of tone tells: what is lost does not return.

    Less detail is a blurred copy only where much is lost: a little may be an original beside its
    sharpened copy.
    """
    heavy = proof.tone is not None and proof.tone.detail < HEAVY
    if phrase in ("without colour", words.NOISE) or (phrase == "blurred" and heavy):
        found.claim("a")
    elif phrase in ("coloured", "with less noise"):
        found.claim("b")


def _frame_findings(found: Findings, proof: Proof, *, free: bool) -> None:
    """Note crops and what was put around the picture; corners filled by a turn are neither."""
    in_place = free and abs(proof.cover_a - proof.cover_b) < 0.03
    filled_b = proof.margin_b in ("fill", "interface") or in_place
    filled_a = proof.margin_a in ("fill", "interface")
    if proof.cover_b < WHOLE and filled_b and not free:
        found.claim("a")
        found.add(MatchClass.EDITED, words.around(proof.margin_b, proof.cover_b))
    elif proof.cover_b < WHOLE and not filled_b:
        if proof.margin_b != "plain":
            found.claim("b")
        found.add(MatchClass.CROPPED, f"with more around it (A shows {_percent(proof.cover_b)})")
    elif free and proof.cover_b < WHOLE:
        found.claim("a")
    if proof.cover_a < WHOLE and filled_a and not free:
        found.original = "b"
        found.add(MatchClass.EDITED, words.without(proof.margin_a, proof.cover_a))
    elif proof.cover_a < WHOLE and filled_a:
        found.original = "b"
    elif proof.cover_a < WHOLE and not (free and filled_b):
        if proof.margin_a != "plain":
            found.claim("a")
        found.add(MatchClass.CROPPED, f"cropped to {_percent(proof.cover_a)}")


def _scale_findings(found: Findings, placement: Placement, a: Facts, b: Facts) -> None:
    across = placement.quarter % 2 == 1
    size = (b.height, b.width) if across else (b.width, b.height)
    wide, high = size[0] / a.width, size[1] / a.height
    if MatchClass.CROPPED.strength > found.cls.strength and abs(placement.degrees) < FREE_TURN:
        # The whole frame on both sides: the sizes tell the scale to the pixel.
        if size == (a.width, a.height):
            return
        if abs(wide - high) * max(size) > 2 * max(wide, high) and _stretched(placement, wide, high):
            share = f"{_percent(wide)} × {_percent(high)}"
            found.add(MatchClass.RESIZED, f"squashed to {share}")
            return
    if placement.stretch > 1.03 and abs(placement.degrees) < FREE_TURN:
        found.add(
            MatchClass.RESIZED,
            f"squashed to {_percent(placement.scale_x)} × {_percent(placement.scale_y)}",
        )
    elif abs(placement.scale - 1) > max(SAME_SCALE, 1.5 / max(a.width, a.height)):
        if abs(a.pixels - b.pixels) <= 0.004 * a.pixels and placement.scale > 0.97:
            return  # the same size to the pixel: the rest is the error of measurement
        verb = "resized" if placement.scale < 1 else "enlarged"
        found.add(MatchClass.RESIZED, f"{verb} to {_percent(placement.scale)}")


def _stretched(placement: Placement, wide: float, high: float) -> bool:
    """Return whether the alignment says that one axis was scaled as much more as the sizes do."""
    off = abs(placement.scale_x / placement.scale_y * high / wide - 1)
    return off < 0.5 * abs(wide / high - 1) + 0.001


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"


def _score(proof: Proof) -> float:
    """Return the confidence of a proven copy, 0.5..1, from the tiles that agree."""
    support = min(1.0, proof.tiles / 24)
    return round(min(1.0, 0.5 + 0.5 * proof.agree * (0.6 + 0.4 * support)), 3)
