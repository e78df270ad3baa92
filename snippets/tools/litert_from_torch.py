import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from keras import layers
from keras.layers import LSTM


def run(x):
    runs = Interpreter("m.tflite")
    runs.allocate_tensors()
    takes = runs.get_input_details()[0]
    x = x[: takes["shape"][0], : takes["shape"][1]]
    runs.set_tensor(takes["index"], x)
    runs.invoke()
    return x, runs.get_tensor(runs.get_output_details()[0]["index"])


x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("f")
x[1, 2:] = 0
size = [keras.InputSpec(shape=(2, 4, 8), dtype="float32")]
for name, stack, shape in (
    ("open length", [LSTM(3)], (None, None, 8)),
    ("fixed length", [layers.GRU(3)], (None, 4, 8)),
    ("masked", [layers.Masking(), LSTM(3)], (None, 4, 8)),
    ("both", [layers.Bidirectional(LSTM(3))], (None, 4, 8)),
    ("stateful", [LSTM(3, stateful=True)], (2, 4, 8)),
):
    inputs = keras.Input(batch_shape=shape)
    model = keras.Sequential([inputs, *stack])
    for how, signature in ("as it is", None), ("signature", size):
        options = {"format": "litert", "input_signature": signature}
        try:
            model.export("m.tflite", verbose=False, **options)
        except RuntimeError:
            print(f"{name}, {how}: RuntimeError")
            continue
        fed, found = run(x)
        real = keras.ops.convert_to_numpy(model(fed))
        equal = np.allclose(found, real, atol=1e-5)
        print(f"{name}, {how}: takes {fed.shape}, equal: {equal}")
