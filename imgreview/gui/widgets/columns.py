"""How many columns show the pictures of a group largest."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from imgreview.gui.widgets.picture_card import BAND, CAPTION, MARGIN

AROUND = 2 * MARGIN + 2  # cell minus picture, across
BELOW = 2 * MARGIN + 1 + BAND + CAPTION  # cell minus picture, down
LEAST_WIDTH = 236  # of a cell, so that the words below the picture have room
LEAST_PICTURE = 110
COMFORTABLE = 300  # width of a cell when the group must be scrolled
SPARE = 2  # QListView wraps before its cells fill the line to the last pixel


@dataclass(frozen=True, slots=True)
class Cells:
    """A grid of equal cells in pixels; `scrolls` when not all fit into the view."""

    columns: int
    width: int
    height: int
    scrolls: bool

    @property
    def edge(self) -> int:
        """Return the longer side of the picture area."""
        return max(self.width - AROUND, self.height - BELOW)


def best_cells(aspects: Sequence[float], width: int, height: int, bar: int = 12) -> Cells:
    """Return the cells that show pictures of these aspect ratios (width / height) largest.

    `width` and `height` are those of the view, `bar` is the width of its scroll bar.
    """
    count = max(1, len(aspects))
    shapes = list(aspects[:60]) or [4 / 3]
    best: tuple[float, Cells] | None = None
    for columns in range(1, count + 1):
        cell_width = (width - SPARE) // columns
        if columns > 1 and cell_width < LEAST_WIDTH:
            break
        rows = math.ceil(count / columns)
        room = height // rows - BELOW
        if room < LEAST_PICTURE:
            continue
        picture = cell_width - AROUND
        area = sum(_area(a, picture, room) for a in shapes)
        tall = max(min(room, picture / a) for a in shapes)
        cells = Cells(columns, cell_width, math.ceil(tall) + BELOW, scrolls=False)
        if best is None or area > best[0] * 1.01:
            best = (area, cells)
    return best[1] if best is not None else _scrolling(shapes, width - bar, height)


def _area(aspect: float, width: float, height: float) -> float:
    shown = min(width, height * aspect)
    return shown * shown / aspect


def _scrolling(shapes: Sequence[float], width: int, height: int) -> Cells:
    columns = max(1, width // COMFORTABLE)
    cell_width = max(1, (width - SPARE) // columns)
    picture = cell_width - AROUND
    most = max(LEAST_PICTURE, height - BELOW)
    tall = max(min(most, picture / a) for a in shapes)
    return Cells(columns, cell_width, math.ceil(max(tall, LEAST_PICTURE)) + BELOW, scrolls=True)
