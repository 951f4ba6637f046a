"""Any two pictures: registered onto each other, measured every way there is, told in words."""

import logging
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core import analysis as an
from imgreview.core.analysis import Analysis, Recipe
from imgreview.core.domain import Facts, FileId, ImageFile, Matrix, Relation
from imgreview.core.enlargement import told_apart
from imgreview.core.errors import UnreadableError, UserError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.fullres import FullLook
from imgreview.core.imaging.ssim import ssim_map
from imgreview.core.match.align import RANSAC_PIXELS, feature_hypothesis, unit_to_pixels
from imgreview.core.match.features import LocalFeatures, match
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.relation import WHOLE, describe
from imgreview.core.match.verify import Proof, Prover
from imgreview.core.methods.base import FEATURES, HASHES
from imgreview.core.methods.exact import full_digest

log = logging.getLogger(__name__)

FULL_TASK = "imgreview.core.imaging.fullres:full_look"
ALL_HASHES = ("ahash", "dhash", "phash", "whash")
LEAST_INLIERS = 12  # below, an unproven registration is an accident and would only mislead
COARSE = 8  # pixels a side over which brightness is averaged to tell the contrast
LEAST_OVERLAP = 0.02  # share of A's area below which SSIM and sharpness mean nothing


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two pictures; `rgb` is its upright working picture, rows without padding."""

    path: Path
    facts: Facts
    size: int  # bytes of the file
    width: int  # of the working picture, pixels
    height: int
    rgb: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found about two pictures.

    `points_a` and `points_b` are (n, 2) float32 in the unit squares of the upright pictures, the
    closest descriptors first, `inlier` (n,) bool; `keypoints` are those of a and of b that
    `features` (the detector's name) found; `transform` maps the unit square of b to that of a,
    None when nothing connects them; `distances` are in bits of 64, the best of eight turns.
    """

    a: Side
    b: Side
    relation: Relation
    same_picture: bool
    distances: dict[str, int]
    points_a: NDArray[np.float32]
    points_b: NDArray[np.float32]
    inlier: NDArray[np.bool_]
    transform: Matrix | None
    mirrored: bool = False
    ssim: float | None = None  # -1..1 on the overlap, after registration
    cosine: float | None = None  # of the embeddings, where a model is installed
    sharpness: tuple[float, float] = (0.0, 0.0)  # mean gradient for the contrast, on the overlap
    features: str = "orb"
    keypoints: tuple[int, int] = (0, 0)

    @property
    def match_ratio(self) -> float | None:
        """Return good matches (ratio test, mutual) over the keypoints of the poorer picture."""
        fewest = min(self.keypoints)
        return len(self.inlier) / fewest if fewest else None

    @property
    def inliers(self) -> int:
        """Return how many of the matched keypoints agree with the transform."""
        return int(self.inlier.sum())


@dataclass(frozen=True, slots=True)
class _Loaded:
    file: ImageFile
    analysis: Analysis
    rgb: NDArray[np.uint8]
    look: FullLook | None


def compare(
    path_a: Path, path_b: Path, pool: DecoderPool, features: str = "orb", model: str | None = None
) -> Comparison:
    """Return everything known about two files.

    Raises UnreadableError naming the one in the way, UserError when `features` cannot be had here.
    """
    reason = FEATURES.get(features).available() if features != "none" else None
    if reason is not None:
        raise UserError(reason)
    with ThreadPoolExecutor(2, thread_name_prefix="imgreview-compare") as both:
        a, b = both.map(_load, (path_a, path_b), (pool, pool))
    same_bytes = a.file.digest == b.file.digest
    same_pixels = same_bytes or _same_pixels(a.file, b.file)
    prover = Prover(features)
    one, other = prover.prepare(a.rgb), prover.prepare(b.rgb)
    proof = prover.prove(one, other)
    distances = _distances(a.analysis, b.analysis)
    relation = describe(a.file, b.file, proof, distances, same_bytes, same_pixels)
    if relation.cls.is_copy and min(proof.cover_a, proof.cover_b) >= WHOLE:
        one_file, other_file = told_apart((a.file, a.look), (b.file, b.look))
        a, b = replace(a, file=one_file), replace(b, file=other_file)
    pixels = _pixel_transform(proof, one, other)
    mirrored = pixels is not None and float(np.linalg.det(pixels[:2, :2])) < 0
    theirs = other.mirrored if mirrored else other.features
    points_a, points_b, inlier = _matches(one, other, theirs, pixels)
    ssim, sharpness = (None, (0.0, 0.0)) if pixels is None else _measure(one, other, pixels)
    return Comparison(
        _side(a),
        _side(b),
        relation,
        relation.cls.is_copy,
        distances,
        points_a,
        points_b,
        inlier,
        None if pixels is None else _unit(pixels, one, other),
        mirrored=mirrored,
        ssim=ssim,
        cosine=_cosine(model, a.rgb, b.rgb) if model else None,
        sharpness=sharpness,
        features=features,
        keypoints=(len(one.features), len(theirs)),
    )


def _load(path: Path, pool: DecoderPool) -> _Loaded:
    raw = os.path.realpath(os.fsencode(path))  # two files named by hand may well be links
    try:
        status = path.stat()
        made = pool.run(an.TASK, raw, recipe=Recipe(ALL_HASHES))
        digest = full_digest(raw)
    except OSError as error:
        gone = isinstance(error, FileNotFoundError)
        reason = "The file is not there" if gone else error.strerror
        raise UnreadableError(f"{path.name}: {reason}.") from error
    except UnreadableError as error:
        raise type(error)(f"{path.name}: {error}") from error
    if not isinstance(made, Analysis):
        raise TypeError(f"the decoder returned {type(made).__name__}")
    identity = FileId(
        path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_dev, status.st_ino
    )
    look = _full_look(raw, pool)
    pixels, scale = (None, None) if look is None else (look.pixel_digest, look.real_scale)
    past = None if look is None else look.earlier_quality
    facts = replace(made.facts, real_scale=scale, earlier_quality=past)
    file = ImageFile(identity, facts, digest=digest, pixel_digest=pixels)
    return _Loaded(file, made, an.open_work(made.work), look)


def _full_look(path: bytes, pool: DecoderPool) -> FullLook | None:
    """Return what only full size can tell, None where the picture is too large for that."""
    try:
        look = pool.run(FULL_TASK, path, digest=True)
    except UnreadableError as error:
        log.info("no look at full size: %s", error)
        return None
    if not isinstance(look, FullLook):
        raise TypeError(f"the decoder returned {type(look).__name__}")
    return look


def _side(loaded: _Loaded) -> Side:
    height, width = loaded.rgb.shape[:2]
    file = loaded.file
    return Side(file.path, file.facts, file.id.size, width, height, loaded.rgb.tobytes())


def _same_pixels(a: ImageFile, b: ImageFile) -> bool:
    return a.pixel_digest is not None and a.pixel_digest == b.pixel_digest


def _distances(a: Analysis, b: Analysis) -> dict[str, int]:
    """Return the Hamming distance of every 64-bit hash, the best of eight turns."""
    out = {}
    for name in ALL_HASHES:
        if name in HASHES:
            differing = a.codes(name, 64) ^ b.codes(name, 64)[0]
            out[name] = int(np.bitwise_count(differing).sum(1).min())
    return out


def _pixel_transform(proof: Proof, a: Prepared, b: Prepared) -> NDArray[np.float64] | None:
    """Return b pixel → a pixel: the proven transform, else the best that features offer."""
    if proof.outcome != "different" and proof.transform is not None:
        return proof.transform
    found = [
        h
        for mirrored in (False, True)
        if (h := feature_hypothesis(a, b, mirrored=mirrored)) is not None
    ]
    best = max(found, key=lambda h: h.inliers, default=None)
    return best.transform if best is not None and best.inliers >= LEAST_INLIERS else None


def _unit(pixels: NDArray[np.float64], a: Prepared, b: Prepared) -> Matrix:
    to_a = np.linalg.inv(unit_to_pixels(a.width, a.height))
    whole = to_a @ pixels @ unit_to_pixels(b.width, b.height)
    flat = (whole / whole[2, 2]).ravel().tolist()
    return (*flat[:8], flat[8])


def _matches(
    a: Prepared, b: Prepared, theirs: LocalFeatures, pixels: NDArray[np.float64] | None
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
    """Return the mutual matches of keypoints in unit coordinates and which the transform keeps.

    `theirs` are b's features, or those of its mirror image; the closest matches come first.
    """
    pairs = match(a.features, theirs)
    pairs = pairs[np.argsort(_apart(a.features, theirs, pairs), kind="stable")]
    of_a, of_b = a.features.points[pairs[:, 0]], theirs.points[pairs[:, 1]]
    if pixels is None:
        inlier = np.zeros(len(pairs), np.bool_)
    else:
        moved = np.column_stack([of_b, np.ones(len(of_b))]) @ pixels.T
        error = np.linalg.norm(moved[:, :2] / moved[:, 2:] - of_a, axis=1)
        inlier = np.asarray(error <= RANSAC_PIXELS, np.bool_)
    size_a, size_b = np.array([a.width, a.height]), np.array([b.width, b.height])
    return (
        np.asarray((of_a + 0.5) / size_a, np.float32),
        np.asarray((of_b + 0.5) / size_b, np.float32),
        inlier,
    )


def _apart(a: LocalFeatures, b: LocalFeatures, pairs: NDArray[np.intp]) -> NDArray[Any]:
    """Return how far the descriptors of each pair are apart: in bits, or by L2."""
    one, other = a.descriptors[pairs[:, 0]], b.descriptors[pairs[:, 1]]
    if a.binary:
        return np.asarray(np.bitwise_count(one ^ other).sum(1))
    return np.asarray(np.linalg.norm(one - other, axis=1))


def _measure(
    a: Prepared, b: Prepared, pixels: NDArray[np.float64]
) -> tuple[float | None, tuple[float, float]]:
    """Return SSIM and the sharpness of both where b, laid onto a, covers it."""
    import cv2

    grey = a.levels[0]
    size = (a.width, a.height)
    laid = cv2.warpPerspective(b.levels[0], pixels, size, flags=cv2.INTER_AREA)
    inside = np.full(b.levels[0].shape, 255, np.uint8)
    mask = cv2.erode(cv2.warpPerspective(inside, pixels, size), np.ones((9, 9), np.uint8)) == 255
    if mask.mean() < LEAST_OVERLAP:
        return None, (0.0, 0.0)
    one, other = grey.astype(np.float32), laid.astype(np.float32)
    return float(ssim_map(one, other)[mask].mean()), (_gradient(one, mask), _gradient(other, mask))


def _gradient(grey: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    import cv2

    x, y = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    return float(np.hypot(x, y)[mask].mean()) / 8 / contrast(grey, mask)  # its weights sum to 8


def contrast(grey: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Return how far the brightness of a place spreads, in grey levels, 1 at least.

    Measured coarsely: a picture made brighter has steeper edges but is no sharper, and blur
    leaves this as it is.
    """
    import cv2

    size = (max(1, grey.shape[1] // COARSE), max(1, grey.shape[0] // COARSE))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    inside = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.99
    return max(1.0, float(small[inside].std())) if inside.any() else 1.0


def _cosine(model: str, a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    """Return the larger cosine of a with b and with b mirrored."""
    from imgreview.core.methods.models import embedder

    pictures: Sequence[NDArray[np.uint8]] = (a, b, np.ascontiguousarray(b[:, ::-1]))
    vectors = embedder(model).embed(list(pictures))
    return float(max(vectors[0] @ vectors[1], vectors[0] @ vectors[2]))
