"""`frames`: a ConvLSTM along time, whose inputs and outputs are frames of one, two or three axes."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from tools.figures.board import CELL, CHIP, LABEL, WIRE, Board, axis, legend
from tools.figures.drawing import WIDTH, Canvas, Drawing, number
from tools.figures.figure import Figure
from tools.figures.layers import argument, class_of, code_of, is_on, names_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.shapes import Tensor, numbered
from tools.figures.telling import begins, ends
from tools.figures.wording import Labels, Say

SIDES = {"ConvLSTM1D": 1, "ConvLSTM2D": 2, "ConvLSTM3D": 3}
"""How many axes the frames of each class have."""

FRAME = 36
"""The longest side of a frame."""

BEHIND = 5
"""How far the back of a frame of three axes stands behind its front."""


@dataclass(frozen=True)
class Grid:
    """The places of a frame: one, two or three axes.

    Args:
        sides: their lengths, in the order of the shape; None where one is open.
    """

    sides: tuple[int | None, ...]

    @property
    def columns(self) -> int:
        """How many places stand side by side."""
        return self.sides[-1] or 8

    @property
    def rows(self) -> int:
        """How many places stand on top of each other."""
        return (self.sides[-2] or 8) if len(self.sides) > 1 else 1

    @property
    def depth(self) -> int:
        """How many layers stand behind each other."""
        return (self.sides[0] or 8) if len(self.sides) > 2 else 1


@dataclass(frozen=True)
class Frames(Figure):
    """A layer that reads a sequence of frames.

    Args:
        row: the layer.
        before: an input frame.
        after: an output frame.
        kernel: the sides of the window that passes over an input frame.
    """

    required = ("layer", "input", "returns")

    row: Row
    before: Grid
    after: Grid
    kernel: tuple[int, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the layer from the snippet, and the sides of the frames from the shapes."""
        layer = reader.layer()
        if class_of(layer) not in SIDES:
            form = "write ConvLSTM1D, ConvLSTM2D or ConvLSTM3D"
            raise reader.fail("layer", f"{class_of(layer)} reads no frames: {form}")
        sides = SIDES[class_of(layer)]
        inputs = reader.inputs()
        sequences = is_on(layer, "return_sequences")
        tensors = reader.tensors("returns", reader.keys.text("returns"), ("outputs", *names_of("hc")))
        outputs, finals = reader.returned(layer, "hc", tensors, "returns")
        backwards = is_on(layer, "go_backwards")
        row = Row(class_of(layer), inputs, "hc", outputs, sequences, finals, backwards=backwards)
        if len(inputs.axes) != sides + 3:
            raise reader.fail("input", f"{inputs} has not the axes of a sequence of frames of {sides} axes")
        first = argument(layer, "data_format") == "channels_first"
        _expect_frames(reader, layer, row, sides, first=first)
        kernel = argument(layer, "kernel_size", 1)
        kernel = (kernel,) * sides if isinstance(kernel, int) else kernel
        if not (isinstance(kernel, tuple) and len(kernel) == sides and all(isinstance(side, int) for side in kernel)):
            raise reader.fail("layer", "write the kernel_size of the layer as in the code")
        example = outputs or finals[0]
        after = example.axes[1 + (sequences and outputs is not None) :]
        places = slice(1, None) if first else slice(None, -1)
        return cls((code_of(layer),), row, Grid(inputs.axes[2:][places]), Grid(after[places]), kernel)

    def draw(self, labels: Labels) -> Drawing:
        """The frames above and below the cells; the states are named without their shapes, which stand at the end."""
        row, before, after = self.row, self.before, self.after
        canvas = Canvas()
        room = FRAME if len(before.sides) > 1 else CHIP
        top = LABEL + room + WIRE
        plain = replace(row, finals=tuple(Tensor(state.name, None) for state in row.finals))
        board = _Frames(canvas, plain, labels, top)
        board.unit = (FRAME - (BEHIND if before.depth > 1 else 0)) / max(before.columns, before.rows)
        board.cells()
        below = top + CELL + WIRE
        for slot in board.slots:
            if slot.dots:
                for y in (below, LABEL):
                    canvas.text(slot.x, y + room / 2 + 4, "⋯", "soft")
                continue
            back = row.outputs is not None and (row.sequences or slot == board.last)
            corner = board.frame(after, slot.x, LABEL + room / 2, "back" if back else "chip off")
            edge = corner[1] + board.size(after)[1]
            canvas.arrow((slot.x, top), (slot.x, edge), kind="wire" if back else "wire off")
            if slot.step == 1 and back:
                board.window(corner, [1] * len(after.sides))
            corner = board.frame(before, slot.x, below + room / 2, "tensor")
            canvas.arrow((slot.x, below), (slot.x, top + CELL))
            canvas.text(slot.x, below + room + 14, numbered("x", slot.step))
            if slot.step == 1:
                board.window(corner, self.kernel)
        if row.outputs:
            canvas.label(row.outputs, WIDTH / 2 if row.sequences else board.last.x, LABEL - 7)
        y = below + room + 32
        canvas.label(row.inputs, WIDTH / 2, y)
        axis(canvas, below + 14, labels)
        canvas.rect(1.2, below + room + 4, 12, 12, "window", 1)
        canvas.text(17, below + room + 14, labels["kernel"], "soft", "start")
        canvas.text(17, below + room + 29, "×".join(map(str, self.kernel)), "soft", "start")
        legend(canvas, below, labels, [row])
        if row.finals:
            y += LABEL
            states = Tensor(", ".join(state.name for state in row.finals), row.finals[0].shape)
            canvas.label(states, WIDTH / 2, y)
        return canvas.finish(y + 6)

    def tell(self, say: Say) -> list[str]:
        """The row, and between its beginning and its end the sizes of frames and kernel."""
        sizes = {"before": _size(self.before.sides), "after": _size(self.after.sides), "kernel": _size(self.kernel)}
        return [*begins(self.row, say), say("frame", **sizes), *ends(self.row, say)]


class _Frames(Board):
    """A row whose inputs and outputs are frames; `unit` is the side of one place of a frame."""

    unit: float = 0

    def size(self, grid: Grid) -> tuple[float, float]:
        """Width and height of a frame."""
        return grid.columns * self.unit, grid.rows * self.unit if grid.rows > 1 else CHIP

    def frame(self, grid: Grid, x: float, middle: float, kind: str) -> tuple[float, float]:
        """One frame with its places; returns its upper left corner."""
        wide, high = self.size(grid)
        behind = BEHIND if grid.depth > 1 else 0
        left, top = x - (wide + behind) / 2, middle - (high - behind) / 2
        if behind:
            self.canvas.rect(left + behind, top - behind, wide, high, kind, 1)
        self.canvas.rect(left, top, wide, high, kind, 1)
        if not kind.endswith("off"):
            across = (f"M{number(left + n * self.unit)} {number(top)}v{number(high)}" for n in range(1, grid.columns))
            down = (f"M{number(left)} {number(top + n * self.unit)}h{number(wide)}" for n in range(1, grid.rows))
            self.canvas.path("".join((*across, *down)), "mesh")
        return left, top

    def window(self, corner: tuple[float, float], sides: Sequence[int]) -> None:
        """What the kernel sees at once, or the one place that it gives."""
        high = sides[-2] * self.unit if len(sides) > 1 else CHIP
        self.canvas.rect(*corner, sides[-1] * self.unit, high, "window", 1)


def _expect_frames(reader: Reader, layer: ast.Call, row: Row, sides: int, *, first: bool) -> None:
    """Make sure that what comes back fits the inputs, the flags and the filters.

    Args:
        reader: of the description.
        layer: the ConvLSTM.
        row: what it reads and returns.
        sides: how many axes a frame has.
        first: whether the channels stand before the places.
    """
    batch, steps = row.inputs.axes[:2]
    filters = argument(layer, "filters", 0)
    for tensor, has_time in ((row.outputs, row.sequences), *((state, False) for state in row.finals)):
        if tensor is None:
            continue
        places = tensor.axes[1 + has_time :]
        known = (batch, steps) if has_time else (batch,)
        if len(places) != sides + 1 or tensor.axes[: len(known)] != known:
            raise reader.fail("returns", f"{tensor} does not fit {row.inputs} with return_sequences={row.sequences}")
        if isinstance(filters, int) and filters != places[0 if first else -1]:
            raise reader.fail("returns", f"{tensor} has not the {filters} filters of {code_of(layer)}")


def _size(sides: Sequence[int | None]) -> str:
    return " × ".join(map(str, sides))
