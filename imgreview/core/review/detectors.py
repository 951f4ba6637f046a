"""What every detector measured between two pictures, against the limit that it had to keep."""

from dataclasses import dataclass
from enum import StrEnum

from imgreview.core.domain import EvidenceValue, MatchClass, Relation
from imgreview.core.match.align import MIN_MATCHES
from imgreview.core.match.judge import AGREE, SHARE, SHARE_EDITED
from imgreview.core.methods.base import FEATURES, HASHES
from imgreview.core.settings import MatchSettings


class Detector(StrEnum):
    """What measures; hashes and keypoints say in `name` which one."""

    HASH = "hash"  # Hamming distance, bits
    POINTS = "points"  # keypoints that agree with the transform
    TILES = "tiles"  # share of the aligned tiles that correlate
    WORST = "worst"  # correlation of the worst fifth of the tiles
    COSINE = "cosine"  # of the learned fingerprints


@dataclass(frozen=True, slots=True)
class Measure:
    """One measurement; `of` is the largest value there could be, None for correlations.

    `limit` is the most (hashes) or the least (all others) that proposes or proves a copy; None
    where none is known.
    """

    detector: Detector
    name: str
    value: float
    limit: float | None
    of: int | None = None

    @property
    def kept(self) -> bool | None:
        """Return whether the limit is kept, None where there is none."""
        if self.limit is None:
            return None
        if self.detector is Detector.HASH:
            return self.value <= self.limit
        return self.value >= self.limit


def measures(relation: Relation, match: MatchSettings | None = None) -> tuple[Measure, ...]:
    """Return what was measured for a relation, hashes first; `match` is what the scan used."""
    evidence = relation.evidence
    found = [_hash(name, value, match) for name, value in evidence.items()]
    inliers, matches = evidence.get("inliers"), evidence.get("matches")
    if isinstance(inliers, int) and isinstance(matches, int) and matches > 0:
        method = str(evidence.get("method") or "")
        name = method if method in FEATURES else (match or MatchSettings()).features
        found.append(Measure(Detector.POINTS, name, inliers, MIN_MATCHES, matches))
    tiles, agree = evidence.get("tiles"), evidence.get("tiles_agree")
    edited = relation.cls is MatchClass.EDITED
    if isinstance(tiles, int) and isinstance(agree, int | float) and tiles > 0:
        least = SHARE_EDITED if edited else SHARE
        found.append(Measure(Detector.TILES, "", float(agree), least, tiles))
        worst = evidence.get("worst_tiles")
        if isinstance(worst, int | float):
            # Where a part was painted over, the worst tiles are that part: no limit holds them.
            found.append(Measure(Detector.WORST, "", float(worst), None if edited else AGREE))
    cosine = evidence.get("cosine")
    if isinstance(cosine, float):
        found.append(Measure(Detector.COSINE, str(evidence.get("model") or ""), cosine, None))
    return tuple(m for m in found if m is not None)


def _hash(name: str, value: EvidenceValue, match: MatchSettings | None) -> Measure | None:
    """Return the measure of the evidence phash64 = 2, None for other evidence."""
    method = name.rstrip("0123456789")
    if method not in HASHES or isinstance(value, bool) or not isinstance(value, int):
        return None
    bits = int(name[len(method) :] or 64)
    limit = HASHES.get(method).radius(bits)
    if match is not None and match.threshold is not None and match.hash_bits == bits:
        limit = match.threshold
    return Measure(Detector.HASH, method, value, limit, bits)
