import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

keras.utils.disable_interactive_logging()
inputs = keras.Input(batch_shape=(1, 4, 8))
model = keras.Model(inputs, keras.layers.GRU(3)(inputs))
converter = tf.lite.TFLiteConverter.from_keras_model(model)
interpreter = Interpreter(model_content=converter.convert())
interpreter.allocate_tensors()
(into,) = interpreter.get_input_details()
(out,) = interpreter.get_output_details()
x = np.random.default_rng(0).normal(size=(1, 4, 8))
interpreter.set_tensor(into["index"], x.astype("float32"))
interpreter.invoke()
outputs = interpreter.get_tensor(out["index"])
print(
    outputs.shape,
    "equal:",
    np.allclose(outputs, model(x), atol=1e-6),
)
