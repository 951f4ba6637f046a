"""Properties of leader clustering: no chains, one group a file, the same answer in any order."""

import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.domain import Group, ImageFile, MatchClass, Relation
from imgreview.core.match.grouping import group, group_id
from tests.core.match.factories import image_file

Edges = set[frozenset[int]]
SIZES = [(4000, 3000), (2000, 1500), (1000, 750), (400, 300)]


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[ImageFile], Edges, Edges]:
    """Return files, candidate pairs and the pairs among all that can be proven."""
    count = draw(st.integers(2, 18))
    files = [
        image_file(f"{i:02}.jpg", *draw(st.sampled_from(SIZES)), quality=draw(st.integers(60, 95)))
        for i in range(count)
    ]
    pairs = [frozenset(p) for p in combinations(range(count), 2)]
    candidates = draw(st.sets(st.sampled_from(pairs), max_size=40))
    proven = draw(st.sets(st.sampled_from(pairs), max_size=60))
    return files, candidates, proven


class Oracle:
    """Answers `relate` from a set of proven pairs and counts what it was asked."""

    def __init__(self, files: list[ImageFile], proven: Edges, original: str | None = None) -> None:
        self.index = {f.id: i for i, f in enumerate(files)}
        self.proven = proven
        self.original = original
        self.asked: list[tuple[int, int]] = []

    def __call__(self, a: ImageFile, b: ImageFile) -> Relation | None:
        i, j = self.index[a.id], self.index[b.id]
        self.asked.append((i, j))
        if frozenset((i, j)) not in self.proven:
            return None
        evidence: dict[str, str | int | float | bool | None] = {}
        if self.original is not None:
            evidence["original"] = self.original
        return Relation(a.id, b.id, MatchClass.RESIZED, "resized", 0.9, evidence)


def run(files: list[ImageFile], candidates: Edges, oracle: Oracle) -> list[Group]:
    ordered = [tuple(sorted(c)) for c in sorted(candidates, key=sorted)]
    return group(files, [(i, j) for i, j in ordered], oracle)


@given(worlds())
@settings(max_examples=500, deadline=None)
def test_every_member_is_proven_against_the_leader(
    world: tuple[list[ImageFile], Edges, Edges],
) -> None:
    files, candidates, proven = world
    oracle = Oracle(files, proven)
    found = run(files, candidates, oracle)
    seen: set[int] = set()
    for g in found:
        leader = oracle.index[g.files[0].id]
        assert len(g.files) >= 2
        assert len(g.relations) == len(g.files) - 1
        for member, link in zip(g.files[1:], g.relations, strict=True):
            assert (link.a, link.b) == (g.files[0].id, member.id)
            assert frozenset((leader, oracle.index[member.id])) in proven
        places = {oracle.index[f.id] for f in g.files}
        assert not places & seen
        seen |= places
    assert len(oracle.asked) == len(set(oracle.asked)), "a pair was proven twice"


@given(worlds(), st.integers(0, 2**16), st.sampled_from([None, "b"]))
@settings(max_examples=500, deadline=None)
def test_the_answer_does_not_depend_on_the_order(
    world: tuple[list[ImageFile], Edges, Edges], seed: int, original: str | None
) -> None:
    files, candidates, proven = world
    first = run(files, candidates, Oracle(files, proven, original))
    order = list(range(len(files)))
    random.Random(seed).shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    moved = [files[i] for i in order]
    again = group(
        moved,
        [(place[j], place[i]) for i, j in (tuple(sorted(c)) for c in candidates)],
        Oracle(moved, {frozenset(place[i] for i in p) for p in proven}, original),
    )
    assert again == first


@given(worlds())
@settings(max_examples=500, deadline=None)
def test_no_candidate_that_is_proven_against_a_free_leader_is_lost(
    world: tuple[list[ImageFile], Edges, Edges],
) -> None:
    files, candidates, proven = world
    found = run(files, candidates, Oracle(files, proven))
    index = {f.id: i for i, f in enumerate(files)}
    grouped = {index[f.id] for g in found for f in g.files}
    for pair in candidates & proven:
        assert pair & grouped, "two files that are proven copies of each other both stayed alone"


def test_a_chain_is_not_one_group() -> None:
    files = [image_file(f"{i}.jpg", 4000 - 100 * i, 3000) for i in range(4)]
    chain: Edges = {frozenset((i, i + 1)) for i in range(3)}
    found = run(files, chain, Oracle(files, chain))
    assert [[f.path.name for f in g.files] for g in found] == [
        ["0.jpg", "1.jpg"],
        ["2.jpg", "3.jpg"],
    ]


def test_a_crop_of_a_turned_copy_is_tried_against_the_original() -> None:
    original, turned, crop = (
        image_file("original.jpg"),
        image_file("turned.jpg", 3000, 4000, quality=80),
        image_file("crop.jpg", 1000, 750),
    )
    files = [original, turned, crop]
    everything: Edges = {frozenset(p) for p in combinations(range(3), 2)}
    found = run(files, {frozenset((0, 1)), frozenset((1, 2))}, Oracle(files, everything))
    assert [f.path.name for f in found[0].files] == ["original.jpg", "turned.jpg", "crop.jpg"]


def test_the_picture_a_screenshot_was_made_from_leads() -> None:
    shot = image_file("shot.png", 1440, 2960, form="PNG")
    photo = image_file("photo.jpg", 900, 600)
    small = image_file("small.jpg", 450, 300)
    files = [shot, photo, small]
    proven: Edges = {frozenset(p) for p in combinations(range(3), 2)}
    index = {f.id: i for i, f in enumerate(files)}

    def relate(a: ImageFile, b: ImageFile) -> Relation:
        around = {0: "b" if index[b.id] == 1 else "a"}.get(index[a.id], "a")
        return Relation(a.id, b.id, MatchClass.EDITED, "inside", 0.9, {"original": around})

    found = group(files, [tuple(sorted(p)) for p in proven], relate)  # type: ignore[misc]
    assert [f.path.name for f in found[0].files] == ["photo.jpg", "shot.png", "small.jpg"]


def test_the_one_it_was_made_from_is_found_before_all_others_are_proven() -> None:
    shot = image_file("shot.png", 1440, 2960, form="PNG")
    photo = image_file("photo.jpg", 900, 600)
    others = [image_file(f"{i}.jpg", 450, 300, quality=60 + i) for i in range(10)]
    files = [shot, photo, *others]
    asked: list[tuple[str, str]] = []

    def relate(a: ImageFile, b: ImageFile) -> Relation:
        asked.append((a.path.name, b.path.name))
        original = "b" if a is shot else "a"
        return Relation(a.id, b.id, MatchClass.EDITED, "inside", 0.9, {"original": original})

    found = group(files, [(0, i) for i in range(1, 12)], relate)
    assert found[0].files[0] is photo
    assert len(found[0].files) == 12
    assert [pair for pair in asked if pair[0] == "shot.png"] == [("shot.png", "photo.jpg")]
    assert len(asked) == 12


def test_a_leader_with_more_members_of_its_own_keeps_the_lead() -> None:
    large = image_file("large.jpg", 4000, 3000)
    source = image_file("source.jpg", 3000, 2000)
    others = [image_file(f"{i}.jpg", 450, 300, quality=60 + i) for i in range(4)]
    files = [large, source, *others]
    index = {f.id: i for i, f in enumerate(files)}

    def relate(a: ImageFile, b: ImageFile) -> Relation | None:
        i, j = index[a.id], index[b.id]
        if i == 1 and j > 2:
            return None
        original = "b" if (i, j) == (0, 1) else "a"
        return Relation(a.id, b.id, MatchClass.EDITED, "inside", 0.9, {"original": original})

    (found,) = group(files, [(0, i) for i in range(1, 6)], relate)
    assert found.files[0] is large
    assert len(found.files) == 6


def test_a_leader_of_nobody_may_follow_one_for_which_it_was_nearly_proven() -> None:
    captioned = image_file("captioned.jpg", 4000, 3000)
    plain, small = image_file("plain.jpg", 3000, 2250), image_file("small.jpg", 400, 300)
    files = [captioned, plain, small]
    linked = [(0, 1), (0, 2), (1, 2)]

    def relate(a: ImageFile, b: ImageFile) -> Relation | None:
        if a is captioned:
            return None
        return Relation(a.id, b.id, MatchClass.EDITED, "with a caption", 0.9, {})

    (alone,) = group(files, linked, relate)
    assert {f.path.name for f in alone.files} == {"plain.jpg", "small.jpg"}
    (found,) = group(files, linked, relate, nearly=lambda a, b: a is captioned and b is plain)
    assert {f.path.name for f in found.files} == {"captioned.jpg", "plain.jpg", "small.jpg"}
    assert found.files[0] is plain


def test_a_weak_link_is_flagged_and_the_class_is_the_weakest() -> None:
    files = [image_file("a.jpg"), image_file("b.jpg", 2000, 1500), image_file("c.jpg", 1000, 750)]
    classes = {1: (MatchClass.RESIZED, 0.95), 2: (MatchClass.CROPPED, 0.6)}

    def relate(a: ImageFile, b: ImageFile) -> Relation:
        cls, score = classes[files.index(b)]
        return Relation(a.id, b.id, cls, "cropped", score)

    strong = group(files[:2], [(0, 1)], relate)
    both = group(files, [(0, 1), (0, 2)], relate)
    assert (strong[0].weak, strong[0].cls) == (False, MatchClass.RESIZED)
    assert (both[0].weak, both[0].cls) == (True, MatchClass.CROPPED)
    assert both[0].id == strong[0].id == group_id(files[0])
