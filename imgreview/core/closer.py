"""The second look at groups, at full size: what must not win by its size or coding alone."""

import math
from collections.abc import Iterator
from dataclasses import replace

from imgreview.core.domain import Group, ImageFile, MatchClass, Relation
from imgreview.core.imaging import detail
from imgreview.core.imaging.fullres import FullLook
from imgreview.core.match.criteria import coding_quality, is_lossless
from imgreview.core.match.keeper import rank
from imgreview.core.match.relation import WHOLE
from imgreview.core.matching import Matcher

SAME_SIZE = 1.02  # ratio of pixels up to which two files hold the same picture at one size
RIVALS = 3  # smaller copies a leader is compared with
BETTER = 3  # steps of JPEG quality that make a file the better coded one
PLAIN = (MatchClass.RE_ENCODED, MatchClass.RESIZED, MatchClass.TURNED, MatchClass.TONAL)


class CloserLook:
    """Says which files of a matcher's groups to look at in full, and teaches it what they show.

    A leader with more pixels than another copy may be an enlargement of it, one of higher
    quality may be saved again from it. What is learned may hand the lead to another file, which
    has then to be looked at: `wanted` says so without proving anything of the new leader. `renew`
    takes the groups as the matcher has them by now.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._looks: dict[int, FullLook | None] = {}
        self._fresh: set[int] = set()  # looked at since the matcher was last told
        self._groups = matcher.copy_groups()

    def renew(self) -> None:
        """Go on with the groups that the matcher has now."""
        self._groups = self._matcher.copy_groups()

    def wanted(self) -> list[int]:
        """Return the numbers of the files to look at, without those looked at before."""
        found: set[int] = set()
        for group, nodes in self._groups:
            rivals = smaller_copies(group)
            if rivals or _outdone(group):
                found.add(nodes[0])
            found.update(nodes[i] for i in rivals)
        return sorted(found - self._looks.keys())

    def take(self, node: int, look: FullLook | None) -> None:
        """Note the findings of one file, None where it could not be read."""
        self._looks[node] = look
        self._fresh.add(node)

    def settle(self) -> None:
        """Tell the matcher what the looks at its groups came to."""
        for at, (group, nodes) in enumerate(self._groups):
            if self._fresh.isdisjoint(nodes):
                continue
            for node in set(nodes) & self._looks.keys():
                look = self._looks[node]
                if look is not None:
                    facts = self._matcher.files[node].facts
                    facts = replace(facts, earlier_quality=look.earlier_quality)
                    self._matcher.learn(node, facts)
            self._settle_size(group, nodes)
            self._groups[at] = self._ranked(group, nodes)
        self._fresh.clear()

    def _ranked(self, group: Group, nodes: tuple[int, ...]) -> tuple[Group, tuple[int, ...]]:
        """Return a group with what is known of its files by now, led by the best of them.

        Two files that show the plain frame of the old leader show that of each other.
        """
        now = {
            f.id: replace(f, facts=self._matcher.files[n].facts) for f, n in _pairs(group, nodes)
        }
        best = rank(list(now.values()))[0]
        old = group.files[0].id
        if best.id == old:
            return replace(group, files=tuple(now[f.id] for f in group.files)), nodes
        known = {r.b: r for r in group.relations}
        own = known[best.id]
        relations = [replace(own, a=best.id, b=old)]
        for key, relation in known.items():
            if key != best.id:
                kept = relation if _plain(own) else own
                relations.append(replace(kept, a=best.id, b=key))
        order = sorted(range(len(nodes)), key=lambda i: group.files[i].id != best.id)
        led = tuple(now[group.files[i].id] for i in order)
        numbers = tuple(nodes[i] for i in order)
        return replace(group, files=led, relations=tuple(relations)), numbers

    def _settle_size(self, group: Group, nodes: tuple[int, ...]) -> None:
        """Tell how likely the leader was made from one of its smaller copies."""
        large = self._looks.get(nodes[0])
        if large is None:
            return
        facts = self._matcher.files[nodes[0]].facts
        worst, scale = -1.0, 1.0
        for i in smaller_copies(group):
            small = self._looks.get(nodes[i])
            if small is not None:
                factor = math.sqrt(facts.pixels / group.files[i].facts.pixels)
                odds = detail.enlarged(large.profile, small.profile, factor, large.real_scale)
                if odds > worst:
                    worst, scale = odds, 1 / factor
        if worst >= 0:
            sure = worst >= detail.SURE
            facts = replace(facts, enlarged=round(worst, 3), real_scale=scale if sure else None)
            self._matcher.learn(nodes[0], facts)


def _pairs(group: Group, nodes: tuple[int, ...]) -> Iterator[tuple[ImageFile, int]]:
    return zip(group.files, nodes, strict=True)


def smaller_copies(group: Group) -> list[int]:
    """Return which files show the whole of the leader at a smaller size, largest first."""
    first = group.files[0].facts.pixels
    relations = {r.b: r for r in group.relations}
    found = [
        i
        for i, file in enumerate(group.files)
        if i > 0
        and first > detail.FACTORS[0] ** 2 * file.facts.pixels
        and _plain(relations.get(file.id))
    ]
    found.sort(key=lambda i: -group.files[i].facts.pixels)
    return found if len(found) <= RIVALS else [*found[: RIVALS - 1], found[-1]]


def _plain(relation: Relation | None) -> bool:
    """Return whether both files show the same frame with nothing put on it."""
    if relation is None or relation.cls not in PLAIN:
        return False
    shown = relation.evidence.get("shown_of_a"), relation.evidence.get("shown_of_b")
    return all(isinstance(s, float) and s >= WHOLE for s in shown)


def _outdone(group: Group) -> bool:
    """Return whether the leader beats a copy of its own size by its coding alone."""
    relations = {r.b: r for r in group.relations}
    return any(
        _plain(relations.get(file.id)) and _better_coded(group.files[0], file)
        for file in group.files[1:]
    )


def _better_coded(a: ImageFile, b: ImageFile) -> bool:
    low, high = sorted((a.facts.pixels, b.facts.pixels))
    if high > SAME_SIZE * low:
        return False
    if is_lossless(a):
        return not is_lossless(b)
    ours, theirs = coding_quality(a), coding_quality(b)
    return ours is not None and theirs is not None and ours > theirs + BETTER
