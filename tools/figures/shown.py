"""The snippet as evidence: the shapes that it printed, and the layers and shapes in its code.

Every label of a figure is taken from here or held against it, so that a figure cannot say what was not executed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tools.figures.layers import class_of, value_of
from tools.figures.shapes import SHAPE, Shape, inputs_in, shapes_in
from tools.project import TEXT, Project

MASK = re.compile(r"\[\s*((?:(?:True|False)[\s,]*)+)\]")
DRAWN = ("return_sequences", "return_state", "go_backwards", "stateful", "zero_output_for_mask")
"""Flags that a figure shows: a description may not leave them out where the code sets them."""

FRAME = " │┃|"
"""What may stand before the first word of a line: the box drawing of `summary()`."""


class Unshown(Exception):
    """What a description says, but its snippet does not show; the text says what mends it."""


@dataclass(frozen=True)
class Shown:
    """One snippet and what it printed.

    Args:
        name: as pages embed it, such as `lstm/shapes.py`.
        source: its code.
        output: its recorded output.
    """

    name: str
    source: str
    output: str

    @classmethod
    def read(cls, project: Project, name: str) -> Shown:
        """Read a snippet and its record.

        Raises:
            Unshown: one of the two is not there.
        """
        path = project.snippets / name
        if path.suffix != ".py" or not path.is_file():
            raise Unshown(f"there is no snippet {name}: mend the name, or write snippets/{name}")
        record = path.with_suffix(".out")
        if not record.is_file():
            raise Unshown(f"{name} has no recorded output: run make snippets")
        return cls(name, path.read_text(TEXT), record.read_text(TEXT))

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in the code."""
        return tuple(ast.walk(ast.parse(self.source)))

    @cached_property
    def variables(self) -> frozenset[str]:
        """The names that the code assigns."""
        names = (node for node in self.nodes if isinstance(node, ast.Name))
        return frozenset(node.id for node in names if isinstance(node.ctx, ast.Store))

    @cached_property
    def kept(self) -> frozenset[str]:
        """The names that stand after a `_` where several values are assigned: what is kept without the outputs."""
        targets = (node for node in self.nodes if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store))
        groups = ([part for part in ast.walk(target) if isinstance(part, ast.Name)] for target in targets)
        return frozenset(name.id for names in groups if names and names[0].id == "_" for name in names[1:])

    @cached_property
    def _lines(self) -> list[str]:
        """The lines of the output without frame, each run of spaces as one."""
        return [" ".join(line.strip(FRAME).split()) for line in self.output.splitlines()]

    def shapes_of(self, line: str) -> list[Shape]:
        """The shapes that were printed on the one line that begins with these words.

        Raises:
            Unshown: no line or several begin with them, or no shape stands there.
        """
        text = self.line(line)
        shapes = list(shapes_in(text))
        if not shapes:
            raise Unshown(f"the line {line!r} of its output shows no shape: {text!r}")
        return shapes

    def line(self, start: str) -> str:
        """The one line of the output that begins with these words.

        Raises:
            Unshown: no line or several begin with them.
        """
        words = " ".join(start.split())
        found = [text for text in self._lines if re.match(rf"{re.escape(words)}(?!\w)", text)]
        if len(found) != 1:
            many = f"{len(found)} lines of its output begin" if found else "no line of its output begins"
            raise Unshown(f"{many} with {start!r}: name one of {', '.join(map(repr, self._starts)) or 'none'}")
        return found[0]

    @property
    def _starts(self) -> list[str]:
        """What lines that show a shape begin with."""
        starts = (text[: match.start()].rstrip(" :=") for text in self._lines if (match := SHAPE.search(text)))
        return list(dict.fromkeys(filter(None, starts)))

    def expect_shape(self, shape: Shape) -> None:
        """Make sure that a shape was printed or stands in the code; `Input((4, 8))` shows `(None, 4, 8)`.

        Raises:
            Unshown: it does not.
        """
        known = {*shapes_in(self.output), *shapes_in(self.source), *inputs_in(self.source)}
        if shape not in known:
            found = ", ".join(sorted(map(str, known))) or "no shape"
            raise Unshown(f"{shape} stands neither in its output nor in its code: they show {found}")

    def expect_mask(self, mask: tuple[bool, ...]) -> None:
        """Make sure that a mask of these timesteps was printed or stands in the code.

        Raises:
            Unshown: it does not.
        """
        rows = [tuple(re.findall("True|False", row)) for row in MASK.findall(self.output + self.source)]
        if tuple(map(str, mask)) not in rows:
            raise Unshown(f"the mask {list(mask)} stands neither in its output nor in its code")

    def expect_code(self, code: str) -> None:
        """Make sure that the code holds this, spaces aside.

        Raises:
            Unshown: it does not.
        """
        if "".join(code.split()) not in "".join(self.source.split()):
            raise Unshown(f"{code} does not stand in its code")

    def expect_next(self, one: str, two: str, code: str) -> None:
        """Make sure that one call is followed by another, with this code between the two, or without a reset.

        Args:
            one: how the line of output of the first begins.
            two: how that of the second begins.
            code: what stands between; may be empty.

        Raises:
            Unshown: the output or the code has them otherwise.
        """
        lines = [text for text in self._lines if SHAPE.search(text)]
        places = [lines.index(line) if (line := self.line(start)) in lines else -1 for start in (one, two)]
        if places[1] != places[0] + 1:
            raise Unshown(f"{two!r} is not the call that its output shows after {one!r}")
        at = [self.source.find(f'"{start}') for start in (one, two)]
        if min(at) < 0:
            return
        between = self.source[at[0] : at[1]]
        if code and "".join(code.split()) not in "".join(between.split()):
            raise Unshown(f"{code} does not stand between {one!r} and {two!r} in its code")
        if not code and (reset := re.search(r"[\w.]+\.reset_state\w*\(\)", between)):
            raise Unshown(f"{reset[0]} stands between {one!r} and {two!r} in its code: name it between the two")

    def expect_layer(self, layer: ast.Call) -> None:
        """Make sure that the code makes such a layer: the same class, and every argument written so or a variable.

        Raises:
            Unshown: it does not.
        """
        for call in (node for node in ast.walk(layer) if isinstance(node, ast.Call)):
            made = [node for node in self.nodes if isinstance(node, ast.Call) and class_of(node) == class_of(call)]
            if not any(_agree(call, node) for node in made):
                others = ", ".join(dict.fromkeys(map(_plain, made))) or f"no {class_of(call)}"
                raise Unshown(f"{_plain(call)} is not made in its code, which makes {others}")

    def expect_list(self, calls: Sequence[ast.Call]) -> None:
        """Make sure that the code lists what these calls make, in this order.

        Raises:
            Unshown: it does not.
        """
        for node in self.nodes:
            made = [item for item in node.elts if isinstance(item, ast.Call)] if isinstance(node, ast.List) else []
            pairs = zip(calls, made, strict=False)
            if len(made) == len(calls) and all(
                class_of(one) == class_of(two) and _agree(one, two) for one, two in pairs
            ):
                return
        raise Unshown(f"[{', '.join(map(_plain, calls))}] is no list in its code")


def _agree(wanted: ast.Call, made: ast.Call) -> bool:
    """Whether every argument of the description is written so in the code, or is a variable there."""
    if len(wanted.args) != len(made.args):
        return False
    given = {keyword.arg: keyword.value for keyword in made.keywords}
    told = {keyword.arg for keyword in wanted.keywords}
    if any(value_of(value) is True and name in DRAWN and name not in told for name, value in given.items()):
        return False
    pairs = [*zip(wanted.args, made.args, strict=False)]
    for keyword in wanted.keywords:
        if keyword.arg not in given:
            return False
        pairs.append((keyword.value, given[keyword.arg]))
    return all(_plain(one) == _plain(two) or not _is_literal(two) for one, two in pairs)


def _is_literal(node: ast.expr) -> bool:
    return value_of(node) is not None or (isinstance(node, ast.Constant) and node.value is None)


def _plain(node: ast.AST) -> str:
    """The code without `keras.layers.`."""
    return re.sub(r"\b(?:keras|layers)\.", "", ast.unparse(node))
