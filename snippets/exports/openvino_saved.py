import keras
import numpy as np
import openvino

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 4, 8)).astype("float32")
for layer in (keras.layers.LSTM(3), keras.layers.GRU(3)):
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model.export("saved", verbose=False)
    graph = openvino.convert_model("saved")
    compiled = openvino.Core().compile_model(graph, "CPU")
    outputs = compiled(x)[0]
    same = np.allclose(outputs, model(x), atol=1e-3)
    print(type(layer).__name__, outputs.shape, "equal:", same)
