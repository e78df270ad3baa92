"""A tutorial is executed once for both languages and recorded; what a page cannot show of it is named by its cell."""

from __future__ import annotations

import json
from typing import Any

import nbformat as untyped
import pytest

from tests.support.spoiling import edit
from tests.support.tutorials import CELLS, EN, FIGURE, KO, with_code, write
from tools.engine.execute import Executor
from tools.engine.record import check
from tools.notebooks.executed import shown_in
from tools.pages.notebook import record_of, view
from tools.problems import Problems
from tools.project import LANGUAGES, TEXT, Project
from tools.site.outputs import bring_up_to_date, programs_of

nbformat: Any = untyped


@pytest.fixture
def good(project: Project) -> Project:
    """A project with one tutorial, without fault."""
    write(project, CELLS)
    return project


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
