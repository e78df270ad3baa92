"""Runs every program that needs no TensorFlow in the live engine, and records whether it prints what pages show.

python -m tools.live.programs              all, and record it
python -m tools.live.programs --check      all; record nothing, fail with what moved
python -m tools.live.programs --only TEXT  those with it in their name, or as their recorded reason; only tell
python -m tools.live.programs --pack       none: only fetch and pack the engine (--if-possible: or say why not)
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.engine.digests import digest
from tools.engine.processes import cores
from tools.engine.snippets import Snippet, discover
from tools.live import records
from tools.live.fetch import folder as pieces
from tools.live.pack import NODE, key, pack, size_of
from tools.live.reasons import Came, known_before, reason_of
from tools.live.records import Live
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project
from tools.scratch import scratch

RUN = Path(__file__).with_name("run.mjs")

SAID = 160
"""How much of an exception's words is kept: enough to know it by."""


def run_all(project: Project, engine: Path, snippets: Sequence[Snippet]) -> dict[str, Came]:
    """What comes of programs in the live engine, by their names.

    Args:
        project: owns the cache.
        engine: the packed engine.
        snippets: what to run; each process of Python runs its share one after the other, as a page does.

    Raises:
        Problems: the engine does not start, or a program ends it.
    """
    shares = [snippets[start :: cores()] for start in range(cores())]
    with scratch("live-run", project) as place, ThreadPoolExecutor(len(shares)) as pool:
        done = pool.map(lambda share: dict(_run(engine, share, pieces(project), place)), shares)
        return {name: came for share in done for name, came in share.items()}


def _run(engine: Path, snippets: Sequence[Snippet], pyodide: Path, place: Path) -> Iterator[tuple[str, Came]]:
    asked = "".join(json.dumps({"name": each.name, "source": each.source}) + "\n" for each in snippets)
    done = subprocess.run(
        [NODE, RUN, pyodide, engine, place], input=asked, capture_output=True, encoding=TEXT, check=False
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) < len(snippets):
        culprit = snippets[len(answers)].name
        raise Problems([Problem(culprit, 0, "ends the live engine, or keeps it from starting", done.stderr)])
    for answer in answers:
        yield answer["name"], Came(answer["printed"], answer["text"])


def recorded(snippets: Sequence[Snippet], came: dict[str, Came]) -> dict[str, Live]:
    """By its name, what there is to record of each program."""
    found = {}
    for each in snippets:
        known = known_before(each)
        reason = known or reason_of(each, came[each.name])
        said = "" if known or not reason else came[each.name].text.partition("\n")[0][:SAID]
        found[each.name] = Live(digest(each.source), digest(each.recorded() or ""), reason, said)
    return found


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.live.programs", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="record nothing and fail where something moved")
    parser.add_argument("--only", metavar="TEXT", help="run those with this in their name, or as their reason")
    parser.add_argument("--pack", action="store_true", help="run nothing: only fetch and pack the engine")
    parser.add_argument("--if-possible", action="store_true", help="where it cannot be fetched, say so and end well")
    options = parser.parse_args(arguments)
    try:
        engine = pack(HERE)
        if options.pack:
            print(f"packed: {size_of(engine) / 1e6:.2f} MB in {engine}")
            return 0
        if options.only:
            return tell(HERE, engine, options.only)
        return record(HERE, engine, check=options.check)
    except Problems as error:
        print(error, file=sys.stderr)
        if options.if_possible:
            print("the site is built without the buttons that run an example in the browser", file=sys.stderr)
        return int(not options.if_possible)


def record(project: Project, engine: Path, *, check: bool) -> int:
    """Run all programs and write what came of them; returns the exit status.

    Raises:
        Problems: under `check`, programs of which the records say otherwise.
    """
    snippets = [*discover(project), *discover(project, apart=True)]
    came = run_all(project, engine, [each for each in snippets if not known_before(each)])
    now = recorded(snippets, came)
    counts = Counter(each.reason for each in now.values())
    print(f"{counts.pop('', 0)} of {len(now)} examples run in the browser and print the same")
    for reason, count in counts.most_common():
        print(f"{count:6}  {reason}")
    if not check:
        records.write(project, records.Engine(key(), size_of(engine)), now)
        return 0
    if differing := moved(project, now):
        raise Problems(differing)
    return 0


def tell(project: Project, engine: Path, asked: str) -> int:
    """Run some programs and print of each what came of it, recording nothing; returns the exit status.

    Args:
        project: owns the programs, and the records that know the reasons.
        engine: the packed engine.
        asked: text that is in the name of a program, or is the reason that is recorded for it.
    """
    _, before = records.read(project)
    chosen = [
        each
        for each in discover(project)
        if not known_before(each) and (asked in each.name or asked == getattr(before.get(each.name), "reason", None))
    ]
    came = run_all(project, engine, chosen)
    now = recorded(chosen, came)
    for name, live in now.items():
        print(f"{live.reason or 'the same':10} {name}", live.said and f"\n{'':10} {live.said}")
        if live.reason == "values":
            print(came[name].printed)
    print(f"{sum(not live.reason for live in now.values())} of {len(now)} print the same")
    return 0


def moved(project: Project, now: dict[str, Live]) -> list[Problem]:
    """The programs of which the records say something else than a run has shown."""
    _, before = records.read(project)
    return [
        Problem(name, 0, f"in the browser: {_told(before.get(name))}, now {_told(each)}")
        for name, each in now.items()
        if before.get(name) != each
    ]


def _told(live: Live | None) -> str:
    if live is None:
        return "not recorded"
    return f"{live.reason} {live.said}".strip() or "the same"


if __name__ == "__main__":
    sys.exit(main())
