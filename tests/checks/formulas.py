"""Every formula with names comes to what the example nearest to it shows, with the sizes of that example.

For a writer: *`4 × (units × features + units² + units)` is worked out with the sizes of the example under its heading,
and what it comes to stands there.* Read are code spans with `×`, `²` or `³` and at least one name, in paragraphs, list
items, headings and table cells of pages and of the fragments that they embed; in a tuple such as
`(features, 4 × units)` each item by itself.

- Sizes are those in the source of the example: `units, features = 3, 8`, `LSTM(3)`, `LSTM(units=3)`, the shapes in
  `build((2, 4, 8))`, `Input((4, 8))`, `normal((2, 4, 8))`. A size that has several values may have any of them.
- U, F and C are units, features and channels; K and window are the positions in the window of a convolution.
- The example is the nearest that gives a size to every name: under the heading, then around it, then on the page.
- A tuple must fit a shape that an example of the page prints; its items that are names without a size fit anything.
- A number must be the one that stands in the same table row, or else the result of arithmetic in the same paragraph, as
  in `4 × (3 × 8 + 3² + 3) = 144`, or else stand in an output of the example. It may be a part of that: times two,
  three or four, where the paragraph has that word ("there are four gates"), or the first factor of that arithmetic. It
  may be a difference of two numbers of the output, where the paragraph says that something disappears or differs.

Left alone are formulas that are no code (window × (channels + filters), as words), those of tensors (`tanh(r × h)`:
nothing in them has a size), and those of notebooks. A formula of which some names have a size and others have none is
reported. Two formulas that come to the same are not told apart, nor two shapes that both stand on the page.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import product
from pathlib import Path

from tests.checks.proofs import Proof, proof_of_output, together
from tests.checks.quantities import Claims
from tests.checks.scopes import Pages, Placed, Section, widening, words
from tools.pages.arithmetic import SUPERSCRIPTS
from tools.pages.document import INLINE_CODE, Kind, Part
from tools.pages.embeds import pages_and_fragments
from tools.pages.signature import CLASSES, recorded_signatures
from tools.problems import Problem
from tools.project import LANGUAGES, TEXT, Project

MARKS = re.compile(r"[×·]|[²³]")
NAME = re.compile(r"[A-Za-z_]\w*")
SHAPED = ("build", "Input", "normal", "uniform", "ones", "zeros", "empty", "full")
"""Functions whose tuple is a shape: batch, timesteps and features, in this order."""

CALLED = {
    "U": "units",
    "F": "features",
    "C": "channels",
    "K": "positions",
    "window": "positions",
    "size": "kernel_size",
}
"""Short names of sizes in formulas, or in code."""

TIMES = {
    2: re.compile(r"\btwo\b|\bboth\b|둘|두(?=\s)"),
    3: re.compile(r"\bthree\b|셋|세(?=\s)"),
    4: re.compile(r"\bfour\b|넷|네(?=\s)"),
}
DIFFERENCE = re.compile(r"disappear|differ|remov|fewer|사라|차이|줄")
MOST_RESULTS = 4096
"""Combinations of sizes above which a formula says nothing."""

Sizes = dict[str, set[int]]
"""The values that a name has in an example."""


@dataclass
class Example:
    """The examples in one reach.

    Args:
        sizes: what they give to names.
        proof: what they print.
    """

    sizes: Sizes = field(default_factory=dict)
    proof: Proof = field(default_factory=Proof)


def problems(project: Project) -> list[Problem]:
    """Formulas that do not come to what their example shows.

    Args:
        project: whose pages and snippets.

    Returns:
        One problem a formula.
    """
    return _Check(project).problems()


class _Check:
    """One run of the check.

    Args:
        project: whose pages and snippets.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.pages = Pages(project)
        self.first = {
            signature.name: [argument.name for argument in signature.constructor]
            for signature in recorded_signatures(project)
        }
        self.sizes = cache(self._sizes)
        self.printed = cache(lambda path: proof_of_output(path.read_text(TEXT)))

    def problems(self) -> list[Problem]:
        found = set()
        for language in LANGUAGES:
            for path in pages_and_fragments(self.project, language):
                if "_fragments" not in path.parts:
                    found |= set(self._of_page(language, path))
        return sorted(found)

    def _of_page(self, language: str, path: Path) -> Iterator[Problem]:
        sections = self.pages.sections(language, path)
        for number, section in enumerate(sections):
            for placed in section.claims:
                for formula in formulas(placed.part):
                    fault = self._fault(placed, formula, [*widening(sections, number), sections])
                    if fault:
                        where = self.project.relative(placed.path)
                        yield Problem(where, self._line(placed, formula), f"{formula}: {fault}")

    def _line(self, placed: Placed, text: str) -> int:
        first = placed.part.line
        lines = self.pages.document(placed.path).text.splitlines()[first - 1 :]
        return next((number for number, line in enumerate(lines, first) if text in line), first)

    def _fault(self, placed: Placed, formula: str, reaches: list[list[Section]]) -> str:
        """What is wrong with a formula; empty where that is nothing, or where it is none."""
        items = _items(formula)
        if items is None:
            return ""
        needed = {name for item in items if not isinstance(item, ast.Name) for name in _names(item)}
        examples = [self._example(reach) for reach in reaches]
        near = next((example for example in examples if needed <= example.sizes.keys()), None)
        if near and formula.startswith("("):
            return _wrong_shape(items, near.sizes, examples[-1].proof)
        if near:
            return _wrong_number(placed.part, items[0], near)
        unknown = sorted(needed - examples[-1].sizes.keys())
        if len(unknown) == len(needed):
            return ""
        return f"no example on this page gives a size to {', '.join(unknown)}: mend the name, or show it in one"

    def _example(self, sections: list[Section]) -> Example:
        files = [path for section in sections for path in section.files]
        example = Example(proof=together(self.printed(path) for path in files if path.suffix == ".out"))
        for path in files:
            for name, values in (self.sizes(path) if path.suffix == ".py" else {}).items():
                example.sizes.setdefault(name, set()).update(values)
        return example

    def _sizes(self, path: Path) -> Sizes:
        return sizes(path.read_text(TEXT), self.first)


def formulas(part: Part) -> list[str]:
    """The code spans of a part that are formulas with names."""
    spans = [match[2].strip() for match in INLINE_CODE.finditer(words(part))]
    return [span for span in spans if MARKS.search(span) and NAME.search(span)]


def _items(formula: str) -> list[ast.expr] | None:
    """The formula, or each item where it is a tuple; None where it holds something else than numbers and names."""
    text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda power: f"**{power[0].translate(SUPERSCRIPTS)}", formula)
    try:
        tree = ast.parse(re.sub("[×·]", "*", text).replace("−", "-"), mode="eval").body
    except SyntaxError:
        return None
    allowed = (ast.BinOp, ast.Name, ast.Constant, ast.operator, ast.Tuple, ast.expr_context)
    if not all(isinstance(node, allowed) for node in ast.walk(tree)):
        return None
    return tree.elts if isinstance(tree, ast.Tuple) else [tree]


def _names(tree: ast.AST) -> set[str]:
    return {CALLED.get(node.id, node.id) for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _results(tree: ast.expr, known: Sizes) -> set[int]:
    """What an expression comes to, for every value of its names."""
    names = sorted(_names(tree))
    choices = [sorted(known.get(name, ())) for name in names]
    found: set[int] = set()
    for number, values in enumerate(product(*choices)):
        if number > MOST_RESULTS:
            break
        value = _worked_out(tree, dict(zip(names, values, strict=True)))
        if value is not None:
            found.add(value)
    return found


def _worked_out(tree: ast.AST, given: dict[str, int]) -> int | None:
    if isinstance(tree, ast.Constant):
        return tree.value if type(tree.value) is int else None
    if isinstance(tree, ast.Name):
        return given.get(CALLED.get(tree.id, tree.id))
    if not isinstance(tree, ast.BinOp):
        return None
    left, right = _worked_out(tree.left, given), _worked_out(tree.right, given)
    if left is None or right is None:
        return None
    if isinstance(tree.op, ast.Pow):
        return left**right if 0 <= right < 9 else None
    operators = {ast.Add: left + right, ast.Sub: left - right, ast.Mult: left * right}
    return operators.get(type(tree.op))


def _wrong_shape(items: list[ast.expr], known: Sizes, proof: Proof) -> str:
    """What the page shows instead of a tuple; empty where it shows that."""
    shown = [set(map(str, _results(item, known))) for item in items]
    if any(_fits(shown, shape) for shape in proof.shapes):
        return ""
    comes = ", ".join("/".join(sorted(values)) or ast.unparse(item) for item, values in zip(items, shown, strict=True))
    return f"comes to ({comes}) with the sizes of the example, but nothing on this page prints such a shape: mend it"


def _fits(shown: list[set[str]], shape: tuple[str, ...]) -> bool:
    return len(shown) == len(shape) and all(
        not values or item in values or item == "None" for values, item in zip(shown, shape, strict=True)
    )


def _wrong_number(part: Part, formula: ast.expr, example: Example) -> str:
    """What an example shows instead of a formula; empty where it shows what that comes to."""
    text = words(part)
    where, wanted = _wanted(part, example)
    results = _results(formula, example.sizes)
    factors = [1, *(factor for factor, word in TIMES.items() if word.search(text))]
    printed = _whole(example.proof.numbers) if DIFFERENCE.search(text) else set()
    wanted |= {one - other for one in printed for other in printed}
    if any(factor * result in wanted for factor in factors for result in results):
        return ""
    if any(_begins(arithmetic.plain, formula, example.sizes) for arithmetic in Claims(text).arithmetic):
        return ""
    comes = " or ".join(map(str, sorted(results)[:4]))
    return f"comes to {comes} with the sizes of the example, which does not stand {where}: mend it"


def _begins(arithmetic: str, formula: ast.expr, known: Sizes) -> bool:
    """Whether arithmetic begins with a formula that is one of its factors: with `4 × 3` that of `4 × filters`."""
    names = sorted(_names(formula))
    for values in product(*(sorted(known[name]) for name in names)):
        given = dict(zip(names, map(str, values), strict=True))
        written = NAME.sub(lambda name: given[CALLED.get(name[0], name[0])], ast.unparse(formula))  # noqa: B023
        if arithmetic.startswith(written.replace(" ", "") + "*"):
            return True
    return False


def _wanted(part: Part, example: Example) -> tuple[str, set[int]]:
    """Where the result of a formula must stand, and the numbers that stand there."""
    if part.kind is Kind.ROW:
        numbers = {int(cell) for cell in part.cells if cell.isdigit()}
        if numbers:
            return "in its row", numbers
    results = _whole(Claims(words(part)).results)
    if results:
        return "in the arithmetic beside it", results
    return "in its output", _whole(example.proof.numbers)


def _whole(numbers: Iterable[Decimal]) -> set[int]:
    return {int(value) for value in numbers if value == int(value)}


def sizes(source: str, first: dict[str, list[str]]) -> Sizes:
    """The sizes in the source of a program.

    Args:
        source: the program.
        first: the constructor arguments of each class, in order.

    Returns:
        The values of each name: those assigned to it, passed for it, or standing in its place in a shape.
    """
    found: Sizes = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _assign(found, target, node.value)
        elif isinstance(node, ast.For):
            for value in node.iter.elts if isinstance(node.iter, ast.Tuple | ast.List) else ():
                _assign(found, node.target, value)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            _of_call(found, node, first)
    axes = {int(digit) for digit in re.findall(r"ConvLSTM([123])D", source)} or {1, 2, 3}
    windows = {size**power for size in found.get("kernel_size", ()) for power in axes}
    if windows:
        found.setdefault("positions", set()).update(windows)
    return found


def _assign(found: Sizes, target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, ast.Name):
        name = CALLED.get(target.id, target.id)
        found.setdefault(name, set()).update(_results(value, found))
        if not found[name]:
            del found[name]
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple | ast.List):
        for one, other in zip(target.elts, value.elts, strict=False):
            _assign(found, one, other)


def _of_call(found: Sizes, call: ast.Call, first: dict[str, list[str]]) -> None:
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    keywords = [(keyword.arg, keyword.value) for keyword in call.keywords if keyword.arg]
    if function in CLASSES:
        for name, value in [*zip(first[function], call.args, strict=False), *keywords]:
            _assign(found, ast.Name(name), value)
    elif function in SHAPED:
        for value in [*call.args[:1], *(value for name, value in keywords if name in ("shape", "input_shape"))]:
            items = value.elts if isinstance(value, ast.Tuple) else []
            names = ["batch", "timesteps"] if len(items) == 3 else ["timesteps"] if function == "Input" else ["batch"]
            for name, item in zip(names, items[:-1], strict=False):
                _assign(found, ast.Name(name), item)
            for name in ("features", "channels") if items else ():
                _assign(found, ast.Name(name), items[-1])
