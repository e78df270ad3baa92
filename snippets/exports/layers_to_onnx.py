import keras
import numpy as np
from onnx.helper import make_node
from onnx.reference import ReferenceEvaluator


def to_onnx(*ways):
    kind, found = type(ways[0]).__name__.removeprefix("Simple"), []
    blocks = [0, 3, 1, 2] if kind == "LSTM" else slice(None)
    for way in ways:
        kernel, recurrent, *bias = way.get_weights()
        b = np.vstack([*bias, 0 * kernel[:2]])[:2]
        order = np.arange(kernel.shape[1]).reshape(-1, way.units)
        order = order[blocks].ravel()
        b = b[:, order].ravel()
        found.append((kernel.T[order], recurrent.T[order], b))
    flags = {"hidden_size": way.units}
    flags["direction"] = ["forward", "bidirectional"][len(ways) - 1]
    if kind == "GRU":
        flags["linear_before_reset"] = int(way.reset_after)
    three = map(np.stack, zip(*found, strict=True))
    weights = dict(zip("WRB", three, strict=True))
    return make_node(kind, "XWRB", ["Y"], **flags), weights


rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
kinds = [("SimpleRNN", {}), ("LSTM", {}), ("GRU", {})]
kinds.append(("GRU", {"reset_after": False}))
for number, both, bias in np.ndindex(4, 2, 2):
    kind, more = kinds[number]
    flags = more | {"use_bias": bias == 1, "return_sequences": True}
    ways = [rnn := getattr(keras.layers, kind)(3, **flags)]
    if both:
        rnn = keras.layers.Bidirectional(rnn)
        ways = rnn.forward_layer, rnn.backward_layer
    rnn.build(x.shape)
    rnn.set_weights([rng.normal(size=w.shape) for w in rnn.weights])
    node, given = to_onnx(*ways)
    given["X"] = x.swapaxes(0, 1)
    y = ReferenceEvaluator(node).run(None, given)[0]
    y = y.transpose(2, 0, 1, 3).reshape(2, 4, -1)
    off = np.abs(y - rnn(x)).max()
    found = f"{('one ', 'both')[both]} bias={bias}: {off < 1e-6}"
    print(f"{kind} {more or ''}".ljust(27), found)
