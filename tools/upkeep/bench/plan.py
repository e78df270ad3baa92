"""What there is to be measured, by name, and what of it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALONE = {
    "cold": "a build that executes everything, beside bare processes and MkDocs alone",
    "unchanged": "a build with nothing changed, beside MkDocs alone",
    "snippet": "a snippet edited under serve, beside MkDocs alone and a bare process",
    "edit": "a sentence edited under serve, beside MkDocs alone",
    "growth": "time and memory of one snippet among many, beside one among few",
    "fresh": "all snippets in a fresh interpreter each, beside the cold build",
    "peer": "a sentence edited and a full build, beside Zensical",
    "tutorials": "the processor's seconds of each tutorial, beside a fixed training",
    "scale": "made-up sites up to ten times the size of this one, beside a small one (only when named)",
}
"""Measures of this tree by itself."""

BESIDE = {
    "first": "from the start of serve in a fresh copy to its first page",
    "edit": "a sentence edited under serve until its page shows it",
    "snippet": "a snippet edited under serve until its page shows the new output, less its own run",
    "unchanged": "a build with nothing changed",
    "memory": "the memory of a build",
    "page": "the largest page in a browser as slow as a phone's: how long it is busy, and blocked",
    "execution": "all snippets that both have, and notebooks, executed, none of them known",
}
"""Measures of this tree and another commit in turn."""

RARE = ("scale",)
"""Those that are only taken when they are named."""


@dataclass(frozen=True)
class Plan:
    """What is to be measured.

    Args:
        alone: names of `ALONE`, in its order.
        beside: names of `BESIDE`, in its order.
    """

    alone: tuple[str, ...]
    beside: tuple[str, ...]


def choose(only: Sequence[str], *, against: bool) -> Plan:
    """What is to be measured.

    Args:
        only: the names asked for; none: all that belong together.
        against: whether there is another commit; a name that has a measure beside one then means that measure.

    Raises:
        ValueError: a name that there is not, or that needs another commit.
    """
    if not only:
        return Plan((), tuple(BESIDE)) if against else Plan(tuple(name for name in ALONE if name not in RARE), ())
    if unknown := [name for name in only if name not in ALONE and name not in BESIDE]:
        raise ValueError(f"{' '.join(unknown)}: there is no such measure; there are {' '.join({**ALONE, **BESIDE})}")
    if lonely := [name for name in only if name not in ALONE and not against]:
        raise ValueError(f"{' '.join(lonely)}: only measured beside another commit: AGAINST=a8306ea")
    beside = tuple(name for name in BESIDE if name in only and against)
    return Plan(tuple(name for name in ALONE if name in only and name not in beside), beside)


def described() -> str:
    """All names with what they mean, for the help of the command line."""
    lines = []
    for head, measures in (("by itself:", ALONE), ("with --against:", BESIDE)):
        lines += [head, *(f"  {name:10} {says}" for name, says in measures.items())]
    return "\n".join(lines)
