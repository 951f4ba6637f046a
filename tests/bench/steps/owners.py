"""Whose a profiled millisecond was: the nearest function of our own that led to it."""

import pstats
from collections import defaultdict

OURS = "imgreview"
ROUNDS = 30  # calls within foreign code that are followed back
Function = tuple[str, int, str]
Milliseconds = dict[str, float]


def by_owner(stats: pstats.Stats) -> Milliseconds:
    """Return milliseconds by our own functions; foreign code is charged to who called it.

    A foreign function with several callers is shared out by the time that it took for each, which
    is what the profiler counts.
    """
    table = stats.stats  # type: ignore[attr-defined]
    own = {function: 1000 * entry[2] for function, entry in table.items()}
    charged: defaultdict[str, float] = defaultdict(float)
    for _ in range(ROUNDS):
        passed: defaultdict[Function, float] = defaultdict(float)
        for function, cost in own.items():
            callers = table[function][4] if function in table else {}
            if _is_ours(function) or not callers:
                charged[_name(function)] += cost
                continue
            weights = {caller: max(entry[3], 1e-9) for caller, entry in callers.items()}
            whole = sum(weights.values())
            for caller, weight in weights.items():
                passed[caller] += cost * weight / whole
        own = passed
        if not own:
            break
    for function, cost in own.items():
        charged[_name(function)] += cost
    return dict(charged)


def _is_ours(function: Function) -> bool:
    return f"/{OURS}/" in function[0].replace("\\", "/")


def _name(function: Function) -> str:
    if not _is_ours(function):
        return "elsewhere"
    path = function[0].replace("\\", "/").rsplit(f"/{OURS}/", 1)[1]
    return f"{path.removeprefix('core/').removesuffix('.py')}: {function[2]}"
