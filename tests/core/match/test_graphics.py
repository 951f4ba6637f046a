"""Documents of one layout, line art of one style, skies and charts: alike, and not copies."""

import pytest
from PIL import Image, ImageDraw

from imgreview.core.match import align
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


def test_documents_of_one_layout_are_told_apart_without_local_features(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, other = document(1), document(1)
    other.paste(document(2).crop((0, 300, 850, 900)), (0, 300))

    def never(*_args: object, **_named: object) -> None:
        raise AssertionError("the headings already lie in place")

    monkeypatch.setattr(align, "feature_hypothesis", never)
    found = prove(one, other)
    assert (found.outcome, found.method) == ("different", "frame")


@pytest.mark.parametrize("share", [0.96, 0.9, 0.75])
def test_a_cropped_document_is_still_found(share: float) -> None:
    page = document(3)
    left, top = (round(n * (1 - share) / 2) for n in page.size)
    cut = page.crop((left, top, page.width - left, page.height - top))
    assert prove(page, cut).is_copy
    assert prove(cut, page).is_copy


def _face(eyes: tuple[int, int], hair: tuple[int, ...]) -> Image.Image:
    """Return a drawn face, the eyes with these radii and hairs at these places."""
    paper = Image.new("RGB", (500, 375), "white")
    draw = ImageDraw.Draw(paper)
    draw.ellipse((123, 48, 395, 320), outline="black", width=2)
    for x, radius in zip((215, 303), eyes, strict=True):
        draw.ellipse((x - radius, 153 - radius, x + radius, 153 + radius), outline="black")
    draw.arc((205, 190, 318, 260), 20, 160, fill="black", width=2)
    for x in hair:
        draw.line((x, 46, x + 14, 18), fill="black")
    return paper


def test_drawings_that_differ_in_thin_lines_on_paper_are_no_copies() -> None:
    hair = (120, 180, 200, 225, 260, 300, 330, 360)
    drawing = _face((12, 23), hair)
    assert not prove(drawing, _face((14, 14), (150, 240, 380)).resize((400, 300))).is_copy
    assert prove(drawing, jpeg(drawing, 60)).is_copy


def _corner(inner: tuple[int, int, int], outer: tuple[int, int, int]) -> Image.Image:
    """Return a plain area that ends at a plain border above and to the left."""
    picture = Image.new("RGB", (500, 375), outer)
    picture.paste(Image.new("RGB", (470, 340), inner), (30, 35))
    return picture


def test_a_few_straight_edges_are_no_copy_of_others() -> None:
    green, white = _corner((25, 50, 25), (0, 0, 0)), _corner((255, 255, 255), (0, 0, 0))
    turned = white.transpose(Image.Transpose.ROTATE_90).resize(white.size)
    assert not prove(green, white.crop((0, 0, 480, 360))).is_copy
    assert not prove(green, turned).is_copy
