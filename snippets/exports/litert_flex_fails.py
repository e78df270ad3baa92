import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model(np.zeros((1, 4, 8), "float32"))
model.export("model.tflite", format="litert", verbose=False)
try:
    Interpreter("model.tflite").allocate_tensors()
except RuntimeError as error:
    said = str(error).split(". ")
    raise RuntimeError(said[0]) from None
