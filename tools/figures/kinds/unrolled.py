"""`unrolled`: one layer along time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from tools.figures.board import draw_row
from tools.figures.drawing import Drawing
from tools.figures.figure import Figure
from tools.figures.layers import code_of
from tools.figures.reading import Reader
from tools.figures.rows import Row
from tools.figures.telling import ends, tell_row
from tools.figures.wording import Labels, Say


@dataclass(frozen=True)
class Unrolled(Figure):
    """A layer with states, its flags seen in what comes back.

    Args:
        row: the layer.
    """

    required = ("layer", "input", "returns")
    optional = ("mask", "initial_state")

    row: Row

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the layer from the snippet."""
        layer = reader.layer()
        return cls((code_of(layer),), reader.row_of(layer, reader.inputs()))

    def draw(self, labels: Labels) -> Drawing:
        """The row alone."""
        return draw_row(self.row, labels)

    def tell(self, say: Say) -> list[str]:
        """All of the row."""
        return tell_row(self.row, say)

    def conclude(self, say: Say) -> list[str]:
        """What comes back."""
        return ends(self.row, say)
