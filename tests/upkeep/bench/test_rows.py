"""The table: ratios, limits and targets, medians, what could not be measured."""

from __future__ import annotations

import json

import pytest

from tools.upkeep.bench.rows import Comparison, Line, Row, Skipped, amount, table, tables


@pytest.mark.parametrize(
    ("value", "limit", "holds"), [(2.4, 1.25, True), (2.5, 1.25, True), (2.51, 1.25, False), (99.0, None, True)]
)
def test_a_ratio_may_reach_its_limit_and_not_pass_it(value: float, limit: float | None, holds: bool) -> None:
    row = Row("cold build", value, "floor", 2.0, limit)
    assert row.ratio == value / 2
    assert row.holds is holds


@pytest.mark.parametrize(
    ("new", "faster", "share", "holds"),
    [
        (4.0, 25, None, True),
        (4.1, 25, None, False),
        (80.0, None, 0.8, True),
        (80.1, None, 0.8, False),
        (999.0, None, None, True),
        (0.0, 25, None, True),
    ],
)
def test_a_comparison_may_reach_its_target(new: float, faster: float | None, share: float | None, holds: bool) -> None:
    assert Comparison("build", [100.0], [new], faster, share).holds is holds


def test_medians_are_compared() -> None:
    comparison = Comparison("build", [900.0, 100.0, 90.0], [10.0, 1.0, 100.0], faster=10)
    assert comparison.times == 10
    assert comparison.holds


def test_the_table_shows_each_ratio_with_its_limit() -> None:
    rows: list[Line] = [
        Row("cold build", 30, "TensorFlow 3 s + site 2 s", 25, 1.25),
        Row("memory", 600, "with 100", 500, 1.15, "MB"),
        Row("fresh interpreters", 400, "cold build", 28, None),
        Skipped("beside Zensical", "it is not installed: make zensical"),
    ]
    assert table(rows).splitlines() == [
        "                    measured  against  ratio  limit  holds",
        "cold build           30.00 s  25.00 s   1.20   1.25    yes  TensorFlow 3 s + site 2 s",
        "memory                600 MB   500 MB   1.20   1.15     NO  with 100",
        "fresh interpreters  400.00 s  28.00 s  14.29                cold build",
        "beside Zensical                                             not measured: it is not installed: make zensical",
    ]


def test_two_commits_have_a_table_of_their_own() -> None:
    lines: list[Line] = [
        Comparison("first page", [400.0, 410.0, 402.0], [12.0, 12.5, 11.9], faster=25),
        Comparison("memory", [1200.0], [1100.0], share=1.0, unit="MB"),
        Comparison("snippet", [30.0], [-0.01]),
        Skipped("a page", "one has none", beside=True),
        Row("cold build", 30, "floor", 25, 1.25),
    ]
    first, second = tables(lines).split("\n\n")
    assert [line.split("  ")[0] for line in first.splitlines()] == ["", "cold build"]
    assert second.splitlines()[1:] == [
        "first page    402 s    12.0 s     33.5 ×  >= 25 ×    yes  400 410 402 / 12.0 12.5 11.9",
        "memory      1200 MB   1100 MB       0.92  <= 1.00    yes  1200 / 1100",
        "snippet      30.0 s  -0.010 s        ∞ ×                  30.0 / -0.010",
        "a page                                                    not measured: one has none",
    ]


def test_where_nothing_was_measured_there_is_no_table() -> None:
    assert tables([]) == ""


@pytest.mark.parametrize(
    ("number", "said"),
    [(1234.5, "1234"), (402.12, "402"), (12.34, "12.3"), (1.234, "1.23"), (0.04321, "0.043"), (0, "0")],
)
def test_three_digits_count(number: float, said: str) -> None:
    assert amount(number) == said


def test_every_line_can_be_read_by_a_program() -> None:
    lines: list[Line] = [Row("a", 2, "b", 1, 1.5), Comparison("c", [4.0], [0.0], faster=2), Skipped("d", "e")]
    row, comparison, skipped = json.loads(json.dumps([line.as_json for line in lines], allow_nan=False))
    assert (row["ratio"], row["holds"]) == (2, False)
    assert (comparison["old"], comparison["times"], comparison["holds"]) == ([4.0], None, True)
    assert skipped == {"what": "d", "skipped": "e"}
