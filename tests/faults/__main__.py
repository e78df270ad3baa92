"""Plants faults, one at a time, into copies of this project; the check that is meant for each must catch it.

    python -m tests.faults            all of them (`make faults`), on as many cores as there are
    python -m tests.faults claims     those meant for one check

A fault counts as caught when that check reports a problem that names the place and matches what the fault says.
Without a fault, no check may report anything: else it would "catch" whatever is planted.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from collections import defaultdict
from collections.abc import Collection

from tests.faults.checks import CHECKS
from tests.faults.planted import FAULTS
from tests.faults.worker import ON_A_SITE, Outcome, tried
from tools.engine.processes import cores
from tools.site.ending import end_in_order

TOGETHER = (("build",), ON_A_SITE)
"""Checks that one process takes as a whole: what builds the whole site again and again, first, for it takes longest;
and what looks at one built site."""


def groups(names: Collection[str]) -> list[tuple[str, ...]]:
    """The checks of these names (none: all that have faults) in groups, the longest first."""
    wanted = {fault.check for fault in FAULTS if not names or fault.check in names}
    known = {name for group in TOGETHER for name in group}
    every = [*TOGETHER, *((name,) for name in CHECKS if name not in known)]
    return [chosen for group in every if (chosen := tuple(name for name in group if name in wanted))]


def said_of(outcome: Outcome) -> list[str]:
    """Print what came of each fault; what was missed, in full."""
    missed = [
        f"{name} reports something where nothing is planted:\n  " + "\n  ".join(reports[:5])
        for name, reports in outcome.unplanted.items()
    ]
    for each in outcome.tried:
        print(f"{'caught' if each.caught else 'MISSED'}  {each.fault}", flush=True)
        if not each.caught:
            reported = "\n    ".join(each.reports[:5] or ["nothing"])
            missed.append(f"{each.fault}\n  expected: {each.expected}\n  reported: {reported}")
    return missed


def main(names: list[str]) -> int:
    """Plant the faults meant for the named checks, or all; returns the exit status."""
    if unknown := [name for name in names if name not in CHECKS]:
        print(f"there is no check {', '.join(unknown)}; there are {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    missed: list[str] = []
    seconds: defaultdict[str, float] = defaultdict(float)
    caught = planted = 0
    wanted = groups(names)
    end_in_order()
    with multiprocessing.get_context("spawn").Pool(min(cores(), len(wanted)) or 1, end_in_order) as workers:
        for outcome in workers.imap_unordered(tried, wanted):
            missed += said_of(outcome)
            caught += sum(each.caught for each in outcome.tried)
            planted += len(outcome.tried)
            for each in outcome.tried:
                seconds[each.fault.check] += each.seconds
        workers.close()
        workers.join()  # each tidies up
    print(json.dumps({name: round(value, 1) for name, value in seconds.items()}))
    print(*missed, sep="\n")
    print(f"{caught} caught / {planted} planted")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
