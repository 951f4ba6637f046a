"""An onnxruntime session on the fastest hardware that works here, otherwise on the processor."""

import logging
import threading
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import UserError

log = logging.getLogger(__name__)

CPU: Final = "CPUExecutionProvider"
DIRECT_ML: Final = "DmlExecutionProvider"
# Used in this order where the installed onnxruntime has them; the processor always works.
PROVIDERS: Final = (
    "CUDAExecutionProvider",
    "ROCMExecutionProvider",
    "CoreMLExecutionProvider",
    DIRECT_ML,
    CPU,
)


def providers_here() -> tuple[str, ...]:
    """Return what the installed onnxruntime offers to run models on, the fastest first.

    Raises UserError when onnxruntime is not installed.
    """
    offered = _runtime().get_available_providers()
    return tuple(name for name in PROVIDERS if name in offered) or (CPU,)


class Session:
    """One loaded model; may be used by several threads.

    Hardware that is offered and then fails (a driver too old, no memory left) must not stop a
    scan: the model then moves to the processor for good.
    """

    def __init__(self, model: bytes | str, threads: int) -> None:
        """Load a model, given by its bytes or its path; raises what `runtime_errors` lists."""
        self._model, self._threads = model, threads
        self._turn = threading.Lock()
        self._session = self._opened(providers_here())

    @property
    def providers(self) -> tuple[str, ...]:
        """Return what the model runs on, first choice first."""
        return tuple(self._session.get_providers())

    def first_input(self) -> str:
        """Return the name of the first input."""
        return str(self._session.get_inputs()[0].name)

    def first_vector(self) -> str:
        """Return the name of the first output with one vector a picture, or of the first."""
        outputs = self._session.get_outputs()
        flat = [o for o in outputs if len(o.shape or ()) == 2]
        return str((flat or outputs)[0].name)

    def run(self, output: str, name: str, batch: NDArray[Any]) -> NDArray[Any]:
        """Return one output for one input; raises what `runtime_errors` lists."""
        try:
            return self._run(output, name, batch)
        except runtime_errors() as error:
            if self.providers[0] == CPU:
                raise
            self._move_to_cpu(error)
            return self._run(output, name, batch)

    def _run(self, output: str, name: str, batch: NDArray[Any]) -> NDArray[Any]:
        session = self._session
        if session.get_providers()[0] == DIRECT_ML:  # it takes one caller at a time
            with self._turn:
                (answer,) = session.run([output], {name: batch})
        else:
            (answer,) = session.run([output], {name: batch})
        return np.asarray(answer)

    def _opened(self, providers: tuple[str, ...]) -> Any:
        try:
            return self._created(providers)
        except runtime_errors() as error:
            if providers == (CPU,):
                raise
            log.warning("%s could not be used (%s); the processor is", providers[0], error)
            return self._created((CPU,))

    def _move_to_cpu(self, error: BaseException) -> None:
        with self._turn:
            if self.providers[0] != CPU:
                log.warning("%s failed (%s); the processor goes on", self.providers[0], error)
                self._session = self._created((CPU,))

    def _created(self, providers: tuple[str, ...]) -> Any:
        runtime = _runtime()
        options = runtime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.log_severity_level = 3
        # Spinning threads would take the processor from the decoders.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if DIRECT_ML in providers:
            options.enable_mem_pattern = False  # it asks for this
        # Its own way of falling back prints on standard output, where a report may go.
        return runtime.InferenceSession(
            self._model, options, providers=list(providers), enable_fallback=0
        )


def _runtime() -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise UserError("onnxruntime is not installed; deep models need it.") from error
    return onnxruntime


def runtime_errors() -> tuple[type[Exception], ...]:
    """Return what onnxruntime raises: its own exceptions derive from Exception directly."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    own = [
        kind
        for kind in vars(state).values()
        if isinstance(kind, type) and issubclass(kind, Exception)
    ]
    return (RuntimeError, ValueError, *own)
