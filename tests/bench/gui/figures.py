"""Figures with their limits, and the table that says which ones are met."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured; `limit` is the largest value that passes, None for a mere remark."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def passed(self) -> bool:
        """Return whether the limit is kept."""
        return self.limit is None or self.value <= self.limit

    def to_json(self) -> dict[str, object]:
        """Return the figure as JSON."""
        return asdict(self)


def from_json(data: dict[str, object]) -> Figure:
    """Return what `to_json` made."""
    value, limit = data["value"], data["limit"]
    assert isinstance(value, int | float)
    return Figure(
        str(data["name"]),
        float(value),
        str(data["unit"]),
        float(limit) if isinstance(limit, int | float) else None,
        str(data["note"]),
    )


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| measured | figure | limit | | |", "|---|---:|---:|---|---|"]
    for f in figures:
        limit = "" if f.limit is None else f"{f.limit:g} {f.unit}"
        verdict = "" if f.limit is None else ("pass" if f.passed else "**miss**")
        lines.append(f"| {f.name} | {f.value:.1f} {f.unit} | {limit} | {verdict} | {f.note} |")
    return "\n".join(lines)
