import keras
import numpy as np
import onnx
import torch
from onnx.numpy_helper import to_array


def to_keras(node, kept):
    w, r, *bias = (kept[name] for name in node.input[1:4])
    flags = {flag.name: flag.i for flag in node.attribute}
    order = np.arange(w.shape[1]).reshape(-1, r.shape[2])
    order = order[[0, 2, 3, 1] if node.op_type == "LSTM" else ...]
    order, weights = order.ravel(), []
    for way in range(len(w)):
        weights += [w[way, order].T, r[way, order].T]
        for b in bias:
            two = b[way].reshape(2, -1)[:, order]
            after = flags.get("linear_before_reset", 0)
            weights.append(two if after else two.sum(axis=0))
    return weights


torch.manual_seed(0)
x = torch.randn(2, 4, 8)
flags = {"batch_first": True, "bidirectional": True}
for kind in (keras.layers.LSTM, keras.layers.GRU):
    other = getattr(torch.nn, kind.__name__)
    other = other(8, 3, num_layers=2, **flags).eval()
    torch.onnx.export(other, (x,), "rnn.onnx", verbose=False)
    graph = onnx.load("rnn.onnx").graph
    kept = {w.name: to_array(w) for w in graph.initializer}
    y = x.numpy()
    for node in graph.node:
        if node.op_type in ("RNN", "LSTM", "GRU"):
            print(node.op_type, "W", kept[node.input[1]].shape)
            rnn = kind(3, return_sequences=True)
            rnn = keras.layers.Bidirectional(rnn)
            rnn.build(y.shape)
            rnn.set_weights(to_keras(node, kept))
            y = rnn(y)
    off = np.abs(other(x)[0].detach().numpy() - y).max()
    print("equal to 1e-6:", off < 1e-6)
