"""`quantize` changes no weight of a recurrent layer, and a wrapper is one row of `summary`, nested or not."""

import itertools
import warnings

import keras

warnings.simplefilter("ignore")
layers = keras.layers
RECURRENT = [getattr(layers, name)(4) for name in ("LSTM", "GRU", "SimpleRNN")]
RECURRENT += [layers.RNN(layers.LSTMCell(4)), layers.RNN([layers.GRUCell(4), layers.SimpleRNNCell(4)])]
RECURRENT += [layers.Bidirectional(layer.from_config(layer.get_config())) for layer in RECURRENT[:3]]
CONVOLUTIONS = [layers.ConvLSTM1D(4, 3), layers.ConvLSTM2D(4, 3), layers.ConvLSTM3D(4, 3)]
shapes = [(4, 8)] * len(RECURRENT) + [(4, *[6] * axes, 1) for axes in (1, 2, 3)]
for mode in ("int8", "int4", "float8"):
    for layer, shape in zip([*RECURRENT, *CONVOLUTIONS], shapes, strict=True):
        copy = layer.from_config(layer.get_config())
        model = keras.Sequential([keras.Input(shape), copy])
        before = copy.get_weights()
        model.quantize(mode)
        after = copy.get_weights()
        assert len(before) == len(after), (layer.name, mode)
        assert all((a == b).all() and a.dtype == b.dtype for a, b in zip(before, after, strict=True)), layer.name

for nested, name in itertools.product((False, True), ("LSTM", "GRU", "SimpleRNN")):
    both = layers.Bidirectional(getattr(layers, name)(3, return_sequences=True))
    model = keras.Sequential([keras.Input((4, 8)), both, layers.TimeDistributed(layers.Dense(2))])
    lines = []
    model.summary(print_fn=lines.append, expand_nested=nested)
    rows = [line for line in "\n".join(lines).splitlines() if "(None, 4," in line]
    assert len(rows) == 2, (nested, name, rows)
