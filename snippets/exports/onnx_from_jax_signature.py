import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime
from keras.layers import LSTM

spec = keras.InputSpec("float32", (2, 4, 8))
for name, flags in (
    ("dropout", {"dropout": 0.5}),
    ("stateful", {"stateful": True}),
):
    inputs = keras.Input(batch_shape=(2, 4, 8))
    model = keras.Model(inputs, LSTM(3, **flags)(inputs))
    x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("f")
    as_numpy = keras.ops.convert_to_numpy
    calls = [as_numpy(model(x)) for _ in range(2)]
    model.layers[1].reset_state()
    model.export(
        "m.onnx",
        format="onnx",
        input_signature=[spec],
        verbose=False,
    )
    session = onnxruntime.InferenceSession("m.onnx")
    feed = {session.get_inputs()[0].name: x}
    for call, real in enumerate(calls, 1):
        (found,) = session.run(None, feed)
        same = np.allclose(found, real, atol=1e-5)
        print(f"{name}, call {call}: equal: {same}")
