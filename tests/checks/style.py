"""A snippet is a whole program that can be read on a phone and copied without a second thought.

The cells of a notebook keep the same rules: each is as long as a snippet at most, and together they are a program.
"""

from __future__ import annotations

import ast
import io
import sys
import tokenize

from tools.engine.snippets import Snippet, discover
from tools.notebooks.files import discover as discover_notebooks
from tools.pages.notebook import Notebook, record_of
from tools.problems import Problem
from tools.project import TEXT, Project

LINES = 25
RECIPE = 45
"""Lines of a program that takes a model elsewhere: it has to hold both libraries."""

WIDTH = 68
OUTPUT_WIDTH = 66
MODULES = sys.stdlib_module_names | {
    "keras",
    "numpy",
    "tensorflow",
    "tf_keras",
    "h5py",
    "matplotlib",
    "onnx",
    "torch",
    "openvino",
}
"""What snippets import, and what that imports."""

HIDES_INPUT = "snippets/guides/input_shape/input_name_fails.py"  # the one that shows what comes of it


def problems(project: Project) -> list[Problem]:
    """Everything that breaks a rule, in every snippet of the project."""
    snippets = discover(project) + discover(project, apart=True)
    found = [problem for snippet in snippets for rule in RULES for problem in rule(snippet)]
    for notebooks in discover_notebooks(project).values():
        for notebook in notebooks.values():
            found += in_notebook(notebook)
    return found


def in_notebook(notebook: Notebook) -> list[Problem]:
    """Everything in a notebook that breaks a rule, at its line of the file."""
    program = Snippet(notebook.path, notebook.name, notebook.program)
    found = [problem for rule in RULES if rule not in (too_long, wide_output) for problem in rule(program)]
    for cell in notebook.code:
        record = record_of(notebook.path, cell.id)
        alone = Snippet(record.with_suffix(".py"), notebook.name, cell.source)
        faults = [*too_long(alone), *(wide_output(alone) if record.is_file() else ())]
        found += [notebook.problem(cell.line, f"cell {cell.number}: {fault.message}") for fault in faults]
    return found


def not_ascii(snippet: Snippet) -> list[Problem]:
    """Lines with a character that a reader may be unable to type."""
    lines = enumerate(snippet.source.splitlines(), 1)
    return [
        Problem(snippet.name, number, f"write ASCII: {line.strip()}") for number, line in lines if not line.isascii()
    ]


def too_long(snippet: Snippet) -> list[Problem]:
    """What is beyond the last line that fits on a screen."""
    length, most = len(snippet.source.splitlines()), RECIPE if snippet.apart else LINES
    return [Problem(snippet.name, most + 1, f"{length} lines, at most {most}")] if length > most else []


def too_wide(snippet: Snippet) -> list[Problem]:
    """Lines that would scroll."""
    lines = enumerate(snippet.source.splitlines(), 1)
    return [
        Problem(snippet.name, number, f"{len(line)} characters wide, at most {WIDTH}")
        for number, line in lines
        if len(line) > WIDTH
    ]


def keras_not_first(snippet: Snippet) -> list[Problem]:
    """What is imported in place of Keras; the standard library stands above it."""
    imports: list[tuple[str, int]] = []
    for node in ast.parse(snippet.source).body:
        if isinstance(node, ast.Import):
            imports += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            imports.append((f"from {node.module}", node.lineno))
    outside = [
        (name, line)
        for name, line in imports
        if name.removeprefix("from ").split(".")[0] not in sys.stdlib_module_names
    ]
    first, line = outside[0] if outside else ("nothing", 1)
    return [] if first == "keras" else [Problem(snippet.name, line, f"`import keras` comes first, here it is {first}")]


def module_hidden(snippet: Snippet) -> list[Problem]:
    """A name under which a copy, once saved, is imported in place of a module, by NumPy or Keras themselves."""
    name = snippet.path.stem
    message = f"saved as {name}.py, it hides the module {name}: give it another name"
    return [Problem(snippet.name, 0, message)] if name in MODULES else []


def input_hidden(snippet: Snippet) -> list[Problem]:
    """Places where the built-in function `input` gets another meaning."""
    bound: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(snippet.source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.append((node.id, node.lineno))
        elif isinstance(node, ast.arg):
            bound.append((node.arg, node.lineno))
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            bound.append((node.name, node.lineno))
        elif isinstance(node, ast.alias):
            bound.append((node.asname or node.name, node.lineno))
    message = "`input` is a function of Python: call it inputs"
    if snippet.name == HIDES_INPUT:
        return []
    return [Problem(snippet.name, line, message) for name, line in bound if name == "input"]


def tolerance_left_open(snippet: Snippet) -> list[Problem]:
    """Comparisons of floats that leave out `atol`.

    NumPy's own is 1e-8: two float32 near zero that differ by rounding alone (1e-7) then count as different, once in
    some hundred runs.
    """
    return [
        Problem(snippet.name, node.lineno, f"give {node.func.attr} a tolerance for float32: atol=1e-6")
        for node in ast.walk(ast.parse(snippet.source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("allclose", "isclose", "assert_allclose")
        and "atol" not in {keyword.arg for keyword in node.keywords}
    ]


def comments(snippet: Snippet) -> list[Problem]:
    """What the page should say, in its language."""
    tokens = tokenize.generate_tokens(io.StringIO(snippet.source).readline)
    return [
        Problem(snippet.name, token.start[0], f"the page should say this, in its language: {token.string}")
        for token in tokens
        if token.type == tokenize.COMMENT
    ]


def wide_output(snippet: Snippet) -> list[Problem]:
    """Lines of the recorded output that would scroll; the message of an exception wraps on the page."""
    if snippet.must_fail:
        return []
    lines = enumerate(snippet.record.read_text(TEXT).splitlines(), 1)
    return [
        Problem(snippet.name, 0, f"line {number} of its output has {len(line)} characters, at most {OUTPUT_WIDTH}")
        for number, line in lines
        if len(line) > OUTPUT_WIDTH
    ]


RULES = (
    not_ascii,
    too_long,
    too_wide,
    keras_not_first,
    module_hidden,
    input_hidden,
    tolerance_left_open,
    comments,
    wide_output,
)
