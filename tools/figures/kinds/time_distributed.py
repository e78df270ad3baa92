"""`time-distributed`: the layer that a TimeDistributed applies to each timestep by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from tools.figures.board import draw_row
from tools.figures.drawing import Drawing
from tools.figures.figure import Figure
from tools.figures.layers import code_of, label_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.telling import tell_row
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class TimeDistributed(Figure):
    """A row that hands nothing on.

    Args:
        row: the layer within.
    """

    required = ("layer", "input", "returns")

    row: Row

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the wrapper and the layer in it from the snippet."""
        layer, inner = reader.wrapper("TimeDistributed")
        inputs = reader.inputs()
        outputs = reader.tensor("returns", "outputs")
        if inputs.axes[:2] != outputs.axes[:2]:
            raise reader.fail("returns", f"{outputs} has not the timesteps of {inputs}")
        return cls((code_of(layer),), Row(label_of(inner), inputs, "", outputs, True, content="layer", letter="y"))

    def draw(self, labels: Labels) -> Drawing:
        """The row alone."""
        return draw_row(self.row, labels)

    def tell(self, say: Say) -> list[str]:
        """All of the row."""
        return tell_row(self.row, say)
