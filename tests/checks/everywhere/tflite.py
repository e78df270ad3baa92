"""The same weights give the same output in a TFLite file of Keras 2, one fused operator, and of Keras 3, a loop."""

import keras
import numpy as np
import tensorflow as tf
import tf_keras

x = np.random.default_rng(0).normal(size=(1, 4, 8)).astype("float32")
outputs, weights = [], None
for library in (tf_keras, keras):
    model = library.Sequential([library.Input(batch_shape=(1, 4, 8)), library.layers.LSTM(3)])
    if weights:
        model.set_weights(weights)
    weights = model.get_weights()
    function = tf.function(lambda x, model=model: model(x)).get_concrete_function(tf.TensorSpec((1, 4, 8)))
    tracked = model if library is tf_keras else None
    interpreter = tf.lite.Interpreter(
        model_content=tf.lite.TFLiteConverter.from_concrete_functions([function], tracked).convert()
    )
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], x)
    interpreter.invoke()
    outputs.append(interpreter.get_tensor(interpreter.get_output_details()[0]["index"]))
assert np.allclose(*outputs, atol=1e-6), outputs
