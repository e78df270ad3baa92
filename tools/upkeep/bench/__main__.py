"""The command line of the bench: `python -m tools.upkeep.bench`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tools.engine.execute import CAN_FORK
from tools.problems import Problems
from tools.project import TEXT
from tools.scratch import scratch
from tools.site.ending import end_in_order
from tools.upkeep import bench
from tools.upkeep.bench import scale, tutorials
from tools.upkeep.bench.against import Against
from tools.upkeep.bench.copies import resolve
from tools.upkeep.bench.floor import Floor
from tools.upkeep.bench.peer import Peer
from tools.upkeep.bench.place import Place
from tools.upkeep.bench.plan import Plan, choose, described
from tools.upkeep.bench.rows import Line, tables
from tools.upkeep.bench.sides import Sides
from tools.upkeep.bench.tasks import CORES


def measured(plan: Plan, place: Place, runs: int, commit: str, name: str) -> Iterator[Line]:
    """Take the measures that were chosen.

    Args:
        plan: which.
        place: an empty folder.
        runs: how often each of the newer ones is taken.
        commit: the other commit, where one is needed.
        name: what it is called.

    Raises:
        Problems: a measured program failed.
    """
    if plan.beside:
        yield from Against(place, Sides(place, runs, commit, name)).rows(plan.beside)
    with Floor(place, runs) as floor:
        yield from floor.rows(plan.alone)
    if "peer" in plan.alone:
        yield from Peer(place, runs).rows()
    if "tutorials" in plan.alone:
        yield from tutorials.rows(place)
    if "scale" in plan.alone:
        yield from scale.rows(place, runs)


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.upkeep.bench",
        description=(bench.__doc__ or "").splitlines()[0],
        epilog=f"measures {described()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--against", metavar="COMMIT", help="measure this tree and a commit side by side, in turn")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="only these measures: see below")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="how often each is taken (default 3)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what was measured into this file as well")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error("--runs: one run is the fewest")
    if options.json and not options.json.absolute().parent.is_dir():
        parser.error(f"--json: there is no folder {options.json.parent}")
    try:
        plan = choose(options.only, against=bool(options.against))
        commit = resolve(options.against) if options.against else ""
    except ValueError as error:
        parser.error(str(error))
    if not CAN_FORK:
        print("this system cannot fork processes, so there is nothing to compare with", file=sys.stderr)
        return 1
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    end_in_order()
    load = os.getloadavg()[0]
    started = time.monotonic()

    def say(what: str) -> None:
        print(f"[{time.monotonic() - started:3.0f} s] {what}", file=sys.stderr, flush=True)

    lines: list[Line] = []
    failed = False
    try:
        with scratch("bench") as folder:
            lines.extend(measured(plan, Place(folder, say), options.runs, commit, options.against or ""))
    except Problems as error:
        print(error, file=sys.stderr)
        failed = True
    except KeyboardInterrupt:
        return 130
    if options.json:
        found = {"against": commit or None, "runs": options.runs, "rows": [line.as_json for line in lines]}
        options.json.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", TEXT)
    print(tables(lines))
    print(f"{time.monotonic() - started:.0f} s in all; the load average before was {load:.1f}")
    return 0 if not failed and all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
