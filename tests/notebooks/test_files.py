"""Notebooks are read in the form in which they stand in git; each kind of fault in one is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nbformat as untyped
import pytest

from tests.support.spoiling import edit
from tests.support.tutorials import CELLS, EN, KO, Cells, write
from tools.notebooks.files import clean, discover, read
from tools.pages.embeds import pages_and_fragments
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, TEXT, Project

nbformat: Any = untyped


@pytest.fixture
def good(project: Project) -> Project:
    """A project with one tutorial, without fault."""
    write(project, CELLS)
    return project


def faults(project: Project) -> list[str]:
    try:
        discover(project)
    except Problems as error:
        return [str(problem) for problem in error.problems]
    return []


# The real ones.


def test_there_are_at_most_six_tutorials_in_both_languages() -> None:
    found = discover(HERE)
    assert 0 < len(found) <= 6
    assert all(tuple(notebooks) == LANGUAGES for notebooks in found.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notebook_in_git_is_as_jupyter_writes_it(language: str) -> None:
    for notebooks in discover(HERE).values():
        text = notebooks[language].text
        nbformat.validate(json.loads(text))
        assert nbformat.writes(nbformat.reads(text, as_version=4)) + "\n" == text


# What may stand in git.


def test_a_good_notebook_has_no_fault(good: Project) -> None:
    assert faults(good) == []
    (notebooks,) = discover(good).values()
    assert [cell.number for cell in notebooks["ko"].cells] == [0, 1, 0, 2, 3]
    assert (notebooks["ko"].title, notebooks["ko"].description) == ("Sums", "Of sums.")


def test_what_jupyter_saves_comes_back_as_it_was(good: Project) -> None:
    path = good.root / KO
    saved: Any = nbformat.read(path, as_version=4)
    saved.cells[1].execution_count = 7
    saved.cells[1].outputs = [nbformat.v4.new_output("stream", name="stdout", text="2\n")]
    saved.cells[1].metadata["collapsed"] = True
    saved.metadata["language_info"] = {"name": "python", "version": "3.12.1"}
    before = path.read_text(TEXT)
    nbformat.write(saved, path)
    (fault,) = faults(good)
    assert fault.startswith(f"{KO}:")
    assert "holds outputs, or is not written as in git: run `make snippets`" in fault
    assert clean(path.read_text(TEXT)) == before


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('"cells"', '"cellz"', "is no notebook of version 4: 'cells'"),
        ("}\n", "", "is no notebook of version 4: Expecting"),
        ('"id": "two"', '"id": "one"', "the id 'one' stands twice"),
        ('"id": "two"', '"id": "Zwei"', "cell 4 of all has the id 'Zwei'"),
        ('"execution_count": null', '"execution_count": 1', "holds outputs"),
        ('"# Sums"', '"Sums"', "begins without a title"),
        ('"Text with $x$."', '"### Text"', "a heading inside a text cell"),
        ('"Text with $x$."', '"```python"', "code in a text cell is not run"),
        ('"print(total)"', '"print(total"', "cell 1: SyntaxError: '(' was never closed"),
    ],
)
def test_a_fault_in_a_notebook_is_found(good: Project, before: str, after: str, says: str) -> None:
    line = edit(good, KO, before, after)
    found = [fault.partition(": ") for fault in faults(good)]
    places = (KO, f"{KO}:{line}", f"{KO}:{line + 1}")
    assert [text for place, _, text in found if text.startswith(says) and place in places], found


def test_a_notebook_without_title_or_description_is_refused(project: Project) -> None:
    write(project, CELLS, sums={})
    assert [f"{name}:8: the metadata of its first cell lack `{key}`: add it" for name in (EN, KO)
            for key in ("description", "title")] == sorted(faults(project))  # fmt: skip


def test_a_notebook_without_code_is_refused(project: Project) -> None:
    write(project, CELLS[:1])
    assert f"{KO}: has no code: make it a page" in faults(project)[1]


def test_a_notebook_in_another_folder_is_refused(good: Project) -> None:
    (good.root / KO).rename(good.docs("ko") / "sums.ipynb")
    assert faults(good) == ["docs/ko/sums.ipynb: a notebook belongs into docs/ko/tutorials: move it there"]


def test_other_code_in_the_other_language_is_found(good: Project) -> None:
    line = edit(good, EN, "1 + 1", "1 + 2")
    (fault,) = faults(good)
    assert fault.startswith(f"{EN}:{line}: cell 1: is not the code of {KO}:{line}: ")


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        (CELLS[:-1], f"{EN}: after 4 cells comes the end, but code cell three in {KO}"),
        ([*CELLS[:3], ("markdown", "two", "Text"), CELLS[4]], f"{EN}:40: after 3 cells comes markdown cell two"),
    ],
)
def test_other_cells_in_the_other_language_are_found(good: Project, cells: Cells, says: str) -> None:
    write(good, cells, ("en",))
    (fault,) = faults(good)
    assert fault.startswith(says)


def test_jupyters_own_copies_are_no_notebooks(good: Project) -> None:
    copy = good.docs("ko") / "tutorials/.ipynb_checkpoints/sums-checkpoint.ipynb"
    copy.parent.mkdir()
    copy.write_text("{}", TEXT)
    assert faults(good) == []
    assert copy not in pages_and_fragments(good, "ko")


def test_reading_names_the_file(good: Project) -> None:
    assert read(good.root / KO, KO).name == KO
    assert isinstance(read(good.root / KO, KO).path, Path)
