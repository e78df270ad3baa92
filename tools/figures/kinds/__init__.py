"""The kinds of figures: each file holds one, or two that differ only in words, and this is the list of all."""

from __future__ import annotations

from tools.figures.figure import Figure
from tools.figures.kinds.bidirectional import Bidirectional
from tools.figures.kinds.cell import Cell
from tools.figures.kinds.frames import Frames
from tools.figures.kinds.kept import Kept
from tools.figures.kinds.layouts import Layouts
from tools.figures.kinds.stacked import Stacked
from tools.figures.kinds.stacked_cells import StackedCells
from tools.figures.kinds.stateful import Stateful
from tools.figures.kinds.tensor import Block
from tools.figures.kinds.time_distributed import TimeDistributed
from tools.figures.kinds.timestep import Timestep
from tools.figures.kinds.two_calls import EncoderDecoder, TwoCalls
from tools.figures.kinds.unrolled import Unrolled
from tools.figures.kinds.weights import Weights
from tools.figures.kinds.work import Work

KINDS: dict[str, type[Figure]] = {
    "unrolled": Unrolled,
    "stacked": Stacked,
    "stacked-cells": StackedCells,
    "bidirectional": Bidirectional,
    "stateful": Stateful,
    "two-calls": TwoCalls,
    "encoder-decoder": EncoderDecoder,
    "time-distributed": TimeDistributed,
    "cell": Cell,
    "tensor": Block,
    "frames": Frames,
    "weights": Weights,
    "layouts": Layouts,
    "kept": Kept,
    "timestep": Timestep,
    "work": Work,
}
"""Every kind by the name that descriptions give it."""
