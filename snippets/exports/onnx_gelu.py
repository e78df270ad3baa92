import keras
import numpy as np
import onnxruntime


def gelu(x):
    return x / 2 * (1 + keras.ops.erf(x / 2**0.5))


x = np.random.default_rng(0).normal(size=(32, 4, 8))
x = x.astype("float32")
for name, same in ("gelu", gelu), ("celu", keras.activations.elu):
    layer = keras.layers.LSTM(3, activation=name)
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model.compile("adam", "mse")
    model.fit(x, np.ones((32, 3)), verbose=0)
    y = model.predict(x, verbose=0)
    layer.cell.activation = same
    model.export("model.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("model.onnx")
    feed = {session.get_inputs()[0].name: x}
    (found,) = session.run(None, feed)
    print(name, "equal to 1e-6:", np.abs(found - y).max() < 1e-6)
