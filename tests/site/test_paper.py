"""Printed by Chromium, the cheat sheet takes two sides of A4 at most, and none of its tables is cut off."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.checks.paper import SHEETS, problems
from tests.support.hosting import serving
from tools.project import TEXT

SHEET = SHEETS[-1]


def test_the_cheat_sheet_fits_on_two_sides(open_page: Callable[..., Page], address: str) -> None:
    assert list(problems(open_page(), address)) == []


@pytest.fixture
def sheets(site: Path, tmp_path: Path) -> Path:
    """The cheat sheets with their styles, to be spoilt."""
    for name in (*(f"{path}index.html" for path in SHEETS), "assets", "en/assets"):
        copy = shutil.copytree if (site / name).is_dir() else shutil.copy
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        copy(site / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "before", "after", "says"),
    [
        (f"{SHEET}index.html", "</article>", f"{'<p>More.</p>' * 200}</article>", "sides of paper, at most 2"),
        (f"{SHEET}index.html", "<td>neither</td>", f"<td>{'neither' * 30}</td>", "of the table of Set to True are cut"),
        ("en/assets/stylesheets/site.css", "size: A4;", "size: A5;", "is printed on paper of {(420, 595)} points"),
        ("en/assets/stylesheets/site.css", "@media print {\n  body", "@media x {\n  body", "is printed on paper of"),
    ],
)
def test_a_sheet_that_does_not_fit_is_found(
    open_page: Callable[..., Page], sheets: Path, name: str, before: str, after: str, says: str
) -> None:
    path = sheets / name
    text = path.read_text(TEXT)
    assert before in text
    path.write_text(text.replace(before, after), TEXT)
    with serving(sheets) as root:
        found = list(problems(open_page(), root))
    assert [problem.path for problem in found if says in problem.message] == [f"site/{SHEET}index.html"]
