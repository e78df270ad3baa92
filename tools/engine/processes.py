"""The processes in which programs run: a fork of one that holds TensorFlow, or an interpreter of their own."""

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
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import psutil

from tools.engine import child
from tools.problems import Problem, Problems

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

KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
"""Variables of the caller without which Python or TensorFlow cannot start."""

HOME = "home"
"""The folder that programs take for the user's: else Keras would heed, and write, `~/.keras/keras.json`."""

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Runtime:
    """What programs run in.

    Args:
        python: the interpreter; another than this one's has other versions of the libraries.
        preloaded: the modules that a process imports before it is forked for each program.
    """

    python: str = sys.executable
    preloaded: tuple[str, ...] = ("tensorflow", "keras", "tf_keras", "numpy")


TENSORFLOW = Runtime()
"""What every snippet is recorded with."""


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Process:
    """One running program."""

    exit_code: int = 0
    _pid: int = 0

    def wait(self, seconds: float) -> bool:
        """Wait for the end, at most so long; return whether it has ended."""
        raise NotImplementedError

    def kill(self) -> None:
        """End it and all that it started, and wait for that."""
        raise NotImplementedError

    def processor_seconds(self) -> float:
        """How many seconds of a processor it has used, with all that it started."""
        used = 0.0
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self._pid)
            for each in (process, *process.children(recursive=True)):
                with contextlib.suppress(psutil.Error):
                    used += sum(each.cpu_times()[:2])  # user, system
        return used

    def dump_traceback(self) -> None:
        """Have it write on its stderr where it is."""
        if child.DUMP_SIGNAL is not None:
            try:
                os.kill(self._pid, child.DUMP_SIGNAL)
            except ProcessLookupError:
                return
            self.wait(0.5)


class FreshInterpreter(Process):
    """A program in an interpreter of its own."""

    def __init__(
        self, request: dict[str, str], folder: str, place: Path, more: Mapping[str, str], runtime: Runtime
    ) -> None:
        path = os.path.join(folder, "request")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(request, file)
        self._popen = subprocess.Popen(
            [runtime.python, "-m", "tools.engine.child", path],
            env=_environment(place, more),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._pid = self._popen.pid

    def wait(self, seconds: float) -> bool:  # noqa: D102 - as of Process
        try:
            self.exit_code = self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self) -> None:  # noqa: D102 - as of Process
        if hasattr(os, "killpg"):
            _kill_group(self._pid)
        else:
            self._popen.kill()
        self.exit_code = self._popen.wait()


class ForkedProcess(Process):
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

    def wait(self, seconds: float) -> bool:  # noqa: D102 - as of Process
        return self.ended.wait(seconds)

    def kill(self) -> None:  # noqa: D102 - as of Process
        _kill_group(self._pid)
        self.ended.wait()


class Zygote:
    """The parent's end of `tools.engine.zygote`."""

    def __init__(self, place: Path, more: Mapping[str, str], runtime: Runtime) -> None:
        self._log: IO[bytes] = tempfile.TemporaryFile(dir=place)  # noqa: SIM115 - closed in close()
        self._popen = subprocess.Popen(
            [runtime.python, "-m", "tools.engine.zygote", *runtime.preloaded],
            env=_environment(place, more),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            start_new_session=True,  # Ctrl+C ends the parent first, which then ends this in order
        )
        self._ids = itertools.count(1)
        self._running: dict[int, ForkedProcess] = {}
        self._ready = threading.Event()
        self._guard = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        """Whether it can still be given programs."""
        return self._popen.poll() is None

    def start(self, request: dict[str, str]) -> ForkedProcess:
        """Have a process forked for the request; returns when it has been."""
        self._ready.wait()
        process = ForkedProcess()
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
                    "tools/engine/zygote.py",
                    0,
                    "the process that holds TensorFlow has ended: is everything installed (`make setup`)?",
                    "\n".join(log[-5:]),
                )
            ]
        )


_LOST = 1 << 16
"""Exit code of a program whose zygote died: no process ends with it."""


def _environment(place: Path, more: Mapping[str, str]) -> dict[str, str]:
    """The fixed environment, with the few variables of the caller that are needed.

    Args:
        place: the folder of the executor; whatever a library writes goes below it.
        more: variables that are added to the fixed ones, or replace them.
    """
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    own = dict.fromkeys(("HOME", "USERPROFILE"), str(place / HOME)) | dict.fromkeys(child.TEMPORARY, str(place))
    return {**kept, **ENVIRONMENT, **more, **own, "PYTHONPATH": str(ROOT)}


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
