"""`stacked-cells`: cells within one timestep, each reading the output of the one below it, in a single loop."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Self

from tools.figures.board import CELL, CHIP, LABEL, WIRE, Board, slots
from tools.figures.drawing import Canvas, Drawing
from tools.figures.figure import Figure
from tools.figures.layers import class_of, code_of, is_on, label_of, names_of, units_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.telling import ends, enters, listed, returned, starts
from tools.figures.wording import Labels, Say

PAD = 7
"""From the edge of a timestep to the cells in it."""

BETWEEN = 26
"""From one cell to the next within a timestep."""


@dataclass(frozen=True)
class StackedCells(Figure):
    """All cells stand in one box a timestep, which looks like the one cell that they act as.

    Args:
        rows: the cells, the first at the bottom.
    """

    required = ("layer", "input", "returns")

    rows: tuple[Row, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the cells from the snippet; the states come back cell by cell."""
        layer = reader.layer()
        cells = _cells(reader, layer)
        states = [reader.states(cell) for cell in cells]
        defaults = ("outputs", *(name for letters in states for name in names_of(letters)))
        outputs, *finals = reader.tensors("returns", reader.keys.text("returns"), defaults)
        expected = 1 + is_on(layer, "return_state") * len("".join(states))
        if 1 + len(finals) != expected:
            what = f"{code_of(layer)} returns {expected} tensor{'s' * (expected > 1)}"
            raise reader.fail("returns", f"{what}, counted one by one, but {1 + len(finals)} are named here")
        inputs = reader.sequence()
        sequences, backwards = is_on(layer, "return_sequences"), is_on(layer, "go_backwards")
        rows: list[Row] = []
        for cell, letters in zip(cells, states, strict=True):
            back, finals = tuple(finals[: len(letters)]), finals[len(letters) :]
            own = outputs if len(rows) == len(cells) - 1 else None
            row = Row(label_of(cell), inputs, letters, own, sequences, back, backwards=backwards)
            reader.expect_axes(row, units_of(cell), "returns")
            rows.append(row)
        return cls((code_of(layer),), tuple(rows))

    def draw(self, labels: Labels) -> Drawing:
        """The cells above one another within the box of each timestep."""
        canvas = Canvas()
        lowest = self.rows[0]
        top = float(LABEL + CHIP + WIRE)
        places, width = slots(lowest.steps)
        bottom = top + 2 * PAD + len(self.rows) * CELL + (len(self.rows) - 1) * BETWEEN
        for slot in places:
            if not slot.dots:
                canvas.rect(slot.x - width / 2 - 2, top, width + 4, bottom - top, "cell", 6)
        boards = [
            Board(canvas, row, labels, top + PAD + n * (CELL + BETWEEN), width - 6, box="gate", listed=True)
            for n, row in enumerate(reversed(self.rows))
        ]
        for board in boards:
            board.cells()
            for slot in places:
                if board is not boards[-1] and not slot.dots:
                    canvas.arrow((slot.x, board.top + CELL + BETWEEN), (slot.x, board.top + CELL))
        boards[0].outputs(LABEL)
        boards[-1].base(bottom + WIRE)
        return boards[-1].finish(bottom + WIRE, lowest.inputs, self.rows[-1:])

    def tell(self, say: Say) -> list[str]:
        """The cells from the bottom, then what the last of them gives."""
        upper = self.rows[-1]
        sentences = [enters(self.rows[0], say), say("cells", cells=", ".join(row.label for row in self.rows))]
        sentences += [say(f"cell {row.states}", cell=row.label) for row in self.rows]
        sentences += starts(upper, say)
        if not upper.finals:
            return [*sentences, *ends(upper, say)]
        lists = ", ".join(f"[{listed(row.finals)}]" for row in self.rows)
        return [*sentences, *returned(upper, say), say("lists", finals=lists)]


def _cells(reader: Reader, layer: ast.Call) -> list[ast.Call]:
    """The cells of an RNN, a list of them or a StackedRNNCells, in the order in which the code lists them."""
    inner = layer.args[0] if class_of(layer) == "RNN" and layer.args else None
    if isinstance(inner, ast.Call) and class_of(inner) == "StackedRNNCells" and inner.args:
        inner = inner.args[0]
    items = inner.elts if isinstance(inner, ast.List) else []
    cells = [cell for cell in items if isinstance(cell, ast.Call)]
    if not cells or len(cells) < len(items):
        raise reader.fail("layer", "write RNN([…]) or RNN(StackedRNNCells([…])) with the cells in it")
    with reader.proving("layer"):
        reader.shown.expect_list(cells)
    return cells
