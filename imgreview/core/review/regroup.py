"""Parts of groups and groups put together, related to their best file as a scan would do it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from imgreview.core.domain import FileId, Group, ImageFile, MatchClass, Matrix, Relation
from imgreview.core.match.grouping import WEAK_SCORE
from imgreview.core.match.keeper import rank, suggest

BY_HAND = "put together by hand"
SAME = "a copy of the same picture"
PARTS = "another part of the same picture"
WHOLE = 0.965  # share of the area from which a picture counts as whole
COVERED = 0.9  # share of the smaller of two parts that lies in the other where it is a copy of it
STEPS = 16  # points along a side by which that share is measured
_LETTER = re.compile(r"\b[A-Z]\b")  # the files of a group are called A, B, C, …
UNIT: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def part(group: Group, files: Sequence[ImageFile]) -> Group:
    """Return a group of some files of another one, in its order; its id stays."""
    if len(files) == len(group.files):
        return group
    kept = {f.id for f in files}
    relations = (
        tuple(r for r in group.relations if r.b in kept)
        if files[0].id == group.files[0].id
        else tuple(_within(group, files[0].id, f.id) for f in files[1:])
    )
    return finished(group.id, tuple(files), relations, group)


def together(group_id: str, members: Iterable[tuple[ImageFile, Group]]) -> Group:
    """Return one group of files that a person put together; each comes with the group it was in.

    Files that no scan related say so, in a relation of class SIMILAR: nothing is claimed that was
    not proven, and nobody accepts such a group without a mark of the person.
    """
    groups: dict[FileId, list[Group]] = {}
    by_id: dict[FileId, ImageFile] = {}
    for file, group in members:
        by_id.setdefault(file.id, file)
        groups.setdefault(file.id, []).append(group)
    files = _ordered(list(by_id.values()), groups)
    lead = files[0].id
    relations = []
    for file in files[1:]:
        shared = next((g for g in groups[file.id] if g in groups[lead]), None)
        relations.append(
            _within(shared, lead, file.id)
            if shared is not None
            else Relation(lead, file.id, MatchClass.SIMILAR, BY_HAND, 0.0, {"by_hand": True})
        )
    return finished(group_id, tuple(files), tuple(relations), None)


def _ordered(
    files: list[ImageFile], groups: Mapping[FileId, Sequence[Group]]
) -> Sequence[ImageFile]:
    """Return the files best first; those of one group stay in its order."""
    first = groups[files[0].id][0]
    if all(first in groups[f.id] for f in files):
        place = {f.id: i for i, f in enumerate(first.files)}
        return sorted(files, key=lambda f: place[f.id])
    return rank(files)


def finished(
    group_id: str,
    files: tuple[ImageFile, ...],
    relations: tuple[Relation, ...],
    before: Group | None,
) -> Group:
    """Return the group of files and relations with its class, and a suggestion if it may have one.

    The suggestion of the group `before` is kept where its file is still there.
    """
    cls = max((r.cls for r in relations), key=lambda c: c.strength)
    suggested: FileId | None = None
    reasons: tuple[str, ...] = ()
    if before is not None and cls.is_copy and before.suggested in {f.id for f in files}:
        suggested, reasons = before.suggested, relettered(before.reasons, before.files, files)
    elif cls.is_copy:
        suggested, reasons = suggest(files, relations)
    weak = any(r.score < WEAK_SCORE and r.cls.is_copy for r in relations)
    return Group(group_id, cls, files, relations, suggested, reasons, weak)


def relettered(
    reasons: Sequence[str], before: Sequence[ImageFile], now: Sequence[ImageFile]
) -> tuple[str, ...]:
    """Return the reasons of a suggestion with the letters that the files have now.

    What is said of a file that is not there any more is left out.
    """
    place = {f.id: i for i, f in enumerate(now)}
    letters = {chr(65 + i): place.get(f.id) for i, f in enumerate(before[:26])}
    kept = []
    for reason in reasons:
        named = {letter: letters.get(letter) for letter in _LETTER.findall(reason)}
        if None not in named.values():
            kept.append(_LETTER.sub(lambda m: chr(65 + (letters[m[0]] or 0)), reason))
    return tuple(kept)


def guarded(group: Group, files: tuple[ImageFile, ...]) -> Group:
    """Return a group whose files became protected or free; a protected one is suggested first."""
    if not group.cls.is_copy:
        return replace(group, files=files)
    suggested, reasons = suggest(files, group.relations)
    return replace(group, files=files, suggested=suggested, reasons=reasons)


def _within(group: Group, a: FileId, b: FileId) -> Relation:
    """Return how b belongs to a, both being files of a group that is related to a third one."""
    to_lead = {r.b: r for r in group.relations}
    one, other = to_lead.get(a), to_lead.get(b)
    if one is None and other is not None:
        return other  # a leads the group
    if one is not None and other is not None:
        return through(one, other)
    known = one or other
    cls = MatchClass.SIMILAR if known is None else known.cls
    return Relation(
        a=a,
        b=b,
        cls=cls,
        sentence=SAME if cls.is_copy else BY_HAND,
        score=0.0 if known is None else known.score,
        transform=composed(
            UNIT if one is None else one.transform, UNIT if other is None else other.transform
        ),
    )


def through(lead: Relation, other: Relation) -> Relation:
    """Return how two files belong together that are both related to a third one.

    Copies of one picture are copies of each other, but not two parts of it: these may show
    different things, and nothing is claimed of them unless one lies in the other.
    """
    cls = max(lead.cls, other.cls, key=lambda c: c.strength)
    transform = composed(lead.transform, other.transform)
    apart = cls.is_copy and _is_part(lead) and _is_part(other) and not _one_in_other(transform)
    sentence = PARTS if apart else SAME if cls.is_copy else BY_HAND
    score = 0.0 if apart else min(lead.score, other.score)
    cls = MatchClass.SIMILAR if apart else cls
    return Relation(lead.b, other.b, cls, sentence, score, transform=transform)


def _is_part(relation: Relation) -> bool:
    """Return whether the file may show only a part of what the best one of its group shows."""
    shown = relation.evidence.get("shown_of_a")
    if isinstance(shown, float):
        return shown < WHOLE
    return relation.cls.strength >= MatchClass.CROPPED.strength


def _one_in_other(transform: Matrix | None) -> bool:
    """Return whether nearly all of one unit square lies in the other; False where unknown."""
    if transform is None:
        return False
    matrix: NDArray[np.float64] = np.array(transform, np.float64).reshape(3, 3)
    if abs(float(np.linalg.det(matrix))) < 1e-12:
        return False
    back: NDArray[np.float64] = np.linalg.inv(matrix).astype(np.float64)
    return max(_share_inside(matrix), _share_inside(back)) >= COVERED


def _share_inside(matrix: NDArray[np.float64]) -> float:
    """Return the share of the unit square that a 3x3 homography leaves within it."""
    side = (np.arange(STEPS) + 0.5) / STEPS
    x, y = np.meshgrid(side, side)
    moved = matrix @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    with np.errstate(divide="ignore", invalid="ignore"):
        there = moved[:2] / moved[2]
    return float(((there >= 0) & (there <= 1)).all(0).mean())


def composed(lead: Matrix | None, other: Matrix | None) -> Matrix | None:
    """Return b → a where `lead` maps a and `other` maps b into the frame of a third picture."""
    if lead is None or other is None:
        return None
    into: NDArray[np.float64] = np.array(lead, np.float64).reshape(3, 3)
    if abs(float(np.linalg.det(into))) < 1e-12:
        return None
    both = np.linalg.inv(into) @ np.array(other, np.float64).reshape(3, 3)
    both = both / both[2, 2] if abs(float(both[2, 2])) > 1e-12 else both
    m = [float(v) for v in both.ravel()]
    return (m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8])
