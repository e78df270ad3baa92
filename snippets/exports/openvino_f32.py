import os

import keras
import numpy as np
import openvino

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(64)(inputs))
model.export("saved", verbose=False)
graph = openvino.convert_model("saved")
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
exact = {"INFERENCE_PRECISION_HINT": "f32"}
for half in (True, False):
    openvino.save_model(graph, "m.xml", compress_to_fp16=half)
    core = openvino.Core()
    compiled = core.compile_model("m.xml", "CPU", exact)
    same = np.allclose(compiled(x)[0], model(x), atol=1e-6)
    size = os.path.getsize("m.bin") // 1000
    print(f"compress_to_fp16={half}: {size} KB, equal: {same}")
