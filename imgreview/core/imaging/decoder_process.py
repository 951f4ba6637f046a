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
_DISK_PATIENCE = 50.0  # seconds beyond the wall limit for a process that waits for a disk
_ROOT = str(Path(__file__).resolve().parents[3])

THREAD_LIMITS = {
    **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
    "OPENCV_FOR_THREADS_NUM": "1",
}
"""Environment of a decoder: more threads only fight with its siblings, and reserve memory."""

HEAP = {
    "MALLOC_ARENA_MAX": "2",
    "MALLOC_MMAP_THRESHOLD_": str(64 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(96 << 20),
}
"""Environment of a decoder: glibc keeps the memory of one picture for the next (mallopt(3)).

Else it is given back and taken anew, page by page, for every camera file at full size.
"""


class ProcessGone(Exception):  # noqa: N818 - it tells a state; the caller decides what it means
    """The process ended before the task was handed over: not the file's fault."""


class DecoderProcess:
    """One child; used by one thread at a time, but `kill` may come from any thread."""

    def __init__(self, memory: int) -> None:
        self.tasks = 0
        self._cpu_before = 0.0  # seconds, when the last task ended
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
            kind, value, self._cpu_before = pickle.loads(self._pipe.recv_bytes())
        except (EOFError, ConnectionError) as error:
            code = self.end(wait=2.0)
            raise KillerError(f"This file stopped the picture reader ({_ending(code)}).") from error
        return kind, value

    def _wait(self, wall: float) -> bool:
        """Return whether an answer came in time.

        Where the system tells, waiting for a disk (state D, up to a minute) and for a turn on a
        busy machine (R, up to three times the limit) is forgiven: that is not the file's doing.
        """
        if self._pipe.poll(wall):
            return True
        end = time.monotonic()
        while True:
            state, cpu = self._state()
            patience = {"D": _DISK_PATIENCE, "R": 2 * wall}.get(state, 0.0)
            if time.monotonic() - end >= patience or cpu - self._cpu_before >= wall * 0.9:
                return False
            if self._pipe.poll(0.5):
                return True

    def _give_up(self, wall: float) -> None:
        state, _ = self._state()
        self.end(wait=0.2)
        if state == "D":
            raise UnreadableError("The disk or network drive did not answer in time.")
        raise KillerError(f"Reading this file took longer than {wall:g} seconds and was stopped.")

    def _state(self) -> tuple[str, float]:
        """Return the scheduler's state letter and the CPU seconds used; ("", 0) but on Linux."""
        try:
            status = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii", errors="replace")
        except OSError:
            return "", 0.0
        fields = status.rpartition(")")[2].split()  # proc(5): state is field 3, utime 14, stime 15
        ticks = int(fields[11]) + int(fields[12])
        return fields[0], ticks / os.sysconf("SC_CLK_TCK")

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
    environment |= THREAD_LIMITS
    environment |= HEAP
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
