"""What of a cell is another than recorded: what the pages show of it, as far as two runs of one cell agree in it.

What is not compared moves without anything having changed. An exception's text names places, versions and nodes that
are numbered in the order of the process: its kind does not. A difference is that of sums whose order is the
processor's: below what counts as rounding it is noise, above it one digit moves by some and the order of magnitude
does not. How far two calls differ that draw dropout is chance; that they differ at all is in the status. The size holds
the lengths of names. And what did not end in time says how busy the machine was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ROUNDING = 1e-4
"""The largest difference that is taken for rounding, as in `inside/cell.py`."""

ORDER = 10
"""From which factor on two differences are not the same."""

BY_CHANCE = "two calls differ by"
"""The case of a layer that draws at each call."""

OUT_OF_TIME = "did not end in time"


def moved(before: Mapping[str, Any] | None, now: Mapping[str, Any]) -> list[str]:
    """What is another, in words, such as `works → fails`; of a status that is, no more than that.

    Args:
        before: the record; None where there is none.
        now: what came of the cell.
    """
    if before is None:
        return [f"not recorded → {now['status']}"]
    if before["status"] != now["status"]:
        return [f"{before['status']} → {now['status']}"]
    found = []
    if not _alike(before.get("error"), now.get("error")):
        found.append(f"{_told(before.get('error'))} → {_told(now.get('error'))}")
    then, tried = before.get("tried", {}), now.get("tried", {})
    for case in dict.fromkeys((*then, *tried)):
        if case != BY_CHANCE and not _alike(then.get(case), tried.get(case)):
            found.append(f"{case}: {_told(then.get(case))} → {_told(tried.get(case))}")
    if before.get("carries") != now.get("carries") and OUT_OF_TIME not in (before.get("error"), now.get("error")):
        found.append(f"{before.get('carries') or 'no operator'} → {now.get('carries') or 'no operator'}")
    return found


def _alike(one: str | float | None, other: str | float | None) -> bool:
    """Whether two are the same difference, or exceptions of the same kind."""
    if isinstance(one, float | int) and isinstance(other, float | int):
        if one != one or other != other:
            return (one != one) == (other != other)
        small, large = sorted((max(one, ROUNDING), max(other, ROUNDING)))
        return small == large or large / small < ORDER
    return OUT_OF_TIME in (one, other) or _told(one) == _told(other)


def _told(what: str | float | None) -> str:
    """A difference, or the kind of an exception: what stands before its text."""
    if what is None:
        return "nothing"
    return what.split(": ")[0] if isinstance(what, str) else f"{what:g}"
