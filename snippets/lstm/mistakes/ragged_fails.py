import keras
import tensorflow as tf

rows = [[[1.0] * 8] * 2, [[1.0] * 8] * 4]
ragged = tf.ragged.constant(rows, inner_shape=(8,))
print(ragged.shape)
keras.layers.LSTM(3)(ragged)
