"""The card of EfficientNet-Lite0 prepares pictures as torch does for the weights, without torch."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods import models
from imgreview.core.methods.onnx_embed import feed
from imgreview.core.methods.onnx_graph import before_classifier
from tests.core.methods import tiny_onnx

# What `prepared` of packaging/efficientnet_torch.py (torch 2.13) makes of `waves()`, as grey levels
# (value * 128 + 127) of red, green and blue at every 48th row and column from the 16th on.
BY_TORCH = (
    (
        (50, 32, 29, 43, 72),
        (205, 250, 226, 211, 183),
        (50, 32, 30, 44, 72),
        (204, 222, 225, 5, 5),
        (52, 34, 31, 45, 74),
    ),
    (
        (108, 143, 146, 112, 109),
        (140, 20, 115, 138, 140),
        (172, 94, 85, 163, 168),
        (195, 77, 63, 240, 240),
        (207, 67, 51, 192, 201),
    ),
    (
        (191, 103, 108, 186, 42),
        (177, 90, 113, 172, 61),
        (111, 134, 132, 112, 150),
        (63, 152, 147, 128, 128),
        (82, 144, 142, 85, 189),
    ),
)


def waves() -> NDArray[np.uint8]:
    """Return a picture of 333 × 250 pixels with smooth parts, plain parts and hard edges."""
    y, x = np.mgrid[0:250, 0:333]
    bands = [np.sin(x / (7 + 3 * k)) * np.cos(y / (5 + 2 * k)) for k in range(3)]
    picture = np.stack([np.rint(127.5 + 100 * band) for band in bands], 2).astype(np.uint8)
    picture[60:120, 80:160] = (250, 20, 90)
    picture[150:200, 200:300] = (5, 240, 128)
    return picture


def test_the_card_prepares_a_picture_as_torch_does() -> None:
    fed = feed(waves(), models.model("efficientnet-lite0"))
    assert fed.shape == (3, 224, 224)
    levels = fed[:, 16::48, 16::48] * 128 + 127
    np.testing.assert_allclose(levels, np.array(BY_TORCH), atol=1.1)


def test_a_file_like_the_exported_one_is_found_and_gives_the_1280_values() -> None:
    card = models.model("efficientnet-lite0")
    assert "packaging/export_efficientnet.py" in (models.missing(card) or "")
    file = tiny_onnx.like_lite0(models.models_dir() / card.file)
    assert before_classifier(file.read_bytes()) == "view"
    assert models.missing(card) is None
    assert models.check(card) is None
    (vector,) = models.embedder("efficientnet-lite0").embed([waves()])
    assert vector.shape == (1280,)
    assert abs(float(np.linalg.norm(vector)) - 1) < 1e-5
