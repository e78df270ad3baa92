"""What became of the models, as `docs/_meta/exports/` keeps it: one file a target."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.problems import Problem, Problems
from tools.project import TEXT, Project, write_if_changed

HEAD = "versions.json"

ADVICE = "written by `make exports`, not by hand: take it back from git, or run that"

STATUSES = ("wrong", "works", "batch", "partly", "unchanged", "fails")
"""How a cell can end, in the order of pages.

Other numbers and no exception; right for all batches and lengths; for one batch and all lengths, of a model whose
length is open; for the size it was made for; right, but nothing was made of 8 bits on a way that is for that; an
exception.
"""


@dataclass(frozen=True)
class Matrix:
    """All records.

    Args:
        versions: of the libraries.
        dates: by target, when one of its cells was executed last.
        cells: by target and cell (`backend | way | model`), what came of it: `status`, and `error` or what was `tried`.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)


def folder(project: Project) -> Path:
    """Where the records of a project are."""
    return project.root / "docs" / "_meta" / "exports"


def read(project: Project) -> Matrix:
    """The records of a project, none where it has none.

    Raises:
        Problems: a file is not what `write` writes.
    """
    head = folder(project) / HEAD
    if not head.is_file():
        return Matrix()
    cells = {}
    for path in sorted(head.parent.glob("*.json")):
        try:
            content = json.loads(path.read_text(TEXT))
            if path == head:
                made, dates = content["versions"], dict(content["dates"])
            else:
                cells[path.stem] = content
                assert all(each["status"] in STATUSES for each in content.values())
        except (ValueError, KeyError, TypeError, AttributeError, AssertionError) as error:
            raise Problems([Problem(project.relative(path), 0, f"is not a record: {ADVICE}")]) from error
    return Matrix(made, dates, cells)


def write(project: Project, matrix: Matrix) -> None:
    """Write the files."""
    for target, cells in matrix.cells.items():
        text = json.dumps(dict(sorted(cells.items())), indent=1, ensure_ascii=False)
        write_if_changed(project, folder(project) / f"{target}.json", text + "\n")
    head = {"dates": dict(sorted(matrix.dates.items())), "versions": dict(matrix.versions)}
    write_if_changed(project, folder(project) / HEAD, json.dumps(head, indent=1) + "\n")
