"""What is stored of a review: the tables, and the rows as values."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imgreview.core.domain import Decision, Group
from imgreview.core.store.db import Schema

SCHEMA = Schema(
    what="review database",
    major=1,
    precious=True,
    steps=(
        """
        CREATE TABLE reviews (
            id TEXT PRIMARY KEY, title TEXT NOT NULL, request TEXT NOT NULL,
            created REAL NOT NULL, updated REAL NOT NULL, destination BLOB);
        CREATE TABLE groups (
            number INTEGER PRIMARY KEY,
            review TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
            id TEXT NOT NULL, data TEXT NOT NULL, UNIQUE (review, id));
        CREATE TABLE decisions (
            review TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
            path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns TEXT NOT NULL,
            decision TEXT NOT NULL, target BLOB,
            PRIMARY KEY (review, path, size, mtime_ns)) WITHOUT ROWID;
        CREATE TABLE notes (
            review TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
            name TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY (review, name)) WITHOUT ROWID;
        CREATE TABLE ignored (
            a BLOB NOT NULL, b BLOB NOT NULL, added REAL NOT NULL,
            PRIMARY KEY (a, b)) WITHOUT ROWID
        """,
        "CREATE TABLE contents (content BLOB PRIMARY KEY, path BLOB NOT NULL) WITHOUT ROWID",
    ),
)

FileKey = tuple[Path, int, int]  # path, size, mtime_ns
Pair = tuple[bytes, bytes]  # content keys, the smaller first


@dataclass(frozen=True, slots=True)
class ReviewInfo:
    """One review as the start page lists it; times are seconds since the epoch."""

    id: str
    title: str
    roots: tuple[Path, ...]
    request: Mapping[str, Any]
    created: float
    updated: float
    groups: int
    decided: int
    destination: Path | None


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A whole review.

    Decisions are keyed by path, size and mtime_ns, so that a changed file has none.
    """

    info: ReviewInfo
    groups: tuple[Group, ...]
    decisions: Mapping[FileKey, Decision]
    targets: Mapping[FileKey, Path]
    notes: Mapping[str, Any]


INFO = """SELECT id, title, request, created, updated, destination,
    (SELECT count(*) FROM groups WHERE review = reviews.id),
    (SELECT count(*) FROM decisions WHERE review = reviews.id AND decision != 'undecided')
    FROM reviews"""


def info_of(row: tuple[Any, ...]) -> ReviewInfo:
    """Return the review of one row of INFO."""
    review, title, request, created, updated, destination, groups, decided = row
    data = json.loads(request)
    return ReviewInfo(
        review,
        title,
        tuple(Path(r) for r in data["roots"]),
        data["request"],
        created,
        updated,
        groups,
        decided,
        None if destination is None else path_of(destination),
    )


def path_of(data: bytes) -> Path:
    """Return a stored path."""
    return Path(os.fsdecode(data))
