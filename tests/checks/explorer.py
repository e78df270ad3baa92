"""What the explorer says, worked out by its own scripts, is what Keras prints at sizes that nobody has chosen."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from tools.engine.execute import Executor
from tools.explorer import record
from tools.explorer.execute import run
from tools.explorer.record import FILE
from tools.explorer.scripts import answers
from tools.problems import Problem, Problems
from tools.project import Project

DRAWN = 200
"""Settings that are drawn from all, besides one for each outcome."""

LARGEST = {"batch": 5, "timesteps": 6, "features": 9, "units": 8, "dense": 7}
"""Up to which sizes are drawn; one is the smallest."""


def drawn(known: Mapping[str, Any], seed: int, others: int = DRAWN) -> list[tuple[int, dict[str, int]]]:
    """Settings with sizes: one of each outcome, so that no line of the record is believed, and so many others.

    Args:
        known: the record.
        seed: the same draws the same.
        others: how many.
    """
    chance = random.Random(seed)
    by_outcome: defaultdict[int, list[int]] = defaultdict(list)
    for place, outcome in enumerate(known["places"]):
        by_outcome[outcome].append(place)
    places = [chance.choice(each) for each in by_outcome.values()]
    places += chance.sample(range(len(known["places"])), others)
    return [(place, {name: chance.randint(1, most) for name, most in LARGEST.items()}) for place in places]


def problems(project: Project, executor: Executor, others: int = DRAWN, seed: int = 0) -> list[Problem]:
    """A record that is stale or, where it is not, settings of which it says something else than Keras.

    Args:
        project: owns the record and the scripts.
        executor: runs the programs.
        others: how many settings are drawn besides one for each outcome.
        seed: draws the settings.
    """
    try:
        known, found = record.read(project), record.stale(project)
    except Problems as error:
        return list(error.problems)
    if found:
        return found
    settings = drawn(known, seed, others)
    said = answers(project, known, settings)
    for (place, sizes), (program, printed), came in zip(
        settings, said, run(executor, [program for program, _ in said]), strict=True
    ):
        if printed.rstrip("\n") != came.text:
            detail = f"{program}\nprinted:\n{came.text}\nthe page says:\n{printed}"
            found.append(Problem(FILE, 0, f"setting {place} with {sizes} is not what Keras prints", detail))
    return found
