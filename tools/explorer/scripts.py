"""Asks the scripts of the page, under Node, so that nothing of them is written a second time in Python."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.live.pack import NODE
from tools.problems import Problem, Problems
from tools.project import TEXT, Project

FOLDER = "docs/_theme/assets/javascripts/explorer"
"""Where the scripts of the page are, in the project and in the site."""

ASK = Path(__file__).with_name("ask.mjs")

Sizes = Mapping[str, int]
"""By name, as in the address of the page: `{"batch": 2, ...}`."""


def programs(project: Project, sizes: Sequence[Sizes]) -> list[list[str]]:
    """For each of the sizes, the programs of all settings, in the order of the record.

    Raises:
        Problems: the scripts cannot be run.
    """
    found: list[list[str]] = _ask(project, {"sizes": sizes})
    return found


def answers(
    project: Project, record: Mapping[str, Any], settings: Sequence[tuple[int, Sizes]]
) -> list[tuple[str, str]]:
    """For each setting, its program, and what the page says that it prints before the values.

    Args:
        project: owns the scripts.
        record: as the page gets it.
        settings: the place in the record, and the sizes.

    Raises:
        Problems: the scripts cannot be run.
    """
    found = _ask(project, {"record": record, "settings": settings})
    return [(each["program"], each["printed"]) for each in found]


def _ask(project: Project, asked: object) -> Any:
    done = subprocess.run(
        [NODE, ASK, project.root / FOLDER], input=json.dumps(asked), capture_output=True, encoding=TEXT, check=False
    )
    if done.returncode:
        raise Problems([Problem(FOLDER, 0, "these scripts cannot be run: see below", done.stderr)])
    return json.loads(done.stdout)
