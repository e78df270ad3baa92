import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(3, unroll=True)
model = keras.Model(inputs, lstm(inputs))
model.export("model.tflite", format="litert", verbose=False)
interpreter = Interpreter("model.tflite")
(into,) = interpreter.get_input_details()
(out,) = interpreter.get_output_details()
for batch in (1, 5):
    x = np.random.default_rng(0).normal(size=(batch, 4, 8))
    x = x.astype("float32")
    interpreter.resize_tensor_input(into["index"], x.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(into["index"], x)
    interpreter.invoke()
    outputs = interpreter.get_tensor(out["index"])
    same = np.allclose(outputs, model(x), atol=1e-6)
    print(outputs.shape, "equal:", same)
