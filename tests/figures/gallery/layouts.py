"""Examples of `layouts`: what another library says stands as it is printed where that is installed."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

LAYOUTS = """\
import keras

layer = keras.layers.{layer}
layer.build((None, 4, 8))
kernel, _, bias = (weight.shape for weight in layer.weights)
print("Keras: {gates} in kernel", kernel)
print("biases of Keras: bias", bias)
print("{others}")
"""


def _layouts(name: str, layer: str, gates: str, others: str, labels: set[str], *mistakes: Mistake) -> Example:
    source = LAYOUTS.format(layer=layer, gates=gates, others=others.replace("\n", "\\n"))
    description = f"layouts\nlayer: {layer}\nlibraries:\n  - Keras\n  - other"
    return Example(name, source, description, frozenset(labels), mistakes)


EXAMPLES = (
    _layouts(
        "layouts_lstm",
        "LSTM(3)",
        "i f c o",
        "other: i o f c in W (1, 12, 8)\nbiases of other: B (1, 24)\n"
        "twice: i o f f in W (1, 12, 8)\nbiases of twice: B (1, 24)\n"
        "bare: i o f c in W\nbiases of bare: B (1, 24)\n"
        "narrow: i f c o in W (8, 9)\nbiases of narrow: b (12,)\n"
        "half: i f c o in W (8, 12)\nbiases of half: b (18,)",
        {"forget", "i", "Keras", "other", "kernel", "(8, 12)", "(1, 24)", "+"},
        Mistake("layer: LSTM(3)", "layer: SimpleRNN(3)", 5, "SimpleRNN(3) is not made in its code"),
        Mistake("- other", "- another", 6, "no line of its output begins with 'another'"),
        Mistake("- other", "- twice", 6, "'twice: i o f f in W (1, 12, 8)' has not the gates i f c o in some order"),
        Mistake("- other", "- bare", 6, "'bare: i o f c in W' and its biases cannot be read"),
        Mistake("- other", "- narrow", 6, "W (8, 9) has no 4 blocks of 3"),
        Mistake("- other", "- half", 6, "b (18,): neither one nor two biases for 12 columns"),
        Mistake("\n  - other", "", 6, "name two libraries or more"),
    ),
    _layouts(
        "layouts_gru",
        "GRU(3)",
        "z r h",
        "other: r z h in weight_ih_l0 (9, 8)\nbiases of other: bias_ih_l0 (9,) bias_hh_l0 (9,)",
        {"update", "weight_ih_l0", "(9, 8)", "(2, 9)", "bias_hh_l0"},
    ),
)
