"""A model card: all that is needed to use an ONNX image model, as a small TOML file."""

import tomllib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from imgreview.core import paths, private
from imgreview.core.errors import UserError

LAYOUTS: Final = ("NHWC", "NCHW")
FITS: Final = ("squash", "crop", "inside")
TYPES: Final = ("uint8", "float32")
RESAMPLES: Final = ("bilinear", "bicubic", "lanczos")
BEFORE_CLASSIFIER: Final = "before-classifier"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """How to feed a model and what to make of its answer.

    `fit` says how a picture becomes `size` × `size` pixels: "squash" stretches it, "crop" resizes
    its short side to `resize` and cuts the centre, "inside" keeps its shape with the long side at
    `size` (for models that take any size). Values are then `(pixel * scale - mean) / std`, unless
    the model takes uint8. `output` is a name, empty for the first output with one vector a
    picture, or "before-classifier" for what enters the last fully connected layer. `threshold` is
    the cosine from which two pictures are proposed, `floor` the one below which no other way of
    finding is believed, -1 where that was not measured. `rank` 0 is never chosen by itself.
    """

    name: str
    title: str
    licence: str
    file: str
    source: Path  # the TOML file
    package: str = ""  # an installed package that ships the file
    address: str = ""  # from which the file is downloaded
    page: str = ""  # of the publisher, for a person to read
    obtain: str = ""  # how to get the file where it is not for download, one sentence
    bytes: int = 0
    sha256: str = ""
    note: str = ""
    rank: int = 0
    threshold: float = 0.5
    floor: float = -1.0
    dimension: int = 0
    input: str = ""
    layout: str = "NCHW"
    type: str = "float32"
    size: int = 224
    resize: int = 0
    fit: str = "crop"
    resample: str = "bilinear"
    scale: float = 1 / 255
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    std: tuple[float, float, float] = (1.0, 1.0, 1.0)
    output: str = ""

    def __post_init__(self) -> None:
        for value, allowed in (
            (self.layout, LAYOUTS),
            (self.fit, FITS),
            (self.type, TYPES),
            (self.resample, RESAMPLES),
        ):
            if value not in allowed:
                raise UserError(
                    f"The model card {self.source} says {value!r}; it may be {', '.join(allowed)}."
                )
        cosines = -1 <= self.floor <= self.threshold <= 1
        if not (8 <= self.size <= 4096 and cosines and all(self.std)):
            raise UserError(f"The model card {self.source} has numbers out of range.")
        if not self.name or Path(self.file).name != self.file:
            raise UserError(f"The model card {self.source} needs a name and a plain file name.")

    def path(self) -> Path | None:
        """Return where the model file lies on this machine, or None."""
        for folder in self.folders():
            if (folder / self.file).is_file():
                return folder / self.file
        return None

    def folders(self) -> tuple[Path, ...]:
        """Return the folders in which the file is looked for, in order."""
        if self.package:
            spec = find_spec(self.package)
            locations = spec.submodule_search_locations if spec else None
            return tuple(Path(place) for place in locations or ())
        return (models_dir(), self.source.parent)


def models_dir() -> Path:
    """Return the folder for the user's own cards and model files."""
    return private.folder(paths.config_dir() / "models")


def read_card(file: Path) -> ModelCard:
    """Return the card in a TOML file; UserError with the reason when it is none."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return ModelCard(source=file, **_flat(data))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UserError(f"The model card {file} could not be read: {error}.") from error
    except (TypeError, ValueError) as error:
        reason = str(error).removeprefix("ModelCard.__init__() ")
        raise UserError(f"The model card {file} is not complete: {reason}.") from error


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a card from its top level and its [input] and [output] tables."""
    values = {k: v for k, v in data.items() if not isinstance(v, dict)}
    feed = dict(data.get("input", {}))
    answer = dict(data.get("output", {}))
    values["input"] = feed.pop("name", "")
    values["output"] = answer.pop("name", "")
    values |= feed | answer
    for name in ("mean", "std"):
        if name in values:
            first, second, third = (float(v) for v in values[name])
            values[name] = (first, second, third)
    return values
