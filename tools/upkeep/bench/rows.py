"""What was measured, line by line, and the table that shows it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Row:
    """One line of the table: a measure beside its base.

    Args:
        what: what was measured.
        value: how much it took, in the unit.
        against: what it is compared with.
        base: how much that took.
        limit: the highest ratio allowed; None where the row is there for scale alone.
        unit: `s`, `ms` or `MB`.
    """

    what: str
    value: float
    against: str
    base: float
    limit: float | None
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """The value in units of its base."""
        return self.value / self.base

    @property
    def holds(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.limit is None or self.ratio <= self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows, column by column."""
        limit = "" if self.limit is None else f"{self.limit:.2f}"
        holds = "" if self.limit is None else _said(self.holds)
        value, base = (f"{number:.{2 if self.unit == 's' else 0}f} {self.unit}" for number in (self.value, self.base))
        return self.what, value, base, f"{self.ratio:.2f}", limit, holds, self.against

    @property
    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        return {**vars(self), "ratio": self.ratio, "holds": self.holds}


@dataclass(frozen=True)
class Comparison:
    """One line of the table: the same measure in two commits. Medians count.

    Args:
        what: what was measured.
        old: all that it took in the other commit, in the order in which it was measured.
        new: the same of this tree.
        faster: how many times faster it must at least have become, where that is wanted.
        share: the highest share of the old that is allowed, where that is wanted.
        unit: `s` or `MB`.
    """

    what: str
    old: Sequence[float]
    new: Sequence[float]
    faster: float | None = None
    share: float | None = None
    unit: str = "s"

    @property
    def times(self) -> float:
        """The old in units of the new; infinite where nothing is left to be measured."""
        new = median(self.new)
        return median(self.old) / new if new > 0 else math.inf

    @property
    def holds(self) -> bool:
        """Whether the target is reached."""
        wanted = self.faster or (1 / self.share if self.share else 0)
        return self.times >= wanted

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows, column by column."""
        old, new = (f"{amount(median(numbers))} {self.unit}" for numbers in (self.old, self.new))
        times, target = f"{amount(self.times)} ×", ""
        if self.share is not None:
            times, target = f"{1 / self.times:.2f}", f"<= {self.share:.2f}"
        elif self.faster is not None:
            target = f">= {self.faster:g} ×"
        singles = " / ".join(" ".join(map(amount, numbers)) for numbers in (self.old, self.new))
        return self.what, old, new, times, target, _said(self.holds) if target else "", singles

    @property
    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        times = self.times if math.isfinite(self.times) else None
        return {**vars(self), "old": list(self.old), "new": list(self.new), "times": times, "holds": self.holds}


@dataclass(frozen=True)
class Skipped:
    """One line of the table: what could not be measured here, and why.

    Args:
        what: what would have been measured.
        why: what is missing.
        beside: whether it belongs into the table of two commits.
    """

    what: str
    why: str
    beside: bool = False

    @property
    def holds(self) -> bool:
        """Nothing is missed."""
        return True

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows, column by column."""
        return self.what, "", "", "", "", "", f"not measured: {self.why}"

    @property
    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        return {"what": self.what, "skipped": self.why}


Line = Row | Comparison | Skipped

HEAD = ("", "measured", "against", "ratio", "limit", "holds", "")
BESIDE = (
    "",
    "old",
    "new",
    "old / new",
    "target",
    "holds",
    "old / new, one by one; where the target is a share: new / old",
)


def tables(lines: Sequence[Line]) -> str:
    """The lines in a table of measures with a base, and one of comparisons; either only where it has any."""
    beside = [isinstance(line, Comparison) or (isinstance(line, Skipped) and line.beside) for line in lines]
    parts = []
    for head, wanted in ((HEAD, False), (BESIDE, True)):
        if chosen := [line for line, found in zip(lines, beside, strict=True) if found is wanted]:
            parts.append(table(chosen, head))
    return "\n\n".join(parts)


def table(lines: Sequence[Line], head: tuple[str, ...] = HEAD) -> str:
    """The lines as text, in columns."""
    cells = [head, *(line.cells for line in lines)]
    what, *numbers, _ = (max(map(len, column)) for column in zip(*cells, strict=True))
    form = "  ".join([f"{{:{what}}}", *(f"{{:>{width}}}" for width in numbers), "{}"])
    return "\n".join(form.format(*line).rstrip() for line in cells)


def amount(number: float) -> str:
    """A number with three digits that count, never in powers of ten."""
    if not math.isfinite(number):
        return "∞"
    if number == 0:
        return "0"
    digits = min(3, max(0, 2 - math.floor(math.log10(abs(number)))))
    return f"{number:.{digits}f}"


def _said(holds: bool) -> str:
    return "yes" if holds else "NO"
