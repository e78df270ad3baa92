import keras
import numpy as np
import onnxruntime

inputs = keras.Input((None, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model(np.zeros((1, 4, 8), "float32"))
model.export("model.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
name = session.get_inputs()[0].name
for shape in ((2, 4, 8), (5, 7, 8)):
    x = np.random.default_rng(0).normal(size=shape)
    x = x.astype("float32")
    outputs = session.run(None, {name: x})[0]
    print(
        shape, "equal:", np.allclose(outputs, model(x), atol=1e-6)
    )
