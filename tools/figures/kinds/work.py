"""`work`: what a layer computes at each timestep and what for all of them at once, in several ways of running it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Self

from tools.figures.board import CHIP, LABEL, WHOLE
from tools.figures.drawing import WIDTH, Canvas, Drawing, Unfit, fitted
from tools.figures.figure import Figure
from tools.figures.layers import code_of
from tools.figures.reading import Reader
from tools.figures.shapes import Tensor, numbered
from tools.figures.wording import Labels, Say

COUNTS = re.compile(r"\bloops (\d+), matrix products (\d+), (\w+) (\d+)$")
"""How a line of the output counts the work: in the body of a loop where there is one, else in the whole graph."""

BOX, BETWEEN = 76.0, 16.0
"""The width of what is computed at a timestep, and the space between two."""

HIGH = 36
"""Its height."""

MARK = 4.5
"""Half the width of the sign of a matrix product."""

ROW = 8
"""How many matrix products stand in a box at most, four in a row."""


@dataclass(frozen=True)
class Way:
    """One way of running the layer.

    Args:
        name: as the output calls it.
        kind: `loop`, whose body runs again and again; `copies`, one for each timestep; `call`, one for all timesteps.
        products: how many matrix products a timestep takes.
        operation: what is called for all timesteps at once; empty where nothing is.
    """

    name: str
    kind: str
    products: int
    operation: str


@dataclass(frozen=True)
class Work(Figure):
    """The ways one below the other, all along the same timesteps.

    Args:
        inputs: what the layer reads.
        ways: in the order of the description.
    """

    required = ("layer", "input", "ways")

    inputs: Tensor
    ways: tuple[Way, ...]

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the counts of each way from its line of the output."""
        layer, inputs = reader.layer(), reader.sequence()
        steps = inputs.axes[1]
        if steps is None:
            raise reader.fail("input", f"{inputs} has an open number of timesteps: the work of each is counted")
        ways = tuple(_way(reader, str(item), steps) for item in reader.keys.items("ways"))
        return cls((code_of(layer),), inputs, ways)

    def draw(self, labels: Labels) -> Drawing:
        """A row for each way, the inputs below.

        Raises:
            Unfit: too many timesteps or matrix products.
        """
        steps = self.inputs.axes[1] or 0
        if not 1 < steps <= WHOLE:
            raise Unfit(f"{steps} timesteps: between two and {WHOLE} are drawn here")
        canvas = Canvas()
        start = (WIDTH - steps * BOX - (steps - 1) * BETWEEN) / 2
        places = [start + number * (BOX + BETWEEN) for number in range(steps)]
        y = 0.0
        for way in self.ways:
            fitted(way.name, WIDTH - 4)
            canvas.text(1, y + 13, way.name, "code strong", "start")
            canvas.text(WIDTH - 1, y + 13, labels[way.kind], "soft", "end")
            self._row(canvas, way, places, y + 21, labels)
            y += 21 + HIGH + 14
        self._inputs(canvas, places, y, labels)
        return canvas.finish(y + CHIP + 2 * LABEL + 6)

    def _row(self, canvas: Canvas, way: Way, places: list[float], y: float, labels: Labels) -> None:
        """What one way computes."""
        if way.kind == "call":
            canvas.rect(places[0], y, places[-1] + BOX - places[0], HIGH, "cell")
            canvas.text(WIDTH / 2, y + HIGH / 2 + 4, way.operation, "code")
            return
        for number, x in enumerate(places):
            again = way.kind == "loop" and number > 0
            canvas.rect(x, y, BOX, HIGH, "cell off" if again else "cell")
            if again:
                canvas.text(x + BOX / 2, y + HIGH / 2 + 4, labels["again"], "soft")
            else:
                _marks(canvas, way.products, x + BOX / 2, y + HIGH / 2)
        for one, two in itertools.pairwise(places):
            canvas.arrow((one + BOX, y + HIGH / 2), (two, y + HIGH / 2), kind="lane")

    def _inputs(self, canvas: Canvas, places: list[float], y: float, labels: Labels) -> None:
        """The inputs, a compartment below each timestep, and what the signs mean."""
        canvas.rect(places[0], y, places[-1] + BOX - places[0], CHIP, "tensor")
        for one, two in itertools.pairwise(places):
            middle = (one + BOX + two) / 2
            canvas.line((middle, y + 4), (middle, y + CHIP - 4), kind="seam")
        for number, x in enumerate(places, 1):
            canvas.text(x + BOX / 2, y + 16, numbered("x", number))
        canvas.label(self.inputs, WIDTH / 2, y + CHIP + 14)
        foot = y + CHIP + LABEL + 14
        canvas.circle(MARK + 1, foot - 4, MARK, "node")
        canvas.text(2 * MARK + 8, foot, labels["product"], "soft", "start")
        canvas.text(WIDTH - 22, foot, labels["waits"], "soft", "end")
        canvas.arrow((WIDTH - 18, foot - 4), (WIDTH - 2, foot - 4), kind="lane")

    def tell(self, say: Say) -> list[str]:
        """The work of each way."""
        sentences = [say("inputs at once", inputs=self.inputs)]
        for way in self.ways:
            gaps = {"name": way.name, "products": way.products, "operation": way.operation}
            sentences.append(say(f"work {way.kind}", **gaps))
        return sentences


def _marks(canvas: Canvas, products: int, x: float, y: float) -> None:
    """The matrix products of a timestep, around a point, four in a row.

    Raises:
        Unfit: more than there is room for.
    """
    if products > ROW:
        raise Unfit(f"{products} matrix products at a timestep: at most {ROW} are drawn")
    rows = [min(4, products), products - min(4, products)]
    for number, count in enumerate(filter(None, rows)):
        height = y + (0 if not rows[1] else (-8, 8)[number])
        for place in range(count):
            canvas.circle(x + (place - (count - 1) / 2) * 16, height, MARK, "node")


def _way(reader: Reader, name: str, steps: int) -> Way:
    """One way, as its line counts it.

    Raises:
        Wrong: the line counts something else, or something that cannot be spread over the timesteps.
    """
    with reader.proving("ways"):
        line = reader.shown.line(name)
    found = COUNTS.search(line)
    if found is None:
        form = "loops 1, matrix products 2, CudnnRNNV3 0"
        raise reader.fail("ways", f"the line {line!r} counts no work: it ends as in {form!r}")
    loops, products, calls = int(found[1]), int(found[2]), int(found[4])
    if loops == 1 and products and not calls:
        return Way(name, "loop", products, "")
    if not loops and products and products % steps == 0 and not calls:
        return Way(name, "copies", products // steps, "")
    if not loops and not products and calls == 1:
        return Way(name, "call", 0, found[3])
    raise reader.fail(
        "ways", f"the line {line!r} is neither a loop, nor a copy for each of {steps} timesteps, nor a call"
    )
