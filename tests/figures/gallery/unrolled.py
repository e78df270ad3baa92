"""Examples of `unrolled`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, of_layer

MASK = """\
import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, False, True, False]] * 2)
lstm = keras.layers.LSTM(3, return_sequences=True)
print("outputs:", tuple(lstm(x, mask=mask).shape))
"""

GIVEN = """\
import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3)
states = [keras.ops.ones((2, 3)), keras.ops.ones((2, 3))]
print("outputs:", tuple(lstm(x, initial_state=states).shape))
"""

LONG = """\
import keras

inputs = keras.Input((None, 128))
outputs = keras.layers.GRU(64, return_sequences=True)(inputs)
print("open:", inputs.shape, outputs.shape)
x = keras.random.normal((32, 25, 20))
outputs = keras.layers.GRU(64, return_sequences=True)(x)
print("long:", tuple(outputs.shape))
"""


def _layer(name: str, layer: str, *labels: str) -> Example:
    return of_layer(name, "unrolled", layer, *labels)


BOTH = _layer(
    "both",
    "LSTM(3, return_sequences=True, return_state=True)",
    *("outputs (2, 4, 3)", "state_h", "state_c", "(2, 3)", "returned"),
)

EXAMPLES = (
    _layer("neither", "LSTM(3)", "outputs (2, 3)", "inputs (2, 4, 8)", "h₄", "x₄", "returned", "not returned"),
    _layer("sequences", "LSTM(3, return_sequences=True)"),
    _layer("state", "LSTM(3, return_state=True)"),
    BOTH,
    _layer("gru", "GRU(3, return_state=True)"),
    _layer("simple", "SimpleRNN(3, return_sequences=True)"),
    _layer("drops", "LSTM(3, dropout=0.5, recurrent_dropout=0.5)", "dropout", "outputs (2, 3)"),
    _layer(
        "backwards",
        "LSTM(3, return_sequences=True, return_state=True, go_backwards=True)",
        *("[:, 0]", "[:, -1]", "outputs (2, 4, 3)"),
    ),
    Example(
        "mask",
        MASK,
        "unrolled\nlayer: LSTM(3, return_sequences=True)\ninput: (2, 4, 8)\nreturns: outputs\n"
        "mask: [True, False, True, False]",
        frozenset({"h₁", "h₃", "x₂", "masked"}),
    ),
    Example(
        "given",
        GIVEN,
        "unrolled\nlayer: LSTM(3)\ninput: (2, 4, 8)\nreturns: outputs\ninitial_state: (2, 3), (2, 3)",
    ),
    Example(
        "long",
        LONG,
        "unrolled\nlayer: GRU(64, return_sequences=True)\ninput: (32, 25, 20)\nreturns: long",
        frozenset({"x₂₅", "⋯"}),
    ),
    Example(
        "open",
        LONG,
        "unrolled\nlayer: GRU(64, return_sequences=True)\ninput: (None, None, 128)\nreturns: (None, None, 64)",
        frozenset({"xₙ", "⋯"}),
    ),
)
