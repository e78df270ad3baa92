import os
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import onnxruntime

train = """
import keras
import numpy as np

layer = keras.layers.LSTM(3, dropout=0.5)
model = keras.Sequential([
    keras.Input((None, 8)), keras.layers.Bidirectional(layer)
])
x = np.random.default_rng(0).normal(size=(2, 4, 8))
np.save("x.npy", x.astype("float32"))
np.save("y.npy", keras.ops.convert_to_numpy(model(x)))
model.save("model.keras")
print(keras.backend.backend(), end=", ")
"""
for backend in ("jax", "torch", "openvino"):
    print(end="", flush=True)
    subprocess.run(
        [sys.executable, "-c", train],
        env={**os.environ, "KERAS_BACKEND": backend},
        check=True,
    )
    model = keras.models.load_model("model.keras")
    x = np.load("x.npy")
    model(x)
    model.export("model.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("model.onnx")
    found = session.run(None, {session.get_inputs()[0].name: x})[0]
    same = np.allclose(found, np.load("y.npy"), atol=1e-5)
    print(f"then {keras.backend.backend()}, ONNX: equal: {same}")
