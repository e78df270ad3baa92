"""Arithmetic in prose is found and worked out; what only looks like it is left alone."""

from __future__ import annotations

import pytest

from tools.pages.arithmetic import arithmetics


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("units × 3 = 12", [None, 12]),
        ("4 × 3 = 12 = 4 × units", [12, 12, None]),
        ("3 − 4 = −1", [-1, -1]),
        ("2**3 = 2³", [8, 8]),
        ("f(3) = 4", [None, 4]),
        ("1,000 × 2 = 2,000", [2000, 2000]),
        ("(144 + 180 = 324)", [324, 324]),
        ("3 ÷ (1 − 1) = 3", [None, 3]),
        ("7 / 2 = 3.5", [3.5, 3.5]),
    ],
)
def test_arithmetic_is_worked_out(text: str, values: list[float | None]) -> None:
    (arithmetic,) = arithmetics(text)
    assert arithmetic.values == values
    assert arithmetic.fault is None


def test_a_rounded_result_is_compared_as_it_is_rounded() -> None:
    assert [arithmetic.fault for arithmetic in arithmetics("1 ÷ 3 ≈ 0.33")] == [None]
    assert [arithmetic.fault for arithmetic in arithmetics("1 ÷ 3 ≈ 0.34")] != [None]


@pytest.mark.parametrize("text", ["3–5 layers", "argument 3/24", "units=3, features=8", "no 3 and 4", "2024-01-05"])
def test_what_is_no_arithmetic_is_left_alone(text: str) -> None:
    assert list(arithmetics(text)) == []
