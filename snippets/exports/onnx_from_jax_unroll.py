import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime
from keras.layers import LSTM, Bidirectional, Masking

every = LSTM(3, unroll=True, return_sequences=True)
for name, stack in (
    ("backwards", [LSTM(3, go_backwards=True, unroll=True)]),
    ("both", [Bidirectional(LSTM(3, unroll=True))]),
    ("both, masked", [Masking(), Bidirectional(every)]),
):
    model = keras.Sequential([keras.Input((4, 8)), *stack])
    x = np.random.default_rng(0).normal(size=(5, 4, 8)).astype("f")
    x[1, 2:] = 0
    real = keras.ops.convert_to_numpy(model(x))
    model.export("m.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("m.onnx")
    found = session.run(None, {session.get_inputs()[0].name: x})[0]
    print(f"{name}: equal:", np.allclose(found, real, atol=1e-5))
