"""One layer along time, as a figure shows it: what goes in, what runs along, what comes back.

`tools.figures.board` draws it, and `tools.figures.telling` says it in sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.figures.shapes import Tensor, numbered


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
        by_time: whether what it ends with is numbered by its timestep, though it is read first: that of a direction.
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
    by_time: bool = False

    @property
    def steps(self) -> int | None:
        """The number of timesteps; None where it is open."""
        return self.inputs.axes[1]

    @property
    def last(self) -> int | None:
        """The timestep that is read last."""
        return 1 if self.backwards else self.steps

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
            return {self.last: self.letter}
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
        if self.by_time:
            return numbered("", self.last)
        counted = [value for value in replace(self, zeroed=False).values.values() if value != "0"]
        return max(counted, key=lambda value: (len(value), value))[1:] if counted else "₀"
