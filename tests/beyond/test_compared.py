"""A check of the matrix: it tells of what the pages show of a cell, and not of what two runs of one differ in."""

from __future__ import annotations

import math
from typing import Any

import pytest

from tools.beyond.exports import records
from tools.beyond.exports.compared import moved
from tools.project import HERE

WORKS = {"status": "works", "tried": {"batch 2": 6e-08, "batch 5": 2e-07}, "carries": "Loop", "bytes": 6810}
FIXED = {"status": "partly", "tried": {"batch 2": 0.02, "batch 5": "RuntimeError: resize to 5"}, "carries": "WHILE"}
WRONG = {"status": "wrong", "tried": {"batch 2": math.inf, "length 1": 0.0}, "carries": "Loop"}
FAILS = {"status": "fails", "error": "ValueError: node lstm_1", "carries": "Loop"}
DRAWS = {"status": "works", "tried": {"two calls differ by": 0.5}}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (WORKS, WORKS | {"tried": {"batch 2": 0.0, "batch 5": 9e-05}, "bytes": 6812}),
        (FIXED, FIXED | {"tried": {"batch 2": 0.009, "batch 5": "RuntimeError: another text"}}),
        (WRONG, WRONG),
        (WRONG | {"tried": {"batch 2": math.nan}}, WRONG | {"tried": {"batch 2": math.nan}}),
        (FAILS, FAILS | {"error": "ValueError: node lstm_7"}),
        (FAILS, {"status": "fails", "error": "did not end in time"}),
        (DRAWS, DRAWS | {"tried": {"two calls differ by": 0.01}}),
    ],
    ids=["rounding", "same order", "another shape", "no number", "another text", "a busy machine", "by chance"],
)
def test_what_two_runs_differ_in_is_not_told(before: dict[str, Any], now: dict[str, Any]) -> None:
    assert moved(before, now) == []


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (None, WORKS, "not recorded → works"),
        (WORKS, FAILS, "works → fails"),
        (WORKS, WORKS | {"carries": "LSTM"}, "Loop → LSTM"),
        (FAILS, FAILS | {"error": "TypeError: node lstm_1"}, "ValueError → TypeError"),
        (FIXED, FIXED | {"tried": {"batch 2": 0.2, "batch 5": "RuntimeError: x"}}, "batch 2: 0.02 → 0.2"),
        (FIXED, FIXED | {"tried": {"batch 2": 0.02, "batch 5": "Fail: x"}}, "batch 5: RuntimeError → Fail"),
        (FIXED, FIXED | {"tried": {"batch 2": 0.02, "batch 5": 1e-07}}, "batch 5: RuntimeError → 1e-07"),
        (FIXED, FIXED | {"tried": {"batch 2": 0.02}}, "batch 5: RuntimeError → nothing"),
        (WRONG, WRONG | {"tried": {"batch 2": 0.3, "length 1": 0.0}}, "batch 2: inf → 0.3"),
        (WRONG, WRONG | {"tried": {"batch 2": math.nan, "length 1": 0.0}}, "batch 2: inf → nan"),
    ],
)
def test_what_pages_show_is_told(before: dict[str, Any] | None, now: dict[str, Any], said: str) -> None:
    assert moved(before, now) == [said]


def test_no_cell_of_this_project_moves_from_itself() -> None:
    for cells in records.read(HERE).cells.values():
        for cell in cells.values():
            assert moved(cell, cell) == []
            assert moved(cell, {**cell, "carries": "another"})
