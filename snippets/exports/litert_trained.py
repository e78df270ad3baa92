import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
run = tf.function(lambda x: model(x, training=False))
one = run.get_concrete_function(tf.TensorSpec((1, 4, 8)))
convert = tf.lite.TFLiteConverter.from_concrete_functions
interpreter = Interpreter(
    model_content=convert([one], None).convert()
)
interpreter.allocate_tensors()
(into,) = interpreter.get_input_details()
(out,) = interpreter.get_output_details()
rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 8)).astype("float32")
interpreter.set_tensor(into["index"], x)
interpreter.invoke()
outputs = interpreter.get_tensor(out["index"])
print(
    outputs.shape,
    "equal:",
    np.allclose(outputs, model(x), atol=1e-6),
)
