import keras
import numpy as np
import tensorflow as tf


def rows():
    yield np.ones((4, 8), "float32"), np.ones(1, "float32")


shapes = (tf.TensorSpec((4, 8)), tf.TensorSpec((1,)))
data = tf.data.Dataset.from_generator(rows, output_signature=shapes)
lstm = keras.layers.LSTM(1)
model = keras.Sequential([keras.Input((4, 8)), lstm])
model.compile(loss="mse")
model.fit(data.batch(2), verbose=0)
print(data.batch(2).element_spec[0].shape)
