"""Embeddings of pictures by an ONNX model, fed as its card says."""

import hashlib
import os
import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.errors import UserError
from imgreview.core.methods.model_card import BEFORE_CLASSIFIER, ModelCard
from imgreview.core.methods.onnx_graph import before_classifier, with_output
from imgreview.core.methods.onnx_session import Session, runtime_errors

Rgb = NDArray[np.uint8]  # (H, W, 3)

BATCH = 4  # what a processor's caches hold: of 16 at once each takes a fifth longer
VERSION = 2  # of the code below: bumped whenever it changes the vectors
_RESAMPLE = {
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}


class Embedder:
    """One model; its session is made at the first picture and may be used by several threads."""

    def __init__(self, card: ModelCard, threads: int = 0) -> None:
        self.card = card
        self.threshold, self.floor = card.threshold, card.floor
        self._threads = threads or min(4, os.cpu_count() or 1)
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._input = card.input
        self._output = card.output

    @property
    def key(self) -> str:
        """Return a name that changes with the model, its card and this code: for the cache."""
        card = self.card
        what = (VERSION, card.sha256, card.file, card.bytes, card.layout, card.type, card.size)
        how = (card.resize, card.fit, card.resample, card.scale, card.mean, card.std, card.output)
        known = (what, how) if card.sha256 else (what, how, _stamp(card))
        digest = hashlib.blake2b(repr(known).encode(), digest_size=6).hexdigest()
        return f"{card.name}-{digest}"

    def load(self) -> None:
        """Make the session, so that a model that cannot be used is known; raises UserError."""
        self._ready()

    @property
    def providers(self) -> tuple[str, ...]:
        """Return what the model runs on, first choice first."""
        return self._ready().providers

    def embed(self, pictures: Sequence[Rgb]) -> NDArray[np.float32]:
        """Return (n, d) float32 vectors of length one for (H, W, 3) uint8 RGB pictures.

        Raises UserError when the model is not installed or does not fit its card.
        """
        return self._embedded(pictures, ways=1)[:, 0]

    def embed_both(self, pictures: Sequence[Rgb]) -> NDArray[np.float32]:
        """Return (n, 2, d) float32 vectors: of each picture and of its mirror image.

        The pictures are made ready once. Raises what `embed` raises.
        """
        return self._embedded(pictures, ways=2)

    def _embedded(self, pictures: Sequence[Rgb], ways: int) -> NDArray[np.float32]:
        session = self._ready()
        if not len(pictures):
            return np.zeros((0, ways, self.card.dimension), np.float32)
        across = 2 if self.card.layout == "NHWC" else 3  # the axis of a batch that is mirrored
        vectors: list[NDArray[np.float32] | None] = [None] * len(pictures)
        for numbers in _same_shape(pictures, self.card):
            batch = np.stack([feed(pictures[n], self.card) for n in numbers])
            turned = (np.ascontiguousarray(np.flip(batch, across)) for _ in range(1, ways))
            found = [self._run(session, b) for b in (batch, *turned)]
            for n, vector in zip(numbers, np.stack(found, 1), strict=True):
                vectors[n] = vector
        both = np.stack([v for v in vectors if v is not None])
        length = np.linalg.norm(both, axis=2, keepdims=True)
        return np.asarray(both / np.maximum(length, 1e-12), np.float32)

    def vectors(self, batch: NDArray[Any]) -> NDArray[np.float32]:
        """Return the model's own (n, d) float32 answer for pictures made ready by `feed`.

        Raises UserError when the model is not installed or does not fit its card.
        """
        return self._run(self._ready(), batch)

    def _run(self, session: Session, batch: NDArray[Any]) -> NDArray[np.float32]:
        try:
            answer = session.run(self._output, self._input, batch)
        except runtime_errors() as error:
            raise UserError(
                f"The model {self.card.title} could not be run as its card says: {error}"
            ) from error
        flat = np.asarray(answer, np.float32).reshape(len(batch), -1)
        if self.card.dimension and flat.shape[1] != self.card.dimension:
            raise UserError(
                f"The model {self.card.title} gives {flat.shape[1]} values a picture, "
                f"its card says {self.card.dimension}."
            )
        return flat

    def _ready(self) -> Session:
        with self._lock:
            if self._session is None:
                self._session = self._load()
            return self._session

    def _load(self) -> Session:
        path = self.card.path()
        if path is None:
            raise UserError(f"The model {self.card.title} is not installed.")
        model: bytes | str = str(path)
        if self._output == BEFORE_CLASSIFIER:
            data = path.read_bytes()
            self._output = before_classifier(data)
            model = with_output(data, self._output)
        try:
            session = Session(model, self._threads)
        except runtime_errors() as error:
            raise UserError(f"The model file {path} could not be loaded: {error}") from error
        self._input = self._input or session.first_input()
        self._output = self._output or session.first_vector()
        return session


def feed(picture: Rgb, card: ModelCard) -> NDArray[Any]:
    """Return one picture as the model takes it, without the batch axis."""
    image = _fitted(Image.fromarray(picture), card)
    pixels = np.asarray(image, np.uint8)
    if card.type == "float32":
        scaled = pixels.astype(np.float32) * np.float32(card.scale)
        centred = (scaled - np.array(card.mean, np.float32)) / np.array(card.std, np.float32)
        return np.ascontiguousarray(
            centred if card.layout == "NHWC" else centred.transpose(2, 0, 1)
        )
    return np.ascontiguousarray(pixels if card.layout == "NHWC" else pixels.transpose(2, 0, 1))


def _fitted(image: Image.Image, card: ModelCard) -> Image.Image:
    kind = _RESAMPLE[card.resample]
    if card.fit == "squash":
        return image.resize((card.size, card.size), kind)
    width, height = _target(image.size, card)
    image = image.resize((width, height), kind)
    if card.fit == "inside":
        return image
    left, top = (width - card.size) // 2, (height - card.size) // 2
    return image.crop((left, top, left + card.size, top + card.size))


def _target(size: tuple[int, int], card: ModelCard) -> tuple[int, int]:
    """Return the size before cropping."""
    side = card.size if card.fit == "inside" else max(card.resize, card.size)
    factor = side / (max(size) if card.fit == "inside" else min(size))
    least = 1 if card.fit == "inside" else card.size
    return max(least, round(size[0] * factor)), max(least, round(size[1] * factor))


def _same_shape(pictures: Sequence[Rgb], card: ModelCard) -> list[list[int]]:
    """Return batches of picture numbers that have one shape once they are fitted."""
    shapes: dict[tuple[int, int], list[int]] = {}
    for number, picture in enumerate(pictures):
        size = (picture.shape[1], picture.shape[0])
        shape = _target(size, card) if card.fit == "inside" else (card.size, card.size)
        shapes.setdefault(shape, []).append(number)
    return [
        numbers[start : start + BATCH]
        for numbers in shapes.values()
        for start in range(0, len(numbers), BATCH)
    ]


def _stamp(card: ModelCard) -> tuple[int, int]:
    """Return what tells one model file from another whose card states no sha256."""
    path = card.path()
    if path is None:
        return 0, 0
    status = path.stat()
    return status.st_size, status.st_mtime_ns
