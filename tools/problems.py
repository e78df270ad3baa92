"""What is wrong, where, and what to do: the one form in which every tool reports bad input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one file.

    Args:
        path: the file, relative to the project, with forward slashes.
        line: its line, counted from 1; 0 where the fault belongs to the whole file.
        message: what is wrong and what mends it.
        detail: further lines, such as a diff; may be empty.
    """

    path: str
    line: int
    message: str
    detail: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        text = f"{place}: {self.message}"
        if self.detail:
            text += "\n" + "\n".join(f"    {line}" for line in self.detail.splitlines())
        return text


class Problems(Exception):
    """All faults of one step, so that a writer mends them in one go.

    Args:
        problems: the faults; shown sorted by file and line.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
