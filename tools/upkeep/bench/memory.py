"""The memory that a process and all below it hold, and its peak."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from statistics import quantiles
from types import TracebackType

PAUSE = 0.1
"""Seconds between two looks at the memory in use."""


def proportional_memory(pid: int) -> int:
    """Bytes of memory that a process and all below it hold; a page shared by several of them counts once.

    The sum of their proportional set sizes: the resident set sizes would count TensorFlow, which the forked
    processes share, once for each. A process that ends meanwhile counts nothing.
    """
    held = 0
    with contextlib.suppress(OSError):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        held = sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                held += sum(proportional_memory(int(child)) for child in children.read_text().split())
    return held


class Peak:
    """A context in which the memory of a process and all below it is looked at, ten times a second.

    Args:
        pid: the process.
    """

    def __init__(self, pid: int) -> None:
        self.looks: list[int] = []
        self._pid = pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Peak:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(PAUSE):
            self.looks.append(proportional_memory(self._pid))

    @property
    def bytes(self) -> float:
        """What 95 of 100 looks stay below; the very highest would be a matter of how often one looks."""
        return quantiles(self.looks, n=20)[-1] if len(self.looks) > 1 else 0

    @property
    def highest(self) -> float:
        """The very highest all the same."""
        return max(self.looks, default=0)
