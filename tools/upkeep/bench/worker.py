"""A process that does one task again and again: the warm side of a comparison."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from tools.engine.processes import ENVIRONMENT
from tools.project import HERE
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import Program, python


class Worker(Program):
    """A process with one of the tasks of `tasks`.

    Args:
        place: where it keeps what it writes.
        task: what it does at each request.
        cwd: where it works; None: in a folder of its own.
    """

    def __init__(self, place: Place, task: Callable[[], None], cwd: Path | None = None) -> None:
        command = python("-c", f"from {task.__module__} import {task.__name__}; {task.__name__}()")
        folder = cwd or place.folder(task.__name__)
        super().__init__(place, task.__name__, command, folder, asked=True, **ENVIRONMENT, PYTHONPATH=str(HERE.root))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.popen.communicate()  # it ends where there are no more requests
        self.end()

    def ask(self, request: str = "") -> float:
        """Have it work on the request; returns how many seconds that took, or what the task answers instead.

        Raises:
            Problems: it has failed; the text ends with what it said.
        """
        assert self.popen.stdin is not None
        assert self.popen.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.popen.stdin.write(request + "\n")
            self.popen.stdin.flush()
        answer = self.popen.stdout.readline()
        if not answer:
            raise self.failed()
        return float(answer)
