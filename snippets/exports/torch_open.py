import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import onnxruntime

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 7, 8)).astype("float32")
for length in (7, None):
    inputs = keras.Input((length, 8))
    lstm = keras.layers.LSTM(3)
    model = keras.Model(inputs, lstm(inputs))
    model(x)
    model.export("model.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("model.onnx")
    (into,) = session.get_inputs()
    outputs = session.run(None, {into.name: x})[0]
    first = keras.ops.convert_to_numpy(lstm(x[:, :1]))
    right = keras.ops.convert_to_numpy(lstm(x))
    print("length", length, "declared as", into.shape[1:])
    print("  equal:", np.allclose(outputs, right, atol=1e-5))
    print(
        "  first step only:", np.allclose(outputs, first, atol=1e-5)
    )
