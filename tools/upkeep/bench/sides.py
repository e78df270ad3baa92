"""The two that are compared, this tree and another commit: their copies, their servers, and measuring them in turn."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from tools.upkeep.bench import commands
from tools.upkeep.bench.copies import copy_commit, copy_tree
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.programs import timed
from tools.upkeep.bench.rows import amount
from tools.upkeep.bench.server import Server

E = TypeVar("E")
T = TypeVar("T")


@dataclass(frozen=True)
class Side:
    """One of the two that are compared.

    Args:
        name: what is said of it.
        origin: a copy in which nothing is ever run.
    """

    name: str
    origin: Path


def alternately(entries: Sequence[E], runs: int, measure: Callable[[E], T]) -> list[list[T]]:
    """Measure the first, the second, the first, the second, …; returns what was measured of each."""
    found: list[list[T]] = [[] for _ in entries]
    for _ in range(runs):
        for entry, values in zip(entries, found, strict=True):
            values.append(measure(entry))
    return found


class Sides:
    """Both sides.

    Args:
        place: where everything is kept.
        runs: how often each measure is taken of either.
        commit: the other commit, as of `copies.resolve`.
        name: what it is called.
    """

    def __init__(self, place: Place, runs: int, commit: str, name: str) -> None:
        self._place = place
        self._runs = runs
        old = Side(name, copy_commit(place.path("old"), commit))
        new = Side("this tree", copy_tree(place.path("new")))
        self.both = (old, new)

    def in_turn(self, measure: Callable[[Side], T]) -> list[list[T]]:
        """What was measured of the old and of the new."""
        return alternately(self.both, self._runs, measure)

    def seconds(self, what: str, measure: Callable[[Side], float]) -> list[list[float]]:
        """The same of seconds, each of which is said."""

        def said(side: Side) -> float:
            value = measure(side)
            self._place.say(f"{what}, {side.name}: {amount(value)} s")
            return value

        return self.in_turn(said)

    def once(self, measure: Callable[[Side], float]) -> None:
        """Measure both for nothing: the first time finds the processes cold."""
        alternately(self.both, 1, measure)

    def in_fresh_copy(self, measure: Callable[[Path], T]) -> Callable[[Side], T]:
        """A measure of a folder as one of a side: in a copy as a clone would be, which is gone afterwards."""

        def measured(side: Side) -> T:
            root = self._fresh(side)
            value = measure(root)
            shutil.rmtree(root, ignore_errors=True)
            return value

        return measured

    def _fresh(self, side: Side) -> Path:
        return Path(shutil.copytree(side.origin, self._place.path("fresh"), symlinks=True))

    @cached_property
    def built(self) -> dict[Side, Path]:
        """A copy of each whose programs are known and whose site is built, as on a desk."""
        found = {}
        for side in self.both:
            self._place.say(f"{side.name}: a build, which is no measure")
            found[side] = root = self._fresh(side)
            timed(self._place, "the cache", commands.know_records(), root)
            timed(self._place, "the build", commands.build(root), root)
        return found

    def serve(self, held: ExitStack) -> dict[Side, Server]:
        """Serve what was built of both, and wait until all is made that they make before anybody edits."""
        servers = {}
        for side, root in self.built.items():
            self._place.say(f"{side.name} is being served")
            servers[side] = held.enter_context(Server(self._place, root))
            servers[side].first_page()
            servers[side].settle()
        return servers
