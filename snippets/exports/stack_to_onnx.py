import keras
import numpy as np
import onnx
import onnxruntime

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, (2, 4, 8)).astype("float32")
model = keras.Sequential([keras.Input((4, 8))])
for _ in range(2):
    lstm = keras.layers.LSTM(3, return_sequences=True)
    model.add(keras.layers.Bidirectional(lstm))
model.set_weights(
    [rng.uniform(-1, 1, w.shape) for w in model.weights]
)

kept = {"shape": np.array([0, 0, -1])}
order = np.arange(12).reshape(4, 3)[[0, 3, 1, 2]].ravel()
for n, layer in enumerate(model.layers):
    ways = layer.forward_layer, layer.backward_layer
    w, r, b = zip(*map(keras.Layer.get_weights, ways), strict=True)
    kept[f"W{n}"] = np.stack([each.T[order] for each in w])
    kept[f"R{n}"] = np.stack([each.T[order] for each in r])
    kept[f"B{n}"] = np.stack(
        [[*each[order], *np.zeros(12)] for each in b]
    ).astype("float32")
made = onnx.parser.parse_model("""
<ir_version: 10, opset_import: ["": 17]>
stack (float[4, b, 8] x) => (float[4, b, 6] y) {
    a = LSTM <hidden_size=3, direction="bidirectional">
        (x, W0, R0, B0)
    b = Transpose <perm=[0, 2, 1, 3]> (a)
    c = Reshape (b, shape)
    d = LSTM <hidden_size=3, direction="bidirectional">
        (c, W1, R1, B1)
    e = Transpose <perm=[0, 2, 1, 3]> (d)
    y = Reshape (e, shape)
}""")
made.graph.initializer.extend(
    onnx.numpy_helper.from_array(v, k) for k, v in kept.items()
)
onnx.save(made, "stack.onnx")
session = onnxruntime.InferenceSession("stack.onnx")
(y,) = session.run(None, {"x": x.swapaxes(0, 1)})
off = np.abs(y.swapaxes(0, 1) - model(x)).max()
print(y.shape, "equal to 1e-6:", off < 1e-6)
