"""Programs that are timed from outside: started, waited for, and ended with all that they have started."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tools.problems import Problem, Problems
from tools.project import TEXT
from tools.upkeep.bench.memory import Peak
from tools.upkeep.bench.place import Place

GRACE = 10
"""Seconds that a program that is told to end has for it."""


LAST = 30
"""How many lines of what a program said are shown where it fails."""

COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def python(*arguments: str) -> list[str]:
    """The command that runs this Python, of the same environment for whatever is compared."""
    return [sys.executable, *arguments]


class Program:
    """A running program; a context manager that ends it.

    Args:
        place: where it keeps what it writes, and what it says.
        what: what errors call it.
        command: with all its arguments.
        cwd: where it works.
        asked: whether it is talked to through pipes; else it reads nothing, and all that it says is kept.
        more: variables that it sees besides those of the place.
    """

    def __init__(
        self, place: Place, what: str, command: Sequence[str], cwd: Path, *, asked: bool = False, **more: str
    ) -> None:
        self._what = what
        self._log = place.path("said.txt")
        with self._log.open("wb") as log:
            self.popen = subprocess.Popen(
                command,
                cwd=cwd,
                env=place.environment(**more),
                stdin=subprocess.PIPE if asked else subprocess.DEVNULL,
                stdout=subprocess.PIPE if asked else log,
                stderr=log,
                encoding=TEXT,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.popen.pid

    @property
    def runs(self) -> bool:
        """Whether it has not ended by itself."""
        return self.popen.poll() is None

    def finish(self) -> None:
        """Wait until it ends by itself.

        Raises:
            Problems: it failed.
        """
        if self.popen.wait():
            raise self.failed()

    def failed(self) -> Problems:
        """The fault of a measured program, with what it said: there is nothing to compare before that is mended."""
        lines = COLOUR.sub("", self._log.read_text(TEXT, "replace")).strip().splitlines()
        said = "\n".join(["…", *lines[-LAST:]] if len(lines) > LAST else lines)
        status = "" if self.runs else f" with exit status {self.popen.returncode}"
        return Problems([Problem("tools/upkeep/bench", 0, f"{self._what} failed{status}: mend that first", said)])

    def processor_seconds(self) -> float:
        """How many seconds of a processor it has used, with all that runs below it."""
        used = 0.0
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self.pid)
            for each in (process, *process.children(recursive=True)):
                with contextlib.suppress(psutil.Error):
                    used += sum(each.cpu_times()[:2])  # user, system
        return used

    def end(self) -> None:
        """Have it end, and all that it has started, in order where they can."""
        below = []
        with contextlib.suppress(psutil.Error):
            below = psutil.Process(self.pid).children(recursive=True)
        self.popen.terminate()
        try:
            self.popen.wait(GRACE)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()
        for pipe in (self.popen.stdin, self.popen.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        for tell in (psutil.Process.terminate, psutil.Process.kill):
            for process in below:
                with contextlib.suppress(psutil.Error):
                    tell(process)
            below = psutil.wait_procs(below, GRACE)[1]


def timed(place: Place, what: str, command: Sequence[str], cwd: Path) -> float:
    """Run a program from its start to its end; returns how many seconds that took.

    Args:
        place: where it keeps what it writes.
        what: what it is called.
        command: with all its arguments.
        cwd: where it works.

    Raises:
        Problems: it failed; the text ends with what it said.
    """
    started = time.monotonic()
    with Program(place, what, command, cwd) as program:
        program.finish()
        return time.monotonic() - started


def peak(place: Place, what: str, command: Sequence[str], cwd: Path) -> Peak:
    """The memory of a program from its start to its end; as of `timed`, which looks at it so often would disturb."""
    with Program(place, what, command, cwd) as program, Peak(program.pid) as found:
        program.finish()
    return found
