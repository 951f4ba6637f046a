"""Documents of one layout, line art of one style, skies and charts: alike, and not copies."""

import pytest
from PIL import Image

from imgreview.core.match.verify import Proof, Prover
from tests.bench.accuracy.drawn import DRAWN, document
from tests.core.match.pictures import jpeg, pixels

PROVER = Prover()


def prove(a: Image.Image, b: Image.Image) -> Proof:
    return PROVER.prove(PROVER.prepare(pixels(a.copy())), PROVER.prepare(pixels(b.copy())))


@pytest.mark.parametrize("kind", DRAWN)
def test_pictures_of_one_kind_are_not_copies(kind: str) -> None:
    ready = [PROVER.prepare(pixels(DRAWN[kind](seed))) for seed in range(6)]
    proofs = [
        PROVER.prove(ready[i], ready[j])
        for i in range(len(ready))
        for j in range(i + 1, len(ready))
    ]
    assert not any(p.is_copy for p in proofs)


@pytest.mark.parametrize("kind", DRAWN)
def test_their_real_copies_are_found(kind: str) -> None:
    original = DRAWN[kind](7)
    half = original.resize((original.width // 2, original.height // 2), Image.Resampling.LANCZOS)
    assert prove(original, jpeg(original, 60)).is_copy
    assert prove(original, jpeg(half, 80)).is_copy
    assert prove(original, original.transpose(Image.Transpose.ROTATE_90)).is_copy


def test_a_document_with_one_other_paragraph_is_not_a_copy() -> None:
    one, other = document(1), document(1)
    other.paste(document(2).crop((0, 500, 850, 800)), (0, 500))
    assert not prove(one, other).is_copy
