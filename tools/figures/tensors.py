"""Draws what has more axes than a row of boxes shows: the input tensor as a block, and sequences of frames."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.figures.drawing import WIDTH, Canvas, Drawing, Tensor, number, numbered
from tools.figures.unrolled import CELL, CHIP, LABEL, PITCH, WIRE, Board, Row, Words, axis, legend, slots

FRAME = 36
"""The longest side of a frame."""

BEHIND = 5
"""How far the back of a frame of three axes stands behind its front."""

ROWS = 8
"""How many features are drawn; of more, the first, the second and the last."""

DEPTH = 9
"""How far one sample of the batch stands behind the one before it."""


def draw_tensor(tensor: Tensor, words: Words) -> Drawing:
    """A sequence as a block: timesteps to the right, features upwards, samples to the back."""
    batch, steps, features = tensor.axes
    canvas = Canvas()
    row = Row("", tensor, "", None, True)
    columns, _ = slots(row)
    pitch = columns[1].x - columns[0].x if len(columns) > 1 else PITCH
    rows: list[int | None] = (
        [*range(1, features + 1)] if features is not None and features <= ROWS else [1, 2, None, features]
    )
    dotted = len(rows) if features is not None and features <= ROWS else 2
    high = 12 if len(rows) > 4 else 20
    samples = batch if batch is not None and batch <= 3 else 3
    left, width = columns[0].x - pitch / 2, pitch * len(columns)
    top, height = LABEL + 4 + DEPTH * samples, high * len(rows)
    canvas.label(tensor, WIDTH / 2, LABEL - 7)
    for sample in range(samples - 1, 0, -1):
        shift = sample * DEPTH
        canvas.rect(left + shift, top - shift, width, height, "tensor", 2)
    canvas.rect(left, top, width, height, "tensor", 2)
    for one, two in itertools.pairwise(columns):
        middle = (one.x + two.x) / 2
        canvas.line((middle, top), (middle, top + height), kind="seam strong")
    for index in range(1, len(rows)):
        y = top + index * high
        canvas.line((left, y), (left + width, y), kind="seam")
    for column in columns:
        if column.dots:
            canvas.text(column.x, top + height + 16, "⋯", "soft")
        else:
            canvas.text(column.x, top + height + 16, numbered("x", column.step))
    if dotted < len(rows):
        canvas.text(left + width / 2, top + dotted * high + 14, "⋮", "soft")
    canvas.text(left - 8, top + height / 2 + 4, f"{words['features']} {features}", "", "end")
    back = left + width + (samples - 1) * DEPTH + 6
    canvas.text(back, top - DEPTH * (samples - 1) / 2 + 4, f"{words['batch']} {batch}", "", "start")
    y = top + height + 36
    canvas.text(WIDTH / 2, y, f"{words['time']} {steps}")
    canvas.arrow((WIDTH / 2 + 40, y - 4), (WIDTH / 2 + 56, y - 4))
    return canvas.finish(y + 6)


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


def draw_frames(row: Row, before: Grid, after: Grid, kernel: Sequence[int], words: Words) -> Drawing:
    """A layer that reads a sequence of frames.

    Args:
        row: the layer; its final states are named without their shapes, which stand below.
        before: an input frame.
        after: an output frame.
        kernel: the sides of the window that passes over an input frame.
        words: those of the figure's language.
    """
    canvas = Canvas()
    room = FRAME if len(before.sides) > 1 else CHIP
    top = LABEL + room + WIRE
    plain = replace(row, finals=tuple(Tensor(state.name, None) for state in row.finals))
    board = _Frames(canvas, plain, words, top)
    board.unit = (FRAME - (BEHIND if before.depth > 1 else 0)) / max(before.columns, before.rows)
    board.cells()
    last = board.slots[0 if row.backwards else -1]
    below = top + CELL + WIRE
    for slot in board.slots:
        if slot.dots:
            for y in (below, LABEL):
                canvas.text(slot.x, y + room / 2 + 4, "⋯", "soft")
            continue
        back = row.outputs is not None and (row.sequences or slot == last)
        corner = board.frame(after, slot.x, LABEL + room / 2, "back" if back else "chip off")
        edge = corner[1] + board.size(after)[1]
        canvas.arrow((slot.x, top), (slot.x, edge), kind="wire" if back else "wire off")
        if slot.step == 1 and back:
            board.window(corner, [1] * len(after.sides))
        corner = board.frame(before, slot.x, below + room / 2, "tensor")
        canvas.arrow((slot.x, below), (slot.x, top + CELL))
        canvas.text(slot.x, below + room + 14, numbered("x", slot.step))
        if slot.step == 1:
            board.window(corner, kernel)
    if row.outputs:
        canvas.label(row.outputs, WIDTH / 2 if row.sequences else last.x, LABEL - 7)
    y = below + room + 32
    canvas.label(row.inputs, WIDTH / 2, y)
    axis(canvas, below + 14, words)
    canvas.rect(1.2, below + room + 4, 12, 12, "window", 1)
    canvas.text(17, below + room + 14, words["kernel"], "soft", "start")
    canvas.text(17, below + room + 29, "×".join(map(str, kernel)), "soft", "start")
    legend(canvas, below, words, [row])
    if row.finals:
        y += LABEL
        states = Tensor(", ".join(state.name for state in row.finals), row.finals[0].shape)
        canvas.label(states, WIDTH / 2, y)
    return canvas.finish(y + 6)
