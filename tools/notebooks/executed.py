"""Makes a program of each tutorial, executed once for all languages, and puts what it printed back into its notebooks.

The program is the code cells of the notebook, each at its own lines of the file, so that a traceback names them. It
runs as snippets do, in a fresh process with the environment of the engine; `tools.notebooks.start` tells its cells
apart. What a cell prints is recorded in `snippets/tutorials/<name>/<cell>.out`, what it draws in `<cell>.svg`.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.engine.execute import Execution
from tools.engine.output import decoded, neutral, own_end, read_record, refuse_what_pages_cannot_show
from tools.engine.snippets import PROOFS, Snippet
from tools.notebooks.files import discover
from tools.pages.notebook import ALT, Notebook, record_of
from tools.problems import Problem, Problems
from tools.project import TEXT, TUTORIALS, Project, write_if_changed

START = Path(__file__).with_name("start.py")
MARK = "\x1e"
"""That of `tools.notebooks.start`."""


@dataclass
class Shown:
    """What a cell shows.

    Args:
        text: what it printed.
        figures: what it drew, as SVG.
    """

    text: str = ""
    figures: list[str] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class Tutorial:
    """One tutorial.

    Args:
        notebooks: by language; their code is the same.
    """

    notebooks: Mapping[str, Notebook]

    @property
    def notebook(self) -> Notebook:
        """The one whose file errors name."""
        return next(iter(self.notebooks.values()))

    @property
    def name(self) -> str:
        """What errors and the cache call it."""
        return self.notebook.name

    @property
    def patience(self) -> float:
        """It trains a model, which a snippet does not."""
        return 4

    @cached_property
    def decisive(self) -> str:
        """What decides the result: the code, not the words around it."""
        return START.read_text(TEXT) + "".join(f"# %% {cell.id}\n{cell.source}\n" for cell in self.notebook.code)

    @cached_property
    def source(self) -> str:
        """The program: the code cells at their lines, between them what tells them apart."""
        notebook = self.notebook
        lines = notebook.program.splitlines()
        start = START.read_text(TEXT)
        lines[0] = f"__notebook__ = {{}}; exec({start!r}, __notebook__)"
        for cell in notebook.code:
            lines[cell.line - 2] = f"__notebook__['begin']({cell.id!r})"
            ending = ast.parse(cell.source).body[-1:]
            if ending and isinstance(ending[0], ast.Expr):
                place = cell.line - 1 + ending[0].lineno - 1
                lines[place] = f"_ = {lines[place]}"
                lines[cell.last] = "__notebook__['end'](_)"
        lines[-1] = "__notebook__['begin'](None)"
        return "\n".join(lines) + "\n"

    def result(self, execution: Execution) -> str:
        """What is kept of an execution, as JSON: what each cell shows, and the seconds of one processor that it took.

        Raises:
            Problems: a cell failed, or printed what may not stand on a page; or the notebook did not end.
        """
        try:
            shown, seconds = self._shown(execution)
        except Problems as error:
            raise Problems(map(self._in_cell, error.problems)) from error
        outputs = {id_: {"text": one.text, "figures": one.figures} for id_, one in shown.items()}
        return json.dumps({"outputs": outputs, "seconds": seconds}, ensure_ascii=False)

    def _in_cell(self, problem: Problem) -> Problem:
        """A fault of the program as one of a cell: its number, as Jupyter counts, and its line in the file."""
        cell = self.notebook.cell_at(problem.line)
        lines = self.notebook.text.splitlines()
        line = json.loads(lines[problem.line - 1].strip().rstrip(",")) if cell.line <= problem.line <= cell.last else ""
        where = f"[{cell.id}] line {problem.line}: {line.strip()}" if line else ""
        return Problem(self.name, 0, f"cell {cell.number}: {problem.message}", problem.detail or where)

    def _shown(self, execution: Execution) -> tuple[dict[str, Shown], float]:
        program = Snippet(self.notebook.path, self.name, self.source)
        report = own_end(program, execution)
        if "text" in report:
            raise Problems([Problem(self.name, report["line"], neutral(report["text"], execution.work))])
        shown: dict[str, Shown] = {}
        current = Shown()
        lines = {cell.id: cell.line for cell in self.notebook.code}
        line, seconds = 1, 0.0
        problems: list[Problem] = []
        for piece in decoded(program, execution.stdout).split(MARK)[1:]:
            head, _, text = piece.partition("\n")
            message: dict[str, Any] = json.loads(head)
            if "figure" in message:
                current.figures.append(message["figure"])
            elif "value" in message:
                what = "ends with a value, which a notebook would show: print it, or give it a name"
                problems.append(Problem(self.name, line, f"{what} ({message['value']})"))
            elif "seconds" in message:
                seconds = float(message["seconds"])
            else:
                current = shown[message["cell"]] = Shown()
                line = lines[message["cell"]]
            current.text += text
        for id_, one in shown.items():
            try:
                refuse_what_pages_cannot_show(Snippet(program.path, self.name, self.source), one.text, execution.work)
            except Problems as error:
                problems += [Problem(self.name, lines[id_], problem.message) for problem in error.problems]
            if one.text and not one.text.endswith("\n"):
                one.text += "\n"
        if problems:
            raise Problems(problems)
        return shown, seconds

    def problems(self, result: str) -> list[Problem]:
        """Figures without a text for those who cannot see them, and such texts without a figure, in every language."""
        shown = self.shown(result)
        problems = []
        for notebook in self.notebooks.values():
            for cell in notebook.code:
                drawn = len(shown[cell.id].figures) if cell.id in shown else 0
                if drawn == (ALT in cell.about):
                    continue
                message = {
                    0: f"has `{ALT}` in its metadata, but draws nothing: take it out",
                    1: f'draws a figure without a text alternative: write `"{ALT}": "…"` into its metadata',
                }.get(drawn, "draws several figures: draw one a cell")
                problems.append(notebook.problem(cell.line, f"cell {cell.number}: {message}"))
        return problems

    def shown(self, result: str) -> dict[str, Shown]:
        """What each cell shows, from what was kept of an execution."""
        return {id_: Shown(**one) for id_, one in json.loads(result)["outputs"].items()}

    def records(self, result: str) -> dict[Path, str | None]:
        """The files that record what the cells printed, and their content; None where a cell prints nothing."""
        return {record_of(self.notebook.path, id_): one.text or None for id_, one in self.shown(result).items()}

    def keepsakes(self, result: str) -> dict[Path, str]:
        """The files that record what the cells drew: the same curve has other last digits on another processor."""
        shown = self.shown(result)
        return {drawing_of(self.notebook.path, id_): one.figures[0] for id_, one in shown.items() if one.figures}

    @property
    def proof(self) -> tuple[Path, str]:
        """A line in a file beside the outputs of all tutorials."""
        name = self.notebook.path.stem
        return record_of(self.notebook.path, name).parents[1] / PROOFS, name

    def recorded(self) -> str | None:
        """The result according to what is recorded of each cell; None where a figure is not there."""
        outputs = {}
        for cell in self.notebook.code:
            text = read_record(record_of(self.notebook.path, cell.id)) or ""
            figure = read_record(drawing_of(self.notebook.path, cell.id)) if ALT in cell.about else ""
            if figure is None:
                return None
            outputs[cell.id] = {"text": text, "figures": [figure] if figure else []}
        return json.dumps({"outputs": outputs}, ensure_ascii=False)

    def comparable(self, result: str) -> str:
        """What must be the same at each execution, as text."""
        return "".join(f"[{id_}]\n{one.text}" for id_, one in self.shown(result).items())


def tutorials(project: Project) -> list[Tutorial]:
    """All tutorials, by name.

    Raises:
        Problems: as of `tools.notebooks.files.discover`; and recorded outputs without their cell.
    """
    found = [Tutorial(notebooks) for notebooks in discover(project).values()]
    cells = [(one.notebook.path, cell) for one in found for cell in one.notebook.code]
    known = {record_of(path, cell.id) for path, cell in cells}
    known |= {drawing_of(path, cell.id) for path, cell in cells if ALT in cell.about}
    folder = project.snippets / TUTORIALS
    files = (
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".") and path.name != PROOFS
    )
    message = "an output without its cell: delete it, or give the cell its name back"
    if lost := [Problem(project.relative(path), 0, message) for path in files if path not in known]:
        raise Problems(lost)
    return found


def drawing_of(path: Path, cell: str) -> Path:
    """The file that holds what a code cell drew, whichever language the notebook is in."""
    return record_of(path, cell).with_suffix(".svg")


def executed(notebook: Notebook, shown: Mapping[str, Shown]) -> str:
    """The notebook with its outputs, as JSON: what mkdocs-jupyter makes a page of."""
    raw = json.loads(notebook.text)
    for cell, shown_cell in ((cell, shown.get(cell["id"])) for cell in raw["cells"]):
        if shown_cell and shown_cell.text:
            cell["outputs"].append({"output_type": "stream", "name": "stdout", "text": shown_cell.text})
        for figure in shown_cell.figures if shown_cell else ():
            data = {"image/svg+xml": figure}
            cell["outputs"].append({"output_type": "display_data", "data": data, "metadata": {}})
    return json.dumps(raw, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def shown_in(text: str) -> dict[str, Shown]:
    """What each cell of a notebook shows that `executed` has made."""
    found = {}
    for cell in json.loads(text)["cells"]:
        found[cell["id"]] = one = Shown()
        for output in cell.get("outputs", ()):
            if output["output_type"] == "stream":
                one.text += "".join(output["text"])
            else:
                one.figures.append("".join(output["data"]["image/svg+xml"]))
    return found


def write_executed(project: Project, tutorial: Tutorial, result: str) -> None:
    """Write the notebooks of a tutorial with their outputs into the cache folder, once a language.

    Raises:
        Problems: the cache folder cannot be written.
    """
    for language, notebook in tutorial.notebooks.items():
        path = project.generated(language) / TUTORIALS / notebook.path.name
        write_if_changed(project, path, executed(notebook, tutorial.shown(result)))
