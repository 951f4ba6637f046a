"""What is proposed: neighbours in any turn, the nearest of a crowd, the same in any order."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.match.candidates import NEAREST, FlatProposer, HashProposer, VectorProposer
from imgreview.core.match.components import Components
from imgreview.core.methods.base import HASHES, orientations
from tests.pictures import photo


def codes(picture: Image.Image) -> NDArray[np.uint8]:
    return np.frombuffer(HASHES.get("phash").compute_all(picture.convert("L")), np.uint8).reshape(
        8, -1
    )


def test_a_turned_picture_is_proposed_whichever_comes_first() -> None:
    with Image.open(photo("chelsea.png")) as cat, Image.open(photo("coffee.png")) as coffee:
        found = [codes(cat), codes(cat.transpose(Image.Transpose.ROTATE_270)), codes(coffee)]
    for order in ((0, 1, 2), (1, 0, 2)):
        proposer = HashProposer(64, 8)
        pairs = set()
        for number in order:
            pairs |= proposer.add([number], found[number][None])
        assert pairs == {(0, 1)}
        assert proposer.finish([0, 1, 2]) == {(0, 1)}


def test_of_a_crowd_only_the_nearest_are_paired() -> None:
    rng = np.random.default_rng(1)
    base = rng.integers(0, 256, (1, 8, 8), dtype=np.uint8)
    crowd = np.repeat(base, 200, axis=0)
    crowd[:, 0, 0] ^= (np.arange(200) % 4).astype(np.uint8)
    one, other = HashProposer(64, 4), HashProposer(64, 4)
    one.add(range(200), crowd)
    other.add(range(100, 200), crowd[100:])
    other.add(range(100), crowd[:100])
    pairs = one.finish(range(200))
    assert pairs == other.finish(range(200))
    assert len(pairs) <= 200 * NEAREST * 8
    assert len(pairs) < 200 * 199 / 2


def test_flat_pictures_are_proposed_by_their_colours() -> None:
    shades = np.full((3, 8, 8, 3), 120, np.uint8)
    shades[0, :4] += 30
    shades[1] = orientations(shades[0])[2]
    shades[2] += 60
    proposer = FlatProposer()
    assert proposer.add([5], shades[:1]) == set()
    assert proposer.add([7, 9], shades[1:]) == {(5, 7)}
    assert proposer.finish([9, 7, 5]) == {(5, 7)}


def test_blank_pages_are_paired_with_their_nearest_in_any_turn_and_order() -> None:
    rng = np.random.default_rng(4)
    crowd = rng.integers(250, 254, (90, 8, 8, 3)).astype(np.uint8)
    turned = np.ascontiguousarray(np.rot90(crowd[3], 1))
    blocks = np.concatenate([crowd, turned[None], rng.integers(0, 40, (2, 8, 8, 3), np.uint8)])
    answers = []
    for arrival in (np.arange(93), rng.permutation(93)):
        proposer = FlatProposer()
        live: set[tuple[int, int]] = set()
        for part in np.array_split(arrival, 7):
            live |= proposer.add(part.tolist(), blocks[part])
        answers.append(proposer.finish(range(93)))
        for pairs in (live, answers[-1]):
            assert (3, 90) in pairs, "the turned copy is the nearest"
            assert (91, 92) not in pairs
            assert {n for pair in pairs for n in pair} == set(range(91))
            assert len(pairs) <= 91 * NEAREST
    assert answers[0] == answers[1]


def test_embeddings_find_mirror_images_in_any_order() -> None:
    rng = np.random.default_rng(2)
    plain = rng.standard_normal((4, 2, 16)).astype(np.float32)
    plain /= np.linalg.norm(plain, axis=2, keepdims=True)
    plain[3] = plain[0][::-1]  # the mirror image of picture 0
    for order in ([0, 1, 2, 3], [3, 2, 1, 0]):
        proposer = VectorProposer(0.9)
        for number in order:
            proposer.add([number], plain[number][None])
        assert proposer.finish([0, 1, 2, 3]) == {(0, 3)}


def test_components_grow_by_joining() -> None:
    sets = Components()
    nodes = [sets.add() for _ in range(5)]
    sets.join(nodes[0], nodes[1])
    sets.join(nodes[3], nodes[4])
    root = sets.join(nodes[1], nodes[4])
    assert sorted(sets.members(nodes[0])) == [0, 1, 3, 4]
    assert {sets.find(n) for n in (0, 1, 3, 4)} == {root}
    assert sets.members(2) == [2]


@pytest.mark.parametrize("proposer", [HashProposer(64, 4), VectorProposer(0.5)])
def test_nothing_gives_nothing(proposer: HashProposer | VectorProposer) -> None:
    assert proposer.finish([]) == set()
