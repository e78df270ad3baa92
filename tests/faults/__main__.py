"""Plants faults, one at a time, into a copy of this project; the check that is meant for each must catch it.

    python -m tests.faults            all of them (`make faults`)
    python -m tests.faults claims     those meant for one check

A fault counts as caught when that check reports a problem that names the place and matches what the fault says.
Without a fault, no check may report anything: else it would "catch" whatever is planted.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import ExitStack, closing
from pathlib import Path

from tests.faults.checks import CHECKS
from tests.faults.planted import FAULTS
from tests.faults.workshop import Fault, Workshop
from tools.engine.execute import Executor


def main(names: list[str]) -> int:
    """Plant the faults meant for the named checks, or all; returns the exit status."""
    wanted = [fault for fault in FAULTS if not names or fault.check in names]
    missed: list[str] = []
    seconds: defaultdict[str, float] = defaultdict(float)
    with tempfile.TemporaryDirectory() as folder, Executor() as executor, ExitStack() as opened:
        shop = opened.enter_context(closing(Workshop(Path(folder), executor)))
        for name in dict.fromkeys(fault.check for fault in wanted):
            if reports := CHECKS[name](shop, None):
                missed.append(f"{name} reports something where nothing is planted:\n  " + "\n  ".join(reports[:5]))
        for fault in wanted:
            started = time.monotonic()
            says = shop.says(fault)
            reports = _reports(shop, fault)
            seconds[fault.check] += time.monotonic() - started
            caught = any(says in report for report in reports)
            print(f"{'caught' if caught else 'MISSED'}  {fault}", flush=True)
            if not caught:
                reported = "\n    ".join(reports[:5] or ["nothing"])
                missed.append(f"{fault}\n  expected: {says}\n  reported: {reported}")
    print(json.dumps({name: round(value, 1) for name, value in seconds.items()}))
    print(*missed, sep="\n")
    print(f"{len(wanted) - sum(text.split(':')[0] in CHECKS for text in missed)} caught / {len(wanted)} planted")
    return 1 if missed else 0


def _reports(shop: Workshop, fault: Fault) -> list[str]:
    if fault.check in ("site", "head", "browser", "search", "tutorials"):
        _ = shop.site  # built before the fault is planted into it
    with shop.planted(fault):
        return CHECKS[fault.check](shop, fault)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
