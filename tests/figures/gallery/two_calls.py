"""Examples of `two-calls` and `encoder-decoder`."""

from __future__ import annotations

from tests.figures.gallery.example import Example, Mistake

ENCODER_DECODER = """\
import keras

sources, targets = keras.Input((4, 8)), keras.Input((3, 6))
encoder = keras.layers.LSTM(5, return_state=True)
_, state_h, state_c = encoder(sources)
decoder = keras.layers.LSTM(5, return_sequences=True)
outputs = decoder(targets, initial_state=[state_h, state_c])
print("state_h:", state_h.shape)
print("state_c:", state_c.shape)
print("outputs:", outputs.shape)
"""

TWO_CALLS = """\
import keras

first, second = keras.ops.ones((2, 2, 8)), keras.ops.ones((2, 3, 8))
gru = keras.layers.GRU(3, return_state=True)
_, state_h = gru(first)
outputs, _ = gru(second, initial_state=state_h)
print("first:", tuple(first.shape))
print("second:", tuple(second.shape))
print("state_h:", tuple(state_h.shape))
print("outputs:", tuple(outputs.shape))
"""

EXAMPLES = (
    Example(
        "encoder_decoder",
        ENCODER_DECODER,
        "encoder-decoder\nencoder:\n  layer: LSTM(5, return_state=True)\n  input: (None, 4, 8)\n"
        "  returns: state_h, state_c\ndecoder:\n  layer: LSTM(5, return_sequences=True)\n"
        "  input: (None, 3, 6)\n  returns: outputs",
        frozenset({"initial_state=[state_h, state_c]", "encoder", "decoder", "not used", "inputs (None, 3, 6)"}),
    ),
    Example(
        "two_calls",
        TWO_CALLS,
        "two-calls\nfirst:\n  layer: GRU(3, return_state=True)\n  input: first\n  returns: state_h\n"
        "second:\n  layer: GRU(3, return_state=True)\n  input: second\n  returns: outputs, (2, 3)",
        frozenset({"initial_state=state_h", "first", "second", "first (2, 2, 8)", "second (2, 3, 8)", "not used"}),
        (
            Mistake("returns: state_h", "returns: outputs", 5, "returns 2 tensors, but 1 are named"),
            Mistake("input: second", "input: third", 9, "no line of its output begins with 'third'"),
            Mistake("GRU(3, ", "GRU(", 5, "is not made in its code, which makes GRU(3, return_state=True)"),
        ),
    ),
)
