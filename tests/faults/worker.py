"""One process with a workshop of its own, in which the checks of one group after another are tried."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import cache
from multiprocessing.util import Finalize

from tests.faults.checks import CHECKS
from tests.faults.planted import FAULTS
from tests.faults.workshop import Fault, Workshop
from tools.engine.execute import Executor
from tools.scratch import scratch

ON_A_SITE = ("site", "head", "browser", "search", "tutorials", "paper")
"""Checks whose faults are planted into a built site."""


@dataclass(frozen=True)
class Tried:
    """What came of one fault.

    Args:
        fault: as planted.
        expected: what a report must hold.
        reports: what the check reported.
        seconds: how long that took.
    """

    fault: Fault
    expected: str
    reports: tuple[str, ...]
    seconds: float

    @property
    def caught(self) -> bool:
        """Whether one of the reports is the expected one."""
        return any(self.expected in report for report in self.reports)


@dataclass(frozen=True)
class Outcome:
    """What came of a group of checks.

    Args:
        unplanted: by check, what it reports where nothing is planted, if anything.
        tried: its faults.
    """

    unplanted: dict[str, tuple[str, ...]]
    tried: tuple[Tried, ...]


@cache
def _workshop() -> Workshop:
    """The workshop of this process; it goes when the process ends."""
    opened = ExitStack()
    Finalize(None, opened.close, exitpriority=10)  # a worker of multiprocessing ends without `atexit`
    folder = opened.enter_context(scratch("faults"))
    return opened.enter_context(closing(Workshop(folder, opened.enter_context(Executor()))))


def tried(names: tuple[str, ...]) -> Outcome:
    """Plant all faults that are meant for these checks, one at a time, after a look at what stands without them."""
    shop = _workshop()
    unplanted = {name: tuple(reports) for name in names if (reports := CHECKS[name](shop, None))}
    return Outcome(unplanted, tuple(_plant(shop, fault) for name in names for fault in FAULTS if fault.check == name))


def _plant(shop: Workshop, fault: Fault) -> Tried:
    started = time.monotonic()
    if fault.check in ON_A_SITE:
        _ = shop.site  # built before the fault is planted into it
    expected = shop.says(fault)
    with shop.planted(fault):
        reports = CHECKS[fault.check](shop, fault)
    return Tried(fault, expected, tuple(reports), time.monotonic() - started)
