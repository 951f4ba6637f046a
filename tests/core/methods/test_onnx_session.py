"""Hardware that onnxruntime offers is used, and the processor where it fails.

No test machine has such hardware: the list of providers is made up, and what is asked of
onnxruntime is recorded; the model itself then runs on the processor.
"""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from imgreview.core.errors import UserError
from imgreview.core.methods.onnx_session import CPU, Session, providers_here
from tests.core.methods import tiny_onnx

CUDA, CORE_ML, DIRECT_ML = (f"{n}ExecutionProvider" for n in ("CUDA", "CoreML", "Dml"))
PICTURES = np.full((2, 5, 7, 3), (10, 20, 30), np.uint8)


class Pretended:
    """What stands for `onnxruntime.InferenceSession`: as good as the hardware asked for."""

    asked: ClassVar[list[list[str]]] = []
    patterns: ClassVar[list[bool]] = []
    refuses: str | None = None  # a provider that cannot be opened
    fails: str | None = None  # a provider that opens and cannot run
    real = onnxruntime.InferenceSession

    def __init__(self, model: str, options: Any, *, providers: list[str], **more: Any) -> None:
        self.asked.append(providers)
        self.patterns.append(options.enable_mem_pattern)
        self._providers = providers
        self.inside = 0
        assert more == {"enable_fallback": 0}
        if providers[0] == self.refuses:
            raise RuntimeError("no device found")
        self._session = self.real(model, options, providers=[CPU], **more)

    def get_providers(self) -> list[str]:
        return self._providers

    def run(self, *what: Any) -> Any:
        if self._providers[0] == self.fails:
            raise RuntimeError("out of memory")
        self.inside += 1
        alone = self.inside == 1
        answer = self._session.run(*what)
        self.inside -= 1
        assert alone or self._providers[0] != DIRECT_ML
        return answer


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[..., type[Pretended]]:
    """Return a function that pretends a machine with certain providers."""

    def make(*here: str) -> type[Pretended]:
        found = ["AzureExecutionProvider", CPU, *here]
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: found)
        monkeypatch.setattr(onnxruntime, "InferenceSession", Pretended)
        return Pretended

    for name, empty in (("asked", []), ("patterns", []), ("refuses", None), ("fails", None)):
        monkeypatch.setattr(Pretended, name, empty)
    return make


def model(folder: Path) -> str:
    return str(tiny_onnx.means(folder / "tiny.onnx"))


def answer(session: Session) -> NDArray[Any]:
    return session.run("embedding", "image", PICTURES)


@pytest.mark.parametrize(
    ("here", "chosen"),
    [
        ((), [CPU]),
        ((CUDA,), [CUDA, CPU]),
        ((CORE_ML,), [CORE_ML, CPU]),
        ((DIRECT_ML,), [DIRECT_ML, CPU]),
        ((DIRECT_ML, CUDA), [CUDA, DIRECT_ML, CPU]),
        (("SomethingNewExecutionProvider",), [CPU]),
    ],
)
def test_what_the_runtime_offers_is_used(
    tmp_path: Path,
    machine: Callable[..., type[Pretended]],
    here: tuple[str, ...],
    chosen: list[str],
) -> None:
    pretended = machine(*here)
    assert list(providers_here()) == chosen
    session = Session(model(tmp_path), 1)
    np.testing.assert_allclose(answer(session), [[10, 20, 30]] * 2)
    assert pretended.asked == [chosen]
    assert pretended.patterns == [DIRECT_ML not in chosen]


def test_hardware_that_cannot_be_opened_leaves_the_processor(
    tmp_path: Path, machine: Callable[..., type[Pretended]], caplog: pytest.LogCaptureFixture
) -> None:
    pretended = machine(CUDA)
    pretended.refuses = CUDA
    session = Session(model(tmp_path), 1)
    np.testing.assert_allclose(answer(session), [[10, 20, 30]] * 2)
    assert session.providers == (CPU,)
    assert pretended.asked == [[CUDA, CPU], [CPU]]
    assert "CUDAExecutionProvider could not be used (no device found)" in caplog.text


def test_hardware_that_fails_meanwhile_is_left_for_good(
    tmp_path: Path, machine: Callable[..., type[Pretended]], caplog: pytest.LogCaptureFixture
) -> None:
    pretended = machine(CORE_ML)
    pretended.fails = CORE_ML
    session = Session(model(tmp_path), 1)
    for _ in range(2):
        np.testing.assert_allclose(answer(session), [[10, 20, 30]] * 2)
    assert pretended.asked == [[CORE_ML, CPU], [CPU]]
    assert "CoreMLExecutionProvider failed (out of memory)" in caplog.text


def test_direct_ml_takes_one_caller_at_a_time(
    tmp_path: Path, machine: Callable[..., type[Pretended]]
) -> None:
    machine(DIRECT_ML)
    session = Session(model(tmp_path), 1)
    start = threading.Barrier(4)

    def work(_: int) -> None:
        start.wait()
        for _ in range(50):
            answer(session)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))


def test_a_model_that_nothing_can_load_is_an_error_and_not_a_loop(
    tmp_path: Path, machine: Callable[..., type[Pretended]]
) -> None:
    pretended = machine(CUDA)
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    with pytest.raises(Exception, match=r"(?i)protobuf"):
        Session(str(tmp_path / "bad.onnx"), 1)
    assert pretended.asked == [[CUDA, CPU], [CPU]]


def test_without_onnxruntime_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(UserError, match="onnxruntime is not installed"):
        providers_here()
