import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

keras.utils.disable_interactive_logging()
rng = np.random.default_rng(0)
x = rng.normal(size=(100, 4, 8)).astype("float32")
inputs = keras.Input(batch_shape=(1, 4, 8))
lstm = keras.layers.LSTM(64, unroll=True)
model = keras.Model(inputs, lstm(inputs))
for name in ("float32", "int8"):
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    if name == "int8":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: (
            [r[None]] for r in x
        )
    content = converter.convert()
    interpreter = Interpreter(model_content=content)
    interpreter.allocate_tensors()
    into = interpreter.get_input_details()[0]["index"]
    interpreter.set_tensor(into, x[:1])
    interpreter.invoke()
    out = interpreter.get_output_details()[0]["index"]
    off = np.abs(interpreter.get_tensor(out) - model(x[:1])).max()
    print(f"{name:8} {len(content) // 1000:3} kB, off by {off:.2f}")
