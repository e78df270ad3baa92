"""Examples of `frames`."""

from __future__ import annotations

from tests.figures.gallery.example import Example

FRAMES = """\
import keras

x = keras.random.normal((2, 4, {sides}, 1))
layer = keras.layers.ConvLSTM{number}D({arguments})
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(layer(x))])
"""


def _frames(number: int, arguments: str, *labels: str) -> Example:
    sides = ", ".join(["8"] * number)
    source = FRAMES.format(number=number, sides=sides, arguments=arguments)
    description = f"frames\nlayer: ConvLSTM{number}D({arguments})\ninput: (2, 4, {sides}, 1)\nreturns: results"
    return Example(f"frames_{number}", source, description, frozenset(labels))


EXAMPLES = (
    _frames(1, "3, 3"),
    _frames(
        2,
        "3, 3, return_sequences=True, return_state=True",
        *("outputs (2, 4, 6, 6, 3)", "state_h, state_c (2, 6, 6, 3)", "kernel", "3×3"),
    ),
    _frames(3, "3, 3"),
)
