"""`bidirectional`: the two directions in which a Bidirectional reads, their outputs side by side."""

from __future__ import annotations

import ast
import itertools
from dataclasses import dataclass, replace
from typing import Self

from tools.figures.board import CELL, CHIP, LABEL, WIRE, Board, axis, legend, slots
from tools.figures.drawing import WIDTH, Canvas, Drawing
from tools.figures.figure import Figure
from tools.figures.layers import code_of, is_on, label_of, names_of, units_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.shapes import Tensor
from tools.figures.telling import enters, listed, runs
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class Bidirectional(Figure):
    """Two layers over the same inputs, one of them backwards.

    Args:
        forward: the layer that reads as time runs; its outputs have no name of their own.
        backward: the other.
        outputs: what comes back of both.
    """

    required = ("layer", "input", "returns")

    forward: Row
    backward: Row
    outputs: Tensor

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the wrapper, the layer in it and what came back of both directions from the snippet."""
        layer, inner = reader.wrapper("Bidirectional")
        states = reader.states(inner)
        defaults = ("outputs", *names_of(states, "forward"), *names_of(states, "backward"))
        outputs, *finals = reader.tensors("returns", reader.keys.text("returns"), defaults)
        many = 1 + is_on(inner, "return_state") * 2 * len(states)
        if 1 + len(finals) != many:
            what = f"{code_of(layer)} returns {many} tensors"
            raise reader.fail("returns", f"{what}, but {1 + len(finals)} are named here")
        merge = next((word.value for word in layer.keywords if word.arg == "merge_mode"), ast.Constant("concat"))
        if not (isinstance(merge, ast.Constant) and merge.value):
            raise reader.fail("layer", "merge_mode=None returns two outputs, which this kind does not draw")
        if is_on(inner, "go_backwards"):
            raise reader.fail("layer", "go_backwards=True turns the two directions round, which is not drawn")
        inputs = reader.sequence()
        sequences = is_on(inner, "return_sequences")
        half = len(finals) // 2
        forward = Row(label_of(inner), inputs, states, Tensor("outputs", None), sequences, tuple(finals[:half]))
        backward = replace(forward, finals=tuple(finals[half:]), backwards=True, by_time=True)
        whole = replace(forward, label=code_of(layer), outputs=outputs, finals=())
        units = units_of(inner)
        reader.expect_axes(whole, units and units * (2 if merge.value == "concat" else 1), "returns")
        for row in (forward, backward):
            reader.expect_axes(row, units, "returns")
        return cls((code_of(layer),), forward, backward, outputs)

    def draw(self, labels: Labels) -> Drawing:
        """The backward layer above the forward one, over one row of inputs."""
        canvas = Canvas()
        forward = replace(self.forward, label=labels["forward"], worded=True)
        backward = replace(self.backward, label=labels["backward"], worded=True)
        out = LABEL + 6
        upper = float(out + CHIP + WIRE)
        lower = upper + CELL + LABEL + 6
        below = lower + CELL + WIRE
        places, width = slots(forward.steps)
        narrow, shift, side = width * 0.8, width * 0.2, width * 0.4
        for row, top, sign in ((backward, upper, 1), (forward, lower, -1)):
            Board(canvas, row, labels, top, narrow, sign * shift).cells()
        board = Board(canvas, forward, labels, lower)
        board.inputs(below, wires=False)
        canvas.label(forward.inputs, WIDTH / 2, below + CHIP + 14)
        first, last = places[0], places[-1]
        canvas.label(self.outputs, WIDTH / 2, LABEL - 7)
        if forward.sequences:
            canvas.rect(first.x - width / 2, out, last.x - first.x + width, CHIP, "back")
            for one, two in itertools.pairwise(places):
                middle = (one.x + two.x) / 2
                canvas.line((middle, out + 1), (middle, out + CHIP - 1), kind="seam strong")
        else:
            ends = (first.x + width / 4, last.x - width / 4)
            canvas.line((ends[0], out), (ends[0], out - 7), (ends[1], out - 7), (ends[1], out), kind="bracket")
        for slot in places:
            if slot.dots:
                canvas.text(slot.x, out + 16, "⋯", "soft")
                continue
            for sign, top, is_end in ((-1, lower, slot == last), (1, upper, slot == first)):
                x = slot.x + sign * side
                is_back = forward.sequences or is_end
                if not forward.sequences:
                    left = slot.x - width / 2 + (width / 2 if sign > 0 else 0)
                    canvas.rect(left, out, width / 2, CHIP, "back" if is_back else "chip off", 2)
                _direction(canvas, slot.x + sign * width / 4, out + CHIP / 2, sign, is_back)
                canvas.arrow((x, top), (x, out + CHIP), kind="wire" if is_back else "wire off")
                canvas.arrow((x, below), (x, top + CELL))
        axis(canvas, below + 16, labels)
        legend(canvas, below, labels, [forward, backward])
        return canvas.finish(below + CHIP + LABEL + 2)

    def tell(self, say: Say) -> list[str]:
        """What both read, and what comes back of them as one."""
        forward = self.forward
        return [enters(forward, say), say("both"), runs(forward, say), say("zeros"), *self.conclude(say)]

    def conclude(self, say: Say) -> list[str]:
        """What comes back of both as one."""
        finals = (*self.forward.finals, *self.backward.finals)
        merged = say("merged every" if self.forward.sequences else "merged last", outputs=self.outputs)
        return [merged, say("directed", finals=listed(finals)) if finals else say("no finals")]


def _direction(canvas: Canvas, x: float, y: float, sign: int, back: bool) -> None:
    """A small arrow: to the right for the forward layer, to the left for the backward one."""
    toward = -sign
    kind = "mark" if back else "mark off"
    canvas.path(f"M{x - 5 * toward:g} {y:g}h{10 * toward}m{-4 * toward} -3.5l{4 * toward} 3.5l{-4 * toward} 3.5", kind)
