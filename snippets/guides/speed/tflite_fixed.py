import contextlib
import io

import keras
import numpy as np
import tensorflow as tf

x = np.ones((1, 4, 8), "float32")
for name, inputs, unroll in (
    ("(1, 4, 8)", keras.Input(batch_shape=(1, 4, 8)), False),
    ("(1, None, 8)", keras.Input(batch_shape=(1, None, 8)), False),
    ("unroll=True", keras.Input((4, 8)), True),
):
    lstm = keras.layers.LSTM(3, unroll=unroll)
    model = keras.Sequential([inputs, lstm])
    make = tf.lite.TFLiteConverter.from_keras_model(model).convert
    with contextlib.redirect_stdout(io.StringIO()):
        lite = tf.lite.Interpreter(model_content=make())
    index = lite.get_input_details()[0]["index"]
    lite.resize_tensor_input(index, x.shape)
    lite.allocate_tensors()
    lite.set_tensor(index, x)
    lite.invoke()
    outputs = lite.get_tensor(lite.get_output_details()[0]["index"])
    print(f"{name:12}", np.allclose(outputs, model(x), atol=1e-6))
