"""Tables of what was measured."""

import math
from collections.abc import Mapping, Sequence

from tests.bench.speed.processes import Run
from tests.bench.speed.searches import Search


def best(runs: Sequence[Run]) -> Run:
    """Return the quickest of the runs: on a shared machine the others were disturbed."""
    return min(runs, key=lambda r: r.wall)


def contest(title: str, runs: Mapping[str, Sequence[Run]], baseline: str) -> str:
    """Return a table of contestants against one of them: the higher the ratio, the quicker."""
    base = best(runs[baseline])
    lines = [
        f"{title}\n",
        "| | pictures/s | of the limit | pictures per CPU second | peak memory |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, tries in runs.items():
        run = best(tries)
        files = int(run.said.get("files", 0))
        cpu = min(r.cpu for r in tries)
        lines.append(
            f"| {name} | {files / run.wall:.1f} | {base.wall / run.wall:.2f} "
            f"| {files / cpu:.1f} | {run.peak / 1e6:.0f} MB |"
        )
    return "\n".join(lines)


def streaming(first: Run, again: Run, rival: Run | None) -> str:
    """Return when groups were on the screen, and what a second scan took."""
    said = first.said
    lines = [
        f"{said['groups']} groups; first after {_seconds(said['first'])}, 95 % proposed after "
        f"{_seconds(said['proposed95'])}, 95 % proven after {_seconds(said['proven95'])}, "
        f"all after {first.wall:.2f} s",
        f"second scan, nothing changed: {again.wall:.2f} s, {again.cpu:.2f} s of CPU "
        "(with the start of the interpreter)",
    ]
    if rival is not None and said["proposed95"]:
        times = rival.wall / float(said["proposed95"])
        lines.append(f"95 % proposed {times:.1f} times sooner than the quickest rival is done")
    return "\n".join(lines)


def thumbnails(run: Run) -> str:
    """Return when the first group of many camera files was on the screen."""
    said = run.said
    return (
        f"{said['files']:,} camera files by their thumbnails: first group after "
        f"{_seconds(said['first'])}, all {said['groups']:,} after {_seconds(said['all'])}"
    )


def _seconds(value: object) -> str:
    return "never" if value is None else f"{float(str(value)):.2f} s"


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Return b of seconds ≈ a · size^b, by least squares on the logarithms."""
    x, y = [math.log(s) for s in sizes], [math.log(s) for s in seconds]
    mx, my = math.fsum(x) / len(x), math.fsum(y) / len(y)
    spread = math.fsum((a - mx) ** 2 for a in x)
    return math.fsum((a - mx) * (b - my) for a, b in zip(x, y, strict=True)) / spread


def curve(runs: Mapping[int, Run], again: Mapping[int, Run]) -> str:
    """Return the scaling table; the exponents are of CPU time: a busy machine bends it less."""
    lines = [
        "| pictures | wall | CPU | peak memory | second scan | CPU | peak memory |",
        "|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for size, run in runs.items():
        second = again[size]
        lines.append(
            f"| {size:,} | {run.wall:.1f} s | {run.cpu:.1f} s | {run.peak / 1e6:.0f} MB "
            f"| {second.wall:.2f} s | {second.cpu:.2f} s | {second.peak / 1e6:.0f} MB |"
        )
    if len(runs) > 1:
        sizes = list(runs)
        power = exponent(sizes, [r.cpu for r in runs.values()])
        warm = exponent(sizes, [again[s].cpu for s in sizes])
        lines.append(f"\nexponent of CPU time: {power:.2f}, of the second scan {warm:.2f}")
        low, high = min(sizes), max(sizes)
        each = (runs[high].peak - runs[low].peak) / (high - low)
        lines.append(f"memory grows by {each / 1e3:.1f} kB a picture")
    return "\n".join(lines)


def searches(done: Sequence[Search]) -> str:
    """Return the table of searches, with the exponents of those with several sizes."""
    lines = [
        "| search | items | wall | CPU | peak memory | found | wrong |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {s.name} | {s.items:,} | {s.seconds:.1f} s | {s.cpu:.1f} s | {s.peak / 1e6:.0f} MB "
        f"| {s.found:,} of {s.planted:,} | {s.extra} |"
        for s in done
    ]
    for name in dict.fromkeys(s.name for s in done):
        same = [s for s in done if s.name == name]
        if len(same) > 1:
            power = exponent([s.items for s in same], [s.cpu for s in same])
            lines.append(f"\nexponent of CPU time of {name}: {power:.2f}")
    return "\n".join(lines)
