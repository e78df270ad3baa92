import keras
import numpy as np
import tensorflow as tf


class Count(keras.layers.Layer):
    def call(self, x):
        calls.append(1)
        return x


calls = []
lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((None, 8)), Count(), lstm])
any_length = tf.TensorSpec((None, None, 8))
for name, run in (
    ("tf.function(model)", tf.function(model)),
    ("reduce_retracing", tf.function(model, reduce_retracing=True)),
    ("input_signature", tf.function(model, [any_length])),
    ("model.predict", lambda x: model.predict(x, verbose=0)),
):
    calls.clear()
    for length in range(1, 11):
        run(np.ones((1, length, 8), "float32"))
    print(f"{name:18} 10 lengths, traces: {len(calls)}")
