"""Says which command mends an installation that lacks something, before anything fails for want of it."""

from __future__ import annotations

import re
from importlib import metadata

from tools.problems import Problem, Problems
from tools.project import TEXT, Project

DIRECT = re.compile(r"#:\s*(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^\s#;]+)")
"""A direct dependency in the head of `requirements.txt`."""


def expect_installed(project: Project) -> None:
    """Make sure that every direct dependency of the project is installed, at whatever version.

    Raises:
        Problems: those that are not, each with its line of `requirements.txt`.
    """
    missing = []
    for number, line in enumerate((project.root / "requirements.txt").read_text(TEXT).splitlines(), 1):
        found = DIRECT.match(line)
        if found and not _installed(found["name"]):
            message = (
                f"{found['name']} {found['version']} is not installed: run `make setup`"
                " (or `python -m pip install -r requirements.txt`)"
            )
            missing.append(Problem("requirements.txt", number, message))
    if missing:
        raise Problems(missing)


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
