"""The decoder process: takes one task after the other from a pipe, and may be killed at any time.

Started by decoder_pool as `python -P -m imgreview.core.imaging.decoder_child FD MEMORY`, or in a
frozen program as `program --decoder-child FD MEMORY` (see `intercept`).
"""

import contextlib
import importlib
import os
import pickle
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from imgreview.core.errors import UnreadableError

FLAG = "--decoder-child"
OK, UNREADABLE, FAILED = "ok", "unreadable", "failed"


def intercept(arguments: list[str]) -> bool:
    """Run as a decoder process when the arguments ask for it; return whether they did.

    A frozen program has no interpreter to give `-m` to, so its entry point calls this first.
    """
    if arguments[:1] != [FLAG]:
        return False
    main(arguments[1:])
    return True


def main(arguments: list[str]) -> None:
    """Serve tasks until the other end of the pipe is closed."""
    pipe = _connection(int(arguments[0]))
    _settle(int(arguments[1]))
    pipe.send_bytes(b"ready")
    known: dict[str, Callable[..., Any]] = {}
    while True:
        try:
            request = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        answer = _answer(request, known)
        try:
            pipe.send_bytes(answer)
        except (BrokenPipeError, ConnectionError):
            return


def _connection(number: int) -> "Connection[Any, Any]":
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(number)
    return Connection(number)


def _settle(memory: int) -> None:
    """Limit memory, leave Ctrl-C to the parent, give the window the right of way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError):
        os.nice(10)
    if memory and sys.platform == "linux":  # macOS does not enforce an address space limit
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must not fill the disk


def _answer(request: bytes, known: dict[str, Callable[..., Any]]) -> bytes:
    """Return the pickled (kind, value, CPU seconds so far); never raises but for exits."""
    try:
        task, path, options = pickle.loads(request)
        if task not in known:
            known[task] = _resolve(task)
        return _packed(OK, known[task](path, **options))
    except UnreadableError as error:
        return _packed(UNREADABLE, str(error))
    except MemoryError:
        return _packed(UNREADABLE, "This picture takes more memory than imgreview allows.")
    except Exception as error:  # noqa: BLE001 - the edge of the job: one file must not end the child
        return _packed(FAILED, (_short(error), traceback.format_exc(limit=-6)))


def _packed(kind: str, value: object) -> bytes:
    return pickle.dumps((kind, value, time.process_time()), protocol=5)


def _resolve(task: str) -> Callable[..., Any]:
    module, _, name = task.partition(":")
    function: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return function


def _short(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).strip()}"[:200]


if __name__ == "__main__":
    main(sys.argv[1:])
