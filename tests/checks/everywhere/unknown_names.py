"""A keyword argument that no page lists raises in every recurrent class; two old names only warn."""

import warnings

import keras

UNKNOWN = ("batch_input_shape", "batch_size", "input_length", "weights", "time_major", "constants", "dynamic", "unit")
RIGHT = {
    **{name: {"units": 3} for name in ("LSTM", "GRU", "SimpleRNN", "LSTMCell", "GRUCell", "SimpleRNNCell")},
    **{name: {"filters": 3, "kernel_size": 3} for name in ("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")},
    "RNN": {"cell": keras.layers.GRUCell(3)},
    "StackedRNNCells": {"cells": [keras.layers.GRUCell(3)]},
    "Bidirectional": {"layer": keras.layers.GRU(3)},
    "TimeDistributed": {"layer": keras.layers.Dense(3)},
    "Masking": {},
}
for name, arguments in RIGHT.items():
    cls = getattr(keras.layers, name)
    for unknown in UNKNOWN:
        if (name, unknown) == ("Bidirectional", "weights"):
            continue  # stands in its signature
        try:
            cls(**arguments, **{unknown: 1})
        except (TypeError, ValueError) as error:
            message = str(error)
        else:
            message = ""
        assert unknown in message, (name, unknown, message)
    for old, value in (("input_shape", (4, 8)), ("input_dim", 8)):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            cls(**arguments, **{old: value})
        assert caught, (name, old)
