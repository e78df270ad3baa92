"""`timestep`: one call of a cell by RNN, what it is handed and what it gives back."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from tools.figures.board import CELL, CHIP, LABEL, LEFT, RIGHT, WIRE, Slot, axis, slots
from tools.figures.drawing import SIDE, STATE, WIDTH, Canvas, Drawing, fitted
from tools.figures.figure import Figure
from tools.figures.layers import class_of, code_of
from tools.figures.reading import Reader
from tools.figures.shapes import Tensor, numbered
from tools.figures.telling import listed
from tools.figures.wording import Labels, Say

WIDE = 158.0
"""The width of the cell."""

CALL = "call(inputs, states)"
"""How RNN calls a cell."""

SIZES = re.compile(r"^\s*(?:self\.)?(state_size|output_size)\s*=\s*(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Timestep(Figure):
    """A cell at the second timestep, with its inputs below, its output above, and its states at both sides.

    Args:
        cell: the class of the cell.
        sequence: what the layer reads.
        handed: what the cell is handed: its inputs, and the states of the timestep before.
        given: what it gives back: its output, and the new states.
        outputs: what the layer returns, with all timesteps.
        sizes: the lines of code that say how wide states and output are.
    """

    required = ("layer", "input", "handed", "given", "returns")

    cell: str
    sequence: Tensor
    handed: tuple[Tensor, ...]
    given: tuple[Tensor, ...]
    outputs: Tensor
    sizes: dict[str, str]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take every shape from the snippet and hold it against the others."""
        layer = reader.layer()
        inner = layer.args[0] if class_of(layer) == "RNN" and layer.args else None
        if not isinstance(inner, ast.Call):
            raise reader.fail("layer", "write RNN(…) with the cell in it, such as RNN(Cell(3), return_sequences=True)")
        sequence, outputs = reader.sequence(), reader.tensor("returns", "outputs")
        handed = _called(reader, "handed", "inputs")
        given = _called(reader, "given", "output")
        batch, steps, features = sequence.axes
        if handed[0].axes != (batch, features):
            raise reader.fail("handed", f"{handed[0]} is no timestep of {sequence}")
        if [state.axes for state in handed[1:]] != [state.axes for state in given[1:]]:
            raise reader.fail("given", f"the states come in as {listed(handed[1:])}, and go as {listed(given[1:])}")
        if outputs.axes != (batch, steps, given[0].axes[-1]):
            raise reader.fail("returns", f"{outputs} does not hold {given[0]} of every timestep")
        return cls((code_of(layer),), class_of(inner), sequence, handed, given, outputs, _sizes(reader, given))

    def draw(self, labels: Labels) -> Drawing:
        """The sequence, the cell at its second timestep, and the outputs.

        Raises:
            Unfit: a name is too long.
        """
        canvas = Canvas()
        places, width = slots(self.sequence.axes[1])
        at = places[min(1, len(places) - 1)].x
        output = LABEL + CHIP + WIRE
        cell = float(output + STATE + WIRE)
        inputs = cell + CELL + WIRE
        bottom = inputs + STATE + WIRE
        canvas.label(self.outputs, WIDTH / 2, LABEL - 7)
        _along(canvas, places, width / 2, LABEL, "y", "back")
        canvas.arrow((at, output), (at, LABEL + CHIP))
        canvas.chip(self.given[0], at - SIDE / 2, output, "back")
        if "output_size" in self.sizes:
            canvas.text(at + SIDE / 2 + 8, output + STATE / 2 + 4, self.sizes["output_size"], "code", "start")
        canvas.arrow((at, cell), (at, output + STATE))
        left, right = WIDTH / 2 - WIDE / 2, WIDTH / 2 + WIDE / 2
        canvas.rect(left, cell, WIDE, CELL, "cell", 8)
        fitted(self.cell, WIDE - 4)
        canvas.text(WIDTH / 2, cell + CELL / 2 - 4, self.cell, "code strong")
        canvas.text(WIDTH / 2, cell + CELL / 2 + 14, CALL, "code")
        lanes = _lanes(len(self.handed) - 1)
        above = cell + lanes[0] - STATE / 2 - 6
        canvas.text(1, above, labels["from before"], "soft", "start")
        canvas.text(WIDTH - 1, above, labels["to the next"], "soft", "end")
        for y, before, after in zip(lanes, self.handed[1:], self.given[1:], strict=True):
            canvas.chip(before, 1, cell + y - STATE / 2, "tensor", LEFT - 2)
            canvas.arrow((LEFT - 1, cell + y), (left, cell + y), kind="lane")
            canvas.arrow((right, cell + y), (RIGHT + 1, cell + y), kind="lane")
            canvas.chip(after, RIGHT + 1, cell + y - STATE / 2, "back", LEFT - 2)
        canvas.text(1, cell + CELL + 13, self.sizes["state_size"], "code", "start")
        canvas.chip(self.handed[0], at - SIDE / 2, inputs, "tensor")
        canvas.arrow((at, inputs), (at, cell + CELL))
        _along(canvas, places, width / 2, bottom, "x", "tensor")
        canvas.arrow((at, bottom), (at, inputs + STATE))
        axis(canvas, bottom + 16, labels)
        canvas.label(self.sequence, WIDTH / 2, bottom + CHIP + 14)
        canvas.rect(RIGHT - 6, bottom, 13, 12, "back", 3)
        canvas.text(RIGHT + 12, bottom + 10.5, labels["returned"], "soft", "start")
        return canvas.finish(bottom + CHIP + LABEL + 2)

    def tell(self, say: Say) -> list[str]:
        """What goes into a call, what comes out, and where that goes."""
        sentences = [
            say(
                "cell is handed",
                layer="RNN",
                cell=self.cell,
                sequence=self.sequence,
                inputs=self.handed[0],
                states=listed(self.handed[1:]),
            ),
            say("cell gives", output=self.given[0], states=listed(self.given[1:])),
            say("passed on", outputs=self.outputs),
        ]
        return [*sentences, say("sizes", sizes=", ".join(self.sizes.values()))]


def _lanes(states: int) -> list[float]:
    """How high the states run."""
    return [CELL / 2] if states == 1 else [STATE / 2 - 1, CELL - STATE / 2 + 1]


def _along(canvas: Canvas, places: Sequence[Slot], half: float, top: float, letter: str, kind: str) -> None:
    """One tensor with a compartment a timestep."""
    first, last = places[0].x, places[-1].x
    canvas.rect(first - half, top, last - first + 2 * half, CHIP, kind)
    for one, two in itertools.pairwise(places):
        canvas.line(((one.x + two.x) / 2, top + 4), ((one.x + two.x) / 2, top + CHIP - 4), kind="seam")
    for place in places:
        canvas.text(place.x, top + 16, "⋯" if place.dots else numbered(letter, place.step))


def _called(reader: Reader, key: str, name: str) -> tuple[Tensor, ...]:
    """What one call of the cell is handed, or gives back: one tensor, then one or two states."""
    tensors = reader.tensors(key, reader.keys.text(key), (name, "states[0]", "states[1]"))
    if len(tensors) < 2:
        raise reader.fail(key, f"name a line that shows the {name} and the states of a call")
    return tuple(tensors)


def _sizes(reader: Reader, given: Sequence[Tensor]) -> dict[str, str]:
    """What the code declares as the width of the states and of the output, held against what came back.

    Raises:
        Wrong: the states have no declared width, or it is written in digits and is another one.
    """
    wide = [state.axes[-1] for state in given[1:]]
    real = {"state_size": str(wide[0]) if len(wide) == 1 else str(wide), "output_size": str(given[0].axes[-1])}
    found = dict(SIZES.findall(reader.shown.source))
    if "state_size" not in found:
        raise reader.fail("layer", "its code declares no state_size")
    for name, value in found.items():
        if re.fullmatch(r"[\d\[\], ]+", value.strip()) and value.strip() != real[name]:
            raise reader.fail("layer", f"its code has {name} = {value.strip()}, but {real[name]} came back")
    return {name: f"{name} = {real[name]}" for name in real if name in found}
