"""The parent's handle of one decoder process: start, ask, kill, reap."""

import contextlib
import os
import pickle
import subprocess
import sys
import time
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from typing import Any

from imgreview.core.errors import BugError, KillerError, UnreadableError
from imgreview.core.imaging import decoder_child

_START_SECONDS = 60.0  # a cold disk and a busy machine; normally 0.1
_DISK_SECONDS = 60.0  # how long a process that waits for a disk is given, instead of the wall limit
_ROOT = str(Path(__file__).resolve().parents[3])


class ProcessGone(Exception):  # noqa: N818 - it tells a state; the caller decides what it means
    """The process ended before the task was handed over: not the file's fault."""


class DecoderProcess:
    """One child; used by one thread at a time, but `kill` may come from any thread."""

    def __init__(self, memory: int) -> None:
        self.tasks = 0
        parent, child = Pipe(duplex=True)
        self._pipe: Connection[Any, Any] = parent
        try:
            self._process = _spawn(child, memory)
        except BaseException:
            parent.close()
            raise
        finally:
            child.close()
        try:
            ready = parent.poll(_START_SECONDS) and parent.recv_bytes() == b"ready"
        except (EOFError, OSError):
            ready = False
        if not ready:
            code = self.end(wait=1.0)
            raise BugError(f"the decoder process did not start (exit code {code})")

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._process.pid

    def ask(self, task: str, path: bytes, options: dict[str, Any], wall: float) -> tuple[str, Any]:
        """Return the child's (kind, value).

        Raises KillerError when the file ended the process or took longer than `wall` seconds,
        UnreadableError when the disk did not answer, ProcessGone when the child was dead before.
        After any of these the process is of no further use and must be ended.
        """
        self.tasks += 1
        if self._process.poll() is not None:
            raise ProcessGone
        try:
            self._pipe.send_bytes(pickle.dumps((task, path, options), protocol=5))
        except (BrokenPipeError, ConnectionError) as error:
            raise ProcessGone from error
        try:
            if not self._wait(wall):
                self._give_up(wall)
            answer: tuple[str, Any] = pickle.loads(self._pipe.recv_bytes())
        except (EOFError, ConnectionError) as error:
            code = self.end(wait=2.0)
            raise KillerError(f"This file stopped the picture reader ({_ending(code)}).") from error
        return answer

    def _wait(self, wall: float) -> bool:
        """Return whether an answer came in time; time spent waiting for a disk is forgiven."""
        if self._pipe.poll(wall):
            return True
        limit = time.monotonic() + _DISK_SECONDS
        while self._waits_for_disk() and time.monotonic() < limit:
            if self._pipe.poll(1.0):
                return True
        return False

    def _give_up(self, wall: float) -> None:
        stuck = self._waits_for_disk()
        self.end(wait=0.2)
        if stuck:
            raise UnreadableError("The disk or network drive did not answer in time.")
        raise KillerError(f"Reading this file took longer than {wall:g} seconds and was stopped.")

    def _waits_for_disk(self) -> bool:
        """Return whether the process is in uninterruptible sleep (Linux only)."""
        try:
            status = Path(f"/proc/{self.pid}/stat").read_bytes()
        except OSError:
            return False
        return status.rpartition(b")")[2].split()[:1] == [b"D"]

    def kill(self) -> None:
        """End the process at once; a thread waiting in `ask` gets its KillerError. Never blocks."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def retire(self) -> None:
        """Let an idle process end by itself by closing its pipe, and reap it."""
        self._pipe.close()
        try:
            self._process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self.end(wait=2.0)

    def end(self, wait: float) -> int | None:
        """Kill and reap; return the exit code, or None when it hangs in the kernel."""
        self.kill()
        self._pipe.close()
        try:
            return self._process.wait(timeout=wait)
        except subprocess.TimeoutExpired:
            return None


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"signal {-code}"
    return f"exit code {code}"


def _command(handle: int, memory: int) -> list[str]:
    tail = [str(handle), str(memory)]
    if getattr(sys, "frozen", False):
        return [sys.executable, decoder_child.FLAG, *tail]
    # -P: the working directory may be a photo folder and must not be searched for modules
    return [sys.executable, "-P", "-m", decoder_child.__name__, *tail]


def _environment() -> dict[str, str]:
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        paths = [_ROOT, environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(p for p in paths if p)
    # threads inside the child only fight with the other children, and reserve address space
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        environment[name] = "1"
    environment["MALLOC_ARENA_MAX"] = "2"
    return environment


def _spawn(child: "Connection[Any, Any]", memory: int) -> "subprocess.Popen[bytes]":
    """Start the child with its end of the pipe; it shares no other open file with us.

    Its standard streams lead nowhere, because picture libraries print to them.
    """
    handle = child.fileno()
    quiet = subprocess.DEVNULL
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 - takes no keyword
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(
            _command(handle, memory),
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            env=_environment(),
            startupinfo=startup,
            creationflags=flags | subprocess.BELOW_NORMAL_PRIORITY_CLASS,
        )
    return subprocess.Popen(
        _command(handle, memory),
        stdin=quiet,
        stdout=quiet,
        stderr=quiet,
        env=_environment(),
        pass_fds=(handle,),
        start_new_session=True,  # Ctrl-C in the terminal is for the parent to handle
    )
