"""A description that is no list of keys, or not of those of its kind, is told with its line."""

from __future__ import annotations

import pytest

from tests.figures.spoilt import expect_told
from tools.project import Project


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("figure: unrolled", "figure unrolled\nunits: 3", 4, "unknown key units: this kind takes snippet, layer, "),
        ("returns: results\n", "", 3, "lacks returns: this kind takes"),
        ("snippet: both.py", "snippet: [both.py", 5, "cannot be read"),
        ("snippet: both.py", "snippet: both.py\nsnippet: both.py", 4, "the key snippet stands twice"),
    ],
)
def test_bad_keys_are_told_with_their_line(small: Project, before: str, after: str, line: int, says: str) -> None:
    expect_told(small, before, after, line, says)
