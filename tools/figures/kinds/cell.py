"""`cell`: the inside of a cell, its gates and the states that run through it.

As on the other figures, states come in from the left and go on to the right, the hidden state above the cell state,
the input comes from below, and the output leaves above. A round sign is an operation of NumPy; `@` is the product
with the recurrent kernel. The equations below the cell are lines of the snippet.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

from tools.figures.board import LABEL, RIGHT
from tools.figures.drawing import MONO, WIDTH, Canvas, Drawing, fitted
from tools.figures.figure import Figure
from tools.figures.layers import argument, class_of, code_of, label_of, units_of
from tools.figures.reading import Reader
from tools.figures.shapes import Tensor
from tools.figures.telling import listed
from tools.figures.wording import Labels, Say

INSIDE = (40, 318)
"""Left and right edge of a cell."""

GATES = (89.0, 148.0, 212.0, 276.0)
"""The middles of the gates of an LSTM; those of a GRU stand wider apart."""

GATE = (54.0, 36.0)
"""Width and height of a gate."""

WIDE = 64.0
"""The width of what has the longest word: the candidate, and the gates of a GRU, which has room."""

LANE = 62
"""How high the hidden state comes in, where something else runs below it."""

NOW, BEFORE = "ₜ", "ₜ₋₁"
"""What a state or an input bears: the timestep of it."""

LINE = 17
"""The height of a line of an equation."""


@dataclass(frozen=True)
class Cell(Figure):
    """The inside of a cell.

    Args:
        name: a key of `INSIDES`, and of the sentences that say what it computes.
        equations: lines of code, drawn below the cell.
        call: where a cell is called by itself, what it reads, the output, and the states, which come back as well.
    """

    required = ("layer",)
    optional = ("equations", "input", "returns")

    name: str
    equations: tuple[str, ...]
    call: tuple[Tensor, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the layer from the snippet, its equations, and what it returns where it is called by itself."""
        layer = reader.layer()
        name = class_of(layer).removesuffix("Cell")
        equations = [str(item) for item in reader.keys.items("equations")] if "equations" in reader.keys else []
        with reader.proving("equations"):
            for equation in equations:
                reader.shown.expect_code(equation)
        if name == "GRU":
            name = "GRU, reset before" if argument(layer, "reset_after") is False else "GRU, reset after"
        if name not in INSIDES:
            raise reader.fail("layer", f"the inside of {name} is not drawn: that of LSTM, GRU and SimpleRNN is")
        if argument(layer, "use_bias") is False:
            raise reader.fail("layer", "use_bias=False is not drawn")
        return cls((code_of(layer),), name, tuple(equations), _call(reader, layer))

    def draw(self, labels: Labels) -> Drawing:
        """The cell, the shapes of what it reads and returns, and its equations."""
        canvas = Canvas()
        x, y = INSIDES[self.name](canvas, labels, "back" if self.call else "tensor")
        if self.call:
            _name(canvas, self.call, x, y, labels)
            y += LABEL
        y += 8
        for equation in self.equations:
            for number, piece in enumerate(_lines(equation)):
                y += LINE
                canvas.text(2 + (4 * MONO if number else 0), y, piece, "code", "start")
        return canvas.finish(y + 6)

    def tell(self, say: Say) -> list[str]:
        """What it computes, and what it reads and returns where it is called by itself."""
        sentences = [say(self.name)]
        if self.call:
            inputs, outputs, *states = self.call
            sentences.append(say("called", inputs=inputs, outputs=outputs, finals=listed(states)))
        if self.equations:
            sentences.append(say("equations", equations="; ".join(self.equations)))
        return sentences


def _call(reader: Reader, layer: ast.Call) -> tuple[Tensor, ...]:
    """What a cell that is called by itself reads and returns; nothing where the description does not say."""
    if "input" not in reader.keys and "returns" not in reader.keys:
        return ()
    if not class_of(layer).endswith("Cell"):
        raise reader.fail("layer", f"{class_of(layer)} reads a sequence: input and returns are those of a cell")
    for name in ("input", "returns"):
        if name not in reader.keys:
            raise reader.fail("layer", f"lacks {name}: a cell that is called has both input and returns")
    states = reader.states(layer)
    inputs = reader.inputs()
    tensors = reader.tensors("returns", reader.keys.text("returns"), ("outputs", *states))
    if len(tensors) != 1 + len(states):
        what = f"{code_of(layer)} returns its output and {len(states)} state{'s' * (len(states) > 1)}"
        raise reader.fail("returns", f"{what}, but {len(tensors)} are named here")
    units = units_of(layer)
    for tensor in tensors:
        wanted = (*inputs.axes[:1], tensor.axes[-1] if units is None else units)
        if len(inputs.axes) != 2 or tensor.axes != wanted:
            raise reader.fail("returns", f"{tensor} was printed, but {label_of(layer)} gives {wanted} of {inputs}")
    outputs, *finals = tensors
    return (inputs, outputs, *(Tensor(letter, state.shape) for letter, state in zip(states, finals, strict=True)))


def _name(canvas: Canvas, call: Sequence[Tensor], x: float, y: float, labels: Labels) -> None:
    """The shapes of what goes in at `x` and of what comes back, and what the colour of the latter means."""
    inputs, outputs, *states = map(str, call)
    canvas.text(286, 15, outputs, "code", "end")
    is_left = x < WIDTH / 2 - 30
    canvas.text(x + 19 if is_left else x - 19, y - 5, inputs, "code", "start" if is_left else "end")
    canvas.rect(RIGHT - 6, y - 15, 13, 12, "back", 3)
    canvas.text(RIGHT + 12, y - 4.5, labels["returned"], "soft", "start")
    fitted(", ".join(states), WIDTH - 4)
    canvas.text(WIDTH - 1, y + 14, ", ".join(states), "code", "end")


def _lines(equation: str) -> list[str]:
    """An equation in one line or, broken before an operator, in two."""
    room = WIDTH - 4
    if len(equation) * MONO <= room:
        return [equation]
    places = [match.start() + 1 for match in re.finditer(r" [-+*@] ", equation)]
    best = min(places, key=lambda place: max(place, len(equation) - place + 4), default=len(equation))
    lines = [equation[:best].rstrip(), equation[best:]]
    for line in lines:
        fitted(line, room - 4 * MONO)
    return lines


def _frame(canvas: Canvas, top: float, bottom: float) -> None:
    left, right = INSIDE
    canvas.rect(left, top, right - left, bottom - top, "cell", 8)


def _state(canvas: Canvas, letter: str, x: float, y: float, kind: str = "tensor") -> None:
    canvas.rect(x - 13, y - 9, 26, 18, kind)
    canvas.text(x, y + 4, letter)


def _gate(canvas: Canvas, x: float, y: float, word: str, function: str, width: float = GATE[0]) -> None:
    height = GATE[1]
    canvas.rect(x - width / 2, y, width, height, "gate")
    canvas.text(x, y + 15, word)
    canvas.text(x, y + 30, function, "code soft")


def _node(canvas: Canvas, sign: str, x: float, y: float) -> None:
    canvas.circle(x, y, 9, "node")
    canvas.text(x, y + 4, sign, "code")


def _dot(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x, y, 2.5, "dot")


def _lstm(canvas: Canvas, labels: Labels, states: str) -> tuple[float, float]:
    top, gates, middle, lane, bottom = 34.0, 92.0, 166.0, 206.0, 232.0
    forget, input_, candidate, output = GATES
    _frame(canvas, top, bottom)
    canvas.arrow((30, lane), (forget - 9, lane), kind="lane")
    canvas.line((52, lane - 6), (52, lane + 6), kind="halo")
    canvas.line((30, LANE), (output, LANE), kind="lane")
    canvas.line((52, bottom + 20), (52, LANE), kind="wire")
    _dot(canvas, 52, LANE)
    for x, word, function in (
        (forget, "forget", "σ"),
        (input_, "input", "σ"),
        (candidate, "candidate", "tanh"),
        (output, "output", "σ"),
    ):
        canvas.arrow((x, LANE), (x, gates))
        _gate(canvas, x, gates, labels[word], function, WIDE if word == "candidate" else GATE[0])
    add = (input_ + candidate) / 2
    edge = gates + GATE[1]
    canvas.arrow((forget, edge), (forget, lane - 9))
    canvas.arrow((input_, edge), (input_, middle), (add - 9, middle))
    canvas.arrow((candidate, edge), (candidate, middle), (add + 9, middle))
    canvas.arrow((add, middle + 9), (add, lane - 9))
    canvas.arrow((output, edge), (output, middle - 9))
    for x, letter in ((forget, "f"), (input_, "i"), (output, "o")):
        canvas.text(x - 9, edge + 15, letter, "code")
    canvas.arrow((forget + 9, lane), (add - 9, lane), kind="lane")
    canvas.arrow((add + 9, lane), (326, lane), kind="lane")
    squash = 239
    _dot(canvas, squash, lane)
    canvas.arrow((squash, lane), (squash, middle + 9))
    canvas.rect(squash - 18, middle - 9, 36, 18, "node", 9)
    canvas.text(squash, middle + 4, "tanh", "code")
    canvas.arrow((squash + 18, middle), (output - 9, middle))
    canvas.line((output + 9, middle), (308, middle), (308, LANE), kind="lane")
    _leave(canvas, 308, LANE, top, states)
    for sign, x, y in (("×", forget, lane), ("×", add, middle), ("+", add, lane), ("×", output, middle)):
        _node(canvas, sign, x, y)
    _state(canvas, f"h{BEFORE}", 15, LANE)
    _state(canvas, f"c{BEFORE}", 15, lane)
    _state(canvas, f"c{NOW}", 338, lane, states)
    _state(canvas, f"x{NOW}", 52, bottom + 29)
    return 52, bottom + 38


def _leave(canvas: Canvas, x: float, lane: float, top: float, states: str) -> None:
    """The new hidden state goes on to the right, and leaves above as the output."""
    _dot(canvas, x, lane)
    canvas.arrow((x, lane), (326, lane), kind="lane")
    canvas.arrow((x, lane), (x, top - 14), kind="wire")
    _state(canvas, f"h{NOW}", 338, lane, states)
    _state(canvas, f"h{NOW}", x, top - 23, "back")


def _gru(canvas: Canvas, labels: Labels, states: str, *, after: bool) -> tuple[float, float]:
    top, side, gates, bottom = 34, 92, 122, 262
    state, inputs = 226, 246
    update, reset, candidate = 91.0, 183, 274.0
    left, right = candidate - 18, candidate + 18
    edge = gates + GATE[1]
    product, scaled = (202, 178) if after else (178, 202)
    _frame(canvas, top, bottom)
    canvas.arrow((30, LANE), (update - 9, LANE), kind="lane")
    canvas.line((52, LANE), (52, state), (left, state), kind="wire")
    canvas.arrow((left, state), (left, max(product, scaled) + 9))
    canvas.arrow((left, max(product, scaled) - 9), (left, min(product, scaled) + 9))
    canvas.arrow((left, min(product, scaled) - 9), (left, edge))
    _dot(canvas, 52, LANE)
    canvas.line((update + 10, inputs), (right, inputs), kind="wire")
    canvas.line((reset + 10, bottom + 20), (reset + 10, inputs), kind="wire")
    _dot(canvas, reset + 10, inputs)
    for x, word, function in ((update, "update", "σ"), (reset, "reset", "σ"), (candidate, "candidate", "tanh")):
        if x != candidate:
            _dot(canvas, x - 10, state)
            canvas.arrow((x - 10, state), (x - 10, edge))
            canvas.line((x + 10, state - 5), (x + 10, state + 5), kind="halo")
            canvas.arrow((x + 10, inputs), (x + 10, edge))
        _gate(canvas, x, gates, labels[word], function, WIDE)
    canvas.arrow((right, inputs), (right, edge))
    canvas.arrow((reset + WIDE / 2, gates + 18), (229, gates + 18), (229, scaled), (left - 9, scaled))
    canvas.text(222, gates + 12, "r", "code")
    canvas.arrow((update, gates), (update, LANE + 9))
    canvas.text(update - 9, gates - 6, "z", "code")
    _dot(canvas, update, side)
    canvas.arrow((update, side), (reset - 23, side))
    canvas.rect(reset - 23, side - 9, 46, 18, "node", 9)
    canvas.text(reset, side + 4, "1 - z", "code")
    canvas.arrow((reset + 23, side), (candidate - 9, side))
    canvas.arrow((candidate, gates), (candidate, side + 9))
    canvas.arrow((candidate, side - 9), (candidate, LANE + 9))
    canvas.arrow((update + 9, LANE), (candidate - 9, LANE), kind="lane")
    canvas.line((candidate + 9, LANE), (308, LANE), kind="lane")
    _leave(canvas, 308, LANE, top, states)
    for sign, x, y in (
        ("×", update, LANE),
        ("+", candidate, LANE),
        ("×", candidate, side),
        ("@", left, product),
        ("×", left, scaled),
    ):
        _node(canvas, sign, x, y)
    _state(canvas, f"h{BEFORE}", 15, LANE)
    _state(canvas, f"x{NOW}", reset + 10, bottom + 29)
    return reset + 10, bottom + 38


def _simple(canvas: Canvas, labels: Labels, states: str) -> tuple[float, float]:
    top, lane, bottom = 34, 88, 162
    first, add, squash = 93, 163, 233
    _frame(canvas, top, bottom)
    canvas.arrow((30, lane), (first - 9, lane), kind="lane")
    canvas.arrow((first + 9, lane), (add - 9, lane), kind="lane")
    canvas.arrow((add + 9, lane), (squash - GATE[0] / 2, lane), kind="lane")
    canvas.line((squash + GATE[0] / 2, lane), (308, lane), kind="lane")
    canvas.arrow((add, bottom + 20), (add, lane + 53))
    canvas.arrow((add, lane + 35), (add, lane + 9))
    canvas.text(add, top + 18, labels["bias"])
    canvas.arrow((add, top + 25), (add, lane - 9))
    canvas.rect(squash - GATE[0] / 2, lane - 14, GATE[0], 28, "gate")
    canvas.text(squash, lane + 4, "tanh", "code")
    _leave(canvas, 308, lane, top, states)
    for sign, x, y in (("@", first, lane), ("+", add, lane), ("@", add, lane + 44)):
        _node(canvas, sign, x, y)
    _state(canvas, f"h{BEFORE}", 15, lane)
    _state(canvas, f"x{NOW}", add, bottom + 29)
    return add, bottom + 38


INSIDES: dict[str, Callable[[Canvas, Labels, str], tuple[float, float]]] = {
    "LSTM": _lstm,
    "GRU, reset after": lambda canvas, labels, states: _gru(canvas, labels, states, after=True),
    "GRU, reset before": lambda canvas, labels, states: _gru(canvas, labels, states, after=False),
    "SimpleRNN": _simple,
}
"""What draws the inside of each cell, with the colour of the states that leave; it returns where x enters, and how
far down it went."""
