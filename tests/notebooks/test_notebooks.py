"""Notebooks are read, executed once for both languages and recorded; each kind of fault in one is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat as untyped
import pytest

from tests.support.checkout import Checkout
from tests.support.spoiling import edit
from tools.engine.execute import Executor
from tools.engine.record import check
from tools.notebooks.executed import shown_in
from tools.notebooks.files import clean, discover, read
from tools.pages.document import Document, Kind
from tools.pages.embeds import pages_and_fragments
from tools.pages.notebook import CODE, record_of, view
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, TEXT, Project
from tools.site.outputs import bring_up_to_date, programs_of

nbformat: Any = untyped

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
    for language in languages:
        path = project.docs(language) / "tutorials/sums.ipynb"
        path.parent.mkdir(exist_ok=True)
        path.write_text(notebook(cells, **metadata), TEXT)


def with_code(id_: str, source: str) -> Cells:
    return [(kind, name, source if name == id_ else text) for kind, name, text in CELLS]


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


def test_there_are_at_most_four_tutorials_in_both_languages() -> None:
    found = discover(HERE)
    assert 0 < len(found) <= 4
    assert all(tuple(notebooks) == LANGUAGES for notebooks in found.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notebook_in_git_is_as_jupyter_writes_it(language: str) -> None:
    for notebooks in discover(HERE).values():
        text = notebooks[language].text
        nbformat.validate(json.loads(text))
        assert nbformat.writes(nbformat.reads(text, as_version=4)) + "\n" == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_view_is_that_line_of_the_file(language: str) -> None:
    for notebooks in discover(HERE).values():
        path = notebooks[language].path
        raw, seen = path.read_text(TEXT).splitlines(), view(path).splitlines()
        assert len(raw) == len(seen)
        for cell in notebooks[language].cells:
            lines = [line.partition(" { #")[0] for line in seen[cell.line - 1 : cell.last]]
            assert lines == [
                json.loads(line.strip().rstrip(",")).rstrip("\n") for line in raw[cell.line - 1 : cell.last]
            ]
            assert lines == cell.source.splitlines()


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


# What the checks see of it.


def test_the_view_is_a_page(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    document = Document.read(good.root / KO)
    assert document.meta == {"title": "Sums", "description": "Of sums."}
    assert [(part.level, part.id, part.text) for part in document.headings] == [
        (1, "sums", "Sums"),
        (2, "more", "More"),
    ]
    code = [part for part in document.parts if part.kind is Kind.CODE]
    assert [part.embeds or part.text for part in code] == [
        "total = 1 + 1\nprint(total)",
        ["tutorials/sums/one.out"],
        "total = total + 1",
        "print(total, end='')",
        ["tutorials/sums/three.out"],
    ]


def test_a_text_alternative_is_read_as_well(project: Project) -> None:
    write(project, with_code("two", FIGURE), two={"alt": 'A "curve" < 2'})
    (html,) = [part for part in Document.read(project.root / KO).parts if part.kind is Kind.HTML]
    assert html.labels == ["A &quot;curve&quot; &lt; 2"]


# Executed once, and recorded.


def test_a_tutorial_is_executed_once_and_shown_in_both_languages(good: Project, executor: Executor) -> None:
    assert bring_up_to_date(good, executor).executed == [KO]
    records = {path.name: path.read_text(TEXT) for path in (good.snippets / "tutorials/sums").iterdir()}
    assert records == {"one.out": "2\n", "three.out": "3\n"}
    for language in LANGUAGES:
        text = (good.generated(language) / "tutorials/sums.ipynb").read_text(TEXT)
        nbformat.validate(json.loads(text))
        assert {id_: shown.text for id_, shown in shown_in(text).items() if shown.text} == {
            "one": "2\n",
            "three": "3\n",
        }


def test_only_a_change_of_the_code_executes_it_again(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    for name in (KO, EN):
        edit(good, name, "Text with", 'Other text,\\n",\n    "longer, with')
    assert bring_up_to_date(good, executor).executed == []
    assert "longer" in (good.generated("en") / "tutorials/sums.ipynb").read_text(TEXT)
    for name in (KO, EN):
        edit(good, name, "1 + 1", "1 + 2")
    summary = bring_up_to_date(good, executor)
    assert summary.executed == [KO]
    assert summary.moved == ["snippets/tutorials/sums/one.out", "snippets/tutorials/sums/three.out"]


def failure(project: Project, executor: Executor) -> str:
    with pytest.raises(Problems) as error:
        bring_up_to_date(project, executor)
    return str(error.value)


def test_a_cell_that_raises_is_named_as_jupyter_counts(project: Project, executor: Executor) -> None:
    write(project, with_code("two", "numbers = [1]\nnumbers[3] = 2"))
    line = view(project.root / KO).splitlines().index("numbers[3] = 2") + 1
    said = f"{KO}: cell 2: IndexError: list assignment index out of range\n    [two] line {line}: numbers[3] = 2"
    assert failure(project, executor) == said
    assert not (project.snippets / "tutorials").exists()


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("total", "cell 2: ends with a value, which a notebook would show: print it, or give it a name (int)"),
        ("print('\\x1b[1m')", "cell 2: line 1 of its output: prints ANSI colours"),
        ("import os\n\nprint(os.getcwd())", "cell 2: line 1 of its output: prints a path of this machine"),
        ("import os\n\nos._exit(3)", "cell 2: left with exit code 3 before its last line"),
        ("print('x' * 100_000)", "prints more than 64 KiB"),
        (FIGURE, 'cell 2: draws a figure without a text alternative: write `"alt": "…"` into its metadata'),
    ],
)
def test_what_a_page_cannot_show_is_refused(project: Project, executor: Executor, source: str, says: str) -> None:
    write(project, with_code("two", source))
    found = failure(project, executor)
    if "os._exit" in source:
        says = says.replace("cell 2", "cell 1")  # where it was cannot be known
    assert says in found


def test_a_cell_that_hangs_is_ended(project: Project) -> None:
    write(project, with_code("two", "while True:\n    pass"))
    with Executor(timeout=0.3) as executor:
        assert f"{KO}: cell 2: still running after" in failure(project, executor)


def test_a_text_alternative_without_a_figure_is_refused(project: Project, executor: Executor) -> None:
    write(project, CELLS, ("ko",))
    write(project, CELLS, ("en",), two={"alt": "A curve."})
    assert f"{EN}:44: cell 2: has `alt` in its metadata, but draws nothing" in failure(project, executor)


def test_two_figures_of_a_cell_are_refused(project: Project, executor: Executor) -> None:
    write(project, with_code("two", FIGURE + "\nplt.figure()\nplt.plot([2, 1])\nplt.show()"), two={"alt": "A curve."})
    assert "cell 2: draws several figures: draw one a cell" in failure(project, executor)


def test_a_figure_is_drawn_and_what_goes_to_stderr_is_not_shown(project: Project, executor: Executor) -> None:
    source = f"import sys\n{FIGURE}\nprint('lost', file=sys.stderr)\nprint('shown')"
    write(project, with_code("two", source), two={"alt": "A curve."})
    bring_up_to_date(project, executor)
    text = (project.generated("ko") / "tutorials/sums.ipynb").read_text(TEXT)
    shown = shown_in(text)["two"]
    assert shown.text == "shown\n"
    assert [figure.count("<svg") for figure in shown.figures] == [1]
    assert "lost" not in "".join(one.text for one in shown_in(text).values())


def test_a_moved_output_fails_strictly_with_its_diff(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    path = record_of(good.root / KO, "one")
    path.write_text("4\n", TEXT)
    with pytest.raises(Problems, match=r"snippets/tutorials/sums/one\.out:1: the output has moved(?s:.*)-4\n +\+2"):
        bring_up_to_date(good, executor, strict=True)
    assert path.read_text(TEXT) == "4\n"
    assert bring_up_to_date(good, executor).moved == ["snippets/tutorials/sums/one.out"]


def test_a_cell_that_prints_nothing_any_more_loses_its_record(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    write(good, with_code("one", "total = 1 + 1"))
    with pytest.raises(Problems, match=r"sums/one\.out: nothing is printed any more"):
        bring_up_to_date(good, executor, strict=True)
    bring_up_to_date(good, executor)
    assert not record_of(good.root / KO, "one").exists()


def test_an_output_without_its_cell_is_found(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    record_of(good.root / KO, "lost").write_text("1\n", TEXT)
    assert failure(good, executor).startswith("snippets/tutorials/sums/lost.out: an output without its cell")


def test_check_finds_a_cell_that_prints_something_else_each_time(project: Project, executor: Executor) -> None:
    write(project, with_code("two", "import os\n\ntotal = os.urandom(4).hex()"))
    with pytest.raises(Problems, match=rf"{KO}:1: prints something else at each run"):
        check(project, programs_of(project), executor)


def test_the_cache_forgets_a_deleted_tutorial(good: Project, executor: Executor) -> None:
    bring_up_to_date(good, executor)
    kept = good.cache / "executed/docs/ko/tutorials/sums.json"
    assert kept.is_file()
    for name in (KO, EN):
        (good.root / name).unlink()
    for path in (good.snippets / "tutorials/sums").iterdir():
        path.unlink()
    bring_up_to_date(good, executor)
    assert not kept.exists()


# The build.


Building = Callable[[Cells], Any]


@pytest.fixture
def building(checkout: Checkout) -> Building:
    """Builds a site with one tutorial."""

    def build(cells: Cells) -> Any:
        write(Project(checkout.root), cells)
        return checkout.run("mkdocs", "build")

    return build


def test_a_tutorial_becomes_a_page_in_each_language(checkout: Checkout, building: Building) -> None:
    result = building(CELLS)
    assert result.returncode == 0, result.stderr
    for folder in ("", "en/"):
        html = checkout.files()[f"{folder}tutorials/sums/index.html"].decode()
        assert '<h2 id="more">More<a class="headerlink" href="#more"' in html
        assert '<a href="sums.ipynb" download>' in html
        assert "jp-" not in html
        assert f"{folder}tutorials/sums/sums.ipynb" in checkout.files()


def test_a_failing_cell_stops_the_build_and_leaves_the_last_good_site(checkout: Checkout, building: Building) -> None:
    before = checkout.files()
    checkout.write("snippets/index.py", "import keras\n\nraise ValueError('first')\n")
    result = building(with_code("two", "raise ValueError('planted')"))
    assert result.returncode != 0
    assert f"{KO}: cell 2: ValueError: planted" in result.stdout
    assert "snippets/index.py:3: ValueError: first" in result.stdout
    assert checkout.files() == before


def test_a_dead_link_in_a_notebook_stops_the_build(checkout: Checkout, building: Building) -> None:
    before = checkout.files()
    cells = [(kind, id_, text.replace("Text", "[Text](../nowhere.md)")) for kind, id_, text in CELLS]
    result = building(cells)
    assert result.returncode != 0
    assert f"{KO}:32: links to ../nowhere.md, which is not there: mend the link" in result.stdout
    assert checkout.files() == before


def test_a_dead_anchor_in_a_notebook_is_warned_of(building: Building) -> None:
    cells = [(kind, id_, text.replace("Text", "[Text](../index.md#nowhere)")) for kind, id_, text in CELLS]
    said = building(cells).stderr
    assert "'../index.md#nowhere', but the doc 'index.md' does not contain an anchor '#nowhere'" in said


def test_reading_names_the_file(good: Project) -> None:
    assert read(good.root / KO, KO).name == KO
    assert isinstance(read(good.root / KO, KO).path, Path)
