import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from keras.layers import GRU, LSTM, Bidirectional

for name, layer, length in (
    ("LSTM", LSTM(3), 4),
    ("GRU, open length", GRU(3), None),
    ("both directions", Bidirectional(LSTM(3)), 4),
):
    model = keras.Sequential([keras.Input((length, 8)), layer])
    shape = (1, length, 8)
    model.export(
        "model.tflite",
        format="litert",
        input_signature=[keras.InputSpec("float32", shape)],
        verbose=False,
    )
    interpreter = Interpreter("model.tflite")
    (into,) = interpreter.get_input_details()
    (out,) = interpreter.get_output_details()
    x = np.random.default_rng(0).normal(size=(1, length or 7, 8))
    x = x.astype("float32")
    interpreter.resize_tensor_input(into["index"], x.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(into["index"], x)
    interpreter.invoke()
    found = interpreter.get_tensor(out["index"])
    same = np.allclose(found, model(x), atol=1e-6)
    print(f"{name}: input {x.shape}, equal: {same}")
