import keras
import numpy as np
from onnx.helper import make_node
from onnx.reference import ReferenceEvaluator


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


K = keras.layers
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
kinds = [(K.SimpleRNN, 3), (K.LSTM, 12), (K.GRU, 9), (K.GRU, 9)]
for number, both, bias in np.ndindex(4, 2, 2):
    kind, rows = kinds[number]
    flags = {"direction": ("forward", "bidirectional")[both]}
    own = {"use_bias": bias == 1, "return_sequences": True}
    if kind is K.GRU:
        flags["linear_before_reset"] = number - 2
        own["reset_after"] = number == 3
    rnn = kind(3, **own)
    rnn = K.Bidirectional(rnn) if both else rnn
    rnn.build(x.shape)
    sizes = ("W", (rows, 8)), ("R", (rows, 3)), ("B", (2 * rows,))
    kept = {k: rng.normal(size=(both + 1, *s)) for k, s in sizes}
    op = kind.__name__.removeprefix("Simple")
    node = make_node(op, "XWRB"[: 3 + bias], "Y", **flags)
    rnn.set_weights(to_keras(node, kept))
    kept["X"] = x.swapaxes(0, 1)
    y = ReferenceEvaluator(node).run(None, kept)[0]
    y = y.transpose(2, 0, 1, 3).reshape(2, 4, -1)
    equal = np.abs(y - rnn(x)).max() < 1e-6
    print(op, *flags.values(), f"B={bias}: {equal}")
