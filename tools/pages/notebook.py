"""A notebook as it stands in git: its cells, and the page that the checks read instead of it.

A notebook in git holds text and code, and nothing that an execution leaves behind, one line of it a line of the
file: its diffs read like those of a page. The id of a text cell is that of its heading, that of a code cell the name
of its output; both are the same in every language, and so is the code.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.problems import Problem
from tools.project import TEXT, TUTORIALS

SUFFIX = ".ipynb"
MARKDOWN, CODE = "markdown", "code"
HEADING = re.compile(r"^#{1,6} ")

ABOUT = ("title", "description")
"""What the metadata of the first cell say of the page."""

ALT = "alt"
"""In the metadata of a code cell that draws: what its figure shows, for those who cannot see it."""

_SOURCE = '   "source": ['
_FIELD = re.compile(r'^    "(?P<key>\w+)": (?P<value>".*"),?$')
_NOTHING = "<!-- -->"
_UNSAID = "#"
"""These stand in the view for a line of JSON that no reader sees: on the page, and in its front matter."""


@dataclass(frozen=True)
class Cell:
    """One cell.

    Args:
        kind: `MARKDOWN` or `CODE`.
        id: the same in every language.
        source: its text or code, without an end of line at its end.
        line: the first line of its source in the file, counted from 1.
        number: of a code cell, its place among the code cells, counted from 1; 0 of a text cell.
        about: what its metadata say: words for the reader.
    """

    kind: str
    id: str
    source: str
    line: int
    number: int
    about: dict[str, str]

    @property
    def is_code(self) -> bool:
        """Whether it holds code."""
        return self.kind == CODE

    @property
    def last(self) -> int:
        """The last line of its source in the file."""
        return self.line + self.source.count("\n")


@dataclass(frozen=True)
class Notebook:
    """One notebook in one language, in the form in which it stands in git.

    Args:
        path: its file.
        name: the file as errors call it, such as `docs/ko/tutorials/forecast.ipynb`.
        text: its whole content.
    """

    path: Path
    name: str
    text: str

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Its cells, in order."""
        starts = [number for number, line in enumerate(self.text.splitlines(), 2) if line.startswith(_SOURCE)]
        cells: list[Cell] = []
        number = 0
        for raw, line in zip(json.loads(self.text)["cells"], starts, strict=True):
            number += raw["cell_type"] == CODE
            place = number if raw["cell_type"] == CODE else 0
            cells.append(Cell(raw["cell_type"], raw["id"], "".join(raw["source"]), line, place, raw["metadata"]))
        return tuple(cells)

    @property
    def code(self) -> list[Cell]:
        """Its code cells, in order."""
        return [cell for cell in self.cells if cell.is_code]

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.cells[0].about["title"]

    @property
    def description(self) -> str:
        """What search engines show of the page."""
        return self.cells[0].about["description"]

    @property
    def program(self) -> str:
        """The code cells as one program, each at its lines of the file."""
        lines = [""] * self.text.count("\n")
        for cell in self.code:
            lines[cell.line - 1 : cell.last] = cell.source.split("\n")
        return "\n".join(lines) + "\n"

    def cell_at(self, line: int) -> Cell:
        """The last code cell that begins at or above a line of the file; the first where none does."""
        return next((cell for cell in reversed(self.code) if cell.line <= line), self.code[0])

    def problem(self, line: int, message: str) -> Problem:
        """A fault of the notebook."""
        return Problem(self.name, line, message)


def record_of(path: Path, cell: str) -> Path:
    """The file that holds the recorded output of a code cell, whichever language the notebook is in."""
    return path.parents[3] / "snippets" / TUTORIALS / path.stem / f"{cell}.out"


def view(path: Path) -> str:
    """A notebook as a page, line by line: what is wrong in a line of the page is wrong in that line of the file.

    Text cells are Markdown whose heading has the id of the cell; code cells are code blocks, followed by the embed
    of their recorded output where they have one.

    Args:
        path: the notebook, in the form in which it stands in git.
    """
    text = path.read_text(TEXT)
    notebook = Notebook(path, path.name, text)
    raw = text.splitlines()
    lines = [_NOTHING] * len(raw)
    lines[0] = "---"
    before = 1
    for cell in notebook.cells:
        for number in range(before, cell.line - 1):
            field = _FIELD.match(raw[number])
            if field and field["key"] in (*ABOUT, ALT):
                value = json.loads(field["value"])
                label = f'<p aria-label="{html.escape(value)}"></p>'
                lines[number] = f"{field['key']}: {value}" if field["key"] in ABOUT else label
            elif cell is notebook.cells[0]:
                lines[number] = _UNSAID
        if cell is notebook.cells[0]:
            lines[cell.line - 2] = "---"  # the line that opens the source
        source = cell.source.splitlines()
        lines[cell.line - 1 : cell.last] = source
        before = cell.last
        if cell.is_code:
            lines[cell.line - 2], lines[cell.last] = "```python", "```"
            lines[cell.last + 1] = ""
            if record_of(path, cell.id).is_file():
                embed = f'--8<-- "{TUTORIALS}/{path.stem}/{cell.id}.out"'
                lines[cell.last + 2 : cell.last + 5] = ["```text", embed, "```"]
            before = cell.last + 5
        elif HEADING.match(source[0]):
            lines[cell.line - 1] = f"{source[0]} {{ #{cell.id} }}"
    return "\n".join(lines) + "\n"
