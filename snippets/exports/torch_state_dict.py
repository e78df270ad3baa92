from itertools import product

import keras
import numpy as np
import torch


def to_keras(state):
    if "weight_hr_l0" in state:
        raise ValueError("Keras has no proj_size")
    rows, units = state["weight_hh_l0"].shape
    layers = {}
    for name, value in state.items():
        own = layers.setdefault(name.split("_")[2], [])
        value = value.numpy()
        if gru := rows == 3 * units:
            r, z, n = np.split(value, 3)
            value = np.concatenate([z, r, n])
        if name.startswith("bias_hh"):
            two = np.stack([own.pop(), value])
            value = two if gru else two.sum(axis=0)
        own.append(value if "bias" in name else value.T)
    return list(layers.values())


K, T = keras.layers, torch.nn
pairs = {T.RNN: K.SimpleRNN, T.LSTM: K.LSTM, T.GRU: K.GRU}
torch.manual_seed(0)
x = torch.randn(2, 4, 8)
options = product(pairs, (1, 2, 3), (False, True), (True, False))
for kind, count, both, bias in options:
    flags = {"bias": bias, "bidirectional": both}
    other = kind(8, 3, count, batch_first=True, **flags)
    y = x.numpy()
    for weights in to_keras(other.state_dict()):
        layer = pairs[kind](3, use_bias=bias, return_sequences=True)
        layer = K.Bidirectional(layer) if both else layer
        layer.build(y.shape)
        layer.set_weights(weights)
        y = layer(y)
    off = np.abs(other(x)[0].detach().numpy() - y).max()
    if bias:
        print(f"{kind.__name__:4} x {count}", end=" ")
        print("both" if both else "one ", "equal to 1e-6:", end=" ")
    print(f"bias={bias}", off < 1e-6, end=" " if bias else "\n")
