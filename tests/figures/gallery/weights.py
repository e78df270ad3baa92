"""Examples of `weights`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

WEIGHTS = """\
import keras
import numpy as np

layer = keras.layers.{layer}
layer.build((None, 4, 8))
for weight in layer.weights:
    print(weight.name, weight.shape, end=" ")
    parts = np.split(np.array(weight), {count}, axis=-1)
    for gate, part in zip("{gates}", parts):
        print(gate, part.size, end=" ")
    print("sum", np.array(weight).size)
print("parameters:", layer.count_params())
"""


def _weights(name: str, layer: str, gates: str, labels: set[str], *mistakes: Mistake) -> Example:
    source = WEIGHTS.format(layer=layer, gates=gates, count=len(gates))
    description = f"weights\nlayer: {layer}\ntotal: parameters"
    return Example(name, source, description, frozenset(labels), mistakes)


EXAMPLES = (
    _weights(
        "weights_lstm",
        "LSTM(3)",
        "ifco",
        {"forget", "i", "24", "9", "3", "4 × 24 = 96", "kernel (8, 12)", "bias (12,)", "96 + 36 + 12 = 144"},
        Mistake("layer: LSTM(3)", "layer: LSTM(5)", 5, "LSTM(5) is not made in its code"),
        Mistake("total: parameters", "total: bias", 6, "the weights hold 144 numbers, but that line shows 12, 3"),
    ),
    _weights(
        "weights_gru",
        "GRU(3)",
        "zrh",
        {"update", "z", "6", "bias (2, 9)", "72 + 27 + 18 = 117"},
        Mistake("total: parameters", "total: sum", 6, "no line of its output begins with 'sum'"),
    ),
)
