"""Draws one layer along time, as a row of cells; kinds that show several put their boards together.

Time runs left to right. Inputs stand below, outputs above, states run along, those before the first timestep and
after the last at the sides. What comes back is filled, has a thick edge, and bears its name and its shape.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tools.figures.drawing import FONT, SIDE, SIEVE, STATE, WIDTH, Canvas, Drawing, Unfit
from tools.figures.rows import Row
from tools.figures.shapes import Tensor, numbered
from tools.figures.wording import Labels

CELL = 72
"""The height of a cell."""

FLAT = 30
"""The height of a layer without states that stands on top of another."""

CHIP = 24
"""The height of inputs and outputs."""

WIRE = 16
"""The length of an arrow up or down."""

LABEL = 18
"""The room that a line of text takes."""

PITCH, GAP = 44, 12
"""From one cell to the next, and the space between two, for up to `WHOLE` timesteps."""

WHOLE, MOST = 4, 6
"""How many timesteps are drawn at full size, and at all; of more, only the first two and the last."""

INSET = 4
"""From the edge of a list to what it holds."""

CLOSE = 3
"""The same around states with name and shape, which leave less room."""

LEFT, RIGHT = SIDE + 1, WIDTH - SIDE - 1
"""Where the states at the sides end and begin."""


@dataclass(frozen=True)
class Slot:
    """The place of one timestep.

    Args:
        step: its number, counted from 1; None for the last of an open number.
        x: its middle.
        dots: whether it stands for those that are left out.
    """

    step: int | None
    x: float
    dots: bool = False


@dataclass
class Board:
    """One row being drawn.

    Args:
        canvas: what it is drawn on.
        row: what is drawn.
        labels: the words of the figure's language.
        top: the upper edge of its cells.
        width: of a cell; 0 for what fits.
        shift: how far its cells stand from the middle of their slots.
        handed: whether its final states are what another row begins with.
        box: what its cells look like.
        listed: whether the final states that come back are one list.
    """

    canvas: Canvas
    row: Row
    labels: Labels
    top: float
    width: float = 0
    shift: float = 0
    handed: bool = False
    box: str = "cell"
    listed: bool = False
    slots: list[Slot] = field(init=False)
    half: float = field(init=False)
    """Half the width of an input or an output."""

    def __post_init__(self) -> None:
        self.slots, width = slots(self.row.steps, one_by_one=bool(self.row.mask))
        self.half = width / 2
        self.width = self.width or width

    @property
    def high(self) -> int:
        """How high its boxes are."""
        return FLAT if self.row.flat else CELL

    @property
    def below(self) -> float:
        """The upper edge of what stands below its cells."""
        return self.top + self.high + WIRE

    @property
    def last(self) -> Slot:
        """The place of the timestep that is read last."""
        return self.slots[0 if self.row.backwards else -1]

    @property
    def taken(self) -> list[Slot]:
        """The places where the row computes something, and those of the timesteps that are left out."""
        return [self.last] if self.row.alone else self.slots

    @property
    def lanes(self) -> dict[str, float]:
        """How high each state runs."""
        heights = [STATE / 2, CELL - STATE / 2] if len(self.row.states) == 2 else [CELL / 2]
        return {state: self.top + height for state, height in zip(self.row.states, heights, strict=False)}

    def x(self, x: float, width: float = 0) -> float:
        """A place at the side where the states begin, mirrored for a layer that reads backwards."""
        return WIDTH - x - width if self.row.backwards else x

    def cells(self) -> None:
        """The cells, the states that run from one to the next, and those at both ends."""
        self._name()
        middle = self.top + self.high / 2 + 4
        for slot in self.taken:
            x = slot.x + self.shift
            if slot.dots:
                if len(self.row.states) != 1:
                    self.canvas.text(x, middle, "⋯", "soft")
                continue
            skipped = self.row.skips(slot.step)
            kind = f"{self.box} off" if skipped else self.box
            self.canvas.rect(x - self.width / 2, self.top, self.width, self.high, kind)
            if self.width >= 24 and not skipped:
                self.canvas.text(x, middle, self.labels[self.row.content])
        self._group(self.x(LEFT - 26, 26), self.row.carries)
        self._group(self.x(1, SIDE), bool(self.row.initials), CLOSE, SIDE, STATE)
        if self.row.finals:
            self._group(self.x(RIGHT, SIDE), self.handed, CLOSE, SIDE, STATE)
        else:
            self._group(self.x(RIGHT, 26), self.handed)
        for lane, (state, y) in enumerate(self.lanes.items()):
            self._begin(lane, state, y)
            self._run(y, SIEVE if state in self.row.drops else 0)
            self._end(lane, state, y)
        if self.listed and self.row.finals:
            y = min(self.lanes.values()) - STATE / 2 - INSET
            high = max(self.lanes.values()) + STATE / 2 + INSET - y
            self.canvas.rect(self.x(RIGHT, SIDE), y, SIDE, high, "group", 6)

    def _name(self) -> None:
        """What the row is called, at its upper left."""
        if self.row.worded:
            self.canvas.text(1, self.top - 7, self.row.label, "strong", "start")
            return
        room = self.slots[0].x - self.width / 2 - 9 if self.box == "gate" else 0
        self.canvas.text(1, self.top - 7, self.row.label, "code strong", "start", room)

    def _group(self, x: float, needed: bool, inset: float = INSET, width: float = 26, high: float = 18) -> None:
        """What ties the states together that one call hands to the next, each so wide and so high."""
        if needed and len(self.lanes) > 1:
            y = min(self.lanes.values()) - high / 2 - inset
            below = max(self.lanes.values()) + high / 2 + inset
            self.canvas.rect(x - inset, y, width + 2 * inset, below - y, "group", 6)

    def _run(self, y: float, sieve: float) -> None:
        toward = -1 if self.row.backwards else 1
        at = float(RIGHT if self.row.backwards else LEFT)
        for slot in self.slots[::toward]:
            if slot.dots or self.row.skips(slot.step):
                continue
            x = slot.x + self.shift
            edge = x - toward * self.width / 2
            self.canvas.arrow((at, y), (edge - toward * sieve, y), kind="lane")
            if sieve:
                self.canvas.sieve(edge, y)
            at = x + toward * self.width / 2
        self.canvas.arrow((at, y), (LEFT if self.row.backwards else RIGHT, y), kind="lane")

    def _begin(self, lane: int, state: str, y: float) -> None:
        if self.row.initials:
            self.canvas.chip(self.row.initials[lane], self.x(1, SIDE), y - STATE / 2, "tensor")
            return
        text = f"{state}{self.row.ends}" if self.row.carries else "0"
        width = 26 if self.row.carries else 18
        x = self.x(LEFT - width, width)
        self.canvas.rect(x, y - 9, width, 18, "tensor")
        self.canvas.text(x + width / 2, y + 4, text)
        if not self.row.carries:
            self.canvas.text(self.x(LEFT - 30), y + 4, state, "soft")

    def _end(self, lane: int, state: str, y: float) -> None:
        if self.row.finals:
            inset = INSET if self.listed else 0
            width = SIDE - 2 * inset
            self.canvas.chip(self.row.finals[lane], self.x(RIGHT + inset, width), y - STATE / 2, "back", width)
            return
        x = self.x(RIGHT, 26)
        self.canvas.rect(x, y - 9, 26, 18, "chip off")
        self.canvas.text(x + 13, y + 4, f"{state}{self.row.ends}", "soft")

    def base(self, top: float) -> None:
        """The inputs, without their name, and the axis of time."""
        self.inputs(top)
        axis(self.canvas, top + 16, self.labels)

    def finish(self, top: float, inputs: Tensor, rows: Sequence[Row]) -> Drawing:
        """The name of the inputs whose upper edge is `top`, and what the boxes of all rows mean: the figure is done."""
        self.canvas.label(inputs, WIDTH / 2, top + CHIP + 14)
        return self.canvas.finish(max(legend(self.canvas, top, self.labels, rows), top + CHIP + LABEL + 2))

    def inputs(
        self, top: float, letter: str = "x", wires: bool = True, values: Mapping[int | None, str] | None = None
    ) -> None:
        """One tensor with a compartment a timestep, and an arrow from each to the cell above it.

        Args:
            top: its upper edge.
            letter: what an input is called.
            wires: whether the arrows are drawn.
            values: what each input is called, where a letter and a number do not say it.
        """
        texts = values or {slot.step: numbered(letter, slot.step) for slot in self.slots if not slot.dots}
        if self.row.source:
            texts = dict.fromkeys(texts, letter)
        self.tensor(top, "tensor", texts)
        for slot in self.slots:
            if slot.dots:
                continue
            x = slot.x + self.shift
            if self.row.skips(slot.step):
                left = slot.x - self.width / 2
                self.canvas.path(f"M{left:g} {top + CHIP:g}l{self.width:g} {-CHIP}", "strike")
            elif wires:
                edge = self.top + self.high
                dropped = letter in self.row.drops
                self.canvas.arrow((x, top), (x, edge + SIEVE * dropped))
                if dropped:
                    self.canvas.sieve(x, edge)

    def tensor(self, top: float, kind: str, texts: Mapping[int | None, str]) -> None:
        """One tensor with a compartment a timestep."""
        first, last = self.slots[0].x, self.slots[-1].x
        self.canvas.rect(first - self.half, top, last - first + 2 * self.half, CHIP, kind)
        for one, two in zip(self.slots, self.slots[1:], strict=False):
            self.canvas.line(((one.x + two.x) / 2, top + 4), ((one.x + two.x) / 2, top + CHIP - 4), kind="seam")
        for slot in self.slots:
            text = "⋯" if slot.dots else texts[slot.step]
            soft = "soft" if self.row.skips(slot.step) and kind == "tensor" else ""
            self.canvas.text(slot.x, top + 16, text, soft)

    def outputs(self, top: float) -> None:
        """The outputs of all timesteps, those that come back as one tensor with name and shape above it."""
        row = self.row
        values = row.values
        last = self.last
        if row.sequences:
            self._name_outputs(WIDTH / 2, top - 7)
            self.tensor(top, "back", values)
            if row.backwards:
                self._order(top + 16)
        for slot in self.taken:
            if slot.dots:
                if not row.sequences:
                    self.canvas.text(slot.x, top + 16, "⋯", "soft")
                continue
            is_back = row.sequences or slot == last
            if not row.sequences:
                look = "back" if is_back else "chip off"
                self.canvas.rect(slot.x - self.half, top, 2 * self.half, CHIP, look)
                self.canvas.text(slot.x, top + 16, values[slot.step], "" if is_back else "soft")
            x = slot.x + self.shift
            on = is_back and not row.skips(slot.step)
            self.canvas.arrow((x, self.top), (x, top + CHIP), kind="wire" if on else "wire off")
        if not row.sequences:
            self._name_outputs(last.x, top - 7)

    def _name_outputs(self, x: float, y: float) -> None:
        """Name and shape of the outputs; that they are not used, where the code drops them."""
        if self.row.outputs:
            self.canvas.label(self.row.outputs, x, y)
        else:
            self.canvas.text(x, y + 2, self.labels["unused"], "soft")

    def _order(self, y: float) -> None:
        """Where the outputs begin and end, for they come back in the order in which they were computed."""
        half = self.half + 8
        self.canvas.text(self.slots[0].x - half, y, "[:, -1]", "code soft", "end")
        self.canvas.text(self.slots[-1].x + half, y, "[:, 0]", "code soft", "start")


def draw_row(row: Row, labels: Labels) -> Drawing:
    """One row alone: its outputs above it, its inputs below."""
    board = Board(Canvas(), row, labels, float(LABEL + CHIP + WIRE))
    board.cells()
    board.outputs(LABEL)
    board.base(board.below)
    return board.finish(board.below, row.inputs, [row])


def slots(steps: int | None, *, one_by_one: bool = False) -> tuple[list[Slot], float]:
    """The places of so many timesteps, and how wide a cell is.

    Raises:
        Unfit: none, or more than can be drawn one by one where that is wanted, as for a mask.
    """
    if steps == 0:
        raise Unfit("a sequence of no timesteps: take one of 4 timesteps, or of an open number")
    if steps is not None and steps <= MOST:
        numbers: list[tuple[int | None, bool]] = [(step, False) for step in range(1, steps + 1)]
    elif one_by_one:
        raise Unfit(f"a mask over {steps} timesteps: at most {MOST} are drawn one by one")
    else:
        numbers = [(1, False), (2, False), (None, True), (steps, False)]
    pitch = PITCH if len(numbers) <= WHOLE else (WHOLE * PITCH - 4) / len(numbers)
    gap = GAP if len(numbers) <= WHOLE else 9
    start = WIDTH / 2 - (len(numbers) - 1) / 2 * pitch
    return [Slot(step, start + n * pitch, dots) for n, (step, dots) in enumerate(numbers)], pitch - gap


def legend(canvas: Canvas, y: float, labels: Labels, rows: Sequence[Row]) -> float:
    """What the kinds of boxes mean, at the right of the inputs whose upper edge is at `y`; how far down it goes."""
    entries = [("back", "returned")]
    entries += [("chip off", "dropped")] if any(row.is_partial for row in rows) else []
    entries += [("tensor", "masked")] if any(not all(row.mask) for row in rows) else []
    entries += [("", "drops")] if any(row.drops for row in rows) else []
    for kind, word in entries:
        if word == "drops":
            canvas.sieve(RIGHT + 0.5, y + 6)
        else:
            canvas.rect(RIGHT - 6, y, 13, 12, kind, 3)
        if word == "masked":
            canvas.line((RIGHT - 6, y + 12), (RIGHT + 7, y), kind="strike")
        canvas.text(RIGHT + 12, y + 10.5, labels[word], "soft", "start")
        y += 16
    return y


def axis(canvas: Canvas, y: float, labels: Labels) -> None:
    """That time runs to the right, at the left of the inputs."""
    canvas.text(1, y, labels["time"], "soft", "start")
    end = 1 + sum(FONT if sign > "ᄀ" else FONT * 0.54 for sign in labels["time"])  # Hangul is as wide as high
    canvas.arrow((end + 4, y - 4), (end + 16, y - 4), kind="wire")
