"""Examples of `stacked`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

STACKED = """\
import keras

inputs = keras.Input((4, 8))
lower = keras.layers.GRU(3, return_sequences=True)(inputs)
middle = keras.layers.SimpleRNN(5, return_sequences=True)(lower)
results = keras.layers.LSTM(7, return_state=True)(middle)
print("lower:  ", lower.shape)
print("middle: ", middle.shape)
print("results:", *[y.shape for y in results])
"""

DENSE = """\
import keras

inputs = keras.Input((4, 8))
every = keras.layers.LSTM(3, return_sequences=True)(inputs)
last = keras.layers.LSTM(3)(inputs)
print("LSTM:", every.shape, "last:", last.shape)
print("Dense every:", keras.layers.Dense(1)(every).shape)
print("Dense last:", keras.layers.Dense(1)(last).shape)
"""

REPEATED = """\
import keras

inputs = keras.Input((8,))
repeated = keras.layers.RepeatVector(4)(inputs)
outputs = keras.layers.LSTM(3, return_sequences=True)(repeated)
print("inputs:", inputs.shape)
print("repeated:", repeated.shape)
print("outputs:", outputs.shape)
"""

OTHER_LENGTH = """\
import keras

inputs = keras.Input((4, 8))
encoded = keras.layers.LSTM(3)(inputs)
repeated = keras.layers.RepeatVector(6)(encoded)
decoded = keras.layers.GRU(5, return_sequences=True)(repeated)
outputs = keras.layers.Dense(1)(decoded)
print("inputs:", inputs.shape)
print("encoded:", encoded.shape)
print("repeated:", repeated.shape)
print("decoded:", decoded.shape)
print("outputs:", outputs.shape)
"""

MASKING = """\
import keras
import numpy as np

inputs = np.ones((2, 4, 8))
inputs[0, 2:] = 0.0
masking = keras.layers.Masking()
padded = masking(inputs)
lower = keras.layers.LSTM(3, return_sequences=True)(padded)
outputs = keras.layers.GRU(5)(lower)
print("inputs:", inputs.shape)
print("mask:", masking.compute_mask(inputs).numpy().tolist())
print("padded:", tuple(padded.shape))
print("lower:", tuple(lower.shape))
print("outputs:", tuple(outputs.shape))
"""

EXAMPLES = (
    Example(
        "stacked",
        STACKED,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- GRU(3, return_sequences=True): lower\n"
        "- SimpleRNN(5, return_sequences=True): middle\n- LSTM(7, return_state=True): results",
        frozenset({"GRU(3)", "SimpleRNN(5)", "LSTM(7)", "(None, 4, 3)", "(None, 4, 5)", "outputs (None, 7)"}),
        (
            Mistake("return_state=True): results", "return_state=True): lower", 6, "returns 3 tensors, but 1 are"),
            Mistake("SimpleRNN(5, return_sequences=True)", "SimpleRNN(5)", 6, "is not made in its code"),
            Mistake("return_sequences=True): lower", "return_sequences=True): middle", 6, "gives (None, 4, 3)"),
        ),
    ),
    Example(
        "dense",
        DENSE,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- LSTM(3, return_sequences=True): (None, 4, 3)\n"
        "- Dense(1): Dense every",
        frozenset({"Dense(1)", "(None, 4, 3)", "y₁", "y₄", "outputs (None, 4, 1)"}),
        (
            Mistake("- Dense(1): Dense every", "- Dense(1): Dense last", 6, "Dense(1) gives (None, 4, 1) of"),
            Mistake("- Dense(1)", "- Dense(2)", 6, "Dense(2) is not made in its code"),
        ),
    ),
    Example(
        "dense_last",
        DENSE,
        "stacked\ninput: (None, 4, 8)\nlayers:\n- LSTM(3): (None, 3)\n- Dense(1): Dense last",
        frozenset({"Dense(1)", "(None, 3)", "h₁", "y", "outputs (None, 1)"}),
        (Mistake("- Dense(1): Dense last", "- LSTM(3): (None, 3)", 6, "LSTM(3) has a layer on top: it needs"),),
    ),
    Example(
        "repeated",
        REPEATED,
        "stacked\ninput: inputs\nlayers:\n- RepeatVector(4): repeated\n- LSTM(3, return_sequences=True): outputs",
        frozenset({"RepeatVector(4)", "(None, 4, 8)", "inputs (None, 8)", "x"}),
        (
            Mistake("(4): repeated", "(4): outputs", 6, "RepeatVector(4) gives (None, 4, 8) of inputs (None, 8)"),
            Mistake("\n- LSTM(3, return_sequences=True): outputs", "", 6, "names no layer that is unrolled"),
            Mistake("input: inputs", "input: repeated", 6, "RepeatVector(4) gives (None, 4, 4, 8) of"),
        ),
    ),
    Example(
        "other_length",
        OTHER_LENGTH,
        "stacked\ninput: inputs\nlayers:\n- LSTM(3): encoded\n- RepeatVector(6): repeated\n"
        "- GRU(5, return_sequences=True): decoded\n- Dense(1): outputs",
        frozenset({"RepeatVector(6)", "(None, 3)", "(None, 6, 3)", "h₆", "y₆", "outputs (None, 6, 1)"}),
        (
            Mistake(
                "\n- GRU(5, return_sequences=True): decoded\n- Dense(1): outputs",
                "",
                6,
                "nothing reads RepeatVector(6)",
            ),
            Mistake("RepeatVector(6): repeated", "RepeatVector(6): decoded", 6, "gives (None, 6, 3) of encoded"),
        ),
    ),
    Example(
        "masking",
        MASKING,
        "stacked\ninput: inputs\nlayers:\n- Masking(): padded\n- LSTM(3, return_sequences=True): lower\n"
        "- GRU(5): outputs\nmask: [True, True, False, False]",
        frozenset({"Masking", "(2, 4, 8)", "(2, 4, 3)", "masked", "outputs (2, 5)"}),
        (
            Mistake("\nmask: [True, True, False, False]", "", 6, "Masking() finds timesteps: say which as mask"),
            Mistake("padded", "outputs", 6, "Masking() keeps the shape of inputs (2, 4, 8)"),
            Mistake("False, False]", "True, False]", 10, "stands neither in its output nor in its code"),
        ),
    ),
)
