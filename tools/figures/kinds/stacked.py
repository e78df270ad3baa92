"""`stacked`: layers on top of each other, each with a loop of its own, which hand whole sequences to the one above.

`Masking` may stand at the bottom, `RepeatVector` where there is one vector, `Dense` on top.
"""

from __future__ import annotations

import ast
import itertools
from dataclasses import dataclass, replace
from typing import Self

from tools.figures.board import CHIP, LABEL, RIGHT, WIRE, Board
from tools.figures.drawing import WIDTH, Canvas, Drawing, fitted
from tools.figures.figure import Figure
from tools.figures.layers import argument, class_of, code_of, label_of, units_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.shapes import Tensor
from tools.figures.telling import begins, ends, enters, listed, masked, runs
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class Stacked(Figure):
    """Rows on top of each other.

    Args:
        rows: the layers, the first at the bottom.
    """

    required = ("input", "layers")
    optional = ("mask",)

    rows: tuple[Row, ...]

    @property
    def caption(self) -> tuple[str, ...]:
        """The layers as they stand: the first at the bottom."""
        return tuple(reversed(self.codes))

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take each layer from the snippet, with what it gives to the one above."""
        rows: list[Row] = []
        codes: list[str] = []
        inputs = reader.inputs()
        source: Tensor | None = None
        repeat = ""
        for item in reader.keys.items("layers"):
            if not isinstance(item, dict) or len(item) != 1:
                form = "write each layer as `- LSTM(3): words`, with the words of its line of output"
                raise reader.fail("layers", form)
            ((code, lines),) = item.items()
            layer = reader.layer_of("layers", str(code))
            codes.append(code_of(layer))
            below = rows[-1] if rows and not repeat else None
            if class_of(layer) == "RepeatVector" and not source and not (below and below.sequences):
                if "mask" in reader.keys:
                    raise reader.fail("mask", f"{codes[-1]} ends a mask, which is not drawn")
                source = (below and below.outputs) or inputs
                inputs, repeat = _repeated(reader, layer, source, str(lines)), codes[-1]
                continue
            if not rows and not source and class_of(layer) == "Masking":
                rows.append(_masking(reader, layer, inputs, str(lines)))
                continue
            if below and below.backwards and below.sequences:
                raise reader.fail("layers", f"{below.label} hands its outputs on in reverse, which is not drawn")
            if below and below.outputs and class_of(layer) == "Dense":
                rows.append(_dense(reader, layer, below, below.outputs, str(lines)))
                continue
            if below:
                if not (below.outputs and below.sequences):
                    raise reader.fail("layers", f"{below.label} has a layer on top: it needs return_sequences=True")
                inputs = below.outputs
            row = reader.row_of(layer, inputs, returns="layers", lines=str(lines))
            rows.append(replace(row, source=source, repeat=repeat) if repeat else row)
            repeat = ""
        if repeat or not any(row.states for row in rows):
            raise reader.fail("layers", f"nothing reads {repeat}" if rows else "names no layer that is unrolled")
        return cls(tuple(codes), tuple(rows))

    def draw(self, labels: Labels) -> Drawing:
        """From the top: the outputs, then each layer and what it reads."""
        *lower_rows, upper = self.rows
        board = Board(Canvas(), upper, labels, float(LABEL + CHIP + WIRE))
        board.cells()
        board.outputs(LABEL)
        for lower in reversed(lower_rows):
            top = _between(board, lower, board.below) + CHIP + WIRE
            board = Board(board.canvas, lower, labels, top)
            board.cells()
        below, inputs = board.below, board.row.inputs
        board.base(below)
        if board.row.source:
            _shape(board.canvas, inputs, below)
            below, inputs = _vector(board, below + CHIP), board.row.source
        return board.finish(below, inputs, self.rows)

    def tell(self, say: Say) -> list[str]:
        """From the bottom: what goes in, what each layer hands to the next, what comes back."""
        sentences = begins(self.rows[0], say)
        for lower, upper in itertools.pairwise(self.rows):
            handed = "handed last" if (upper.alone or upper.source) and not lower.alone else "handed"
            sentences.append(say(handed, layer=lower.label, outputs=lower.outputs))
            if lower.finals:
                sentences.append(say("finals", finals=listed(lower.finals)))
            if upper.source:
                sentences.append(enters(upper, say))
            if upper.states and not lower.masks:
                sentences.append(say("upper states", layer=upper.label))
            else:
                sentences.append(say("upper", layer=upper.label))
                sentences += [runs(upper, say), say("zeros")] if upper.states else []
            sentences += masked(upper, say)
            if upper.flat and not upper.alone:
                sentences.append(say("dense", layer=upper.label))
        return [*sentences, *ends(self.rows[-1], say)]


def _printed(reader: Reader, lines: str) -> Tensor:
    """What the snippet printed of a layer's outputs; a name without a shape where it printed none."""
    return next(iter(reader.tensors("layers", lines, ("outputs",))), Tensor("outputs", None))


def _dense(reader: Reader, layer: ast.Call, lower: Row, inputs: Tensor, lines: str) -> Row:
    """A Dense on top of another layer, at every timestep or only at the last.

    Args:
        reader: of the description.
        layer: the Dense.
        lower: what stands below it.
        inputs: what that returns.
        lines: where its outputs were printed.
    """
    outputs = _printed(reader, lines)
    units = units_of(layer)
    wanted = (*inputs.axes[:-1], outputs.axes[-1] if units is None else units)
    if outputs.axes != wanted:
        raise reader.fail("layers", f"{outputs} was printed, but {label_of(layer)} gives {wanted} of {inputs}")
    return Row(
        label_of(layer),
        lower.inputs,
        "",
        outputs,
        lower.sequences,
        backwards=lower.backwards,
        content="layer",
        letter="y",
        flat=True,
        alone=not lower.sequences,
    )


def _repeated(reader: Reader, layer: ast.Call, inputs: Tensor, lines: str) -> Tensor:
    """What a RepeatVector makes of one vector.

    Args:
        reader: of the description.
        layer: the RepeatVector.
        inputs: the vector.
        lines: where its outputs were printed.
    """
    outputs = _printed(reader, lines)
    steps = argument(layer, "n", 0)
    wanted = (*inputs.axes[:1], steps if isinstance(steps, int) else None, *inputs.axes[1:])
    if len(inputs.axes) != 2 or outputs.axes != wanted:
        raise reader.fail("layers", f"{outputs} was printed, but {code_of(layer)} gives {wanted} of {inputs}")
    return outputs


def _masking(reader: Reader, layer: ast.Call, inputs: Tensor, lines: str) -> Row:
    """A Masking below another layer; the description says which timesteps it finds.

    Args:
        reader: of the description.
        layer: the Masking.
        inputs: what it reads.
        lines: where its outputs were printed.
    """
    reader.expect_sequence(inputs)
    outputs = _printed(reader, lines)
    if outputs.axes != inputs.axes:
        raise reader.fail("layers", f"{outputs} was printed, but {code_of(layer)} keeps the shape of {inputs}")
    if "mask" not in reader.keys:
        raise reader.fail("layers", f"{code_of(layer)} finds timesteps: say which as mask, such as [True, False]")
    return Row(
        class_of(layer),
        inputs,
        "",
        outputs,
        True,
        mask=reader.mask(inputs),
        content="layer",
        letter="x",
        flat=True,
        zeroed=True,
        masks=True,
    )


def _between(board: Board, lower: Row, top: float) -> float:
    """What one layer hands to the one above it, with its shape at the right; returns the upper edge of that."""
    if board.row.source:
        below = Board(board.canvas, lower, board.labels, 0)
        board.inputs(top, lower.values[lower.last])
        _shape(board.canvas, board.row.inputs, top)
        top = _spread(board, below.last.x, top + CHIP)
        _handed(below, top)
    elif board.row.alone:
        _handed(Board(board.canvas, lower, board.labels, 0), top)
        board.canvas.arrow((board.last.x, top), (board.last.x, board.top + board.high))
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


def _vector(board: Board, top: float) -> float:
    """One vector, and the arrows from it to every timestep; returns its upper edge."""
    below = _spread(board, WIDTH / 2, top)
    board.canvas.rect(WIDTH / 2 - board.half, below, 2 * board.half, CHIP, "tensor")
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


def _handed(lower: Board, top: float) -> None:
    """The one output of a layer that the layer above reads, and those that nothing reads."""
    for slot in lower.taken:
        if slot.dots:
            lower.canvas.text(slot.x, top + 16, "⋯", "soft")
            continue
        off = slot != lower.last
        lower.canvas.rect(slot.x - lower.half, top, 2 * lower.half, CHIP, "chip off" if off else "tensor")
        lower.canvas.text(slot.x, top + 16, lower.row.values[slot.step], "soft" if off else "")
        lower.canvas.arrow((slot.x, top + CHIP + WIRE), (slot.x, top + CHIP), kind="wire off" if off else "wire")
