"""Where each millisecond of a scan goes: `python -m tests.bench.steps FOLDER`."""

import argparse
import os
import pstats
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from cProfile import Profile
from dataclasses import dataclass, field
from pathlib import Path

from imgreview.core.analysis import Analysis, analyse
from imgreview.core.domain import FileId, ImageFile
from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.fullres import full_look
from imgreview.core.match.verify import Proof
from imgreview.core.matching import Matcher
from imgreview.core.proposing import Proposals
from imgreview.core.proving import Bench, Work
from imgreview.core.settings import Preset, preset_settings
from tests.bench.steps.owners import Milliseconds, by_owner

BATCH = 500
SHOWN = 12  # functions named for each step


@dataclass
class Step:
    """One step of the scan: what it cost and how often it was done."""

    name: str
    unit: str
    count: int = 0
    seconds: float = 0.0  # processor time without the profiler's own share
    owners: Milliseconds = field(default_factory=dict)

    def table(self) -> str:
        """Return the step with its costliest functions, milliseconds for each unit."""
        each = 1000 / max(1, self.count)
        lines = [
            f"{self.name}: {self.count:,} × {self.seconds * each:.2f} ms a {self.unit}, "
            f"{self.seconds:.1f} s in all"
        ]
        whole = sum(self.owners.values()) or 1.0
        costly = sorted(self.owners.items(), key=lambda item: -item[1])[:SHOWN]
        for owner, cost in costly:
            share = cost / whole
            lines.append(f"    {share * self.seconds * each:7.3f}  {share:5.1%}  {owner}")
        return "\n".join(lines)


@contextmanager
def timed(step: Step, *, profiled: bool) -> Iterator[None]:
    """Add the processor time of what is done within, or with `profiled` whose it was."""
    profile = Profile()
    before = time.thread_time()
    if profiled:
        profile.enable()
    try:
        yield
    finally:
        if profiled:
            profile.disable()
            for owner, cost in by_owner(pstats.Stats(profile)).items():
                step.owners[owner] = step.owners.get(owner, 0.0) + cost
        else:
            step.seconds += time.thread_time() - before


class Walk:
    """Does in one thread, step by step, what a scan does in its processes."""

    def __init__(self, paths: Sequence[Path], preset: Preset, *, profiled: bool) -> None:
        self._paths = paths
        self._profiled = profiled
        self.ingest = Step("Reading, decoding, fingerprints", "picture")
        self.search = Step("Searching neighbours", "picture")
        self.proof = Step("Proofs", "pair")
        self.group = Step("Grouping, without the proofs", "picture")
        self.look = Step("Looks at full size", "picture")
        self.outcomes: defaultdict[str, list[float]] = defaultdict(list)
        self._proposals = Proposals(preset_settings(preset))
        self._works: dict[FileId, bytes] = {}
        self._bench = Bench("orb")

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return all steps, in order."""
        return (self.ingest, self.search, self.proof, self.group, self.look)

    def run(self) -> None:
        """Scan."""
        found = self._ingest()
        matcher = Matcher(lambda f: self._works[f.id], lambda f: os.fsencode(f.path), self._prove)
        for file, analysis in found:
            matcher.add(file, analysis)
        self.search.count = self.group.count = len(found)
        for start in range(0, len(found), BATCH):
            batch = [(start + i, a) for i, (_, a) in enumerate(found[start : start + BATCH])]
            with timed(self.search, profiled=self._profiled):
                pairs = self._proposals.add(batch)
            matcher.propose(pairs)
        before, proving = time.process_time(), self.proof.seconds
        list(matcher.regroup())
        if not self._profiled:
            whole = time.process_time() - before
            self.group.seconds = max(0.0, whole - (self.proof.seconds - proving))
        leaders = [g.files[0].path for g, _ in matcher.copy_groups()]
        for path in leaders:
            with timed(self.look, profiled=self._profiled):
                full_look(os.fsencode(path))
        self.look.count = len(leaders)

    def _ingest(self) -> list[tuple[ImageFile, Analysis]]:
        found = []
        recipe = self._proposals.recipe()
        for path in self._paths:
            try:
                with timed(self.ingest, profiled=self._profiled):
                    analysis = analyse(os.fsencode(path), recipe)
            except UnreadableError:
                continue
            state = path.stat()
            name = FileId(path, state.st_size, state.st_mtime_ns, state.st_ctime_ns, 0, 0)
            self._works[name] = analysis.work
            found.append((ImageFile(name, analysis.facts), analysis))
        self.ingest.count = len(found)
        return found

    def _prove(self, a: Work, b: Work) -> Proof:
        before = time.thread_time()
        with timed(self.proof, profiled=self._profiled):
            proof = self._bench.prove((a.name, a.jpeg), (b.name, b.jpeg))
        self.proof.count += 1
        way = f"{proof.outcome} by {proof.method}" if proof.method else proof.outcome
        self.outcomes[way].append(time.thread_time() - before)
        return proof


def pictures(folder: Path, limit: int | None) -> list[Path]:
    """Return the files below a folder, as many as asked for, evenly taken."""
    found = sorted(p for p in folder.rglob("*") if p.is_file())
    step = 1 if limit is None else max(1, len(found) // limit)
    return found[::step][:limit]


def report(plain: Walk, profiled: Walk, say: Callable[[str], None]) -> None:
    """Say what each step cost, the seconds from one walk and the shares from the other."""
    for step, shares in zip(plain.steps, profiled.steps, strict=True):
        step.owners = shares.owners
        say(step.table())
        if step is plain.proof:
            for way, costs in sorted(plain.outcomes.items(), key=lambda item: -sum(item[1])):
                each = 1000 * sum(costs) / len(costs)
                say(f"    {len(costs):,} {way}: {each:.1f} ms each")


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk through a scan twice, once by the clock and once with the profiler."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.steps", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="take about so many pictures, evenly")
    parser.add_argument("--preset", type=Preset, default=Preset.FAST)
    options = parser.parse_args(arguments)
    paths = pictures(options.folder, options.limit)
    plain, profiled = (Walk(paths, options.preset, profiled=way) for way in (False, True))
    plain.run()
    profiled.run()
    report(plain, profiled, print)
    return 0


if __name__ == "__main__":
    sys.exit(main())
