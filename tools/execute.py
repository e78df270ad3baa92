"""Runs programs, each in a process, a folder and an environment of its own, and says how each ended.

Where the system can fork, one process holds TensorFlow (`tools.zygote`) and forks itself for each program;
elsewhere each program gets a fresh interpreter. Both run `tools.child`, so they differ in nothing but time.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from tools import child
from tools.problems import Problem, Problems

TIMEOUT = float(os.environ.get("SNIPPET_TIMEOUT", "60"))
"""Seconds that a program may take; a slow machine may allow itself more."""

MAX_OUTPUT = 64 * 1024
"""Bytes that a program may print."""

CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"
"""macOS can fork, but its system libraries crash in a forked process that was not replaced by `exec`."""

ENVIRONMENT = {
    "COLUMNS": "80",
    "CUDA_VISIBLE_DEVICES": "",
    "KERAS_BACKEND": "tensorflow",
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    "NO_COLOR": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
}
"""What every program sees, whoever builds: no GPU, no colours, one hash seed, one terminal width."""

KEPT = ("PATH", "HOME", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE", "LD_LIBRARY_PATH")
"""Variables of the caller without which Python or TensorFlow cannot start."""

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Execution:
    """How a program ended.

    Args:
        stdout: all bytes written to file descriptor 1 (cut at 64 KiB where `overflowed`).
        stderr: the end of what was written to file descriptor 2.
        exit_code: as of `os.waitstatus_to_exitcode`: negative for a signal.
        report: that of `tools.child.become`; None where the program did not come to its own end.
        work: its working directory, which no longer exists: a path that must not show in an output.
        seconds: from its start to its end, in seconds.
        timed_out: whether it was killed because it did not end.
        overflowed: whether it was killed, or is refused, because it printed too much.
    """

    stdout: bytes
    stderr: str
    exit_code: int
    report: dict[str, Any] | None
    work: str
    seconds: float
    timed_out: bool = False
    overflowed: bool = False


class Executor:
    """Runs programs; a context manager that starts what it needs at the first program and ends it at exit.

    Args:
        fork: whether to fork a process that holds TensorFlow, rather than start a fresh interpreter a program.
        timeout: seconds after which a program is killed.
    """

    def __init__(self, *, fork: bool = CAN_FORK, timeout: float = TIMEOUT) -> None:
        self._timeout = timeout
        self._fork = fork
        self._zygote: _Zygote | None = None
        self._starting = threading.Lock()

    def __enter__(self) -> Executor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._zygote is not None:
            self._zygote.close()
            self._zygote = None

    def warm_up(self) -> None:
        """Start importing TensorFlow now, without waiting for it; call where a program is likely to follow."""
        with self._starting:
            if self._fork and (self._zygote is None or not self._zygote.alive):
                self._zygote = _Zygote()

    def run(self, name: str, source: str, patience: float = 1) -> Execution:
        """Run one program to its end; may be called from several threads at once.

        Args:
            name: what tracebacks call it, such as `snippets/lstm/units.py`.
            source: its text.
            patience: how many times the usual time it may take.
        """
        with tempfile.TemporaryDirectory(prefix="snippet-", ignore_cleanup_errors=True) as folder:
            work = os.path.join(folder, "work")
            os.mkdir(work)
            request = {
                "name": name,
                "source": source,
                "work": work,
                **{stream: os.path.join(folder, stream) for stream in ("stdout", "stderr", "report")},
            }
            if self._fork:
                self.warm_up()
                assert self._zygote is not None
                process: _Process = self._zygote.start(request)
            else:
                process = _FreshInterpreter(request, folder)
            started = time.monotonic()  # importing TensorFlow is not the program's time
            timed_out, overflowed = _watch(process, Path(request["stdout"]), started + self._timeout * patience)
            return Execution(
                stdout=_head(Path(request["stdout"])),
                stderr=_tail(Path(request["stderr"])),
                exit_code=process.exit_code,
                report=_report(Path(request["report"])),
                work=work,
                seconds=time.monotonic() - started,
                timed_out=timed_out,
                overflowed=overflowed or _size(Path(request["stdout"])) > MAX_OUTPUT,
            )


def _watch(process: _Process, stdout: Path, deadline: float) -> tuple[bool, bool]:
    """Wait for the process; kill it when it is late or prints too much. Returns (timed out, overflowed)."""
    while not process.wait(0.1):
        if _size(stdout) > MAX_OUTPUT:
            process.kill()
            return False, True
        if time.monotonic() > deadline:
            process.dump_traceback()
            process.kill()
            return True, False
    return False, False


class _Process:
    """One running program."""

    exit_code: int = 0
    _pid: int = 0

    def wait(self, seconds: float) -> bool:
        """Wait for the end, at most so long; return whether it has ended."""
        raise NotImplementedError

    def kill(self) -> None:
        """End it and all that it started, and wait for that."""
        raise NotImplementedError

    def dump_traceback(self) -> None:
        """Have it write on its stderr where it is."""
        if child.DUMP_SIGNAL is not None:
            try:
                os.kill(self._pid, child.DUMP_SIGNAL)
            except ProcessLookupError:
                return
            self.wait(0.5)


class _FreshInterpreter(_Process):
    """A program in an interpreter of its own."""

    def __init__(self, request: dict[str, str], folder: str) -> None:
        path = os.path.join(folder, "request")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(request, file)
        self._popen = subprocess.Popen(
            [sys.executable, "-m", "tools.child", path],
            env=_environment(),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._pid = self._popen.pid

    def wait(self, seconds: float) -> bool:
        try:
            self.exit_code = self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self) -> None:
        if hasattr(os, "killpg"):
            _kill_group(self._pid)
        else:
            self._popen.kill()
        self.exit_code = self._popen.wait()


class _ForkedProcess(_Process):
    """A program in a fork of the zygote."""

    def __init__(self) -> None:
        self.forked = threading.Event()
        self.ended = threading.Event()

    def answer(self, answer: dict[str, int]) -> None:
        """Take what the zygote says of this process."""
        if "pid" in answer:
            self._pid = answer["pid"]
            self.forked.set()
        if "status" in answer:
            self.exit_code = answer["status"]
            self.forked.set()
            self.ended.set()

    def wait(self, seconds: float) -> bool:
        return self.ended.wait(seconds)

    def kill(self) -> None:
        _kill_group(self._pid)
        self.ended.wait()


class _Zygote:
    """The parent's end of `tools.zygote`."""

    def __init__(self) -> None:
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in close()
        self._popen = subprocess.Popen(
            [sys.executable, "-m", "tools.zygote"],
            env=_environment(),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            start_new_session=True,  # Ctrl+C ends the parent first, which then ends this in order
        )
        self._ids = itertools.count(1)
        self._running: dict[int, _ForkedProcess] = {}
        self._ready = threading.Event()
        self._guard = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        """Whether it can still be given programs."""
        return self._popen.poll() is None

    def start(self, request: dict[str, str]) -> _ForkedProcess:
        """Have a process forked for the request; returns when it has been."""
        self._ready.wait()
        process = _ForkedProcess()
        assert self._popen.stdin is not None
        with self._guard:
            number = next(self._ids)
            self._running[number] = process
            try:
                self._popen.stdin.write(json.dumps({"id": number, **request}).encode() + b"\n")
                self._popen.stdin.flush()
            except OSError as error:
                raise self._broken() from error
        process.forked.wait()
        if process.exit_code == _LOST:
            raise self._broken()
        return process

    def close(self) -> None:
        """End it; programs still running are killed."""
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        with contextlib.suppress(OSError):
            self._popen.stdin.close()
        self._popen.wait()
        self._reader.join()
        self._popen.stdout.close()
        self._log.close()

    def _read(self) -> None:
        assert self._popen.stdout is not None
        for line in self._popen.stdout:
            answer: dict[str, Any] = json.loads(line)
            if "ready" in answer:
                self._ready.set()
            else:
                process = self._running[answer["id"]]
                process.answer(answer)
                if "status" in answer:
                    del self._running[answer["id"]]
        self._ready.set()
        with self._guard:
            for process in self._running.values():
                process.answer({"status": _LOST})

    def _broken(self) -> Problems:
        self._log.seek(0)
        log = self._log.read().decode("utf-8", "replace").splitlines()
        return Problems(
            [
                Problem(
                    "tools/zygote.py",
                    0,
                    "the process that holds TensorFlow has ended: is everything installed (`make setup`)?",
                    "\n".join(log[-5:]),
                )
            ]
        )


_LOST = 1 << 16
"""Exit code of a program whose zygote died: no process ends with it."""


def _environment() -> dict[str, str]:
    """The fixed environment, with the few variables of the caller that are needed."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, **ENVIRONMENT, "PYTHONPATH": str(ROOT)}


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _head(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(MAX_OUTPUT)


def _tail(path: Path, size: int = 16 * 1024) -> str:
    if not path.exists():
        return ""
    return path.read_bytes()[-size:].decode("utf-8", "replace")


def _report(path: Path) -> dict[str, Any] | None:
    """The child's report; None where there is none or the process was killed while it wrote."""
    try:
        report: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return report
