"""`weights`: the weights of a layer as blocks, one for each gate, with how many numbers each holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from tools.figures.board import LABEL
from tools.figures.drawing import MONO, WIDTH, Canvas, Drawing, Unfit
from tools.figures.figure import Figure
from tools.figures.layers import GATES, class_of, code_of, units_of
from tools.figures.reading import Reader
from tools.figures.shapes import Shape
from tools.figures.wording import Labels, Say

NAMES = ("kernel", "recurrent_kernel", "bias")
"""The weights, as Keras calls and orders them."""

LEFT, ACROSS = 60.0, 202.0
"""Where the blocks begin, and how far they reach."""

HIGH = 16
"""The height of a row of numbers."""

GAP = 6
"""From one gate to the next."""

MOST = 32
"""How many columns, and how many rows, are drawn at most."""


@dataclass(frozen=True)
class Weight:
    """One weight.

    Args:
        name: as Keras calls it.
        shape: as it was printed.
        rows: how many rows of numbers it has; a bias that is a vector has one.
        block: how many numbers belong to one gate.
        size: how many numbers it holds.
    """

    name: str
    shape: Shape
    rows: int
    block: int
    size: int


@dataclass(frozen=True)
class Weights(Figure):
    """Kernel, recurrent kernel and bias above one another, the gates side by side.

    Args:
        gates: letter and word of each gate.
        units: how wide a block is.
        weights: what is drawn, in the order of `get_weights()`.
        total: how many numbers there are.
    """

    required = ("layer", "total")

    gates: tuple[tuple[str, str], ...]
    units: int
    weights: tuple[Weight, ...]
    total: int

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take every shape and every count from the lines that begin with the names of the weights."""
        layer = reader.layer()
        gates, units = GATES.get(class_of(layer)), units_of(layer)
        if gates is None or units is None:
            raise reader.fail("layer", f"write one of {', '.join(GATES)} with its units in digits, such as LSTM(3)")
        weights = tuple(_weight(reader, name, units, gates) for name in NAMES)
        with reader.proving("total"):
            counts = re.findall(r"\d+", reader.shown.line(reader.keys.text("total")))
        total = sum(weight.size for weight in weights)
        if counts != [str(total)]:
            was = ", ".join(counts) or "no number"
            raise reader.fail("total", f"the weights hold {total} numbers, but that line shows {was}")
        return cls((code_of(layer),), gates, units, weights, total)

    def draw(self, labels: Labels) -> Drawing:
        """The names of the gates, then each weight with its blocks, and the sum below.

        Raises:
            Unfit: more rows or columns than can be told apart.
        """
        if len(self.gates) * self.units > MOST or max(weight.rows for weight in self.weights) > MOST:
            raise Unfit(f"more than {MOST} rows or columns of weights: take 8 features and 3 units")
        canvas = Canvas()
        width = (ACROSS - GAP * (len(self.gates) - 1)) / len(self.gates)
        places = [LEFT + number * (width + GAP) for number in range(len(self.gates))]
        for x, (letter, word) in zip(places, self.gates, strict=True):
            canvas.text(x + width / 2, 16, labels[word])
            canvas.text(x + width / 2, 31, letter, "code strong")
        y = 42.0
        for weight in self.weights:
            canvas.text(1, y + 13, f"{weight.name} {weight.shape}", "code", "start")
            y += LABEL + 2
            self._side(canvas, weight, y, labels)
            for x in places:
                self._block(canvas, weight, x, y, width)
            middle = y + weight.rows * HIGH / 2 + 4
            text = f"{len(self.gates)} × {weight.block} = {weight.size}"
            canvas.text(WIDTH - 1, middle, text, "code", "end", WIDTH - LEFT - ACROSS - 8)
            y += weight.rows * HIGH + 8
        canvas.line((LEFT, y + 2), (WIDTH, y + 2))
        canvas.text(WIDTH - 1, y + 20, self._sum, "code strong", "end")
        return canvas.finish(y + 28)

    @property
    def _sum(self) -> str:
        return f"{' + '.join(str(weight.size) for weight in self.weights)} = {self.total}"

    def _side(self, canvas: Canvas, weight: Weight, y: float, labels: Labels) -> None:
        """What the rows of a weight stand for."""
        middle = y + weight.rows * HIGH / 2 + 4
        word = {"kernel": "features", "recurrent_kernel": "units"}.get(weight.name)
        if word:
            canvas.text(LEFT - 6, middle - 7, labels[word], "soft", "end")
            canvas.text(LEFT - 6, middle + 8, str(weight.rows), "soft", "end")

    def _block(self, canvas: Canvas, weight: Weight, x: float, y: float, width: float) -> None:
        """The part of one gate: a cell for each number, and how many they are."""
        high = weight.rows * HIGH
        canvas.rect(x, y, width, high, "cell", 2)
        for row in range(1, weight.rows):
            canvas.line((x, y + row * HIGH), (x + width, y + row * HIGH), kind="mesh")
        for column in range(1, self.units):
            across = x + column * width / self.units
            canvas.line((across, y), (across, y + high), kind="mesh")
        half = len(str(weight.block)) * MONO / 2 + 4
        canvas.rect(x + width / 2 - half, y + high / 2 - 8, 2 * half, 16, "gate", 3)
        canvas.text(x + width / 2, y + high / 2 + 4, str(weight.block), "code strong")

    def tell(self, say: Say) -> list[str]:
        """Each weight with its blocks, then the sum."""
        letters = ", ".join(letter for letter, _ in self.gates)
        return [
            say("blocks", letters=letters, units=self.units),
            *(
                say("weight", name=each.name, shape=each.shape, block=each.block, size=each.size)
                for each in self.weights
            ),
            say("sum", sum=self._sum),
        ]


def _weight(reader: Reader, name: str, units: int, gates: tuple[tuple[str, str], ...]) -> Weight:
    """One weight, its shape and its counts as printed."""
    with reader.proving("layer"):
        line = reader.shown.line(name)
        shape = reader.shown.shapes_of(name)[0]
    rows = shape[0] if len(shape) == 2 else 1
    if rows is None or shape[-1] != len(gates) * units:
        raise reader.fail("layer", f"{name} {shape} has no {len(gates)} blocks of {units} columns")
    block = rows * units
    wanted = [*(f"{letter} {block}" for letter, _ in gates), f"sum {block * len(gates)}"]
    if missing := [text for text in wanted if not re.search(rf"\b{text}\b", line)]:
        raise reader.fail("layer", f"{name} {shape} is {', '.join(wanted)}, but its line lacks {', '.join(missing)}")
    return Weight(name, shape, rows, block, block * len(gates))
