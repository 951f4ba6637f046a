"""Precision, recall per kind and the confusion of classes, from groups and the truth."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from imgreview.core.domain import MatchClass
from tests.bench.accuracy.corpus import Truth
from tests.bench.accuracy.edits import KINDS

Pair = tuple[str, str]


@dataclass(slots=True)
class Score:
    """Counts over one run; names are relative paths."""

    found: Counter[str] = field(default_factory=Counter)  # copies grouped with their base, by kind
    made: Counter[str] = field(default_factory=Counter)
    true_pairs: int = 0
    false_pairs: list[Pair] = field(default_factory=list)
    missed: list[tuple[str, str, str]] = field(default_factory=list)  # kind, base file, copy
    named: Counter[tuple[str, str]] = field(default_factory=Counter)  # (kind, class said)
    false_groups: int = 0

    @property
    def precision(self) -> float:
        """Return the share of grouped pairs that are copies of one picture, 1 without pairs."""
        total = self.true_pairs + len(self.false_pairs)
        return self.true_pairs / total if total else 1.0

    @property
    def recall(self) -> float:
        """Return the mean over the kinds of the share found (macro recall)."""
        shares = [self.found[k] / n for k, n in self.made.items()]
        return sum(shares) / len(shares) if shares else 0.0

    @property
    def naming(self) -> float:
        """Return the share of named relations base → copy that say the expected class."""
        right = sum(n for (kind, said), n in self.named.items() if KINDS[kind].cls == said)
        return right / max(1, sum(self.named.values()))


def score(
    groups: Sequence[Sequence[str]],
    classes: Mapping[frozenset[str], MatchClass],
    truth: Mapping[str, Truth],
    half: int | None = None,
) -> Score:
    """Return the score of `groups` (relative paths) and of the class said for pairs of files.

    With `half`, only pictures of that half of the photographs count.
    """
    out = Score()
    used = {n for n, t in truth.items() if half is None or t.half == half}
    base = {truth[n].base: n for n in sorted(used) if truth[n].kind == "base"}
    where: dict[str, set[int]] = {}
    for number, members in enumerate(groups):
        inside = sorted(m for m in members if m in used)
        for name in inside:
            where.setdefault(name, set()).add(number)
        wrong = [p for p in combinations(inside, 2) if truth[p[0]].base != truth[p[1]].base]
        out.true_pairs += len(inside) * (len(inside) - 1) // 2 - len(wrong)
        out.false_pairs += wrong
        out.false_groups += bool(wrong)
    for name in sorted(used):
        kind = truth[name].kind
        if kind not in KINDS:
            continue
        original = base[truth[name].base]
        hit = bool(where.get(name, set()) & where.get(original, set()))
        out.made[kind] += 1
        out.found[kind] += hit
        if not hit:
            out.missed.append((kind, original, name))
        said = classes.get(frozenset((original, name)))
        if said is not None:
            out.named[kind, str(said)] += 1
    return out


def table(scores: Mapping[str, Score]) -> str:
    """Return the scores as Markdown: a summary, then recall in percent by kind."""
    lines = [
        "| run | pair precision % | macro recall % | class named % | false groups |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, s in scores.items():
        naming = f"{100 * s.naming:.1f}" if s.named else ""
        lines.append(
            f"| {name} | {100 * s.precision:.2f} | {100 * s.recall:.1f} | {naming} "
            f"| {s.false_groups} |"
        )
    lines += ["", "| kind | " + " | ".join(scores) + " |", "|---|" + "---:|" * len(scores)]
    for kind in KINDS:
        cells = [
            f"{100 * s.found[kind] / s.made[kind]:.0f} of {s.made[kind]}" if s.made[kind] else ""
            for s in scores.values()
        ]
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def confusion(found: Score) -> str:
    """Return as Markdown which kinds were called another class than expected, and how often."""
    rows = [
        f"| {kind} | {KINDS[kind].cls} | {said} | {count} |"
        for (kind, said), count in sorted(found.named.items())
        if KINDS[kind].cls != said
    ]
    return "\n".join(["| kind | expected | said | times |", "|---|---|---|---:|", *rows])
