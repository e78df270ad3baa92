"""Runs programs, each in a process, a folder and an environment of its own, and says how each ended.

Where the system can fork, one process holds TensorFlow (`tools.engine.zygote`) and forks itself for each program;
elsewhere each program gets a fresh interpreter. Both run `tools.engine.child`, so they differ in nothing but time.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any

from tools.engine.processes import HOME, TENSORFLOW, FreshInterpreter, Process, Runtime, Zygote, cores
from tools.problems import Problem, Problems
from tools.scratch import scratch

TIMEOUT = float(os.environ.get("SNIPPET_TIMEOUT", "60"))
"""Seconds of a processor that a program may use: those of a clock depend on what else the machine has to do."""

STANDSTILL = 10
"""How many times as many seconds of the clock it may take, for one that waits and uses no processor."""

MAX_OUTPUT = 64 * 1024
"""Bytes that a program may print."""

CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"
"""macOS can fork, but its system libraries crash in a forked process that was not replaced by `exec`."""


@dataclass(frozen=True)
class Execution:
    """How a program ended.

    Args:
        stdout: all bytes written to file descriptor 1 (cut at 64 KiB where `overflowed`).
        stderr: the end of what was written to file descriptor 2.
        exit_code: as of `os.waitstatus_to_exitcode`: negative for a signal.
        report: that of `tools.engine.child.become`; None where the program did not come to its own end.
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
        timeout: seconds of a processor after which a program is killed.
        environment: variables that programs see besides the fixed ones, or instead of them.
        before: code that is run before every program, in its process; one line, for the lines of tracebacks.
        runtime: the interpreter, and what it has imported before it is forked.
    """

    def __init__(
        self,
        *,
        fork: bool = CAN_FORK,
        timeout: float = TIMEOUT,
        environment: Mapping[str, str] = MappingProxyType({}),
        before: str = "",
        runtime: Runtime = TENSORFLOW,
    ) -> None:
        self._runtime = runtime
        self._timeout = timeout
        self._fork = fork
        self._environment = dict(environment)
        self._before = before
        self._zygote: Zygote | None = None
        self._starting = threading.RLock()
        self._held = ExitStack()
        self._folder: Path | None = None
        self._fresh: set[Process] = set()
        self._is_over = False

    def __enter__(self) -> Executor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self, *, for_good: bool = False) -> None:
        """End what it has started: programs still running are killed, and their folders go.

        Args:
            for_good: start nothing more, whoever asks.
        """
        with self._starting:
            self._is_over |= for_good
            if self._zygote is not None:
                self._zygote.close()
                self._zygote = None
            for process in list(self._fresh):
                process.kill()
            self._folder = None
            self._held.close()

    def _place(self) -> Path:
        """The folder below which programs work."""
        with self._starting:
            if self._folder is None:
                self._folder = self._held.enter_context(scratch("running"))
                (self._folder / HOME).mkdir()
            return self._folder

    def warm_up(self) -> None:
        """Start importing TensorFlow now, without waiting for it; call where a program is likely to follow."""
        with self._starting:
            if self._fork and (self._zygote is None or not self._zygote.alive):
                self._zygote = Zygote(self._place(), self._environment, self._runtime)

    def run(self, name: str, source: str, patience: float = 1) -> Execution:
        """Run one program to its end; may be called from several threads at once.

        Args:
            name: what tracebacks call it, such as `snippets/lstm/units.py`.
            source: its text.
            patience: how many times the usual time it may take.

        Raises:
            Problems: it has been closed for good.
        """
        with self._starting:
            if self._is_over:
                raise Problems([Problem(name, 0, "was not run: whoever asked for it has ended")])
            place = self._place()
        with tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True) as folder:
            work, temporary = os.path.join(folder, "work"), os.path.join(folder, "temporary")
            os.mkdir(work)
            os.mkdir(temporary)
            request = {
                "name": name,
                "source": self._before + source,
                "work": work,
                "temporary": temporary,
                **{stream: os.path.join(folder, stream) for stream in ("stdout", "stderr", "report")},
            }
            if self._fork:
                self.warm_up()
                assert self._zygote is not None
                process: Process = self._zygote.start(request)
            else:
                process = FreshInterpreter(request, folder, place, self._environment, self._runtime)
                self._fresh.add(process)
            started = time.monotonic()  # importing TensorFlow is not the program's time
            try:
                timed_out, overflowed = _watch(process, Path(request["stdout"]), self._timeout * patience)
            finally:
                self._fresh.discard(process)
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


def _watch(process: Process, stdout: Path, seconds: float) -> tuple[bool, bool]:
    """Wait for the process; kill it when it does not end or prints too much. Returns (timed out, overflowed).

    Args:
        process: the one to wait for.
        stdout: where it prints.
        seconds: of a processor that it may use.
    """
    started = time.monotonic()
    while not process.wait(0.1):
        if _size(stdout) > MAX_OUTPUT:
            process.kill()
            return False, True
        passed = time.monotonic() - started
        if passed > seconds * STANDSTILL or (passed > seconds / cores() and process.processor_seconds() > seconds):
            process.dump_traceback()
            process.kill()
            return True, False
    return False, False


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
