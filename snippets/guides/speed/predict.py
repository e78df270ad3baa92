import keras
import numpy as np
import tensorflow as tf


class Count(keras.layers.Layer):
    def call(self, x):
        calls.append(1)
        return x


calls = []
x = np.ones((20, 4, 8), "float32")
lstm = keras.layers.LSTM(3)
model = keras.Sequential([keras.Input((None, 8)), Count(), lstm])
for name, run in (
    ("model(x)", model),
    ("model.predict(x)", lambda x: model.predict(x, verbose=0)),
    ("tf.function, once", tf.function(model)),
    ("tf.function, each time", lambda x: tf.function(model)(x)),
):
    calls.clear()
    for sample in x:
        run(sample[None])
    print(f"{name:22} 20 calls, run by Python:", len(calls))
