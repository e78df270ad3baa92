import contextlib
import io

import keras
import numpy as np
import tensorflow as tf

x = np.ones((1, 4, 8), "float32")
for name, inputs, unroll in (
    ("batch_shape", keras.Input(batch_shape=(1, 4, 8)), False),
    ("unroll=True", keras.Input((4, 8)), True),
):
    lstm = keras.layers.LSTM(3, unroll=unroll)
    model = keras.Sequential([inputs, lstm])
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    with contextlib.redirect_stdout(io.StringIO()):
        content = converter.convert()
    lite = tf.lite.Interpreter(model_content=content)
    lite.allocate_tensors()
    lite.set_tensor(lite.get_input_details()[0]["index"], x)
    lite.invoke()
    outputs = lite.get_tensor(lite.get_output_details()[0]["index"])
    print(name, np.allclose(outputs, model(x), atol=1e-6))
