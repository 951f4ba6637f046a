"""The look of an embedding model at the pictures of a scan: when all are read, the best first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from imgreview.core import analysis as an
from imgreview.core.analysis import Analysis
from imgreview.core.errors import UnreadableError
from imgreview.core.events import Event, Stage, StageStarted
from imgreview.core.fingerprinting import Fingerprinter
from imgreview.core.jobs import CancelToken, Pace, ProgressMeter
from imgreview.core.match.keeper import rank
from imgreview.core.matching import Matcher
from imgreview.core.proposing import Proposals

EMBEDDED = 32  # pictures a model looks at in one go: seconds, and 20 MB


class Embedding:
    """Makes the embeddings that the cache does not hold and keeps them there.

    A model takes several times as long as reading does. Hashes have shown most groups before it
    begins, and as the best pictures come first, hardly a group changes its leader afterwards:
    each time it does, all its members are proven anew.
    """

    def __init__(
        self, proposals: Proposals, prints: Fingerprinter, matcher: Matcher, token: CancelToken
    ) -> None:
        self._proposals, self._prints, self._matcher = proposals, prints, matcher
        self._token = token
        self._waiting: list[int] = []

    def await_turn(self, batch: Sequence[tuple[int, Analysis]]) -> None:
        """Note which pictures the model must look at; UserError for a model that cannot work."""
        waiting = [n for n, a in batch if self._proposals.wants_vector(a)]
        if waiting and not self._waiting:
            self._proposals.load_model()
        self._waiting += waiting

    def at_once(self, batch: Sequence[tuple[int, Analysis]]) -> list[tuple[int, Analysis]]:
        """Return the batch with embeddings, made where the cache had none.

        Pictures whose files are gone since they were read are left out.
        """
        key = self._proposals.model_key
        if key is None:
            return list(batch)
        done = {n: a for n, a in batch if key in a.rows}
        new = [(n, a) for n, a in batch if n not in done]
        for start in range(0, len(new), EMBEDDED):
            self._token.check()
            part = dict(new[start : start + EMBEDDED])
            for number, data in self._made(list(part)):
                analysis = part[number]
                done[number] = replace(analysis, rows={**analysis.rows, key: data})
        return [(n, done[n]) for n, _ in batch if n in done]

    def run(self, groups: Callable[[], Iterator[Event]], pace: Pace) -> Iterator[Event]:
        """Look at all that wait and yield progress, and `groups` at that pace."""
        if not self._waiting:
            return
        files = self._matcher.files
        numbers = {files[n].id: n for n in self._waiting}
        order = [numbers[f.id] for f in rank([files[n] for n in self._waiting])]
        self._waiting = []
        yield StageStarted(Stage.EMBED, len(order))
        meter = ProgressMeter(Stage.EMBED, len(order))
        for start in range(0, len(order), EMBEDDED):
            self._token.check()
            part = order[start : start + EMBEDDED]
            self._matcher.propose(self._proposals.add_vectors(self._made(part)))
            meter.step(len(part))
            if meter.due():
                yield meter.report()
            if pace.due():
                pace.begin()
                yield from groups()
                pace.end()
        yield meter.report()

    def _made(self, numbers: Sequence[int]) -> list[tuple[int, bytes]]:
        """Return the embeddings of pictures by number, without those whose files are gone."""
        pictures = []
        for number in numbers:
            try:
                work = self._prints.load_work(self._matcher.files[number])
            except UnreadableError:
                self._matcher.doubt()
                continue
            pictures.append((number, an.open_work(work)))
        made = self._proposals.embed([p for _, p in pictures])
        found = [(n, data) for (n, _), data in zip(pictures, made, strict=True)]
        key = self._proposals.model_key or ""
        self._prints.keep_rows((self._matcher.files[n].id, None, key, data) for n, data in found)
        return found
