import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from keras import layers

keras.utils.set_random_seed(0)
for name, layer, shape in (
    ("open length", layers.LSTM(3), (None, None, 8)),
    ("fixed length", layers.LSTM(3), (None, 4, 8)),
    ("masked", layers.LSTM(3), (None, 4, 8)),
    ("Bidirectional", layers.Bidirectional(layers.LSTM(3)), (None, 4, 8)),
    ("stateful", layers.LSTM(3, stateful=True), (2, 4, 8)),
):
    inputs = keras.Input(batch_shape=shape)
    model = keras.Model(inputs, layer(layers.Masking()(inputs) if name == "masked" else inputs))
    x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("float32")
    x[1, 2:] = 0
    for signature in None, [keras.InputSpec(shape=(2, 4, 8), dtype="float32")]:
        layer.reset_state() if name == "stateful" else None
        given = "as it is" if signature is None else "signature"
        try:
            model.export("m.tflite", format="litert", verbose=False, input_signature=signature)
        except Exception as error:
            reason = next(line for line in str(error).splitlines() if "stateful" in line)
            print(f"{name}, {given}: {type(error).__name__}: {reason[:71]}")
            continue
        runs = Interpreter("m.tflite")
        runs.allocate_tensors()
        takes = runs.get_input_details()[0]
        size = takes["shape"]
        runs.set_tensor(takes["index"], x[: size[0], : size[1]])
        found = []
        for _ in range(2):
            runs.invoke()
            found.append(runs.get_tensor(runs.get_output_details()[0]["index"]))
        layer.reset_state() if name == "stateful" else None
        real = [keras.ops.convert_to_numpy(model(x[: size[0], : size[1]])) for _ in range(2)]
        equal = [np.allclose(one, two, atol=1e-5) for one, two in zip(found, real, strict=True)]
        print(f"{name}, {given}: takes {size.tolist()}, equal: {equal}")
