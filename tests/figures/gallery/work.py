"""An example of `work`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

WORK = """\
import keras

lstm = keras.layers.LSTM(3)
print("inputs:", tuple(keras.ops.ones((2, 4, 8)).shape))
for name, loops, products, calls in (
    ("loop", 1, 2, 0),
    ("copies", 0, 32, 0),
    ("call", 0, 0, 1),
    ("odd", 0, 7, 0),
):
    print(f"{name}: loops {loops}, matrix products {products}, OneCall {calls}")
"""

EXAMPLES = (
    Example(
        "work",
        WORK,
        "work\nlayer: LSTM(3)\ninput: inputs\nways:\n- loop\n- copies\n- call",
        frozenset({"loop", "again", "OneCall", "x₄", "matrix product", "one call for all timesteps"}),
        (
            Mistake("- call", "- odd", 7, "neither a loop, nor a copy for each of 4 timesteps, nor a call"),
            Mistake("- call", "- inputs", 7, "counts no work"),
            Mistake("input: inputs", "input: (2, 8)", 6, "(2, 8) stands neither in its output nor in its code"),
        ),
    ),
)
