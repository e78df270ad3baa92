import keras
import numpy as np
import onnxruntime

inputs = keras.Input((4, 8), name="x")
start = [keras.Input((1,), name=name) for name in ("h", "c")]
lstm = keras.layers.LSTM(1, return_state=True)
outputs = lstm(inputs, initial_state=start)
model = keras.Model([inputs, *start], outputs)
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
x, state = (
    np.ones((2, 4, 8), "float32"),
    np.zeros((2, 1), "float32"),
)
model([x, state, state])
model.export("model.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
h = c = state
for call in (1, 2):
    feed = {"x": x, "h": h, "c": c}
    outputs, h, c = session.run(None, feed)
    print("call", call, outputs[0].round(4))
