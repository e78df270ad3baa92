"""The models of the matrix: one for each class and flag that matters to a converter.

Executed in front of `ways.py` and `cell.py`, in the process of one cell, never imported: so it knows nothing of the
project. All have 4 timesteps of 8 features where the length is fixed, and 3 units. Weights are drawn at random, biases
too: with the zeros that Keras starts from, a mistake in the order of gates or biases would not show.
"""

import keras
import numpy as np

TIMESTEPS, FEATURES, UNITS = 4, 8, 3
layers = keras.layers


class SmoothingCell(keras.Layer):
    """A cell of one's own: keeps a part of the state that is learned."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = self.state_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")
        self.keep = self.add_weight(shape=(self.units,), name="keep")

    def call(self, inputs, states):
        keep = keras.ops.sigmoid(self.keep)
        h = keep * states[0] + (1 - keep) * keras.ops.tanh(inputs @ self.kernel)
        return h, [h]


def plain(make, length=TIMESTEPS, **flags):
    """A model of one layer: `make(**flags)` on an input."""

    def build(batch, unroll):
        extra = {"unroll": True} if unroll else {}
        x = keras.Input(batch_shape=(batch, length, FEATURES), name="x")
        return keras.Model(x, make(**flags, **extra)(x))

    return build


def masked(make, length=TIMESTEPS, **flags):
    """The same below a `Masking`."""

    def build(batch, unroll):
        extra = {"unroll": True} if unroll else {}
        x = keras.Input(batch_shape=(batch, length, FEATURES), name="x")
        return keras.Model(x, make(**flags, **extra)(layers.Masking()(x)))

    return build


def lstm(**flags):
    return layers.LSTM(UNITS, **flags)


def gru(**flags):
    return layers.GRU(UNITS, **flags)


def simple(**flags):
    return layers.SimpleRNN(UNITS, **flags)


def bidirectional(**flags):
    return layers.Bidirectional(layers.LSTM(UNITS, **flags))


def rnn(cell, **flags):
    return layers.RNN(cell, **flags)


def stacked(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS, FEATURES), name="x")
    h = layers.LSTM(UNITS, return_sequences=True, **extra)(x)
    return keras.Model(x, layers.LSTM(2, **extra)(h))


def on_top(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS, FEATURES), name="x")
    h = layers.LSTM(UNITS, return_sequences=True, **extra)(x)
    return keras.Model(x, layers.TimeDistributed(layers.Dense(2))(h))


def embedded(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS), dtype="int32", name="x")
    h = layers.Embedding(12, FEATURES, mask_zero=True)(x)
    return keras.Model(x, layers.LSTM(UNITS, **extra)(h))


def with_initial_state(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS, FEATURES), name="x")
    h = keras.Input(batch_shape=(batch, UNITS), name="h")
    c = keras.Input(batch_shape=(batch, UNITS), name="c")
    return keras.Model([x, h, c], layers.LSTM(UNITS, **extra)(x, initial_state=[h, c]))


def monte_carlo(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS, FEATURES), name="x")
    return keras.Model(x, layers.LSTM(UNITS, dropout=0.5, **extra)(x, training=True))


def convolutional(batch, unroll):
    extra = {"unroll": True} if unroll else {}
    x = keras.Input(batch_shape=(batch, TIMESTEPS, 5, 5, 1), name="x")
    return keras.Model(x, layers.ConvLSTM2D(UNITS, 3, **extra)(x))


MODELS = {
    "lstm": plain(lstm),
    "lstm-sequences": plain(lstm, return_sequences=True),
    "lstm-open": plain(lstm, None),
    "lstm-sequences-open": plain(lstm, None, return_sequences=True),
    "lstm-state": plain(lstm, return_state=True),
    "lstm-backwards": plain(lstm, go_backwards=True),
    "lstm-unroll": plain(lstm, unroll=True),
    "lstm-relu": plain(lstm, activation="relu"),
    "lstm-dropout": plain(lstm, dropout=0.5, recurrent_dropout=0.5),
    "lstm-dropout-always": monte_carlo,
    "lstm-stateful": plain(lstm, stateful=True),
    "lstm-initial-state": with_initial_state,
    "lstm-wide": plain(lambda **flags: layers.LSTM(64, **flags)),
    "lstm-stacked": stacked,
    "lstm-timedistributed": on_top,
    "gru": plain(gru),
    "gru-open": plain(gru, None),
    "gru-reset-before": plain(gru, reset_after=False),
    "gru-stateful": plain(gru, stateful=True),
    "simplernn": plain(simple),
    "simplernn-open": plain(simple, None),
    "bidirectional": plain(bidirectional),
    "bidirectional-sequences": plain(bidirectional, return_sequences=True),
    "bidirectional-open": plain(bidirectional, None),
    "masked": masked(lstm),
    "masked-sequences": masked(lstm, return_sequences=True),
    "masked-open": masked(lstm, None),
    "masked-gru": masked(gru),
    "masked-bidirectional": masked(bidirectional, return_sequences=True),
    "embedding": embedded,
    "rnn-cell": plain(lambda **flags: rnn(layers.LSTMCell(UNITS), **flags)),
    "rnn-cells": plain(lambda **flags: rnn([layers.GRUCell(UNITS), layers.GRUCell(UNITS)], **flags)),
    "rnn-own-cell": plain(lambda **flags: rnn(SmoothingCell(UNITS), **flags)),
    "convlstm2d": convolutional,
}
"""By name, a function of the batch size (None: open) and of whether layers are unrolled, which makes the model."""

STATEFUL = ("lstm-stateful", "gru-stateful")
OPEN = tuple(name for name in MODELS if name.endswith("-open"))


def built(name, batch=None, unroll=False):
    """The model with weights of its own, the same at each call."""
    if name in STATEFUL:
        batch = 2
    if name == "lstm-unroll":
        unroll = False
    model = MODELS[name](batch, unroll)
    drawn = np.random.default_rng(0)
    model.set_weights([drawn.normal(0, 0.5, weight.shape).astype("float32") for weight in model.get_weights()])
    return model


def inputs_of(name, batch, timesteps=TIMESTEPS, seed=0):
    """By the name of an input, what is fed: masked models get rows padded right, left, not, wholly, in between."""
    drawn = np.random.default_rng(seed)
    if name == "embedding":
        x = drawn.integers(1, 12, (batch, timesteps)).astype("int32")
    elif name == "convlstm2d":
        x = drawn.normal(size=(batch, timesteps, 5, 5, 1)).astype("float32")
    else:
        x = drawn.normal(size=(batch, timesteps, FEATURES)).astype("float32")
    if name.startswith("masked") or name == "embedding":
        padded = [slice(timesteps // 2, None), slice(0, timesteps // 2), slice(0, 0), slice(None), slice(1, 2)]
        for row in range(batch):
            x[row, padded[row % 5]] = 0
    fed = {"x": x}
    if name == "lstm-initial-state":
        fed |= {state: drawn.normal(size=(batch, UNITS)).astype("float32") for state in "hc"}
    return fed
