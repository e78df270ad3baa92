"""What the engine executes: a snippet, the code of a tutorial, or whatever else can say what it printed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from tools.engine.execute import Execution
from tools.problems import Problem


class Program(Protocol):
    """Something that is executed in a process of its own, and whose result is kept as a text."""

    @property
    def name(self) -> str:
        """What errors, tracebacks and the cache call it: its file, relative to the project."""

    @property
    def source(self) -> str:
        """What is executed."""

    @property
    def decisive(self) -> str:
        """What decides the result, besides the engine and the versions."""

    @property
    def patience(self) -> float:
        """How many times the usual time it may take."""

    @property
    def proof(self) -> tuple[Path, str]:
        """The file that says in git what it was executed from, and its name there."""

    def recorded(self) -> str | None:
        """Its result according to the files that record it; None where one of them is not there."""

    def result(self, execution: Execution) -> str:
        """What is kept of an execution.

        Raises:
            Problems: it failed, or printed what may not stand on a page.
        """

    def records(self, result: str) -> Mapping[Path, str | None]:
        """The files that record what it printed, and what should stand in them; None where there should be none."""

    def keepsakes(self, result: str) -> Mapping[Path, str]:
        """Files that are recorded with the others when it is executed anew, but are not the same on each machine."""

    def comparable(self, result: str) -> str:
        """What of a result must be the same at each execution."""

    def problems(self, result: str) -> list[Problem]:
        """What in a result does not fit the page that shows it."""
