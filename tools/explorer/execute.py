"""Executes the program of every setting of the explorer at three sizes, and records templates of what was printed.

python -m tools.explorer.execute             all, and record it
python -m tools.explorer.execute --check     all; record nothing, fail with what moved

The templates are recovered at sizes that cannot be confused. They must then say what was printed at the other two.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tools.engine.execute import Executor
from tools.engine.processes import cores
from tools.explorer import record
from tools.explorer.record import FILE, Outcome
from tools.explorer.scripts import FOLDER, Sizes, programs
from tools.explorer.templates import Letters
from tools.problems import Problem, Problems
from tools.project import HERE, Project

FIT: Sizes = {"batch": 11, "timesteps": 7, "features": 13, "units": 17, "dense": 19}
"""Primes of which no small multiple is that of another: no number of what is printed can mean two things."""

VERIFY: tuple[Sizes, ...] = (
    {"batch": 2, "timesteps": 3, "features": 5, "units": 7, "dense": 11},
    {"batch": 5, "timesteps": 2, "features": 3, "units": 11, "dense": 7},
)
"""At which a template that was recovered must say what is printed."""

SHARE = 36
"""Programs that one process executes: what it prints must not be too much."""

NAME = "tools/explorer/execute.py"

RUN = """
import contextlib, io, json, traceback
import keras

def came(source):
    keras.utils.clear_session(free_memory=False)
    printed, names = io.StringIO(), {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, "explorer.py", "exec"), names)
    except Exception as error:
        return {"raises": "".join(traceback.format_exception_only(error)).rstrip("\\n").expandtabs(4)}
    head, mark, _ = printed.getvalue().partition(" parameters\\n")
    return {"prints": head + mark.rstrip("\\n"), "weights": [list(each.shape) for each in names["model"].weights]}

for source in json.loads(SOURCES):
    print(json.dumps(came(source)))
"""
"""Executed with the sources as JSON in `SOURCES`. Each finds Keras as a program of its own would: names count anew."""


@dataclass(frozen=True)
class Came:
    """What came of a program.

    Args:
        prints: what it printed before the values.
        weights: the shapes of all weights of its model.
        raises: the exception, instead.
    """

    prints: str = ""
    weights: tuple[tuple[int, ...], ...] = ()
    raises: str = ""

    @property
    def text(self) -> str:
        """What the page has to say."""
        return self.raises or self.prints


def run(executor: Executor, sources: Sequence[str]) -> list[Came]:
    """Execute programs, several processes at a time.

    Args:
        executor: runs them.
        sources: the programs.

    Raises:
        Problems: a process does not come to its end.
    """
    shares = [sources[start : start + SHARE] for start in range(0, len(sources), SHARE)]
    with ThreadPoolExecutor(cores()) as pool:
        return [came for share in pool.map(lambda share: list(_share(executor, share)), shares) for came in share]


def _share(executor: Executor, sources: Sequence[str]) -> Iterator[Came]:
    execution = executor.run(NAME, f"SOURCES = {json.dumps(list(sources))!r}\n{RUN}", patience=5)
    lines = execution.stdout.decode().splitlines()
    if execution.report != {} or len(lines) != len(sources):
        raise Problems([Problem(NAME, 0, "a process did not come to its end", execution.stderr or str(lines[-1:]))])
    for line in lines:
        came = json.loads(line)
        yield Came(came.get("prints", ""), tuple(map(tuple, came.get("weights", ()))), came.get("raises", ""))


def recovered(came: Came) -> Outcome:
    """The templates of what came of a program at the sizes `FIT`."""
    letters = Letters(FIT)
    if came.raises:
        return Outcome(raises=letters.template(came.raises))
    *shapes, _ = came.prints.splitlines()
    return Outcome(tuple(map(letters.template, shapes)), letters.sum_of(came.weights))


def differing(outcomes: Sequence[Outcome], sources: Sequence[str], seen: Sequence[Came], sizes: Sizes) -> list[Problem]:
    """Where templates do not say what was printed.

    Args:
        outcomes: of all settings.
        sources: the programs at these sizes.
        seen: what came of them.
        sizes: at which they ran.
    """
    found = []
    for outcome, source, came in zip(outcomes, sources, seen, strict=True):
        if (said := outcome.at(sizes)) != came.text:
            detail = f"{source}\nprinted:\n{came.text}\nthe record says:\n{said}"
            found.append(Problem(FILE, 0, "says something else than Keras", detail))
    return found


def find(project: Project, executor: Executor) -> list[Outcome]:
    """Execute everything; returns what came of each setting.

    Raises:
        Problems: what was recovered does not hold at other sizes.
    """
    fitted, *others = programs(project, [FIT, *VERIFY])
    first = run(executor, fitted)
    outcomes = [recovered(came) for came in first]
    problems = differing(outcomes, fitted, first, FIT)
    for sizes, sources in zip(VERIFY, others, strict=True):
        problems += differing(outcomes, sources, run(executor, sources), sizes)
    if problems:
        raise Problems(problems)
    return outcomes


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.explorer.execute", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--check", action="store_true", help="record nothing and fail where something moved")
    options = parser.parse_args(arguments)
    try:
        with Executor() as executor:
            found = find(HERE, executor)
        if options.check:
            if moved := _moved(HERE, found):
                raise Problems(moved)
        else:
            record.write(HERE, found)
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(found)} settings, {len(set(found))} different outcomes")
    return 0


def _moved(project: Project, found: Sequence[Outcome]) -> list[Problem]:
    """Settings of which the record says something else than a run has shown."""
    before = record.outcomes(record.read(project))
    pairs = [(was, now) for was, now in zip(before, found, strict=False) if was != now]
    problems = [Problem(FILE, 0, f"moved: {was.at(FIT)}", now.at(FIT)) for was, now in dict.fromkeys(pairs)]
    if len(before) != len(found):
        problems.append(Problem(FILE, 0, f"has {len(before)} settings, and {FOLDER} {len(found)}: {record.ADVICE}"))
    return problems + record.stale(project)


if __name__ == "__main__":
    sys.exit(main())
