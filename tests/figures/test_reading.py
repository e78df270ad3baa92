"""What the snippet shows, but does not fit together, is told with its line."""

from __future__ import annotations

import pytest

from tests.figures.spoilt import expect_told
from tools.project import Project


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("(2, 4, 8)", "(2, 3)", 6, "inputs (2, 3) has not the three axes of a sequence"),
        ("returns: results", "returns: (2, 4, 3)", 7, "returns 3 tensors, but 1 are named here"),
        ("LSTM(3, return_sequences=True, return_state=True)", "lstm", 5, "'lstm' is no layer"),
        ("results\n", "results\nmask: [True, False]\n", 8, "a mask of 2 timesteps for inputs of 4"),
    ],
)
def test_what_does_not_fit_is_told(small: Project, before: str, after: str, line: int, says: str) -> None:
    expect_told(small, before, after, line, says)
