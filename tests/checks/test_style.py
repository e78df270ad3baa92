"""The snippets keep the rules of `tests.checks.style`, and a formatter and a linter agree."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.checks import style
from tests.checks.style import (
    HIDES_INPUT,
    LINES,
    OUTPUT_WIDTH,
    RULES,
    WIDTH,
    comments,
    input_hidden,
    keras_not_first,
    module_hidden,
    not_ascii,
    tolerance_left_open,
    too_long,
    too_wide,
    wide_output,
)
from tests.support.tutorials import notebook
from tools.engine.snippets import Snippet
from tools.pages.notebook import CODE, Notebook, record_of
from tools.problems import Problem
from tools.project import HERE, LANGUAGES, TEXT, Project

GOOD = "import json\nfrom pathlib import Path\n\nimport keras\nimport numpy as np\n\nprint(json, Path, keras, np)\n"


def ruff(folder: Path, *arguments: str) -> str:
    """What ruff says of all snippets of a folder; empty where all is well."""
    width = f"--line-length={WIDTH}"
    result = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--isolated", "--no-cache", "--quiet", width, str(folder)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return result.stdout + result.stderr if result.returncode else ""


FORMAT = ("format", "--check")
LINT = ("check", "--select=E,F,I,W,B,UP,SIM")


def test_every_snippet_keeps_the_rules() -> None:
    assert style.problems(HERE) == []


FOLDERS = (HERE.snippets, *(HERE.docs(language) / "tutorials" for language in LANGUAGES))
"""Where code for readers stands: snippets, and notebooks, which ruff reads as well."""


@pytest.mark.parametrize("folder", FOLDERS, ids=HERE.relative)
def test_code_for_readers_is_formatted(folder: Path) -> None:
    assert ruff(folder, *FORMAT) == ""


@pytest.mark.parametrize("folder", FOLDERS, ids=HERE.relative)
def test_code_for_readers_is_free_of_lint(folder: Path) -> None:
    assert ruff(folder, *LINT) == ""


def snippet(folder: Path, source: str, printed: str = "1\n", name: str = "a.py") -> Snippet:
    path = folder / name
    path.write_text(source, TEXT)
    path.with_suffix(".out").write_text(printed, TEXT)
    return Snippet(path, f"snippets/{name}", source)


@pytest.mark.parametrize("rule", RULES)
def test_a_good_snippet_keeps_the_rule(tmp_path: Path, rule: Callable[[Snippet], list[Problem]]) -> None:
    assert rule(snippet(tmp_path, GOOD)) == []


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (not_ascii, GOOD + "print('시점')\n"),
        (not_ascii, GOOD + "h\u0435 = 1\n"),
        (too_long, "import keras\n" + "print(keras)\n" * LINES),
        (too_wide, GOOD + f"print('{'x' * (WIDTH - 8)}')\n"),
        (keras_not_first, "import numpy as np\n\nimport keras\n"),
        (keras_not_first, "import tensorflow as tf\n\nimport keras\n"),
        (keras_not_first, "from keras import layers\n"),
        (keras_not_first, "import json\n"),
        (keras_not_first, "print(1)\n"),
        (input_hidden, GOOD + "input = 1\n"),
        (input_hidden, GOOD + "for input in (1, 2):\n    print(1)\n"),
        (input_hidden, GOOD + "def call(input):\n    return 1\n"),
        (input_hidden, GOOD + "def input():\n    return 1\n"),
        (input_hidden, GOOD + "from keras import Input as input\n"),
        (tolerance_left_open, GOOD + "print(np.allclose(one, two))\n"),
        (tolerance_left_open, GOOD + "print(np.isclose(one, two, rtol=1e-3).all())\n"),
        (comments, "# comment\n" + GOOD),
        (comments, GOOD + "print(1)  # noqa\n"),
    ],
)
def test_a_planted_fault_breaks_the_rule(tmp_path: Path, rule: Callable[[Snippet], list[Problem]], source: str) -> None:
    assert rule(snippet(tmp_path, source))


@pytest.mark.parametrize("name", ["copy.py", "numbers.py", "keras.py"])
def test_a_name_that_hides_a_module_breaks_the_rule(tmp_path: Path, name: str) -> None:
    assert module_hidden(snippet(tmp_path, GOOD, name=name))


def test_the_snippet_about_hiding_input_may_hide_it(tmp_path: Path) -> None:
    assert input_hidden(replace(snippet(tmp_path, GOOD + "input = 1\n"), name=HIDES_INPUT)) == []
    assert (HERE.root / HIDES_INPUT).is_file()


@pytest.mark.parametrize("source", ["print('# no comment')\n", "print(keras.Input)\n", "print(dict(input=1))\n"])
def test_what_only_looks_like_a_fault_breaks_no_rule(tmp_path: Path, source: str) -> None:
    good = snippet(tmp_path, GOOD + source)
    assert [rule(good) for rule in RULES] == [[]] * len(RULES)


@pytest.mark.parametrize("line", ["x", "\u2500"])
def test_a_wide_output_breaks_the_rule(tmp_path: Path, line: str) -> None:
    assert wide_output(snippet(tmp_path, GOOD, line * OUTPUT_WIDTH + "\n")) == []
    assert wide_output(snippet(tmp_path, GOOD, line * (OUTPUT_WIDTH + 1) + "\n"))


def test_the_message_of_an_exception_may_be_wide(tmp_path: Path) -> None:
    assert wide_output(snippet(tmp_path, GOOD, "x" * 200, "a_fails.py")) == []


def test_a_fault_of_format_is_found(tmp_path: Path) -> None:
    snippet(tmp_path, GOOD + "print( 1 )\n")
    assert "a.py" in ruff(tmp_path, *FORMAT)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("import keras\n", "F401"),
        ("import numpy as np\nimport json\n\nprint(np, json)\n", "I001"),
        (f"x = '{'x' * WIDTH}'\n", "E501"),
        ("print(1) \n", "W291"),
        ("def f(x=[]):\n    print(x)\n", "B006"),
        ("print('%s' % 1)\n", "UP031"),
        ("if 1:\n    if 2:\n        print(3)\n", "SIM102"),
    ],
)
def test_a_fault_of_lint_is_found(tmp_path: Path, source: str, code: str) -> None:
    snippet(tmp_path, source)
    assert code in ruff(tmp_path, *LINT)


# The cells of notebooks.


@pytest.fixture
def cells(project: Project) -> Callable[[str], list[str]]:
    """What the rules find in a notebook with a second cell of the given code."""

    def found(code: str) -> list[str]:
        for language in LANGUAGES:
            path = project.docs(language) / "tutorials/rules.ipynb"
            path.parent.mkdir(exist_ok=True)
            first, second = (CODE, "first", "import keras\n\nprint(keras)"), (CODE, "second", code)
            path.write_text(notebook([("markdown", "rules", "# Rules"), first, second]), TEXT)
            record = record_of(path, "second")
            record.parent.mkdir(parents=True, exist_ok=True)
            record.write_text("x" * (OUTPUT_WIDTH + ("wide" in code)), TEXT)
        return [str(problem) for problem in style.problems(project) if "docs/ko" in problem.path]

    return found


def test_cells_that_keep_the_rules_have_no_fault(cells: Callable[[str], list[str]]) -> None:
    assert cells("y = 1\nprint(y)") == []


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("y = '합'", ":33: write ASCII: y = '합'"),
        ("y = 1  # one", ":33: the page should say this, in its language: # one"),
        (f"y = '{'x' * WIDTH}'", f":33: {WIDTH + 6} characters wide"),
        ("\n".join(f"y = {n}" for n in range(LINES + 1)), f":33: cell 2: {LINES + 1} lines, at most {LINES}"),
        ("input = 1", ":33: `input` is a function of Python"),
        ("wide = 1", f":33: cell 2: line 1 of its output has {OUTPUT_WIDTH + 1} characters"),
    ],
)
def test_a_cell_that_breaks_a_rule_is_found(cells: Callable[[str], list[str]], code: str, says: str) -> None:
    assert [fault.removeprefix("docs/ko/tutorials/rules.ipynb")[: len(says)] for fault in cells(code)] == [says]


def test_a_notebook_begins_with_keras(project: Project) -> None:
    path = project.docs("ko") / "tutorials/x.ipynb"
    program = Notebook(path, path.name, notebook([(CODE, "a", "import numpy"), (CODE, "b", "import keras")]))
    assert "`import keras` comes first" in style.in_notebook(program)[0].message
