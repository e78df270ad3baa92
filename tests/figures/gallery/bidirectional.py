"""Examples of `bidirectional`."""

from __future__ import annotations

from tests.figures.gallery.example import of_layer

EXAMPLES = (
    of_layer("bidirectional", "bidirectional", "Bidirectional(LSTM(3))", "h₄", "h₁", "c₄", "c₁"),
    of_layer(
        "directions",
        "bidirectional",
        "Bidirectional(LSTM(3, return_sequences=True, return_state=True))",
        *("forward_h", "forward_c", "backward_h", "backward_c", "outputs (2, 4, 6)"),
    ),
)
