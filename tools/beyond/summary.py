"""Tells what a check found where it is read: on the terminal, and on the summary page of a workflow."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.problems import Problems
from tools.project import TEXT

PAGE = "GITHUB_STEP_SUMMARY"
"""The variable that names the file of that page."""

MOST = 300
"""How many problems that page lists; the log has all, with their details."""


def tell(error: Problems, about: str, versions: Mapping[str, str]) -> None:
    """Write the problems on stderr, and append them to the summary page.

    Args:
        error: they.
        about: what was checked: the heading of that page.
        versions: of the libraries under which it was.
    """
    print(error, file=sys.stderr)
    page = os.environ.get(PAGE)
    if not page:
        return
    found = ", ".join(f"{name} {version}" for name, version in versions.items())
    lines = [f"## {about}", "", f"Under {found}: {len(error.problems)} moved or failed.", ""]
    lines += [f"- **{each.path}** {each.message}" for each in error.problems[:MOST]]
    lines += [f"- … and {len(error.problems) - MOST} more"] if len(error.problems) > MOST else []
    with Path(page).open("a", encoding=TEXT) as file:
        file.write("\n".join(lines) + "\n\n")
