import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

keras.utils.disable_interactive_logging()
rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 8)).astype("float32")
for units in (3, 64):
    inputs = keras.Input(batch_shape=(1, 4, 8))
    model = keras.Model(inputs, keras.layers.LSTM(units)(inputs))
    sizes = []
    for optimizations in ([], [tf.lite.Optimize.DEFAULT]):
        converter = tf.lite.TFLiteConverter.from_keras_model(model)
        converter.optimizations = optimizations
        content = converter.convert()
        sizes.append(f"{len(content) // 1000} kB")
    interpreter = Interpreter(model_content=content)
    interpreter.allocate_tensors()
    into = interpreter.get_input_details()[0]["index"]
    interpreter.set_tensor(into, x)
    interpreter.invoke()
    out = interpreter.get_output_details()[0]["index"]
    found = interpreter.get_tensor(out)
    same = np.allclose(found, model(x), atol=1e-6)
    close = np.allclose(found, model(x), atol=0.05)
    print(f"LSTM({units}): {', '.join(sizes)}")
    print(f"    equal: {same}, close: {close}")
