"""Winner stays: which picture lost to which, and by what, remembered with the review."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imgreview.core.domain import FileId, ImageFile
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.differences import Fact, differing


@dataclass(frozen=True, slots=True)
class Loss:
    """Why a picture lost: to whom, the facts in which the winner is better, and what both are."""

    winner: FileKey
    better: tuple[Fact, ...]  # none: it was chosen by eye
    sentence: str = ""  # how the two belong together: "resized to 50 %"


def better_facts(winner: ImageFile, loser: ImageFile) -> tuple[Fact, ...]:
    """Return the facts in which one picture beats another, in the order they are shown."""
    return tuple(r.fact for r in differing((winner, loser)) if r.best == {0})


class Losses:
    """The losers of a review. A loss counts only as long as its file is rejected."""

    def __init__(self, known: Mapping[FileKey, Loss] | None = None) -> None:
        self._losses: dict[FileKey, Loss] = dict(known or {})

    def note(self, winner: ImageFile, loser: ImageFile, sentence: str) -> None:
        """Remember that one picture lost to another."""
        facts = better_facts(winner, loser)
        self._losses[file_key(loser.id)] = Loss(file_key(winner.id), facts, sentence)
        self._losses.pop(file_key(winner.id), None)

    def get(self, file: FileId) -> Loss | None:
        """Return why a picture lost, if it did."""
        return self._losses.get(file_key(file))

    def to_json(self) -> list[Any]:
        """Return the losses as JSON values; paths keep their surrogates."""
        return [
            [_key_to_json(loser), _key_to_json(loss.winner), list(loss.better), loss.sentence]
            for loser, loss in self._losses.items()
        ]

    @staticmethod
    def from_json(data: Any) -> "Losses":
        """Return the losses that `to_json` wrote; none for anything else."""
        return Losses(dict(_read(data)) if isinstance(data, list) else {})


def _key_to_json(key: FileKey) -> list[Any]:
    return [str(key[0]), key[1], key[2]]


def _key(data: Any) -> FileKey:
    path, size, mtime_ns = data
    return (Path(path), int(size), int(mtime_ns))


def _read(data: list[Any]) -> Iterator[tuple[FileKey, Loss]]:
    names = {f.value for f in Fact}
    for loser, winner, better, sentence in data:
        facts = tuple(Fact(name) for name in better if name in names)
        yield _key(loser), Loss(_key(winner), facts, str(sentence))
