"""A tutorial in both languages, to be executed, built or spoilt: its cells, and a notebook made of them."""

from __future__ import annotations

import json

from tools.notebooks.files import clean
from tools.pages.notebook import CODE
from tools.project import LANGUAGES, TEXT, Project

KO, EN = (f"docs/{language}/tutorials/sums.ipynb" for language in LANGUAGES)
FIGURE = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"

Cells = list[tuple[str, str, str]]
"""Kind, id and source of each cell."""

CELLS: Cells = [
    ("markdown", "sums", "# Sums"),
    (CODE, "one", "total = 1 + 1\nprint(total)"),
    ("markdown", "more", "## More\n\nText with $x$."),
    (CODE, "two", "total = total + 1"),
    (CODE, "three", "print(total, end='')"),
]


def notebook(cells: Cells, **metadata: dict[str, str]) -> str:
    """A notebook in its form."""
    raw = [
        {"cell_type": kind, "id": id_, "metadata": metadata.get(id_, {}), "source": source.splitlines(keepends=True)}
        for kind, id_, source in cells
    ]
    raw[0]["metadata"] = metadata.get(cells[0][1], {"title": "Sums", "description": "Of sums."})
    return clean(json.dumps({"cells": raw}))


def write(project: Project, cells: Cells, languages: tuple[str, ...] = LANGUAGES, **metadata: dict[str, str]) -> None:
    """Write the notebook into a project, in some languages or all."""
    for language in languages:
        path = project.docs(language) / "tutorials/sums.ipynb"
        path.parent.mkdir(exist_ok=True)
        path.write_text(notebook(cells, **metadata), TEXT)


def with_code(id_: str, source: str) -> Cells:
    """The cells, one of them with other code."""
    return [(kind, name, source if name == id_ else text) for kind, name, text in CELLS]
