"""An example of `time-distributed`."""

from __future__ import annotations

from tests.figures.gallery.example import of_layer

EXAMPLES = (
    of_layer(
        "time_distributed",
        "time-distributed",
        "TimeDistributed(Dense(3))",
        *("Dense(3)", "y₁", "y₄", "outputs (2, 4, 3)"),
    ),
)
