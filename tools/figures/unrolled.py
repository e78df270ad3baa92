"""Draws a layer along time, as one row of cells; `tools.figures.stacks` and `tools.figures.calls` put rows together.

Time runs left to right. Inputs stand below, outputs above, states run along, those before the first timestep and
after the last at the sides. What comes back is filled, has a thick edge, and bears its name and its shape.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tools.figures.drawing import FONT, SIDE, SIEVE, STATE, WIDTH, Canvas, Tensor, Unfit, numbered

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

LEFT, RIGHT = SIDE + 1, WIDTH - SIDE - 1
"""Where the states at the sides end and begin."""

Words = Mapping[str, str]


@dataclass(frozen=True)
class Row:
    """One layer, unrolled.

    Args:
        label: what stands beside it, such as `LSTM(3)`.
        inputs: what it reads; its second axis is the number of timesteps.
        states: the letters of its states: `hc`, `h`, or none.
        outputs: what it returns, or None where its outputs are dropped.
        sequences: whether `outputs` holds every timestep.
        finals: the final states that come back, in the order of `states`.
        initials: the states that it is given; empty where it begins with zeros.
        carries: whether it begins with what the row above ended with.
        backwards: whether it reads the last timestep first.
        mask: which timesteps count; empty where all do.
        zeroed: whether a masked timestep gives 0 rather than the output before.
        content: the word in each box.
        worded: whether the label is a word rather than code.
        letter: what an output is called.
        flat: whether it stands on top of another layer, and has no states.
        alone: whether it computes only once, for the timestep that the layer below it reads last.
        source: the one vector that is laid out for every timestep of the inputs.
        repeat: what lays it out.
        drops: of what a part is dropped: `x`, the inputs, and `h`, the incoming hidden state.
        masks: whether it is what finds the masked timesteps.
    """

    label: str
    inputs: Tensor
    states: str
    outputs: Tensor | None
    sequences: bool
    finals: tuple[Tensor, ...] = ()
    initials: tuple[Tensor, ...] = ()
    carries: bool = False
    backwards: bool = False
    mask: tuple[bool, ...] = ()
    zeroed: bool = False
    content: str = "cell"
    worded: bool = False
    letter: str = "h"
    flat: bool = False
    alone: bool = False
    source: Tensor | None = None
    repeat: str = ""
    drops: str = ""
    masks: bool = False

    @property
    def steps(self) -> int | None:
        """The number of timesteps; None where it is open."""
        return self.inputs.axes[1]

    @property
    def high(self) -> int:
        """How high its boxes are."""
        return FLAT if self.flat else CELL

    @property
    def is_partial(self) -> bool:
        """Whether something that it computes does not come back."""
        return not self.sequences or (bool(self.states) and not self.finals)

    def is_masked(self, step: int | None) -> bool:
        """Whether a timestep, counted from 1, does not count."""
        return bool(self.mask) and step is not None and not self.mask[step - 1]

    def skips(self, step: int | None) -> bool:
        """Whether it leaves a timestep out, as all do that are given a mask, but not the layer that finds it."""
        return self.is_masked(step) and not self.masks

    @property
    def values(self) -> dict[int | None, str]:
        """What the output of each timestep is called; a masked one repeats the output before it, or gives 0."""
        if self.alone:
            return {1 if self.backwards else self.steps: self.letter}
        if self.steps is None:
            return {step: numbered(self.letter, step) for step in (1, 2, None)}
        order = range(self.steps, 0, -1) if self.backwards else range(1, self.steps + 1)
        values: dict[int | None, str] = {}
        last = "0"
        for position, step in enumerate(order, 1):
            if not self.is_masked(step):
                last = numbered(self.letter, position)
            values[step] = "0" if self.zeroed and self.is_masked(step) else last
        return values

    @property
    def ends(self) -> str:
        """The number of the last timestep that counts, as a subscript."""
        counted = [value for value in replace(self, zeroed=False).values.values() if value != "0"]
        return max(counted, key=lambda value: (len(value), value))[1:] if counted else "₀"


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
        words: those of the figure's language.
        top: the upper edge of its cells.
        width: of a cell; 0 for what fits.
        shift: how far its cells stand from the middle of their slots.
        handed: whether its final states are what another row begins with.
        box: what its cells look like.
        listed: whether the final states that come back are one list.
    """

    canvas: Canvas
    row: Row
    words: Words
    top: float
    width: float = 0
    shift: float = 0
    handed: bool = False
    box: str = "cell"
    listed: bool = False
    slots: list[Slot] = field(init=False)

    def __post_init__(self) -> None:
        self.slots, width = slots(self.row)
        self.width = self.width or width

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
        middle = self.top + self.row.high / 2 + 4
        for slot in self.taken:
            x = slot.x + self.shift
            if slot.dots:
                if len(self.row.states) != 1:
                    self.canvas.text(x, middle, "⋯", "soft")
                continue
            skipped = self.row.skips(slot.step)
            kind = f"{self.box} off" if skipped else self.box
            self.canvas.rect(x - self.width / 2, self.top, self.width, self.row.high, kind)
            if self.width >= 24 and not skipped:
                self.canvas.text(x, middle, self.words[self.row.content])
        self._group(self.x(LEFT - 26, 26), self.row.carries)
        self._group(self.x(RIGHT, 26), self.handed and not self.row.finals)
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

    def _group(self, x: float, needed: bool) -> None:
        """What ties the states together that one call hands to the next."""
        if needed and len(self.lanes) > 1:
            y = min(self.lanes.values())
            self.canvas.rect(x - 4, y - 13, 34, max(self.lanes.values()) - y + 26, "group", 6)

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
                edge = self.top + self.row.high
                dropped = letter in self.row.drops
                self.canvas.arrow((x, top), (x, edge + SIEVE * dropped))
                if dropped:
                    self.canvas.sieve(x, edge)

    def tensor(self, top: float, kind: str, texts: Mapping[int | None, str]) -> None:
        """One tensor with a compartment a timestep."""
        first, last = self.slots[0].x, self.slots[-1].x
        half = slots(self.row)[1] / 2
        self.canvas.rect(first - half, top, last - first + 2 * half, CHIP, kind)
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
                half = slots(row)[1] / 2
                self.canvas.rect(slot.x - half, top, 2 * half, CHIP, "back" if is_back else "chip off")
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
            self.canvas.text(x, y + 2, self.words["unused"], "soft")

    def _order(self, y: float) -> None:
        """Where the outputs begin and end, for they come back in the order in which they were computed."""
        half = slots(self.row)[1] / 2 + 8
        self.canvas.text(self.slots[0].x - half, y, "[:, -1]", "code soft", "end")
        self.canvas.text(self.slots[-1].x + half, y, "[:, 0]", "code soft", "start")


def slots(row: Row) -> tuple[list[Slot], float]:
    """The places of a row's timesteps, and how wide a cell is.

    Raises:
        Unfit: a mask over more timesteps than are drawn one by one.
    """
    steps = row.steps
    if steps is not None and steps <= MOST:
        numbers: list[tuple[int | None, bool]] = [(step, False) for step in range(1, steps + 1)]
    elif row.mask:
        raise Unfit(f"a mask over {steps} timesteps: at most {MOST} are drawn one by one")
    else:
        numbers = [(1, False), (2, False), (None, True), (steps, False)]
    pitch = PITCH if len(numbers) <= WHOLE else (WHOLE * PITCH - 4) / len(numbers)
    gap = GAP if len(numbers) <= WHOLE else 9
    start = WIDTH / 2 - (len(numbers) - 1) / 2 * pitch
    return [Slot(step, start + n * pitch, dots) for n, (step, dots) in enumerate(numbers)], pitch - gap


def legend(canvas: Canvas, y: float, words: Words, rows: Sequence[Row]) -> float:
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
        canvas.text(RIGHT + 12, y + 10.5, words[word], "soft", "start")
        y += 16
    return y


def axis(canvas: Canvas, y: float, words: Words) -> None:
    """That time runs to the right, at the left of the inputs."""
    canvas.text(1, y, words["time"], "soft", "start")
    end = 1 + sum(FONT if sign > "ᄀ" else FONT * 0.54 for sign in words["time"])  # Hangul is as wide as high
    canvas.arrow((end + 4, y - 4), (end + 16, y - 4), kind="wire")
