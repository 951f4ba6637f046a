"""Groups as bytes, without their files, and a name for everything that decides about them.

The files are kept as numbers in a listing that whoever asks must hold too: an answer is only
found under a digest of that listing, so it says nothing about files in any other state.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

import imgreview
from imgreview.core.domain import (
    EvidenceValue,
    Facts,
    FileId,
    Group,
    ImageFile,
    MatchClass,
    Matrix,
    Relation,
)
from imgreview.core.scan.pairs import has_companion
from imgreview.core.settings import ScanRequest
from imgreview.core.store.codec import facts_to_json

Named = Callable[[int, Facts], ImageFile]  # number in the listing and facts to the file


class KeptRelation(Struct, array_like=True):
    """A relation; `a` and `b` are numbers of files."""

    a: int
    b: int
    cls: MatchClass
    sentence: str
    score: float
    evidence: dict[str, EvidenceValue]
    transform: Matrix | None


class KeptGroup(Struct, array_like=True):
    """A group; files are numbers, `beside` says which of them have a sidecar or film."""

    id: str
    cls: MatchClass
    files: list[int]
    facts: list[Facts]
    beside: list[bool]
    relations: list[KeptRelation]
    suggested: int | None
    reasons: tuple[str, ...]
    weak: bool


def to_kept(groups: Iterable[Group], numbers: Mapping[FileId, int]) -> list[object]:
    """Return groups in the shape of KeptGroup, ready for `packed`."""
    return [
        (
            g.id,
            g.cls.value,
            [numbers[f.id] for f in g.files],
            [facts_to_json(f.facts) for f in g.files],
            [beside(f.path) for f in g.files],
            [_kept_relation(r, numbers) for r in g.relations],
            None if g.suggested is None else numbers[g.suggested],
            g.reasons,
            g.weak,
        )
        for g in groups
    ]


def _kept_relation(relation: Relation, numbers: Mapping[FileId, int]) -> tuple[object, ...]:
    r = relation
    a, b, evidence = numbers[r.a], numbers[r.b], dict(r.evidence)
    return (a, b, r.cls.value, r.sentence, r.score, evidence, r.transform)


def packed(value: object) -> bytes:
    """Return plain values, and numbers of NumPy, as MessagePack."""
    return msgspec.msgpack.encode(value, enc_hook=_plain)


def from_kept(kept: Iterable[KeptGroup], named: Named) -> list[Group] | None:
    """Return the groups of files that `named` makes, or None when a sidecar came or went.

    Which file is suggested also depends on what lies beside it, and that is in no listing.
    """
    groups: list[Group] = []
    for group in kept:
        files = tuple(named(n, facts) for n, facts in zip(group.files, group.facts, strict=True))
        if [beside(f.path) for f in files] != group.beside:
            return None
        ids = {n: f.id for n, f in zip(group.files, files, strict=True)}
        relations = tuple(
            Relation(ids[r.a], ids[r.b], r.cls, r.sentence, r.score, r.evidence, r.transform)
            for r in group.relations
        )
        suggested = None if group.suggested is None else ids[group.suggested]
        groups.append(
            Group(group.id, group.cls, files, relations, suggested, group.reasons, group.weak)
        )
    return groups


def beside(path: Path) -> bool:
    """Return whether a picture has something beside it that belongs to it."""
    return has_companion(os.fsencode(path))


def _plain(value: object) -> object:
    import numpy as np

    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"{type(value).__name__} cannot be kept")


def rules_of(request: ScanRequest, model_key: str | None) -> bytes:
    """Return a digest of the program and of all settings that decide what belongs together."""
    what = (
        request.preset.value,
        msgspec.to_builtins(request.match),
        [os.fsencode(p) for p in request.folder_priority],
        model_key,
    )
    return hashlib.blake2b(program() + packed(what), digest_size=16).digest()


@cache
def program() -> bytes:
    """Return a name for this program that changes with every line of its core.

    A frozen program has no sources; there the version counts.
    """
    digest = hashlib.blake2b(imgreview.__version__.encode(), digest_size=16)
    top = Path(imgreview.__file__).parent / "core"
    for folder, inner, names in os.walk(top):
        inner.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                digest.update(name.encode() + (Path(folder) / name).read_bytes())
    return digest.digest()
