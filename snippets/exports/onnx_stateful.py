import keras
import numpy as np
import onnxruntime

x = np.ones((2, 4, 8), "float32")
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(1, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
print("Keras:", *(model(x)[0].numpy().round(4) for _ in "12"))
lstm.reset_state()
model.export("model.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
name = session.get_inputs()[0].name
both = [session.run(None, {name: x})[0][0].round(4) for _ in "12"]
print("ONNX: ", *both)
