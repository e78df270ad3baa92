"""A tutorial is short: the seconds of a processor that each takes, in units of a fixed training run beside it."""

from __future__ import annotations

from collections.abc import Iterator

from tools.notebooks.executed import tutorials
from tools.project import HERE
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.rows import Row
from tools.upkeep.bench.tasks import REFERENCE, tutorial_runs
from tools.upkeep.bench.worker import Worker

LIMIT = 16
"""The longest of today's four takes 11.5 of the reference on a free machine (62 s, 5.4 s), 14.4 on a busy one."""


def rows(place: Place) -> Iterator[Row]:
    """Execute each tutorial once, between two runs of the reference.

    Raises:
        Problems: one cannot be executed.
    """
    with Worker(place, tutorial_runs) as worker:
        place.say("the reference of the tutorials")
        before = worker.ask(REFERENCE)
        for tutorial in tutorials(HERE):
            seconds = worker.ask(tutorial.name)
            after = worker.ask(REFERENCE)
            place.say(
                f"{tutorial.name}: {seconds:.1f} s of one processor; the reference {before:.1f} and {after:.1f} s"
            )
            name = f"tutorial {tutorial.notebook.path.stem}"
            yield Row(name, seconds, "a fixed training beside it", (before + after) / 2, LIMIT)
            before = after
