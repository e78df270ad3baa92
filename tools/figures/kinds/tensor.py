"""`tensor`: the input of a layer as a block, an axis in each direction."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Self

from tools.figures.board import LABEL, PITCH, slots
from tools.figures.drawing import WIDTH, Canvas, Drawing
from tools.figures.figure import Figure
from tools.figures.reading import Reader
from tools.figures.shapes import Tensor, numbered
from tools.figures.wording import Labels, Say

ROWS = 8
"""How many features are drawn; of more, the first, the second and the last."""

DEPTH = 9
"""How far one sample of the batch stands behind the one before it."""


@dataclass(frozen=True)
class Block(Figure):
    """A sequence as a block: timesteps to the right, features upwards, samples to the back.

    Args:
        tensor: the sequence.
    """

    required = ("input",)

    tensor: Tensor

    @property
    def caption(self) -> tuple[str, ...]:
        """None: it shows no layer."""
        return ()

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """Take the tensor from the snippet."""
        inputs = reader.sequence()
        return cls((str(inputs),), inputs)

    def draw(self, labels: Labels) -> Drawing:
        """The samples from the back, the timesteps and features of the one in front."""
        batch, steps, features = self.tensor.axes
        canvas = Canvas()
        columns, _ = slots(steps)
        pitch = columns[1].x - columns[0].x if len(columns) > 1 else PITCH
        rows: list[int | None] = (
            [*range(1, features + 1)] if features is not None and features <= ROWS else [1, 2, None, features]
        )
        dotted = len(rows) if features is not None and features <= ROWS else 2
        high = 12 if len(rows) > 4 else 20
        samples = batch if batch is not None and batch <= 3 else 3
        left, width = columns[0].x - pitch / 2, pitch * len(columns)
        top, height = LABEL + 4 + DEPTH * samples, high * len(rows)
        canvas.label(self.tensor, WIDTH / 2, LABEL - 7)
        for sample in range(samples - 1, 0, -1):
            shift = sample * DEPTH
            canvas.rect(left + shift, top - shift, width, height, "tensor", 2)
        canvas.rect(left, top, width, height, "tensor", 2)
        for one, two in itertools.pairwise(columns):
            middle = (one.x + two.x) / 2
            canvas.line((middle, top), (middle, top + height), kind="seam strong")
        for index in range(1, len(rows)):
            y = top + index * high
            canvas.line((left, y), (left + width, y), kind="seam")
        for column in columns:
            if column.dots:
                canvas.text(column.x, top + height + 16, "⋯", "soft")
            else:
                canvas.text(column.x, top + height + 16, numbered("x", column.step))
        if dotted < len(rows):
            canvas.text(left + width / 2, top + dotted * high + 14, "⋮", "soft")
        canvas.text(left - 8, top + height / 2 + 4, f"{labels['features']} {features}", "", "end")
        back = left + width + (samples - 1) * DEPTH + 6
        canvas.text(back, top - DEPTH * (samples - 1) / 2 + 4, f"{labels['batch']} {batch}", "", "start")
        y = top + height + 36
        canvas.text(WIDTH / 2, y, f"{labels['time']} {steps}")
        canvas.arrow((WIDTH / 2 + 40, y - 4), (WIDTH / 2 + 56, y - 4))
        return canvas.finish(y + 6)

    def tell(self, say: Say) -> list[str]:
        """The axes and where they run."""
        batch, steps, features = self.tensor.axes
        return [say("axes", batch=batch, steps=steps, features=features)]
