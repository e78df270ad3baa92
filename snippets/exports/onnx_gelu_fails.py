import keras
import numpy as np
import onnxruntime

layer = keras.layers.LSTM(3, activation="gelu", unroll=True)
model = keras.Sequential([keras.Input((1, 8)), layer])
model(np.zeros((1, 1, 8), "float32"))
model.export("model.onnx", format="onnx", verbose=False)
onnxruntime.InferenceSession("model.onnx")
