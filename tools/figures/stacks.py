"""Draws what stands on top of each other: layers, each with a loop of its own, or cells within one timestep.

Layers hand a whole sequence to the one above, drawn between them. Cells hand their output on within the timestep:
all of them stand in one box, which looks like the one cell that they act as.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.figures.drawing import WIDTH, Canvas, Drawing, Tensor, fitted
from tools.figures.unrolled import CELL, CHIP, LABEL, RIGHT, WIRE, Board, Row, Words, axis, legend, slots

PAD = 7
"""From the edge of a timestep to the cells in it."""

BETWEEN = 26
"""From one cell to the next within a timestep."""


def draw_rows(rows: Sequence[Row], words: Words) -> Drawing:
    """Layers on top of each other, the first at the bottom; one alone is the layer unrolled."""
    canvas = Canvas()
    top = float(LABEL + CHIP + WIRE)
    for number, row in enumerate(reversed(rows)):
        board = Board(canvas, row, words, top)
        board.cells()
        if number == 0:
            board.outputs(LABEL)
        below = top + row.high + WIRE
        if row is rows[0]:
            return _finish(board, below, rows)
        top = _between(board, rows[len(rows) - 2 - number], below) + CHIP + WIRE
    raise ValueError("no rows")


def draw_stacked_cells(rows: Sequence[Row], words: Words) -> Drawing:
    """Cells within each timestep, the first at the bottom; `draw_rows` is what they are not."""
    canvas = Canvas()
    top = float(LABEL + CHIP + WIRE)
    places, width = slots(rows[0])
    bottom = top + 2 * PAD + len(rows) * CELL + (len(rows) - 1) * BETWEEN
    for slot in places:
        if not slot.dots:
            canvas.rect(slot.x - width / 2 - 2, top, width + 4, bottom - top, "cell", 6)
    boards = [
        Board(canvas, row, words, top + PAD + n * (CELL + BETWEEN), width - 6, box="gate", listed=True)
        for n, row in enumerate(reversed(rows))
    ]
    for board in boards:
        board.cells()
        for slot in places:
            if board is not boards[-1] and not slot.dots:
                canvas.arrow((slot.x, board.top + CELL + BETWEEN), (slot.x, board.top + CELL))
    boards[0].outputs(LABEL)
    return _finish(boards[-1], bottom + WIRE, rows[-1:])


def _finish(board: Board, below: float, rows: Sequence[Row]) -> Drawing:
    """What stands below the lowest row: the inputs, the axis, and what the boxes mean."""
    board.inputs(below)
    axis(board.canvas, below + 16, board.words)
    inputs = board.row.inputs
    if board.row.source:
        _shape(board.canvas, inputs, below)
        below, inputs = _repeat(board, below + CHIP), board.row.source
    board.canvas.label(inputs, WIDTH / 2, below + CHIP + 14)
    return board.canvas.finish(max(legend(board.canvas, below, board.words, rows), below + CHIP + LABEL + 2))


def _between(board: Board, lower: Row, top: float) -> float:
    """What one layer hands to the one above it, with its shape at the right; returns the upper edge of that."""
    if board.row.source:
        below = Board(board.canvas, lower, board.words, 0)
        board.inputs(top, lower.values[below.last.step])
        _shape(board.canvas, board.row.inputs, top)
        top = _spread(board, below.last.x, top + CHIP)
        _handed(below, lower, top)
    elif board.row.alone:
        _handed(board, lower, top)
        board.canvas.arrow((board.last.x, top), (board.last.x, board.top + board.row.high))
    else:
        board.inputs(top, values=lower.values if board.row.mask else None, letter=lower.letter)
        for slot in board.slots:
            if not slot.dots:
                board.canvas.arrow((slot.x, top + CHIP + WIRE), (slot.x, top + CHIP))
    if lower.outputs and lower.outputs.shape:
        _shape(board.canvas, lower.outputs, top)
    return top


def _shape(canvas: Canvas, tensor: Tensor, top: float) -> None:
    """The shape of a tensor at its right."""
    text = str(tensor.shape)
    fitted(text, WIDTH - RIGHT + 5)
    canvas.text(RIGHT - 5, top + 16, text, "code", "start")


def _repeat(board: Board, top: float) -> float:
    """One vector, and the arrows from it to every timestep; returns its upper edge."""
    half = slots(board.row)[1] / 2
    below = _spread(board, WIDTH / 2, top)
    board.canvas.rect(WIDTH / 2 - half, below, 2 * half, CHIP, "tensor")
    board.canvas.text(WIDTH / 2, below + 16, "x")
    return below


def _spread(board: Board, x: float, top: float) -> float:
    """The arrows from one vector at `x` to every timestep; returns the upper edge of the vector."""
    middle = top + WIRE
    below = middle + WIRE
    for slot in board.slots:
        if not slot.dots:
            board.canvas.arrow((x, below), (x, middle), (slot.x, middle), (slot.x, top))
    y, room = (middle + 4, board.slots[0].x - 8) if x > WIDTH / 2 else (below + 16, 0.0)
    board.canvas.text(1, y, board.row.repeat, "code strong", "start", room)
    return below


def _handed(board: Board, lower: Row, top: float) -> None:
    """The one output that the layer above reads, and those that nothing reads."""
    half = slots(lower)[1] / 2
    for slot in [board.last] if lower.alone else board.slots:
        if slot.dots:
            board.canvas.text(slot.x, top + 16, "⋯", "soft")
            continue
        off = slot != board.last
        board.canvas.rect(slot.x - half, top, 2 * half, CHIP, "chip off" if off else "tensor")
        board.canvas.text(slot.x, top + 16, lower.values[slot.step], "soft" if off else "")
        board.canvas.arrow((slot.x, top + CHIP + WIRE), (slot.x, top + CHIP), kind="wire off" if off else "wire")
