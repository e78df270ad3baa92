"""`layouts`: how several libraries order the gates in the weights of one layer, and how many biases each has."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from tools.figures.drawing import WIDTH, Canvas, Drawing, fitted
from tools.figures.figure import Figure
from tools.figures.layers import GATES, class_of, code_of, units_of
from tools.figures.reading import Reader
from tools.figures.shapes import Tensor, shape_of
from tools.figures.wording import Labels, Say

LEFT = 98.0
"""Where the blocks begin; the names of the weights stand left of them."""

HIGH = 24
"""The height of a row of blocks."""

GAP = 4
"""From one block to the next."""

BETWEEN = 16
"""From one set of biases to the next beside it."""

STEP = 58
"""From one library to the next."""

NAMED = re.compile(r"(\w+) (\([\d, ]+\))")
"""A weight in a line of output: its name and its shape."""

ORDER = re.compile(r": (?P<order>\w(?: \w)*) in (?P<name>\w+) (?P<shape>\([\d, ]+\))$")
"""What the line of a library says: the gates in their order, and the weight of the inputs."""


@dataclass(frozen=True)
class Bias:
    """One array of biases.

    Args:
        tensor: its name and shape.
        sets: how many biases it has for each gate.
    """

    tensor: Tensor
    sets: int


@dataclass(frozen=True)
class Layout:
    """The weights of one library.

    Args:
        library: its name.
        order: the letters of the gates, in its order.
        kernel: the weight of the inputs.
        biases: its arrays of biases.
    """

    library: str
    order: tuple[str, ...]
    kernel: Tensor
    biases: tuple[Bias, ...]

    @property
    def sets(self) -> int:
        """How many biases there are for each gate."""
        return sum(bias.sets for bias in self.biases)


@dataclass(frozen=True)
class Layouts(Figure):
    """A row of blocks for each library, a wire from each gate to the same one below, then the biases.

    Args:
        gates: letter and word of each gate, in the order of the first library.
        layouts: the libraries, from top to bottom.
    """

    required = ("layer", "libraries")

    gates: tuple[tuple[str, str], ...]
    layouts: tuple[Layout, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the order of the gates and every shape from the lines, one for each library."""
        layer = reader.layer()
        gates, units = GATES.get(class_of(layer)), units_of(layer)
        if gates is None or units is None:
            raise reader.fail("layer", f"write one of {', '.join(GATES)} with its units in digits, such as LSTM(3)")
        libraries = [str(library) for library in reader.keys.items("libraries")]
        if len(libraries) < 2:
            raise reader.fail("libraries", "name two libraries or more")
        layouts = tuple(_layout(reader, library, gates, units) for library in libraries)
        return cls((code_of(layer),), gates, layouts)

    def draw(self, labels: Labels) -> Drawing:
        """The gates by name, the rows of the libraries with their wires, and the rows of biases.

        Raises:
            Unfit: a name is too long.
        """
        canvas = Canvas()
        wide, places = _places(len(self.gates), LEFT, WIDTH)
        for x, (_, word) in zip(places, self.gates, strict=True):
            canvas.text(x + wide / 2, 14, labels[word])
        for number, layout in enumerate(self.layouts):
            y = 24.0 + number * STEP
            _name(canvas, y, layout.library, layout.kernel)
            _row(canvas, layout.order, LEFT, WIDTH, y)
            for letter in layout.order if number else ():
                above = self.layouts[number - 1].order.index(letter)
                start = (places[above] + wide / 2, y - STEP + HIGH)
                canvas.line(start, (places[layout.order.index(letter)] + wide / 2, y), kind="lane")
        y = 30.0 + len(self.layouts) * STEP
        canvas.text(1, y, labels["biases"], "strong", "start")
        y += 10
        for layout in self.layouts:
            y = self._biases(canvas, layout, y)
        return canvas.finish(y - 6)

    @property
    def _are_added(self) -> bool:
        """Whether two biases are one: then some library has one for each gate where others have two."""
        return min(layout.sets for layout in self.layouts) == 1

    def _biases(self, canvas: Canvas, layout: Layout, y: float) -> float:
        """The biases of a library; returns where the next begin."""
        for number, bias in enumerate(layout.biases):
            if number and self._are_added:
                canvas.text((LEFT + WIDTH) / 2, y - 6, "+", "code strong")
            rows, beside = (1, bias.sets) if _is_flat(bias) else (bias.sets, 1)
            _name(canvas, y, "" if number else layout.library, bias.tensor)
            across = (WIDTH - LEFT + BETWEEN) / beside
            for part in range(rows * beside):
                start = LEFT + part % beside * across
                _row(canvas, layout.order, start, start + across - BETWEEN, y + part // beside * (HIGH + 2))
                if part % beside and self._are_added:
                    canvas.text(start - BETWEEN / 2, y + HIGH / 2 + 4, "+", "code strong")
            y += max(34 if number else 46, rows * (HIGH + 2) + 6)
        return y + 6

    def tell(self, say: Say) -> list[str]:
        """Each library with its order and its biases."""
        told = []
        for layout in self.layouts:
            letters = ", ".join(layout.order)
            told.append(say("order", library=layout.library, weight=layout.kernel, letters=letters))
            biases = ", ".join(str(bias.tensor) for bias in layout.biases)
            key = "one bias" if layout.sets == 1 else "biases added" if self._are_added else "biases apart"
            told.append(say(key, biases=biases))
        return told


def _layout(reader: Reader, library: str, gates: tuple[tuple[str, str], ...], units: int) -> Layout:
    """One library, as its two lines say."""
    with reader.proving("libraries"):
        line = reader.shown.line(library)
        own = [
            Tensor(name, shape_of(shape)) for name, shape in NAMED.findall(reader.shown.line(f"biases of {library}"))
        ]
    match = ORDER.search(line)
    if not match or not own:
        form = "write `ONNX: i f c o in W (1, 12, 8)` and `biases of ONNX: B (1, 24)`"
        raise reader.fail("libraries", f"{line!r} and its biases cannot be read: {form}")
    order, kernel = tuple(match["order"].split()), Tensor(match["name"], shape_of(match["shape"]))
    if sorted(order) != sorted(letter for letter, _ in gates):
        wanted = " ".join(letter for letter, _ in gates)
        raise reader.fail("libraries", f"{line!r} has not the gates {wanted} in some order")
    width = len(gates) * units
    if width not in kernel.axes:
        raise reader.fail("libraries", f"{kernel} has no {len(gates)} blocks of {units}")
    sets = [math.prod(axis or 0 for axis in tensor.axes) / width for tensor in own]
    if any(count % 1 for count in sets) or sum(sets) not in (1, 2):
        raise reader.fail("libraries", f"{', '.join(map(str, own))}: neither one nor two biases for {width} columns")
    return Layout(library, order, kernel, tuple(map(Bias, own, map(int, sets))))


def _is_flat(bias: Bias) -> bool:
    """Whether its sets follow each other on one axis; else each is a row."""
    return bias.sets == 1 or (bias.tensor.axes[0] or 0) != bias.sets


def _places(count: int, left: float, right: float) -> tuple[float, list[float]]:
    """How wide so many blocks are side by side, and where each begins."""
    wide = (right - left - GAP * (count - 1)) / count
    return wide, [left + number * (wide + GAP) for number in range(count)]


def _row(canvas: Canvas, order: tuple[str, ...], left: float, right: float, y: float) -> None:
    """The blocks of the gates, side by side."""
    wide, places = _places(len(order), left, right)
    for x, letter in zip(places, order, strict=True):
        canvas.rect(x, y, wide, HIGH, "cell", 2)
        canvas.text(x + wide / 2, y + HIGH / 2 + 4, letter, "code strong")


def _name(canvas: Canvas, y: float, library: str, tensor: Tensor) -> None:
    """A library and one of its weights, left of the blocks."""

    def lines() -> Iterator[tuple[str, str]]:
        if library:
            yield library, "strong"
        yield from ((tensor.name, "code"), (str(tensor.shape), "code soft"))

    for number, (text, kind) in enumerate(lines()):
        fitted(text, LEFT - 6)
        canvas.text(1, y + 10 + 14 * number, text, f"{kind} start".strip())
