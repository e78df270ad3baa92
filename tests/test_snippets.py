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
    not_ascii,
    too_long,
    too_wide,
    wide_output,
)
from tools.problems import Problem
from tools.project import HERE, TEXT
from tools.snippets import Snippet

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


def test_every_snippet_is_formatted() -> None:
    assert ruff(HERE.snippets, *FORMAT) == ""


def test_every_snippet_is_free_of_lint() -> None:
    assert ruff(HERE.snippets, *LINT) == ""


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
        (comments, "# comment\n" + GOOD),
        (comments, GOOD + "print(1)  # noqa\n"),
    ],
)
def test_a_planted_fault_breaks_the_rule(tmp_path: Path, rule: Callable[[Snippet], list[Problem]], source: str) -> None:
    assert rule(snippet(tmp_path, source))


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
