"""An example of `tensor`."""

from __future__ import annotations

from tests.figures.gallery.example import LAYER, Example

EXAMPLES = (
    Example(
        "tensor",
        LAYER.format(layer="LSTM(3)"),
        "tensor\ninput: (2, 4, 8)",
        frozenset({"batch 2", "timesteps 4", "features 8"}),
    ),
)
