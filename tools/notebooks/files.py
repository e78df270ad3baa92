"""Reads the notebooks of the tutorials, and brings them into the form in which they stand in git.

python -m tools.notebooks.files              bring every notebook into that form
python -m tools.notebooks.files --code ko    the same, and take the code of the Korean ones for all languages
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.pages.notebook import ABOUT, ALT, CODE, HEADING, SUFFIX, Notebook
from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, TEXT, TUTORIALS, Project, write_if_changed

ID = re.compile(r"[a-z][a-z0-9-]*")
FENCE = re.compile(r"^\s*(?:```|~~~)")

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def discover(project: Project) -> dict[str, dict[str, Notebook]]:
    """Read all notebooks.

    Args:
        project: whose.

    Returns:
        By the name of the tutorial, the notebook in each language that has it.

    Raises:
        Problems: a notebook in another folder or in another form, or one whose code is not that of its counterpart.
    """
    found: dict[str, dict[str, Notebook]] = {}
    problems: list[Problem] = []
    for language in LANGUAGES:
        for path in sorted(project.docs(language).rglob(f"*{SUFFIX}")):
            if any(part.startswith(".") for part in path.relative_to(project.docs(language)).parts):
                continue  # Jupyter's own copies
            name = project.relative(path)
            if path.parent != project.docs(language) / TUTORIALS:
                problems.append(Problem(name, 0, f"a notebook belongs into docs/{language}/{TUTORIALS}: move it there"))
                continue
            try:
                found.setdefault(path.stem, {})[language] = read(path, name)
            except Problems as error:
                problems += error.problems
    for notebooks in found.values():
        problems += code_differences(list(notebooks.values()))
    if problems:
        raise Problems(problems)
    return dict(sorted(found.items()))


def read(path: Path, name: str) -> Notebook:
    """Read one notebook.

    Args:
        path: its file.
        name: what errors call it.

    Raises:
        Problems: not a notebook, not in its form, or a cell that breaks a rule; all of them at once.
    """
    try:
        text = path.read_bytes().decode(TEXT).replace("\r\n", "\n")
        form = clean(text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problems([Problem(name, getattr(error, "lineno", 0), f"is no notebook of version 4: {error}")]) from error
    if problems := list(_id_problems(form, name)):
        raise Problems(problems)
    if text != form:
        line = next(
            (
                number
                for number, (old, new) in enumerate(zip(text.splitlines(), form.splitlines(), strict=False), 1)
                if old != new
            ),
            0,
        )
        message = "holds outputs, or is not written as in git: run `make snippets`"
        raise Problems([Problem(name, line, message)])
    notebook = Notebook(path, name, text)
    if problems := [*_text_problems(notebook), *_code_problems(notebook)]:
        raise Problems(problems)
    return notebook


def clean(text: str, code: dict[str, list[str]] | None = None) -> str:
    """A notebook in the form in which it stands in git, whoever saved it.

    Args:
        text: its file.
        code: lines that take the place of the source of code cells, by the id of the cell.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is no notebook.
    """
    cells = []
    for raw in json.loads(text)["cells"]:
        source = "".join(raw["source"]).strip("\n").splitlines(keepends=True)
        about = {key: " ".join(raw["metadata"][key].split()) for key in (*ABOUT, ALT) if key in raw["metadata"]}
        cell: dict[str, Any] = {"cell_type": raw["cell_type"], "id": raw.get("id", ""), "metadata": about}
        if raw["cell_type"] == CODE:
            cell |= {"execution_count": None, "outputs": []}
            source = (code or {}).get(cell["id"], source)
        cells.append({**cell, "source": source})
    notebook = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _id_problems(text: str, name: str) -> Iterator[Problem]:
    """Cells that cannot be told apart."""
    seen: set[str] = set()
    for number, cell in enumerate(json.loads(text)["cells"], 1):
        id_ = cell["id"]
        if not ID.fullmatch(id_):
            hint = "write a short name in small letters, the same in every language"
            yield Problem(name, 0, f"cell {number} of all has the id {id_!r}: {hint}")
        elif id_ in seen:
            yield Problem(name, 0, f"the id {id_!r} stands twice: rename one, in every language")
        if not cell["source"]:
            yield Problem(name, 0, f"cell {number} of all is empty: delete it")
        seen.add(id_)
    if not seen:
        yield Problem(name, 0, "has no cells: write the title into a text cell")


def _text_problems(notebook: Notebook) -> Iterator[Problem]:
    first = notebook.cells[0]
    if first.is_code or not first.source.startswith("# "):
        yield notebook.problem(first.line, "begins without a title: write `# …` into a text cell at the top")
    for key in ABOUT:
        if not first.about.get(key):
            yield notebook.problem(first.line, f"the metadata of its first cell lack `{key}`: add it")
    for cell in notebook.cells:
        if cell.is_code:
            continue
        for offset, line in enumerate(cell.source.splitlines()):
            if offset and HEADING.match(line):
                message = "a heading inside a text cell: begin a new cell with it, whose id will be that of the heading"
                yield notebook.problem(cell.line + offset, message)
            if FENCE.match(line):
                yield notebook.problem(cell.line + offset, "code in a text cell is not run: make it a code cell")


def _code_problems(notebook: Notebook) -> Iterator[Problem]:
    if not notebook.code:
        yield notebook.problem(0, "has no code: make it a page, docs/…/*.md")
    for cell in notebook.code:
        try:
            ast.parse(cell.source)
        except SyntaxError as error:
            line = cell.line + (error.lineno or 1) - 1
            yield notebook.problem(line, f"cell {cell.number}: {type(error).__name__}: {error.msg}")


def code_differences(notebooks: list[Notebook]) -> Iterator[Problem]:
    """Cells of a tutorial that are not the same in every language: its code is executed once and shown in all.

    Args:
        notebooks: the same tutorial, once a language.
    """
    first, *others = notebooks
    for other in others:
        mine, theirs = ([(cell.kind, cell.id) for cell in notebook.cells] for notebook in (first, other))
        if mine != theirs:
            place = next(
                (n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), min(len(mine), len(theirs))
            )
            has = [f"{cells[place][0]} cell {cells[place][1]}" if place < len(cells) else "the end"
                   for cells in (mine, theirs)]  # fmt: skip
            message = f"after {place} cells comes {has[1]}, but {has[0]} in {first.name}: make them the same"
            yield other.problem(other.cells[place].line if place < len(other.cells) else 0, message)
            continue
        for a, b in zip(first.code, other.code, strict=True):
            if a.source != b.source:
                pairs = zip(a.source.splitlines(), b.source.splitlines(), strict=False)
                line = next((n for n, (here, there) in enumerate(pairs) if here != there), 0)
                hint = "`make snippets CODE=ko` or `CODE=en` takes the code of one for both"
                message = f"cell {b.number}: is not the code of {first.name}:{a.line + line}: {hint}"
                yield other.problem(b.line + line, message)


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks.files", description=__doc__.splitlines()[0])
    parser.add_argument("--code", choices=LANGUAGES, help="take the code of this language for all")
    options = parser.parse_args(arguments)
    problems = []
    for language in LANGUAGES:
        for path in sorted((HERE.docs(language) / TUTORIALS).glob(f"*{SUFFIX}")):
            code = {}
            source = HERE.docs(options.code or language) / TUTORIALS / path.name
            try:
                if source.is_file():
                    cells = json.loads(clean(source.read_text(TEXT)))["cells"]
                    code = {cell["id"]: cell["source"] for cell in cells if cell["cell_type"] == CODE}
                if write_if_changed(HERE, path, clean(path.read_text(TEXT), code)):
                    print(f"written: {HERE.relative(path)}")
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                problems.append(Problem(HERE.relative(path), 0, f"is no notebook of version 4: {error}"))
    try:
        discover(HERE)
    except Problems as error:
        problems += error.problems
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
