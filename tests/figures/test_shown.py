"""What a description says and its snippet does not show is told with its line."""

from __future__ import annotations

import pytest

from tests.figures.spoilt import expect_told
from tools.project import Project


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("both.py", "bath.py", 4, "there is no snippet bath.py: mend the name, or write snippets/bath.py"),
        ("(2, 4, 8)", "(2, 5, 8)", 6, "(2, 5, 8) stands neither in its output nor in its code"),
        ("returns: results", "returns: outputs", 7, "no line of its output begins with 'outputs': name one of"),
        ("LSTM(3,", "LSTM(5,", 5, "LSTM(5, return_sequences=True, return_state=True) is not made in its code"),
        ("LSTM(3,", "GRU(3,", 5, "is not made in its code, which makes no GRU"),
        (", return_state=True", "", 5, "LSTM(3, return_sequences=True) is not made in its code"),
        ("results\n", "results\nmask: [True, True, False, True]\n", 8, "stands neither in its output nor in its code"),
        ("results\n", "results\ninitial_state: (7, 7)\n", 8, "(7, 7) stands neither"),
    ],
)
def test_what_the_snippet_does_not_show_is_told(small: Project, before: str, after: str, line: int, says: str) -> None:
    expect_told(small, before, after, line, says)
