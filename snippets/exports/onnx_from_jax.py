import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime
from keras.layers import GRU, LSTM, Bidirectional, Masking

for name, stack, shape in (
    ("open length", [LSTM(3)], (None, None, 8)),
    ("fixed length", [GRU(3)], (None, 4, 8)),
    ("masked", [Masking(), LSTM(3)], (None, 4, 8)),
    ("both", [Bidirectional(LSTM(3))], (None, 4, 8)),
    ("stateful", [LSTM(3, stateful=True)], (2, 4, 8)),
):
    inputs = keras.Input(batch_shape=shape)
    model = keras.Sequential([inputs, *stack])
    x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("f")
    x[1, 2:] = 0
    real = keras.ops.convert_to_numpy(model(x))
    try:
        model.export("m.onnx", format="onnx", verbose=False)
    except (NotImplementedError, ValueError) as error:
        print(f"{name}:", str(error).splitlines()[0])
        continue
    session = onnxruntime.InferenceSession("m.onnx")
    found = session.run(None, {session.get_inputs()[0].name: x})[0]
    print(f"{name}: equal:", np.allclose(found, real, atol=1e-5))
