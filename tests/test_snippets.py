"""A snippet is a whole program that can be read on a phone and copied without a second thought."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.project import HERE, TEXT
from tools.snippets import Snippet, discover

LINES = 25
WIDTH = 68
OUTPUT_WIDTH = 66

WIDE_OUTPUTS = {
    "snippets/lstm/official/recurrent_step.py": "quotes one line of the documentation as it stands there",
}
"""Snippets that print wider lines, and why."""


def not_ascii(snippet: Snippet) -> list[str]:
    """Lines with a character that a reader may be unable to type."""
    return [line for line in snippet.source.splitlines() if not line.isascii()]


def too_long(snippet: Snippet) -> list[str]:
    """What is beyond the last line that fits on a screen."""
    return snippet.source.splitlines()[LINES:]


def too_wide(snippet: Snippet) -> list[str]:
    """Lines that would scroll."""
    return [line for line in snippet.source.splitlines() if len(line) > WIDTH]


def keras_not_first(snippet: Snippet) -> list[str]:
    """What is imported in place of Keras; the standard library stands above it."""
    modules: list[str] = []
    for node in ast.parse(snippet.source).body:
        if isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules.append(f"from {node.module}")
    packages = [(name, name.removeprefix("from ").split(".")[0]) for name in modules]
    first = next((name for name, package in packages if package not in sys.stdlib_module_names), "nothing")
    return [] if first == "keras" else [first]


def input_hidden(snippet: Snippet) -> list[str]:
    """Places where the built-in function `input` gets another meaning."""
    tree = ast.parse(snippet.source)
    bound = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    bound += [node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)]
    bound += [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    bound += [(node.asname or node.name) for node in ast.walk(tree) if isinstance(node, ast.alias)]
    return [name for name in bound if name == "input"]


def comments(snippet: Snippet) -> list[str]:
    """What the page should say, in its language."""
    tokens = tokenize.generate_tokens(io.StringIO(snippet.source).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def wide_output(snippet: Snippet) -> list[str]:
    """Lines of the recorded output that would scroll; the message of an exception wraps on the page."""
    if snippet.must_fail or snippet.name in WIDE_OUTPUTS:
        return []
    return [line for line in snippet.record.read_text(TEXT).splitlines() if len(line) > OUTPUT_WIDTH]


RULES = [not_ascii, too_long, too_wide, keras_not_first, input_hidden, comments, wide_output]


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


@pytest.mark.parametrize("rule", RULES)
def test_every_snippet_keeps_the_rule(rule: Callable[[Snippet], list[str]]) -> None:
    snippets = discover(HERE)
    assert snippets
    faults = {snippet.name: rule(snippet) for snippet in snippets}
    assert not {name: found for name, found in faults.items() if found}


def test_every_snippet_is_formatted() -> None:
    assert ruff(HERE.snippets, *FORMAT) == ""


def test_every_snippet_is_free_of_lint() -> None:
    assert ruff(HERE.snippets, *LINT) == ""


def test_every_exception_for_a_wide_output_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    excused = dict(WIDE_OUTPUTS)
    monkeypatch.setattr(f"{__name__}.WIDE_OUTPUTS", {})
    assert {snippet.name for snippet in discover(HERE) if wide_output(snippet)} == set(excused)


# Planted faults.

GOOD = "import json\nfrom pathlib import Path\n\nimport keras\nimport numpy as np\n\nprint(json, Path, keras, np)\n"


def snippet(folder: Path, source: str, printed: str = "1\n", name: str = "a.py") -> Snippet:
    path = folder / name
    path.write_text(source, TEXT)
    path.with_suffix(".out").write_text(printed, TEXT)
    return Snippet(path, f"snippets/{name}", source)


@pytest.mark.parametrize("rule", RULES)
def test_a_good_snippet_keeps_the_rule(tmp_path: Path, rule: Callable[[Snippet], list[str]]) -> None:
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
def test_a_planted_fault_breaks_the_rule(tmp_path: Path, rule: Callable[[Snippet], list[str]], source: str) -> None:
    assert rule(snippet(tmp_path, source))


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
