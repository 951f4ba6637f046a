"""Query by example: the copies of one picture among the files of some folders.

Fingerprints come from the cache like those of a scan, but only the one picture is compared with
all others and proven against those that are near it: no all-pairs search.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from imgreview.core.analysis import Analysis
from imgreview.core.domain import FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.errors import BugError, UserError
from imgreview.core.events import Event, FileSkipped
from imgreview.core.finding import Finder
from imgreview.core.match.grouping import group, group_id, led
from imgreview.core.match.keeper import rank
from imgreview.core.matching import Matcher
from imgreview.core.proposing import Proposals
from imgreview.core.question import Question
from imgreview.core.scan.walk import Alias, Found

PROVERS = 4  # threads; OpenCV and NumPy work without Python's lock


class AskedMatcher(Matcher):
    """A matcher whose only groups are the asked picture with what is proven against it."""

    asked: int | None = None

    def _group_component(self, root: int, pool: ThreadPoolExecutor | None = None) -> list[Group]:
        del pool  # all pairs are with one picture and shared out below, whatever their number
        members = self._components.members(root)
        if self.asked is None or self.asked not in members:
            return []
        asked = self.files[self.asked]
        others = rank([self.files[n] for n in members if n != self.asked])
        with ThreadPoolExecutor(PROVERS, thread_name_prefix="imgreview-prove") as provers:
            answers = list(provers.map(lambda other: self.relate(asked, other), others))
        related = [(f, r) for f, r in zip(others, answers, strict=True) if r is not None]
        related = [(f, r) for f, r in related if r.cls in self._wanted]
        groups = self._copies(asked, [(f, r) for f, r in related if r.cls.is_copy])
        for cls in (MatchClass.BURST, MatchClass.SIMILAR):
            weaker = [(f, r) for f, r in related if r.cls is cls]
            if weaker:
                found = self._led(asked, weaker)
                groups.append(
                    replace(found, id=f"{group_id(asked)}-{cls}", suggested=None, reasons=())
                )
        return groups

    def _copies(self, asked: ImageFile, copies: list[tuple[ImageFile, Relation]]) -> list[Group]:
        """Return the group of the asked picture and its copies, best first where that holds.

        The best picture leads as in every scan, if all the others are proven against it too;
        otherwise the asked one, against which all are.
        """
        if not copies:
            return []
        files = [asked, *(f for f, _ in copies)]
        star = [(0, n) for n in range(1, len(files))]
        best = group(files, star, self._copy_relation, self._folders)
        whole = len(best) == 1 and len(best[0].files) == len(files)
        found = best[0] if whole else self._led(asked, copies)
        return [replace(found, id=group_id(asked))]

    def _led(self, asked: ImageFile, related: list[tuple[ImageFile, Relation]]) -> Group:
        files = (asked, *(f for f, _ in related))
        return led(files, tuple(r for _, r in related), self._folders)


class CopyFinder(Finder):
    """A finder that looks for the copies of one picture only."""

    proposals_type: type[Proposals] = Question
    matcher_type: type[Matcher] = AskedMatcher
    model_waits = False  # it is one of the ways in which the nearest are found
    show_previews = False  # they would be groups of other pictures

    def run(
        self,
        found: Sequence[Found],
        aliases: Mapping[FileId, list[Alias]],
        twins: Mapping[FileId, list[Found]],
    ) -> Iterator[Event]:
        """Yield progress, skipped files and the group; UserError for an unreadable picture."""
        for event in super().run(found, aliases, twins):
            if isinstance(event, FileSkipped) and self.picture and event.path == self.picture.path:
                raise UserError(f"Its copies cannot be found: {event.reason}")
            yield event

    def _admit(
        self, members: list[Found], result: Analysis, aliases: Mapping[FileId, list[Alias]]
    ) -> int:
        first = super()._admit(members, result, aliases)
        ids = [member.id for member in members]
        if self.picture in ids:
            if not isinstance(self._proposals, Question) or not isinstance(
                self._matcher, AskedMatcher
            ):
                raise BugError("a question needs its own proposals and matcher")
            self._proposals.ask(first)
            self._matcher.asked = first + ids.index(self.picture)
        return first
