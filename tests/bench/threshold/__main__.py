"""Run the bench of the live threshold: `python -m tests.bench.threshold [pictures]`.

Prints milliseconds of processor time from a move of the line until the session, its counts and
the list of the window show the other groups. Collecting garbage is off, as in the window, which
does it between events.
"""

import gc
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from imgreview.core.domain import Decision, Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession

LIMIT_MS = 100.0
SIZES, WEIGHTS = (2, 3, 4, 6), (70, 18, 9, 3)
JUMPS: tuple[tuple[int | None, int | None], ...] = (
    (None, 10),
    (10, 5),
    (5, 2),
    (None, 5),
    (5, None),
    (None, 0),
    (0, None),
)


def library(pictures: int, grouped: float) -> list[Group]:
    """Return the groups of a library of which that share of the pictures has copies."""
    rng = random.Random(1)
    groups: list[Group] = []
    number = 0
    while number < pictures * grouped:
        files = tuple(
            ImageFile(
                FileId(Path(f"/p/{(number + i) // 500}/{number + i}.jpg"), 10**6 - number - i, i),
                Facts("JPEG", 4000 >> i, 3000 >> i),
            )
            for i in range(rng.choices(SIZES, WEIGHTS)[0])
        )
        relations = tuple(
            Relation(
                files[0].id,
                f.id,
                MatchClass.RESIZED,
                "resized to 50 %",
                0.9,
                {"phash64": min(31, int(rng.expovariate(1 / 5))), "dhash64": 3},
            )
            for f in files[1:]
        )
        groups.append(
            Group(f"g{number}", MatchClass.RESIZED, files, relations, files[0].id, ("pixels",))
        )
        number += len(files)
    return groups


def review(groups: Sequence[Group]) -> tuple[ReviewSession, Callable[[], int]]:
    """Return a session with every third group decided, and the rows of a list that follows it."""
    from imgreview.gui.models.groups_model import GroupsModel
    from tests.gui.review_kit import StillPictures

    session = ReviewSession()
    session.merge(GroupsFound(tuple(groups)))
    decisions: dict[FileId, Decision] = {}
    for group in groups[::3]:
        decisions |= session.would_accept(group.id)
    session.decide(decisions, "bench")
    model = GroupsModel(session, StillPictures())
    return session, model.rowCount


def moved(session: ReviewSession, limit: int | None) -> float:
    """Return the milliseconds that one move takes."""
    gc.collect()
    start = time.process_time()
    session.set_limit(limit)
    return 1000 * (time.process_time() - start)


def measure(pictures: int, grouped: float) -> float:
    """Print what moves take for one library; return the slowest."""
    groups = library(pictures, grouped)
    session, rows = review(groups)
    print(f"{pictures:,} pictures, {sum(len(g.files) for g in groups):,} in {len(groups):,} groups")
    start = time.process_time()
    spread = session.spread()
    print(f"  histogram, once        {1000 * (time.process_time() - start):7.1f} ms")
    start = time.process_time()
    session.nearest(5)
    print(f"  ten nearest pairs      {1000 * (time.process_time() - start):7.1f} ms")
    steps = [moved(session, limit) for limit in range(spread.most - 1, -1, -1)]
    steps += [moved(session, limit) for limit in range(1, spread.most + 1)]
    assert rows() == len(groups)
    print(
        f"  one bit, {len(steps)} moves      {median(steps):7.1f} ms median, {max(steps):.1f} most"
    )
    jumps = []
    for first, then in JUMPS:
        session.set_limit(first)
        jumps.append(moved(session, then))
        print(f"  {first!s:>4} → {then!s:<4}            {jumps[-1]:7.1f} ms, {rows():,} rows")
    return max(*steps, *jumps)


def main() -> int:
    """Measure two libraries; 1 when the ordinary one misses the limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    pictures = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    gc.disable()
    slowest = measure(pictures, 0.4)
    print(f"  slowest {slowest:.1f} ms, limit {LIMIT_MS:.0f} ms\n")
    print("Every picture has copies:")
    measure(pictures, 1.0)
    app.quit()
    return int(slowest > LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
