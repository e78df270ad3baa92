"""Times an LSTM on every backend, and records how many times as long as on TensorFlow it takes.

python -m tools.beyond.speed               five rounds; each goes through all backends in turn
python -m tools.beyond.speed --rounds 9    more of them

Seconds are of one machine and one hour, so none are kept. What is kept is a ratio: that of a backend to TensorFlow in
the same round, and that of an argument to the layer without it. Whatever else the machine does meanwhile reaches all
backends of a round alike, and the median of the rounds leaves out one that was disturbed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tools.beyond.backends import PACKAGES
from tools.beyond.environment import BACKENDS, BEYOND, NAMES, variables, versions
from tools.engine.processes import KEPT
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

RECORD = "docs/_meta/speed.json"

PROGRAM = Path(__file__).parent / "inside" / "timed.py"

ADVICE = "written by `make backends-speed`, not by hand: take it back from git, or run that"

TIMEOUT = 600
"""Seconds that one backend may take in a round."""

Times = Mapping[str, float | str]
"""By what was done (`predict | LSTM(3) | unroll=True`), seconds, or the name of the exception."""


@dataclass(frozen=True)
class Speed:
    """What is recorded.

    Args:
        versions: of the libraries.
        date: when, as `2026-11-28`.
        rounds: how many.
        backends: by backend and what was done, the ratio to TensorFlow; the name of an exception where it raised.
        arguments: by backend and what was done with an argument, the ratio to the same without it.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    date: str = ""
    rounds: int = 0
    backends: Mapping[str, Mapping[str, float | str]] = field(default_factory=dict)
    arguments: Mapping[str, Mapping[str, float | str]] = field(default_factory=dict)


def measured(backend: str) -> Times:
    """What one backend takes, in a process of its own.

    Args:
        backend: as `KERAS_BACKEND` names it.

    Raises:
        Problems: the program failed.
    """
    with tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        environment = {**kept, "HOME": home, "CUDA_VISIBLE_DEVICES": "", "TF_CPP_MIN_LOG_LEVEL": "3"}
        done = subprocess.run(
            [str(BEYOND.python), str(PROGRAM)],
            env=environment | variables(backend),
            cwd=home,
            capture_output=True,
            encoding=TEXT,
            check=False,
            timeout=TIMEOUT,
        )
    try:
        found: Times = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise Problems([Problem(PROGRAM.name, 0, f"cannot be executed on {NAMES[backend]}", done.stderr)]) from error
    return found


def ratios(rounds: Sequence[Mapping[str, Times]]) -> tuple[dict[str, dict[str, float | str]], ...]:
    """Of all rounds, the ratios to TensorFlow and those of arguments, each the median of the rounds.

    Args:
        rounds: of each, by backend, what it took.
    """
    to_tensorflow: dict[str, dict[str, float | str]] = {}
    to_plain: dict[str, dict[str, float | str]] = {}
    for backend in rounds[0]:
        for what in rounds[0][backend]:
            action, layer, case = what.split(" | ")
            here = [each[backend][what] for each in rounds]
            if backend != "tensorflow":
                there = [each["tensorflow"][what] for each in rounds]
                to_tensorflow.setdefault(backend, {})[what] = _ratio(here, there)
            if case:
                plain = [each[backend][f"{action} | {layer} | "] for each in rounds]
                to_plain.setdefault(backend, {})[what] = _ratio(here, plain)
    return to_tensorflow, to_plain


def _ratio(over: Iterable[float | str], under: Iterable[float | str]) -> float | str:
    """The median ratio, to two digits: more of them another run would not give; an exception where there is one."""
    found = []
    for one, other in zip(over, under, strict=True):
        if isinstance(one, str) or isinstance(other, str):
            return one if isinstance(one, str) else str(other)
        found.append(one / other)
    return float(f"{statistics.median(found):.2g}")


def read(project: Project) -> Speed:
    """The record of a project; an empty one where it has none.

    Raises:
        Problems: the file is not what `write` writes.
    """
    path = project.root / RECORD
    if not path.is_file():
        return Speed()
    try:
        kept = json.loads(path.read_text(TEXT))
        found = Speed(kept["versions"], kept["date"], kept["rounds"], kept["backends"], kept["arguments"])
        for each in (*found.backends.values(), *found.arguments.values()):
            for what, ratio in each.items():
                assert len(what.split(" | ")) == 3
                assert isinstance(ratio, float | str)
    except (ValueError, KeyError, TypeError, AttributeError, AssertionError) as error:
        raise Problems([Problem(RECORD, 0, f"is not a record: {ADVICE}")]) from error
    return found


def write(project: Project, speed: Speed) -> None:
    """Write the file."""
    content = {
        "date": speed.date,
        "rounds": speed.rounds,
        "versions": dict(speed.versions),
        "backends": speed.backends,
        "arguments": speed.arguments,
    }
    write_if_changed(project, project.root / RECORD, json.dumps(content, indent=1) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.beyond.speed", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each is timed (default 5)")
    options = parser.parse_args(arguments)
    if options.rounds < 1:
        parser.error("--rounds: at least one")
    try:
        made_with = versions(*PACKAGES)
        rounds: list[dict[str, Times]] = []
        for number in range(1, options.rounds + 1):
            rounds.append({})
            for backend in ("tensorflow", *BACKENDS):
                rounds[-1][backend] = measured(backend)
                print(f"round {number} of {options.rounds}: {NAMES[backend]}", file=sys.stderr, flush=True)
        to_tensorflow, to_plain = ratios(rounds)
        date = datetime.now(UTC).date().isoformat()
        write(HERE, Speed(made_with, date, options.rounds, to_tensorflow, to_plain))
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{RECORD}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
